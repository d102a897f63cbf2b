import type { CitationBody, InstrumentType } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL } from "../../text/tokens.ts";
import { readBody, UNITED_NATIONS, UNKNOWN_BODY } from "./bodies.ts";
import { bodyAfter, type Label } from "./resolutions.ts";
import type { CitationScan } from "./scan.ts";
import { AND, OF, THE } from "./words.ts";

const LAW = lexemeOf("law");
const CONVENTIONS = wordSet("conventions");
const PRINCIPLES = wordSet("principles norms rules provisions standards");
const BEFORE_PRINCIPLES = wordSet(
  "the fundamental basic generally recognized recognised universally accepted other all",
);
/** `professor of international law`, `international law firm`: a field or a trade. */
const FIELD_BEFORE = wordSet(
  `professor professors lecturer expert experts specialist specialists scholar scholars teacher student students studied
   studies study teaches taught teach degree master's masters phd doctorate institute school faculty department
   journal review chair centre center course courses textbook handbook dictionary encyclopedia commission society
   association lawyer academy sources history`,
);
const FIELD_AFTER = wordSet(
  `firm firms professor professors scholar scholars expert experts specialist specialists commission department school
   degree course courses journal review reports association institute lawyer lawyers enforcement office section
   textbook textbooks studies teacher society programme program fellow practice group adviser advisor advisers advisors`,
);
const LINKS = wordSet("of in on for and public private the at");

/** Reads `international law` and `international conventions`, with `the principles of` before it. */
export function readInternational(scan: CitationScan, at: number): number {
  const noun = at + 1;
  if (noun >= scan.end) return 0;
  const isLaw = scan.lexeme(noun) === LAW;
  if (!isLaw && !CONVENTIONS.has(scan.lexeme(noun))) return 0;
  if (FIELD_AFTER.has(scan.lexeme(noun + 1)) && noun + 1 < scan.end) return 0;
  if (isFieldBefore(scan, at) || isName(scan, at)) return 0;
  const first = principlesBefore(scan, at);
  return add(scan, first, noun + 1, isLaw ? "treaty" : "treaty", UNKNOWN_BODY);
}

function isFieldBefore(scan: CitationScan, at: number): boolean {
  for (let i = at - 1; i >= scan.first && i > at - 5; i--) {
    if (FIELD_BEFORE.has(scan.lexeme(i))) return true;
    if (!LINKS.has(scan.lexeme(i))) return false;
  }
  return false;
}

/** `the Department of International Law`: capitals within a sentence make it a name. */
function isName(scan: CitationScan, at: number): boolean {
  const { flags } = scan.tokens;
  return (flags[at + 1]! & CAPITAL) !== 0 && at > scan.first;
}

function principlesBefore(scan: CitationScan, at: number): number {
  if (scan.lexeme(at - 1) !== OF || !PRINCIPLES.has(scan.lexeme(at - 2)) || at - 2 < scan.first) return at;
  let first = at - 2;
  if (scan.lexeme(first - 1) === AND && PRINCIPLES.has(scan.lexeme(first - 2)) && first - 2 >= scan.first)
    first -= 2;
  while (
    first > scan.first &&
    BEFORE_PRINCIPLES.has(scan.lexeme(first - 1)) &&
    scan.lexeme(first - 1) !== THE
  )
    first--;
  return Math.max(first, scan.floor);
}

const DETERMINED = wordSet("these those said following above two-named its their his aforementioned");
const QUANTITIES = wordSet(
  `several numerous many various relevant multiple some two three four five six seven eight nine ten dozens dozen of
   countless all other more hundreds scores previous existing binding key past important the
   applicable pertinent corresponding respective`,
);

/**
 * Reads `UN resolutions`, `relevant resolutions of the Security Council`: resolutions of a body of the United
 * Nations without their numbers.
 */
export function readUnnumbered(scan: CitationScan, label: Label, at: number): number {
  if (!label.plural || label.type !== "resolution") return 0;
  const known = scan.bodies.length;
  const body = label.body ?? bodyAfter(scan, at + 1);
  if (!body || body.kind === "other") return 0;
  let end = label.body ? at + 1 : body.end;
  if (!label.body) end = furtherBodies(scan, end);
  let first = label.first;
  while (first > Math.max(scan.first, scan.floor) && QUANTITIES.has(scan.lexeme(first - 1)) && at - first < 8)
    first--;
  while (first < label.first && (scan.lexeme(first) === THE || scan.lexeme(first) === OF)) first++;
  if (DETERMINED.has(scan.lexeme(first - 1)) && first > scan.first)
    return scan.bodies.length > known ? end : 0;
  const name = label.coordinated || end > body.end + 1 ? UNITED_NATIONS : body.body;
  return add(scan, first, end, "resolution", name);
}

/** `of the Security Council and the General Assembly`. */
function furtherBodies(scan: CitationScan, at: number): number {
  if (scan.lexeme(at) !== AND) return at;
  const start = scan.lexeme(at + 1) === THE ? at + 2 : at + 1;
  const next = start < scan.end ? readBody(scan, start) : 0;
  return next > 0 ? next : at;
}

const COURT = wordSet("court courts tribunal");
const MANY = wordSet("several numerous many various multiple some countless");
const ADJECTIVES = wordSet("international european domestic national local previous recent federal");

/** Reads `several court rulings` at the noun. */
export function readRulings(scan: CitationScan, at: number): number {
  if (!COURT.has(scan.lexeme(at - 1)) || at - 1 <= scan.first) return 0;
  let first = at - 1;
  while (first > scan.first && ADJECTIVES.has(scan.lexeme(first - 1))) first--;
  if (first <= scan.first || !MANY.has(scan.lexeme(first - 1)) || first - 1 < scan.floor) return 0;
  return add(scan, first - 1, at + 1, "judgment", UNKNOWN_BODY);
}

function add(
  scan: CitationScan,
  first: number,
  end: number,
  instrumentType: InstrumentType,
  body: CitationBody,
): number {
  if (first < scan.floor) return 0;
  scan.add({
    first,
    end,
    phraseFirst: first,
    phraseEnd: end,
    form: "vague",
    instrumentType,
    body,
    bodyStated: body !== UNKNOWN_BODY,
  });
  return end;
}
