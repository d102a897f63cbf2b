import type { CitationBody } from "../../../model/index.ts";
import { lexemeOf, type WordSet, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { ALL_CAPITALS, type Tokens } from "../../text/tokens.ts";
import type { CitationScan } from "./scan.ts";
import { SEMICOLON } from "./words.ts";

/** Courts by the names and acronyms that texts give them; acronyms only in capitals. */
const COURTS = phraseTable<CitationBody>([
  ["European Court of Human Rights", "ECHR"],
  ["European Court for Human Rights", "ECHR"],
  ["European Human Rights Court", "ECHR"],
  ["Strasbourg court", "ECHR"],
  ["Grand Chamber", "ECHR"],
  ["ECtHR", "ECHR"],
  ["ECHR", "ECHR"],
  ["ECtHR's", "ECHR"],
  ["HUDOC", "ECHR"],
  ["International Court of Justice", "ICJ"],
  ["World Court", "ICJ"],
  ["ICJ", "ICJ"],
  ["I.C.J.", "ICJ"],
  ["International Criminal Court", "ICC"],
  ["ICC", "ICC"],
  ["International Criminal Tribunal for the former Yugoslavia", "ICTY"],
  ["Yugoslavia tribunal", "ICTY"],
  ["ICTY", "ICTY"],
  ["International Criminal Tribunal for Rwanda", "ICTR"],
  ["Rwanda tribunal", "ICTR"],
  ["ICTR", "ICTR"],
  ["Court of Justice of the European Union", "Court of Justice of the European Union"],
  ["European Court of Justice", "Court of Justice of the European Union"],
  ["Inter-American Court of Human Rights", "Inter-American Court of Human Rights"],
  ["Special Court for Sierra Leone", "Special Court for Sierra Leone"],
  ["Permanent Court of Arbitration", "Permanent Court of Arbitration"],
  ["Permanent Court of International Justice", "Permanent Court of International Justice"],
  ["International Tribunal for the Law of the Sea", "International Tribunal for the Law of the Sea"],
]);
const ACRONYMS = wordSet("echr icj icc icty ictr i.c.j.");

export interface CourtMention {
  readonly body: CitationBody;
  readonly first: number;
  readonly end: number;
}

/** The court whose name begins at token `at`, and ends before `end`. */
export function courtAt(tokens: Tokens, at: number, end: number): CourtMention | undefined {
  const lexeme = tokens.lexeme[at]!;
  if (!COURTS.first.has(lexeme)) return undefined;
  if (ACRONYMS.has(lexeme) && (tokens.flags[at]! & ALL_CAPITALS) === 0) return undefined;
  const found = COURTS.match(tokens, at, end);
  return found && { body: found.value, first: at, end: found.next };
}

/** The court named in tokens `[first, end)` nearest to token `at`; only the given one, where one is given. */
export function courtNear(
  scan: CitationScan,
  first: number,
  end: number,
  at: number,
  only?: CitationBody,
): CourtMention | undefined {
  let best: CourtMention | undefined;
  for (let i = first; i < end; i++) {
    const mention = courtAt(scan.tokens, i, end);
    if (!mention || (only !== undefined && mention.body !== only)) continue;
    if (hasSemicolon(scan, Math.min(i, at), Math.max(i, at))) continue;
    if (!best || Math.abs(i - at) < Math.abs(best.first - at)) best = mention;
    i = mention.end - 1;
  }
  return best;
}

function hasSemicolon(scan: CitationScan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (scan.lexeme(i) === SEMICOLON) return true;
  return false;
}

/** Words that show that "A v. B" is a case at law. */
const LEGAL = wordSet(
  `court courts court's tribunal tribunals judgment judgement judgments judgements ruling rulings ruled judge judges justices
   justice case cases application applications lawsuit appeal appeals appellate verdict plaintiff plaintiffs defendant defendants
   applicant applicants respondent precedent litigation chamber jurisprudence opinion decision decided held holding overturned
   upheld convicted statute constitutional article echr icj icty ictr icc`,
);
const SPORT = wordSet(
  `match matches game games score scored goal goals season league cup tournament final semi-final quarter-final innings
   wicket wickets fixture fixtures kick-off kickoff stadium team teams coach striker playoff playoffs championship
   championships qualifier qualifiers win wins winner draw half-time boxing bout fight round rugby cricket football
   soccer tennis basketball baseball hockey derby odds`,
);
const COURT_WORDS = wordSet("court tribunal judgment judgement ruling ruled");
const CENTRE = lexemeOf("centre");

/** Whether tokens `[first, end)` speak of law and not of sport. */
export function isLegal(scan: CitationScan, first: number, end: number): boolean {
  let legal = 0;
  let sport = 0;
  for (let i = first; i < end; i++) {
    const lexeme = scan.lexeme(i);
    if (lexeme === 0) continue;
    if (LEGAL.has(lexeme) && scan.lexeme(i - 1) !== CENTRE) legal += COURT_WORDS.has(lexeme) ? 2 : 1;
    if (SPORT.has(lexeme)) sport++;
  }
  return legal > sport;
}

export const COURT_FIRST: WordSet = COURTS.first;
