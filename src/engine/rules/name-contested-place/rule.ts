import type { Actor, Place, Span } from "../../../model/index.ts";
import { type ContestedName, type ContestedPlace, contestedPlaces } from "../../extract/places/contested.ts";
import { firstFrom } from "../attribution-nearby.ts";
import { quotedStretches } from "../name-stretches.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "name/contested-place",
  level: "note",
  summary: "A place with contested names appears under one of them only.",
  languages: ["en"],
  check,
};

/** What a document calls one contested place. */
interface Naming {
  readonly place: ContestedPlace;
  readonly names: Set<ContestedName>;
  /** First mention in the writer's own words. */
  first: Place | undefined;
}

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const contested = analysis.places.filter((mention) => mention.contested !== undefined);
  if (contested.length === 0) return [];
  const namings = new Map<string, Naming>();
  const quoted = quotedStretches(analysis);
  const isOwn = ({ span }: Place) => !quoted.hold(span) && !isWithinOrganisation(span, analysis.actors);
  for (const mention of contested) {
    const place = contestedPlaces().get(mention.contested!)!;
    let naming = namings.get(place.id);
    if (!naming) {
      naming = { place, names: new Set(), first: undefined };
      namings.set(place.id, naming);
    }
    const name = nameOf(place, mention);
    if (name) naming.names.add(name);
    naming.first ??= isOwn(mention) ? mention : undefined;
  }
  const elsewhere = otherTerritories(analysis.places);
  return [...namings.values()]
    .filter(({ place }) => place.type !== "settlement" || fits(place, elsewhere))
    .flatMap(resultFor);
}

/** Codes of all places of the document that are not contested. */
function otherTerritories(places: readonly Place[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { contested, territories } of places)
    if (contested === undefined) for (const code of territories) codes.add(code);
  return codes;
}

/** Towns have namesakes: a document that speaks of other countries only, means another Londonderry. */
function fits({ territories }: ContestedPlace, elsewhere: ReadonlySet<string>): boolean {
  return elsewhere.size === 0 || territories.some((code) => elsewhere.has(code));
}

function resultFor({ place, names, first }: Naming): RuleResult[] {
  const [only] = names;
  if (!first || !only || names.size > 1 || only.neutral) return [];
  const all = place.names.map(({ name }) => `“${name}”`);
  return [
    {
      kind: "review",
      span: first.span,
      message: `This place is named only “${first.name}” here. Its names are contested: ${all.join(", ")}. Give the other name as well at first mention, or follow your house style.`,
    },
  ];
}

function nameOf({ names }: ContestedPlace, { name }: Place): ContestedName | undefined {
  const written = plain(name);
  return names.find(({ spellings }) => spellings.some((spelling) => plain(spelling) === written));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s\u2010-\u2013-]+/gu, " ")
    .replaceAll("’", "'");
}

function isWithinOrganisation(span: Span, actors: readonly Actor[]): boolean {
  const before = actors[firstFrom(actors, span.start + 1) - 1];
  return (
    before !== undefined &&
    (before.type === "organisation" || before.type === "body") &&
    holds(before.span, span)
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
