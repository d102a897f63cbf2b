import type { Figure } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { wordOf, wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type PlacedFigure, placedFigures } from "../figure-placing.ts";
import { type Quantity, quantityOf } from "../figure-quantities.ts";

/** What the document says of one thing in one number. */
export interface Fact {
  readonly quantity: Quantity;
  /** What is told: `killed`, `length`, `employees`. */
  readonly attribute: string;
  /** Of what: its noun, in lower case. */
  readonly subject: string;
  /** Named by `its`, so that only the document tells which thing is meant. */
  readonly isOpen: boolean;
  /** Both in words, for the finding. */
  readonly name: string;
  readonly sentence: number;
  /** Told of an event, not of a thing that lasts. */
  readonly isEvent: boolean;
}

const EVENT_NOUNS = `fire blaze blast explosion crash collision accident collapse flood floods earthquake attack shooting massacre sinking
  derailment avalanche landslide storm hurricane typhoon cyclone tornado bombing riot clash raid ambush battle siege stampede
  disaster tragedy outbreak epidemic famine strike eruption tsunami wildfire airstrike assault incident capsizing mudslide
  bombardment shelling uprising mutiny pogrom crush`;
const EVENTS = wordSet(EVENT_NOUNS);
const FATES = new Set([
  "killed",
  "wounded",
  "missing",
  "displaced",
  "hospitalised",
  "homeless",
  "casualties",
  "evacuated",
  "rescued",
  "arrested",
  "hostage",
]);
const LONGEST_SENTENCE = 70;

/**
 * Every fact that a figure of the document tells plainly, in order, but for those of a dimension in which no two figures lie
 * so far apart, and so near, that they may be a conflict. O(n log n).
 */
export function factsOf(analysis: Analysis, farthest: number): Fact[] {
  const kinds = new Map<string, PlacedFigure[]>();
  const candidates = placedFigures(analysis).filter((placed) => mayTell(analysis, placed));
  for (const placed of candidates) {
    const kind = kindOf(placed.figure);
    const group = kinds.get(kind);
    if (group) group.push(placed);
    else kinds.set(kind, [placed]);
  }
  for (const [kind, group] of kinds) if (!mayDisagree(group, farthest)) kinds.delete(kind);
  if (kinds.size === 0) return [];
  return candidates
    .filter(({ figure }) => kinds.has(kindOf(figure)))
    .flatMap((placed) => eventFact(analysis, placed) ?? thingFact(analysis, placed) ?? []);
}

/** What is told of people, things and bare numbers may be one count; what is measured has its own dimension. */
function kindOf({ dimension }: Figure): string {
  return dimension === "people" || dimension === "count" ? "number" : dimension;
}

function mayDisagree(group: readonly PlacedFigure[], farthest: number): boolean {
  if (group.length < 2) return false;
  const values = group.map(({ figure }) => figure.value!).sort((a, b) => a - b);
  return values.some((value, i) => i > 0 && value !== values[i - 1] && value <= farthest * values[i - 1]!);
}

function mayTell(analysis: Analysis, placed: PlacedFigure): boolean {
  const { figure } = placed;
  const { value, whole, bound, dimension } = figure;
  return (
    value !== null &&
    value > 1 &&
    whole === undefined &&
    bound !== "vague" &&
    bound !== "range" &&
    dimension !== "percent" &&
    dimension !== "duration" &&
    (isFate(figure) || mayBeTold(analysis, placed))
  );
}

function isFate({ indicator }: Figure): boolean {
  return indicator !== undefined && FATES.has(indicator);
}

function eventFact(analysis: Analysis, { figure, sentence, from, to }: PlacedFigure): Fact | undefined {
  const { indicator, population } = figure;
  if (!indicator || !FATES.has(indicator)) return undefined;
  if (to - from > LONGEST_SENTENCE) return undefined;
  const event = onlyEvent(analysis.tokens, from, to);
  if (!event) return undefined;
  const told = population ? `${population} ${indicator}` : indicator;
  return {
    quantity: quantity(analysis, figure),
    attribute: told,
    subject: event,
    name: `${told} in the ${event}`,
    sentence,
    isEvent: true,
    isOpen: false,
  };
}

function onlyEvent({ lexeme }: Tokens, from: number, to: number): string | undefined {
  let found = 0;
  for (let i = from; i < to; i++) {
    if (!EVENTS.has(lexeme[i]!)) continue;
    if (found !== 0 && found !== lexeme[i]) return undefined;
    found = lexeme[i]!;
  }
  return found === 0 ? undefined : wordOf(found);
}

function quantity({ document }: Analysis, figure: Figure): Quantity {
  return quantityOf(figure, document.text.slice(figure.span.start, figure.span.end));
}

const BEFORE = 90;
const AFTER = 60;
const NOUN = "(?<subject>[a-z][a-z-]{2,24})";
/** `the dam holds 40 million cubic metres`: verbs by what they tell. */
const VERBS: readonly Verb[] = [
  ["holds|held|stores|can hold|can store|contains", "capacity"],
  ["employs|employed|has a staff of|has a workforce of", "employees"],
  ["covers|covered|occupies|extends over|has an area of|spans", "extent"],
  ["cost|costs|has cost|is worth|was worth", "cost"],
  ["has a population of|had a population of", "inhabitants"],
  ["weighs|weighed", "weight"],
  ["seats|accommodates|can seat|has seats for|has room for", "seats"],
  ["has a capacity of|had a capacity of", "capacity"],
  ["has a length of|is|was|measures|stands|rises|runs|runs for", ""],
  ["has|had|have|owns|owned|keeps|counts|numbers|comprises|consists of", "has"],
].map(([verbs, attribute]) => ({
  verbs: verbs!.split("|").map((verb) => `${verb} `),
  attribute: attribute!,
}));

interface Verb {
  readonly verbs: readonly string[];
  readonly attribute: string;
}

/** Between a verb and its figure. */
const FILLER = /(?:a total of|some|about|exactly|only|just) $/;
/** What stands before a verb. */
const SUBJECT = new RegExp(
  `\\b(?:the|this|our|a|an) (?:[a-z-]+ ){0,2}?${NOUN}(?: of [a-z ]{3,25}| in [a-z ]{3,25}|, which)? $`,
);

/** The subject of a verb that stands at the end of `before`, and where it begins. */
function subjectBefore(before: string, { verbs }: Verb): { subject: string; index: number } | undefined {
  const words = before.replace(FILLER, "");
  for (const verb of verbs) {
    if (!words.endsWith(verb) || words[words.length - verb.length - 1] !== " ") continue;
    const match = SUBJECT.exec(words.slice(0, words.length - verb.length));
    if (match) return { subject: match.groups!.subject!, index: match.index };
  }
  return undefined;
}
const ADJECTIVES = /^[- ](long|high|tall|wide|deep|thick|heavy|old)\b/;
const POSSESSIVE = new RegExp(`\\b(?:the|this) (?:[a-z-]+ ){0,2}?${NOUN}['’]s $`);
const COMPOUND =
  /^[- ](?:(long|high|tall|wide|deep|thick|strong)[ -])?(?<subject>[a-z]{3,24})\b(?! (?:of|long|high))/;
const BEHIND = new RegExp(`^ ?(?<noun>[a-z]+)? ?(?:of|at|in|on) (?:the|this) ${NOUN}\\b`);
const THE_BEFORE = /\b(?:the|this|all|all the) $/;
/** Nouns behind `has` whose number is a lasting trait. */
const TRAITS = new Set(
  `employees members pupils students seats rooms beds pages inhabitants residents workers staff floors storeys wards chapters
   shops branches stations trees houses flats apartments teachers players songs paintings books volumes villages districts
   lanes arches windows cells classrooms doctors nurses firefighters soldiers ships vehicles cows bells steps turbines panels judges
   councillors languages species islands berths spaces parking stalls tables`
    .trim()
    .split(/\s+/u),
);
/** People whose number changes from day to day. */
const PASSING = new Set(
  "people persons men women children boys girls visitors guests passengers customers patients victims survivors suspects participants spectators fans others volunteers tourists voters".split(
    " ",
  ),
);
const MEASURED = new Set(["length", "area", "mass", "volume", "energy", "money", "speed"]);

function thingFact(analysis: Analysis, placed: PlacedFigure): Fact | undefined {
  if (!mayBeTold(analysis, placed)) return undefined;
  const { text } = analysis.document;
  const { figure, sentence, from, to } = placed;
  if (to - from > LONGEST_SENTENCE) return undefined;
  const { start, end } = figure.span;
  const first = analysis.tokens.start[from]!;
  const last = to < analysis.tokens.count ? analysis.tokens.start[to]! : text.length;
  const before = text
    .slice(Math.max(first, start - BEFORE), start)
    .toLowerCase()
    .replace(/\s+/gu, " ");
  const after = text
    .slice(end, Math.min(last, end + AFTER))
    .toLowerCase()
    .replace(/\s+/gu, " ");
  const told =
    byVerb(figure, before, after) ??
    byPossessive(figure, before, after) ??
    byCompound(figure, before, after) ??
    byStaff(figure, before) ??
    byPronoun(figure, before);
  if (!told) return undefined;
  return {
    quantity: quantity(analysis, figure),
    sentence,
    isEvent: false,
    isOpen: told.subject === "",
    name: told.subject === "" ? told.attribute : `${told.attribute} of the ${told.subject}`,
    ...told,
  };
}

/** Words one of which stands right before every figure that tells of a thing. */
const LEADS = wordSet(
  `holds held stores hold store contains employs employed of covers covered occupies over spans cost costs weighs weighed seats
   accommodates seat for is was measures stands rises runs has had have counts numbers comprises some about exactly only just 's ' the
   this all owns owned keeps , its their worth`,
);

function mayBeTold({ tokens }: Analysis, { first }: PlacedFigure): boolean {
  return first > 0 && LEADS.has(tokens.lexeme[first - 1]!);
}

interface Told {
  readonly attribute: string;
  readonly subject: string;
}

/** `the Marl bridge, 301 metres long,`. */
const APPOSED = new RegExp(`\\b(?:the|this) (?:[a-z-]+ ){0,2}?${NOUN}, $`);

/** `The pass beside the peak is …` tells nothing of the peak. */
const BELONGING =
  /\b(?:beside|near|behind|above|below|under|over|around|opposite|outside|inside|past|from|to|by|of) $/;

function byVerb(figure: Figure, before: string, after: string): Told | undefined {
  for (const verb of VERBS) {
    const found = subjectBefore(before, verb);
    if (!found || NO_SUBJECTS.test(found.subject) || BELONGING.test(before.slice(0, found.index))) continue;
    const attribute = attributeOf(figure, verb.attribute, after);
    if (attribute) return { attribute, subject: found.subject };
  }
  const apposed = APPOSED.exec(before)?.groups?.subject;
  const adjective = ADJECTIVES.exec(after)?.[1];
  if (!apposed || !adjective || figure.dimension !== "length") return undefined;
  return { attribute: extentOf(adjective), subject: apposed };
}

function byPossessive(figure: Figure, before: string, after: string): Told | undefined {
  const subject = POSSESSIVE.exec(before)?.groups?.subject;
  if (subject && !NO_SUBJECTS.test(subject)) {
    const attribute = MEASURED.has(figure.dimension) ? measureOf(figure, after) : traitOf(figure);
    return attribute ? { attribute, subject } : undefined;
  }
  if (!THE_BEFORE.test(before)) return undefined;
  const owner = BEHIND.exec(afterNoun(figure, after))?.groups?.subject;
  const trait = traitOf(figure);
  return owner && trait && !NO_SUBJECTS.test(owner) ? { attribute: trait, subject: owner } : undefined;
}

const STAFF = new RegExp(
  `\\b(?:the|this) (?:[a-z-]+ ){0,2}?${NOUN}(?:,? whose|['’]s|,? (?:with|which has) (?:a|its)) (?:workforce|staff) (?:of|is|was|numbers|numbered) $`,
);
/** `the kiln, whose workforce of 84 people`. */
function byStaff({ dimension }: Figure, before: string): Told | undefined {
  const subject = STAFF.exec(before)?.groups?.subject;
  const counts = dimension === "people" || dimension === "count" || dimension === "number";
  return subject && counts && !NO_SUBJECTS.test(subject)
    ? { attribute: traitNamed("employees"), subject }
    : undefined;
}

const ITS = /\b(?:its|their) $/;
/** `its 350 employees`. */
function byPronoun(figure: Figure, before: string): Told | undefined {
  const trait = ITS.test(before) ? traitOf(figure) : undefined;
  return trait === undefined ? undefined : { attribute: trait, subject: "" };
}

/** Words behind the noun counted. */
function afterNoun({ noun, span }: Figure, after: string): string {
  return noun && noun.end > span.end ? after.slice(noun.end - span.end) : after;
}

/** `the 241-metre bridge`, `the 25-member committee`. */
function byCompound(figure: Figure, before: string, after: string): Told | undefined {
  if (!/\b(?:the|this) $/.test(before)) return undefined;
  const match = COMPOUND.exec(afterNoun(figure, after));
  if (!match || NO_SUBJECTS.test(match.groups!.subject!)) return undefined;
  const { subject } = match.groups!;
  if (figure.dimension === "length")
    return { attribute: extentOf(match[1] ?? (UPRIGHT.has(subject!) ? "high" : "long")), subject: subject! };
  if (figure.dimension === "money") return { attribute: "cost", subject: subject! };
  const joined = figure.noun && after.startsWith("-");
  const trait = joined ? stemOf(figure.noun!.text) : undefined;
  return trait ? { attribute: trait, subject: subject! } : undefined;
}

const NO_SUBJECTS =
  /^(?:men|women|people|boys|girls|children|players|world|country|number|total|figure|toll|rate|price|average|amount|share|result|cost|value|temperature|other|man|woman|people|others|one|rest|year|time|most|more|first|last|limit|record|mark|run|line|race|dash|relay|final|freestyle|distance|radius|depth|level|budget|litre|liter|kilo|kilogram|ton|tonne|metre|barrel|loaf|pound|dozen|bottle|pint|hour|day|night|month|share|unit)$/;

function attributeOf(figure: Figure, verb: string, after: string): string | undefined {
  if (verb === "has") return traitOf(figure);
  if (verb === "" || verb === "extent")
    return MEASURED.has(figure.dimension) && figure.dimension !== "money"
      ? measureOf(figure, after)
      : undefined;
  if (verb === "employees" || verb === "seats" || verb === "inhabitants")
    return figure.dimension === "people" || figure.dimension === "count" || figure.dimension === "number"
      ? traitNamed(verb)
      : undefined;
  if (verb === "cost") return figure.dimension === "money" ? "cost" : undefined;
  return verb === "capacity" && figure.dimension === "volume"
    ? "volume"
    : figure.dimension === "mass"
      ? "mass"
      : undefined;
}

function measureOf({ dimension }: Figure, after: string): string | undefined {
  if (dimension === "money") return undefined;
  if (dimension !== "length") return dimension;
  const adjective = ADJECTIVES.exec(after)?.[1];
  return adjective && extentOf(adjective);
}

/** Things whose one measure is their height. */
const UPRIGHT = new Set(
  "lighthouse tower mast building chimney monument statue tree column skyscraper mountain peak hill obelisk spire steeple pole cliff waterfall wall fence".split(
    " ",
  ),
);

function extentOf(adjective: string): string {
  if (adjective === "long") return "length";
  return adjective === "high" || adjective === "tall" ? "height" : adjective;
}

function traitOf({ noun, dimension }: Figure): string | undefined {
  if (!noun || (dimension !== "people" && dimension !== "count")) return undefined;
  const words = noun.text.toLowerCase();
  if (dimension === "people" && PASSING.has(words)) return undefined;
  return dimension === "people" || TRAITS.has(words) || TRAITS.has(`${words}s`)
    ? traitNamed(words)
    : undefined;
}

/** One name for words that count the same people. */
function traitNamed(words: string): string {
  if (/^(?:employees?|staff|workers?|personnel|staff members)$/.test(words)) return "employee";
  return /^(?:inhabitants?|residents?|villagers?)$/.test(words) ? "inhabitant" : stemOf(words);
}

function stemOf(words: string): string {
  return words.toLowerCase().replace(/s$/u, "");
}
