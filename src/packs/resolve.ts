import { isNearMiss } from "../engine/rules/near-miss.ts";
import type { Citation, Evidence, Instrument } from "../model/index.ts";
import { nearNumbers } from "./alternatives.ts";
import type { PackSet } from "./load.ts";
import { foldName, type Pack } from "./pack.ts";

const SECURITY_COUNCIL = "UN Security Council";
const GENERAL_ASSEMBLY = "UN General Assembly";

/** Looks every citation up: the one trip to the record. Short forms share the evidence of what they stand for. */
export async function resolveCitations(
  citations: readonly Citation[],
  packs: PackSet,
): Promise<ReadonlyMap<Citation, Evidence>> {
  const evidence = new Map<Citation, Evidence>();
  for (const citation of citations) {
    const earlier = sharesEvidence(citation) ? evidence.get(citation.antecedent!) : undefined;
    evidence.set(citation, earlier ?? resolve(citation, packs));
  }
  return evidence;
}

/** A short form with an article of its own has to be looked up itself. */
function sharesEvidence({ antecedent, provision, instrumentType }: Citation): boolean {
  return antecedent !== undefined && !(instrumentType === "treaty" && provision !== antecedent.provision);
}

function resolve(citation: Citation, packs: PackSet): Evidence {
  if (citation.form === "vague") return nothing("notChecked", "It names no instrument.");
  const own = ownAnswer(citation, packs);
  if (own) return own;
  if (citation.instrumentType === "treaty") return treaty(citation, packs);
  if (citation.instrumentType === "resolution" && citation.body === SECURITY_COUNCIL)
    return securityCouncil(citation, packs);
  if (citation.instrumentType === "resolution" && citation.body === GENERAL_ASSEMBLY)
    return generalAssembly(citation, packs);
  if (citation.instrumentType === "judgment" || citation.instrumentType === "advisoryOpinion")
    return judgment(citation, packs);
  return elsewhere(citation, packs);
}

function nothing(status: Evidence["status"], reason: string, pack?: Pack): Evidence {
  return { status, instruments: [], alternatives: [], reason, ...(pack ? { pack: pack.description } : {}) };
}

function found(
  pack: Pack,
  instruments: readonly Instrument[],
  alternatives: readonly Instrument[] = [],
): Evidence {
  return { status: "found", instruments, alternatives, pack: pack.description };
}

function securityCouncil(citation: Citation, packs: PackSet): Evidence {
  const pack = packs.forBody(SECURITY_COUNCIL).at(-1)!;
  if (citation.session !== undefined)
    return {
      ...nothing("notChecked", "The Security Council does not number by session.", pack),
      alternatives: assemblyTwin(citation, packs),
    };
  const number = citation.number ?? "";
  const instrument = pack.byForm(`S/RES/${number}`);
  const alternatives = nearResolutions(citation, pack);
  if (instrument) return found(pack, [instrument], alternatives);
  return { ...absent(citation, pack), alternatives };
}

/** How far beyond the complete range later entries are looked for. */
const LATER_NUMBERS = 500;

/** Beyond the complete range a number is only disproved when the Council had not come so far in the year given. */
function absent(citation: Citation, pack: Pack): Evidence {
  const { completeTo = 0 } = pack.description.coverage;
  const number = Number(citation.number);
  const earlier = lastBefore(number, pack);
  if (
    number > completeTo &&
    citation.year !== undefined &&
    earlier?.year !== undefined &&
    citation.year < earlier.year
  )
    return nothing(
      "disproved",
      `Numbers run with time, and ${earlier.id} is later than ${citation.year} already.`,
      pack,
    );
  return nothing("notCovered", `The registry is complete up to resolution ${completeTo}.`, pack);
}

/** The resolution with the highest number below `number` that the registry holds. */
function lastBefore(number: number, pack: Pack): Instrument | undefined {
  const { completeTo = 0 } = pack.description.coverage;
  for (let at = Math.min(number - 1, completeTo + LATER_NUMBERS); at >= completeTo; at--) {
    const instrument = pack.byForm(`S/RES/${at}`);
    if (instrument) return instrument;
  }
  return undefined;
}

function nearResolutions(citation: Citation, pack: Pack): Instrument[] {
  const near = nearNumbers(citation.number ?? "").flatMap((number) => pack.byNumber(number)[0] ?? []);
  const distance = ({ year = 0 }: Instrument) => Math.abs(year - (citation.year ?? year));
  return near.sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1)).slice(0, 60);
}

function generalAssembly(citation: Citation, packs: PackSet): Evidence {
  const pack = packs.forBody(GENERAL_ASSEMBLY).at(-1)!;
  const alternatives = councilTwin(citation, packs);
  const instrument = citation.normal === undefined ? undefined : pack.byForm(citation.normal);
  if (instrument) return found(pack, [instrument], alternatives);
  const reason =
    citation.session === undefined
      ? "The session is not given."
      : "The registry holds resolutions with a recorded vote only.";
  return { ...nothing("notCovered", reason, pack), alternatives };
}

/** The Security Council's resolution of the same number and year, if any is told, when a text gives it to the Assembly. */
function councilTwin({ session, number, year }: Citation, packs: PackSet): Instrument[] {
  if (session !== undefined || number === undefined) return [];
  const twin = packs.forBody(SECURITY_COUNCIL).at(-1)!.byForm(`S/RES/${number}`);
  return twin && (year === undefined || twin.year === year) ? [twin] : [];
}

function assemblyTwin({ session, number }: Citation, packs: PackSet): Instrument[] {
  const twin = packs.forBody(GENERAL_ASSEMBLY).at(-1)!.byForm(`A/RES/${session}/${number}`);
  return twin ? [twin] : [];
}

function treaty(citation: Citation, packs: PackSet): Evidence {
  const pack = packs.forBody("treaty").at(-1)!;
  const [instrument] = namesCited(citation).flatMap((name) => pack.byName(name));
  return instrument
    ? withProvision(citation, pack, instrument)
    : nothing("notCovered", "No registry at hand holds this treaty.", pack);
}

/** The name as it is written, then the usual one without the article. */
function namesCited({ name, normal }: Citation): readonly string[] {
  const usual = normal?.replace(/, (?:common )?(?:Articles?|Chapters?) .*$/u, "");
  return [name, usual].filter((each) => each !== undefined);
}

/** The instrument, unless an article is cited that lies beyond its last one. */
function withProvision(citation: Citation, pack: Pack, instrument: Instrument): Evidence {
  const { provisions, provisionsOnce = 0 } = instrument;
  const cited = lastArticle(citation.provision ?? "");
  if (provisions === undefined || cited <= Math.max(provisions, provisionsOnce))
    return found(pack, [instrument]);
  return {
    status: "disproved",
    instruments: [instrument],
    alternatives: [],
    pack: pack.description,
    reason: `It has ${provisions} articles.`,
  };
}

/** The highest article of `51`, `2(4)`, `3, 5 and 7`; 0 where what is cited is no article. */
function lastArticle(provision: string): number {
  if (/^[IVXLC]+$/u.test(provision)) return romanValue(provision);
  if (!/^\d/u.test(provision)) return 0;
  const articles = provision.replace(/\([^)]*\)|,? ?(?:(?:sub)?para(?:graph)?s?\.?|§+) ?\d+/gu, "");
  return Math.max(0, ...(articles.match(/\d+/gu) ?? []).map(Number));
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(numeral: string): number {
  return [...numeral].reduce((sum, letter, i) => {
    const value = ROMAN[letter]!;
    return (ROMAN[numeral[i + 1] ?? ""] ?? 0) > value ? sum - value : sum + value;
  }, 0);
}

const COURTS = ["ECHR", "ICJ", "ICTY", "ICTR", "ICC"];

/** An advisory opinion told by its day alone and given to a court that the record does not have it of. */
function opinionOfDay({ body, date = "" }: Citation, packs: PackSet): Evidence | undefined {
  const world = packs.forBody("ICJ").at(-1);
  const given = world?.dated((day) => day === date).filter(({ type }) => type === "advisoryOpinion") ?? [];
  if (given.length === 0) return undefined;
  const pack = packs.forBody(body).at(-1) ?? world!;
  return { ...nothing("notCovered", pack.description.coverage.statement, pack), alternatives: given };
}

/** A judgment told by its court and day alone: the one of that day, else those of days that a slip leads to. */
function judgmentOfDay({ body, date = "" }: Citation, packs: PackSet): Evidence | undefined {
  const pack = packs.forBody(body).at(-1);
  if (!pack || date.length !== 10) return undefined;
  const exact = pack.dated((day) => day === date);
  if (exact.length > 0) return found(pack, exact);
  const near = pack.dated((day) => isNearMiss(date, day));
  return { ...nothing("notCovered", pack.description.coverage.statement, pack), alternatives: near };
}

function judgment(citation: Citation, packs: PackSet): Evidence {
  if (citation.name === undefined && citation.number === undefined) {
    const ofDay =
      citation.body === "ICJ"
        ? judgmentOfDay(citation, packs)
        : citation.instrumentType === "advisoryOpinion" && citation.date?.length === 10
          ? opinionOfDay(citation, packs)
          : undefined;
    if (ofDay) return ofDay;
  }
  const named = packsFor(citation, packs);
  for (const pack of [...named, ...packs.own]) {
    const candidates = candidatesFor(citation, pack);
    if (candidates.length > 0) return chosen(citation, pack, candidates);
  }
  const alternatives = citation.bodyStated ? ofOtherCourts(citation, packs) : [];
  const last = named.at(-1);
  if (last && alternatives.length > 0)
    return { ...nothing("notCovered", last.description.coverage.statement, last), alternatives };
  if (!last)
    return nothing(
      "notCovered",
      COURTS.includes(citation.body) ? "No registry holds it." : "No registry at hand covers this court.",
    );
  return nothing("notCovered", last.description.coverage.statement, last);
}

/** The registries of the court; of a prosecution whose court the text does not tell, those of the courts that prosecute. */
function packsFor({ body, name = "" }: Citation, packs: PackSet): readonly Pack[] {
  if (body !== "unknown" || !/^(?:the )?prosecutor v/iu.test(name)) return packs.forBody(body);
  const holding = PROSECUTING.flatMap((court) => packs.forBody(court)).filter(
    (pack) => pack.byName(name).length > 0,
  );
  return holding.length === 1 ? holding : [];
}

const PROSECUTING = ["ICTY", "ICTR", "ICC"];

/** Cases of this very name before another court than the one the text names. */
function ofOtherCourts({ name, body }: Citation, packs: PackSet): readonly Instrument[] {
  if (name === undefined) return [];
  return COURTS.filter((court) => court !== body).flatMap((court) =>
    packs.forBody(court).flatMap((pack) => pack.byName(name)),
  );
}

function candidatesFor({ number, name }: Citation, pack: Pack): readonly Instrument[] {
  const numbered = number === undefined ? [] : pack.byNumber(number);
  if (numbered.length > 0 || name === undefined) return numbered;
  const exact = pack.byName(name);
  return exact.length > 0 ? exact : pack.byName(withoutOthers(name));
}

function withoutOthers(name: string): string {
  return foldName(name).replace(/ and others\b/u, "");
}

/** Several judgments of one application are one case; judgments of several applications are ambiguous. */
function chosen(citation: Citation, pack: Pack, candidates: readonly Instrument[]): Evidence {
  const dated = candidates.filter(
    ({ date }) => date !== undefined && citation.date !== undefined && date.startsWith(citation.date),
  );
  if (dated.length > 0) return found(pack, dated);
  const applications = new Set(candidates.map(({ number }) => number?.split(";")[0]));
  if (applications.size > 1)
    return {
      ...nothing("ambiguous", "Several cases have this name; the application number tells them apart.", pack),
      instruments: candidates.slice(0, 10),
    };
  return found(pack, candidates);
}

/** What a pack of the user's own says: found, or disproved where it holds the whole range. */
function ownAnswer(citation: Citation, packs: PackSet): Evidence | undefined {
  for (const pack of packs.own) {
    const instrument = ownInstrument(citation, pack);
    if (instrument) return withProvision(citation, pack, instrument);
    if (isDisproved(citation, pack))
      return { ...nothing("disproved", rangeOf(pack), pack), alternatives: nearIn(citation, pack) };
  }
  return undefined;
}

function ownInstrument(citation: Citation, pack: Pack): Instrument | undefined {
  const byForm = citation.normal === undefined ? undefined : pack.byForm(citation.normal);
  if (byForm || citation.body !== pack.description.coverage.body) return byForm;
  const { number, year } = citation;
  if (number !== undefined && citation.session === undefined) return pack.find(number, year);
  return namesCited(citation).flatMap((name) => pack.byName(name))[0];
}

/** Whether the pack vouches for all of a range in which the number or, where numbers start anew each year, the year lies. */
function isDisproved({ body, number, year, session }: Citation, pack: Pack): boolean {
  const { coverage } = pack.description;
  if (body !== coverage.body || session !== undefined || number === undefined) return false;
  const place = pack.numbering === "byYear" ? year : Number(number);
  const { completeFrom, completeTo } = coverage;
  if (place === undefined || completeFrom === undefined || completeTo === undefined) return false;
  return place >= completeFrom && place <= completeTo;
}

function rangeOf({ description, numbering }: Pack): string {
  const { completeFrom, completeTo } = description.coverage;
  return numbering === "byYear"
    ? `The registry holds all of the years ${completeFrom} to ${completeTo}.`
    : `The registry holds all from ${completeFrom} to ${completeTo}.`;
}

function nearIn({ number = "", year }: Citation, pack: Pack): Instrument[] {
  return nearNumbers(number).flatMap((near) => pack.find(near, year) ?? []);
}

const OTHER_ORGANS: ReadonlySet<string> = new Set([
  "UN Human Rights Council",
  "UN Economic and Social Council",
]);

/** Bodies that no registry at hand covers. */
function elsewhere(citation: Citation, packs: PackSet): Evidence {
  const alternatives = citation.instrumentType === "resolution" ? councilTwin(citation, packs) : [];
  if (alternatives.length > 0 && OTHER_ORGANS.has(citation.body))
    return { ...nothing("notCovered", "No registry at hand covers this."), alternatives };
  if (citation.body === "unknown") return nothing("notChecked", "The text does not say whose it is.");
  const [own] = packs.own.filter(({ description }) => description.coverage.body === citation.body);
  return own
    ? nothing("notCovered", own.description.coverage.statement, own)
    : nothing("notCovered", "No registry at hand covers this.");
}
