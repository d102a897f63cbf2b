import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, SPACE_BEFORE, type Tokens, WORD } from "../../text/tokens.ts";
import { ECOSOC, GENERAL_ASSEMBLY, HUMAN_RIGHTS_COUNCIL, SECURITY_COUNCIL } from "./bodies.ts";
import type { CitationDraft } from "./draft.ts";
import { generalAssemblyForm, securityCouncilForm } from "./forms.ts";

const SLASH = lexemeOf("/");
const OPENERS = wordSet("a s e ccpr cerd cedaw cat crc cmw crpd hrc st");
const SYMBOL = /[A-Z]{1,5}(?:\/[A-Za-z0-9][A-Za-z0-9.()-]{0,24}){1,8}/uy;
/** After `A/RES/217` may follow ` (III)`, ` A (III)`, ` (1993)`. */
const SUFFIX = /(?:\s?([A-Z]))?\s?\((\d{4}|[IVXL]{1,7})\)(?:\s?([A-Z])(?![A-Za-z]))?/uy;
const KNOWN =
  /^(?:[SAE]\/(?:RES|PV|PRST|DEC|INF|AC|BUR|CONF|HRC|C\.\d|CN\.\d|ES-|S-|L\.|Res|\d)|(?:CCPR|CERD|CEDAW|CAT|CRC|CMW|CRPD|HRC|ST)\/)/u;

/** Whether a document symbol may begin at this token: a known letter code glued to a slash. */
export function maySymbolBegin(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === WORD &&
    OPENERS.has(tokens.lexeme[at]!) &&
    (tokens.flags[at]! & CAPITAL) !== 0 &&
    tokens.lexeme[at + 1] === SLASH &&
    (tokens.flags[at + 1]! & SPACE_BEFORE) === 0
  );
}

/** Reads a United Nations document symbol at token `at`. */
export function readSymbol(tokens: Tokens, at: number): CitationDraft | undefined {
  const { text } = tokens;
  const start = tokens.start[at]!;
  SYMBOL.lastIndex = start;
  const base = SYMBOL.exec(text)?.[0].replace(/[.(-]+$/u, "");
  if (!base || !KNOWN.test(base) || !/\d/u.test(base)) return undefined;
  const { stem, bracket, letter, length } = withSuffix(text, start, unclosed(base));
  const read = interpret(stem, bracket, letter);
  if (!read) return undefined;
  const end = start + length;
  let next = at + 1;
  while (next < tokens.count && tokens.start[next]! < end) next++;
  return {
    kind: "citation",
    form: "symbol",
    bodyStated: true,
    span: { start, end },
    first: at,
    next,
    ...read,
  };
}

/** `S/RES/853(1993` without its closing bracket is cut before the bracket. */
function unclosed(symbol: string): string {
  const open = symbol.lastIndexOf("(");
  return open >= 0 && symbol.indexOf(")", open) < 0
    ? symbol.slice(0, open)
    : symbol.replace(/(?<!\([^)]*)\)+$/u, "");
}

function withSuffix(
  text: string,
  start: number,
  base: string,
): { stem: string; bracket?: string; letter?: string; length: number } {
  const inner = /^(.*?)\((\d{4}|[IVXL]{1,7})\)([A-Z])?$/u.exec(base);
  if (inner) {
    SUFFIX.lastIndex = start + inner[1]!.length;
    const whole = SUFFIX.exec(text);
    const letter = whole?.[1] ?? whole?.[3];
    return {
      stem: inner[1]!,
      bracket: inner[2]!,
      ...(letter ? { letter } : {}),
      length: inner[1]!.length + (whole?.[0].length ?? base.length - inner[1]!.length),
    };
  }
  if (!/^[SA]\/RES\/\d+$/u.test(base)) return { stem: base, length: base.length };
  SUFFIX.lastIndex = start + base.length;
  const match = SUFFIX.exec(text);
  if (!match) return { stem: base, length: base.length };
  const letter = match[1] ?? match[3];
  return {
    stem: base,
    bracket: match[2]!,
    ...(letter ? { letter } : {}),
    length: base.length + match[0].length,
  };
}

type Interpreted = Pick<CitationDraft, "instrumentType" | "body" | "normal" | "number" | "session" | "year">;

function interpret(
  stem: string,
  bracket: string | undefined,
  letter: string | undefined,
): Interpreted | undefined {
  let match = /^S\/RES\/(\d{1,4})$/u.exec(stem);
  if (match) {
    const year = bracket && /^\d{4}$/u.test(bracket) ? Number(bracket) : undefined;
    return resolution(SECURITY_COUNCIL, securityCouncilForm(match[1]!, year), match[1]!, undefined, year);
  }
  match = /^A\/RES\/(\d{1,4})$/u.exec(stem);
  if (match && bracket) {
    const number = letter ? `${match[1]} ${letter}` : match[1]!;
    return resolution(GENERAL_ASSEMBLY, generalAssemblyForm(number, bracket), number, bracket);
  }
  match = /^A\/RES\/(\d{1,3}|ES-\d{1,2}|S-\d{1,2})\/(\d{1,4})([A-Z])?$/u.exec(stem);
  if (match) {
    const number = match[3] ? `${match[2]} ${match[3]}` : match[2]!;
    return resolution(GENERAL_ASSEMBLY, generalAssemblyForm(number, match[1]!), number, match[1]);
  }
  match = /^A\/HRC\/RES\/(S-)?(\d{1,3})\/(\d{1,3})$/u.exec(stem);
  if (match) return resolution(HUMAN_RIGHTS_COUNCIL, stem, match[3]!, `${match[1] ?? ""}${match[2]}`);
  match = /^E\/RES\/(\d{4})\/(\d{1,4})$/u.exec(stem);
  if (match) return resolution(ECOSOC, stem, match[2]!, undefined, Number(match[1]));
  match = /^S\/PRST\/(\d{4})\/(\d{1,3})$/u.exec(stem);
  if (match)
    return {
      instrumentType: "presidentialStatement",
      body: SECURITY_COUNCIL,
      normal: stem,
      number: match[2]!,
      year: Number(match[1]),
    };
  match = /^[SA](?:\/\d{1,3})?\/PV\.(\d{1,5})/u.exec(stem);
  if (match)
    return {
      instrumentType: "meetingRecord",
      body: stem.startsWith("S") ? SECURITY_COUNCIL : GENERAL_ASSEMBLY,
      normal: stem,
      number: match[1]!,
    };
  const number = /(\d+(?:\/(?:Add|Corr|Rev)\.\d+)*)[^\d]*$/u.exec(stem)?.[1];
  if (!number) return undefined;
  const year = /^S\/(\d{4})\/\d+/u.exec(stem)?.[1];
  return {
    instrumentType: "document",
    body: bodyOfDocument(stem),
    normal: stem,
    number,
    ...(year ? { year: Number(year) } : {}),
  };
}

function resolution(
  body: string,
  normal: string,
  number: string,
  session?: string,
  year?: number,
): Interpreted {
  return {
    instrumentType: "resolution",
    body,
    normal,
    number,
    ...(session === undefined ? {} : { session }),
    ...(year === undefined ? {} : { year }),
  };
}

function bodyOfDocument(stem: string): string {
  if (stem.startsWith("S/")) return SECURITY_COUNCIL;
  if (stem.startsWith("A/HRC/")) return HUMAN_RIGHTS_COUNCIL;
  if (stem.startsWith("A/")) return GENERAL_ASSEMBLY;
  return stem.startsWith("E/") ? ECOSOC : "United Nations";
}
