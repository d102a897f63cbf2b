import type { CitationBody } from "../../../model/index.ts";
import { type WordSet, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import {
  ALL_CAPITALS,
  BLOCK_START,
  CAPITAL,
  POSSESSIVE,
  SYMBOL,
  type Tokens,
  WORD,
} from "../../text/tokens.ts";
import type { BodyMention, CitationScan } from "./scan.ts";

export const SECURITY_COUNCIL: CitationBody = "UN Security Council";
export const GENERAL_ASSEMBLY: CitationBody = "UN General Assembly";
export const ECONOMIC_COUNCIL: CitationBody = "UN Economic and Social Council";
export const RIGHTS_COUNCIL: CitationBody = "UN Human Rights Council";
export const UNITED_NATIONS: CitationBody = "United Nations";
export const UNKNOWN_BODY: CitationBody = "unknown";

const COUNCIL = "council";
const ASSEMBLY = "assembly";

const PREFIXES = ["", "UN ", "U.N. ", "United Nations "];
const ORGANS: readonly (readonly [string, CitationBody])[] = [
  ["Security Council", SECURITY_COUNCIL],
  ["General Assembly", GENERAL_ASSEMBLY],
  ["Economic and Social Council", ECONOMIC_COUNCIL],
  ["Human Rights Council", RIGHTS_COUNCIL],
];
const SHORT_NAMES: readonly (readonly [string, CitationBody])[] = [
  ["UNSC", SECURITY_COUNCIL],
  ["UN SC", SECURITY_COUNCIL],
  ["U.N.S.C.", SECURITY_COUNCIL],
  ["UNGA", GENERAL_ASSEMBLY],
  ["UN GA", GENERAL_ASSEMBLY],
  ["U.N.G.A.", GENERAL_ASSEMBLY],
  ["ECOSOC", ECONOMIC_COUNCIL],
  ["UNHRC", RIGHTS_COUNCIL],
  ["HRC", RIGHTS_COUNCIL],
  ["UN", UNITED_NATIONS],
  ["U.N.", UNITED_NATIONS],
  ["United Nations", UNITED_NATIONS],
];
/** Bodies whose numbered resolutions look like those of the United Nations. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["Parliamentary Assembly of the Council of Europe", "Parliamentary Assembly of the Council of Europe"],
  ["Council of Europe Parliamentary Assembly", "Parliamentary Assembly of the Council of Europe"],
  ["Council of Europe's Parliamentary Assembly", "Parliamentary Assembly of the Council of Europe"],
  ["PACE", "Parliamentary Assembly of the Council of Europe"],
  ["Parliamentary Assembly", "Parliamentary Assembly of the Council of Europe"],
  ["OSCE Parliamentary Assembly", "OSCE Parliamentary Assembly"],
  ["NATO Parliamentary Assembly", "NATO Parliamentary Assembly"],
  ["Council of Europe", "Council of Europe"],
  ["Committee of Ministers", "Committee of Ministers of the Council of Europe"],
  ["European Parliament", "European Parliament"],
  ["European Council", "European Council"],
  ["European Commission", "European Commission"],
  ["Council of the European Union", "Council of the European Union"],
  ["EU Council", "Council of the European Union"],
  ["European Union", "European Union"],
  ["OSCE", "Organization for Security and Co-operation in Europe"],
  ["CSCE", "Conference on Security and Co-operation in Europe"],
  ["OIC", "Organisation of Islamic Cooperation"],
  ["Organisation of Islamic Cooperation", "Organisation of Islamic Cooperation"],
  ["Organization of Islamic Cooperation", "Organisation of Islamic Cooperation"],
  ["Organisation of the Islamic Conference", "Organisation of Islamic Cooperation"],
  ["Organization of the Islamic Conference", "Organisation of Islamic Cooperation"],
  ["Islamic Summit", "Organisation of Islamic Cooperation"],
  ["League of Arab States", "League of Arab States"],
  ["Arab League", "League of Arab States"],
  ["African Union", "African Union"],
  ["Organization of African Unity", "Organization of African Unity"],
  ["Organisation of African Unity", "Organization of African Unity"],
  ["OAU", "Organization of African Unity"],
  ["Organization of American States", "Organization of American States"],
  ["OAS", "Organization of American States"],
  ["League of Nations", "League of Nations"],
  ["World Health Assembly", "World Health Assembly"],
  ["UNESCO", "UNESCO"],
  ["IAEA", "International Atomic Energy Agency"],
  ["International Atomic Energy Agency", "International Atomic Energy Agency"],
  ["ICAO", "International Civil Aviation Organization"],
  ["IMO", "International Maritime Organization"],
  ["ILO", "International Labour Organization"],
  ["International Labour Conference", "International Labour Organization"],
  ["Non-Aligned Movement", "Non-Aligned Movement"],
  ["Commission on Human Rights", "UN Commission on Human Rights"],
  ["UN Commission on Human Rights", "UN Commission on Human Rights"],
  ["United Nations Commission on Human Rights", "UN Commission on Human Rights"],
  ["Trusteeship Council", "UN Trusteeship Council"],
  ["Inter-American Commission on Human Rights", "Inter-American Commission on Human Rights"],
  ["African Commission on Human and Peoples' Rights", "African Commission on Human and Peoples' Rights"],
];

interface Entry {
  readonly body: CitationBody;
  readonly kind: BodyMention["kind"] | "council" | "assembly";
  /** An acronym that is a word in small letters. */
  readonly acronym: boolean;
}

function entries(): (readonly [string, Entry])[] {
  const found: (readonly [string, Entry])[] = [];
  for (const [name, body] of ORGANS) {
    for (const prefix of PREFIXES) found.push([prefix + name, { body, kind: "organ", acronym: false }]);
    for (const owner of ["United Nations", "UN"]) {
      found.push([`${name} of the ${owner}`, { body, kind: "organ", acronym: false }]);
      found.push([`${owner}'s ${name}`, { body, kind: "organ", acronym: false }]);
    }
  }
  for (const [name, body] of SHORT_NAMES)
    found.push([
      name,
      {
        body,
        kind: body === UNITED_NATIONS ? "unitedNations" : "organ",
        acronym: name !== "United Nations",
      },
    ]);
  for (const [name, body] of OTHERS)
    found.push([name, { body, kind: "other", acronym: name === name.toUpperCase() }]);
  found.push(["Council", { body: "", kind: COUNCIL, acronym: false }]);
  found.push(["Assembly", { body: "", kind: ASSEMBLY, acronym: false }]);
  return found;
}

const BODIES = phraseTable(entries());

/** The organ of the United Nations whose name begins at token `at`, and the token after it. */
export function organAt(
  tokens: Tokens,
  at: number,
  end: number,
): { readonly body: CitationBody; readonly end: number } | undefined {
  if (!BODIES.first.has(tokens.lexeme[at]!) || (tokens.flags[at]! & CAPITAL) === 0) return undefined;
  const found = BODIES.match(tokens, at, end);
  if (found?.value.kind !== "organ") return undefined;
  if (found.value.acronym && (tokens.flags[at]! & ALL_CAPITALS) === 0) return undefined;
  return { body: found.value.body, end: found.next };
}

/** Words at which a body may begin. */
export const BODY_FIRST: WordSet = BODIES.first;

/** Capitalised words before `Security Council` and the like that make it a body of one country. */
const NATIONAL = wordSet(
  `national federal state supreme regional provincial russian ukrainian turkish iranian israeli armenian
   azerbaijani georgian kazakh pakistani indian chinese american british french german italian polish greek
   cypriot serbian croatian bosnian iraqi syrian lebanese egyptian nigerian kenyan japanese korean student`,
);
/** Words that open a sentence or a title before the name of a body and do not belong to it. */
const BEFORE_NAME = wordSet(
  `the a an in on by of for to from at as and or but with under after before since following despite given while when
   if both all this that these those its their his her our such per via pursuant through against see cf recall
   three four five six seven two several many most some numerous un u.n. nations members`,
);
const DAYS_AND_MONTHS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
   september october november december un u.n. nations today yesterday`,
);

/** Reads the name of a body at token `at`, keeps it and gives the token after it; 0 when there is none. */
export function readBody(scan: CitationScan, at: number): number {
  const { tokens } = scan;
  if ((tokens.flags[at]! & CAPITAL) === 0) return 0;
  const found = BODIES.match(tokens, at, scan.end);
  if (!found) return 0;
  const { body, kind, acronym } = found.value;
  const last = found.next - 1;
  if ((tokens.flags[last]! & CAPITAL) === 0 && tokens.kind[last] === WORD) return 0;
  if (acronym && (tokens.flags[at]! & ALL_CAPITALS) === 0) return 0;
  if (kind === COUNCIL || kind === ASSEMBLY) return readShortName(scan, at, kind, found.next);
  const before = scan.bodies.at(-1);
  if (before?.first === at) return before.end;
  const owner = kind === "organ" && !acronym ? ownerBefore(scan, at) : undefined;
  if (owner === "country" || owner === "name") {
    scan.bodies.push({ first: at, end: found.next, body: UNKNOWN_BODY, kind: "other", full: true });
    return found.next;
  }
  scan.bodies.push({ first: at, end: found.next, body, kind, full: true });
  return found.next;
}

/** Whose body it is when another name stands before it: `Russia's Security Council`, `Ohio General Assembly`. */
function ownerBefore(scan: CitationScan, at: number): "country" | "name" | undefined {
  const { tokens } = scan;
  const before = at - 1;
  if (before < scan.first || (tokens.flags[at]! & BLOCK_START) !== 0) return undefined;
  if ((tokens.flags[before]! & POSSESSIVE) !== 0 && tokens.kind[before] === SYMBOL) {
    const owner = before - 1;
    const capital = owner >= scan.first && (tokens.flags[owner]! & CAPITAL) !== 0;
    return capital && !DAYS_AND_MONTHS.has(tokens.lexeme[owner]!) ? "country" : undefined;
  }
  if (tokens.kind[before] !== WORD || (tokens.flags[before]! & CAPITAL) === 0) return undefined;
  if (NATIONAL.has(tokens.lexeme[before]!)) return "country";
  if (before === scan.first || BEFORE_NAME.has(tokens.lexeme[before]!)) return undefined;
  return isTitleCase(scan, before) ? undefined : "name";
}

/** In a title every word has a capital, so that the one before tells nothing. */
function isTitleCase(scan: CitationScan, at: number): boolean {
  const { tokens } = scan;
  let words = 0;
  for (let i = scan.first; i < at && i < scan.first + 8; i++) {
    if (tokens.kind[i] !== WORD || tokens.end[i]! - tokens.start[i]! < 4) continue;
    if ((tokens.flags[i]! & CAPITAL) === 0) return false;
    words++;
  }
  return words > 1;
}

/** `the Council`, `the Assembly`: the one of that kind that was named last. */
function readShortName(scan: CitationScan, at: number, kind: "council" | "assembly", next: number): number {
  const before = at - 1;
  if (before >= scan.first && (scan.tokens.flags[before]! & CAPITAL) !== 0 && before !== scan.first) return 0;
  for (let i = scan.bodies.length - 1, steps = 0; i >= 0 && steps < 64; i--, steps++) {
    const mention = scan.bodies[i]!;
    if (!(kind === COUNCIL ? /council/i : /assembly/i).test(mention.body)) continue;
    scan.bodies.push({ ...mention, first: at, end: next, full: false });
    return next;
  }
  return 0;
}

/** Words for bodies that have no name of their own here: whose resolutions are none of the United Nations. */
export const OTHER_BODY_WORDS = wordSet(
  `house senate congress parliament legislature lawmakers council councils assembly board committee commission
   shareholders union conference party city county town knesset duma bundestag rada majlis cabinet
   government caucus chamber representatives synod federation association club faculty school
   directors stockholders trustees joint concurrent mps senators deputies councillors councilors aldermen`,
);
