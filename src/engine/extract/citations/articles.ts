import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { ALL_CAPITALS, CAPITAL, NUMBER, WORD } from "../../text/tokens.ts";
import { attached, type CitationScan, type Draft, yearAt } from "./scan.ts";
import { setDate } from "./stated-dates.ts";
import { TREATY_NAMES, type Treaty } from "./treaties.ts";
import {
  AND,
  CLOSING,
  COMMA,
  DASHES,
  ITS,
  NUMBER_LABELS,
  OF,
  OPENING,
  OR,
  POINT,
  SECTION_SIGN,
  THE,
  TO,
} from "./words.ts";

const ARTICLES = wordSet("article articles art arts");
const CHAPTER = lexemeOf("chapter");
const COMMON = lexemeOf("common");
const INNER = wordSet("paragraph paragraphs para paras subparagraph subparagraphs §");
const LONGEST = 24;
const ROMAN = /^[IVX]{1,5}$/;
const GENERIC = wordSet(
  "convention charter covenant statute treaty protocol protocols agreement declaration",
);
const NAME_LINKS = wordSet("of on the for and against to in relating concerning");

/** Article numbers with the token after them and their form in `normal`. */
interface Provision {
  readonly word: "Article" | "Articles" | "Chapter";
  readonly numbers: string;
  readonly next: number;
  readonly common: boolean;
}

/**
 * Reads articles with their treaty at the word `Article`, `Art.` or `Chapter`: `Article 2(4) of the UN Charter`,
 * `Article 8 ECHR`, `common Article 3`. Gives the token after the citation; 0 where no treaty is told.
 */
export function readArticle(scan: CitationScan, at: number): number {
  const provision = readProvision(scan, at);
  if (!provision) return 0;
  const first = provision.common ? at - 1 : at;
  if (first < scan.floor) return 0;
  const name = treatyOf(scan, provision.next) ?? treatyBefore(scan, first, provision.next);
  if (!name) {
    if (provision.common && provision.numbers === "3")
      return add(scan, { first, end: provision.next, name: "Geneva Conventions", provision, stated: true });
    return 0;
  }
  return add(scan, { first, ...name, provision });
}

function readProvision(scan: CitationScan, at: number): Provision | undefined {
  const { tokens } = scan;
  const lexeme = tokens.lexeme[at]!;
  const isChapter = lexeme === CHAPTER;
  if (isChapter && (tokens.flags[at]! & CAPITAL) === 0) return undefined;
  const start = scan.lexeme(at + 1) === POINT && attached(tokens, at + 1) ? at + 2 : at + 1;
  const first = NUMBER_LABELS.has(scan.lexeme(start)) ? start + 1 : start;
  if (first >= scan.end || !(isChapter ? isRoman(scan, first) : isArticleNumber(scan, first)))
    return undefined;
  const end = numbersEnd(scan, first, isChapter);
  const plural = !isChapter && lexeme !== ARTICLE && end > first + 1 && hasJoint(scan, first, end);
  return {
    word: isChapter ? "Chapter" : plural ? "Articles" : "Article",
    numbers: numbersOf(scan, first, end),
    next: end,
    common: !isChapter && scan.lexeme(at - 1) === COMMON && at > scan.first,
  };
}

const ARTICLE = lexemeOf("article");

function isArticleNumber(scan: CitationScan, at: number): boolean {
  if (scan.tokens.kind[at] === NUMBER) return scan.tokens.end[at]! - scan.tokens.start[at]! <= 5;
  return isRoman(scan, at);
}

function isRoman(scan: CitationScan, at: number): boolean {
  return (
    scan.tokens.kind[at] === WORD &&
    (scan.tokens.flags[at]! & CAPITAL) !== 0 &&
    ROMAN.test(scan.text(at, at + 1))
  );
}

/** Token after `2(4)`, `2 and 3`, `2, paragraph 4`, `8 § 1`, `31–33`. */
function numbersEnd(scan: CitationScan, first: number, isChapter: boolean): number {
  let end = first + 1;
  for (let i = end; i < scan.end && i < first + LONGEST; i = end) {
    const next = isChapter ? chapterPart(scan, i) : numberPart(scan, i);
    if (next === 0) break;
    end = next;
  }
  return end;
}

function chapterPart(scan: CitationScan, at: number): number {
  const joins = scan.lexeme(at) === AND || scan.lexeme(at) === OR;
  return joins && isRoman(scan, at + 1) ? at + 2 : 0;
}

function numberPart(scan: CitationScan, at: number): number {
  const { tokens } = scan;
  const lexeme = tokens.lexeme[at]!;
  if (OPENING.has(lexeme)) {
    const close = at + 2;
    const length = tokens.end[at + 1]! - tokens.start[at + 1]!;
    return close < scan.end && CLOSING.has(scan.lexeme(close)) && length <= 4 ? close + 1 : 0;
  }
  if (INNER.has(lexeme)) return tokens.kind[at + 1] === NUMBER ? at + 2 : 0;
  if (lexeme === SECTION_SIGN && scan.lexeme(at + 1) === SECTION_SIGN) return at + 1;
  if (lexeme === COMMA && INNER.has(scan.lexeme(at + 1))) {
    const number = scan.lexeme(at + 2) === POINT ? at + 3 : at + 2;
    return tokens.kind[number] === NUMBER ? number + 1 : 0;
  }
  if (tokens.kind[at] === WORD && attached(tokens, at) && tokens.end[at]! - tokens.start[at]! <= 3)
    return at + 1;
  const joint = lexeme === COMMA || lexeme === AND || lexeme === OR || lexeme === TO || DASHES.has(lexeme);
  if (!joint) return 0;
  let next = at + 1;
  if (lexeme === COMMA && (scan.lexeme(next) === AND || scan.lexeme(next) === OR)) next++;
  if (ARTICLES.has(scan.lexeme(next))) next++;
  return next < scan.end && isArticleNumber(scan, next) ? next + 1 : 0;
}

function hasJoint(scan: CitationScan, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (
      scan.lexeme(i) === AND ||
      scan.lexeme(i) === COMMA ||
      DASHES.has(scan.lexeme(i)) ||
      scan.lexeme(i) === TO
    )
      return true;
  return false;
}

function numbersOf(scan: CitationScan, first: number, end: number): string {
  return scan
    .text(first, end)
    .replace(/\s+/g, " ")
    .replace(/ (?=\()/g, "");
}

interface TreatyName {
  readonly end: number;
  readonly name: string;
  readonly stated: boolean;
  readonly antecedent?: Draft;
  readonly yearAt?: number;
}

/** The treaty that an article is said to be of: `of the UN Charter`, ` ECHR`, `of the Convention`. */
function treatyOf(scan: CitationScan, at: number): TreatyName | undefined {
  if (at >= scan.end) return undefined;
  let next = at;
  let connected = false;
  if (scan.lexeme(next) === COMMA) next++;
  if (scan.lexeme(next) === OF || scan.lexeme(next) === TO) {
    next++;
    connected = true;
  }
  const the = scan.lexeme(next) === THE || SAME.has(scan.lexeme(next));
  while (SAME.has(scan.lexeme(next)) || scan.lexeme(next) === THE) next++;
  const yearFirst = yearAt(scan.tokens, next) > 0 ? next : undefined;
  const start = yearFirst === undefined ? next : next + 1;
  const found = matchTreaty(scan, start, true);
  if (found)
    return {
      end: found.next,
      name: found.value.name,
      stated: true,
      ...(yearFirst === undefined ? {} : { yearAt: yearFirst }),
    };
  if (!connected) return undefined;
  return protocolNumber(scan, start) ?? backReference(scan, start, the) ?? unknownTreaty(scan, start);
}

/** `Genocide Convention: Article IX`, `Its Article IX`, and an article in the row of a table that names one treaty. */
function treatyBefore(scan: CitationScan, first: number, end: number): TreatyName | undefined {
  const { drafts, sentences, sentence, tokens } = scan;
  if (scan.lexeme(end) === OF || scan.lexeme(end) === TO) return undefined;
  const isRow = scan.reading.document.blocks[sentences.block[sentence]!]?.kind === "tableRow";
  const from = isRow
    ? tokens.blockStart[sentences.block[sentence]!]!
    : sentences.first[Math.max(0, sentence - 1)]!;
  const named: Draft[] = [];
  for (let i = drafts.length - 1; i >= 0 && drafts[i]!.first >= from; i--)
    if (drafts[i]!.instrumentType === "treaty") named.push(drafts[i]!);
  const [last] = named;
  if (!last) return undefined;
  const one = named.every(({ name }) => name === last.name);
  const joined = first - last.end === 1 && LABEL_ENDS.has(scan.lexeme(last.end));
  const near = last.first >= scan.first || first - 1 === scan.first;
  const owned = scan.lexeme(first - 1) === ITS && one && near;
  if (!joined && !owned && !(isRow && one)) return undefined;
  return { end, name: last.name!, stated: false, antecedent: last.antecedent ?? last };
}

const LABEL_ENDS = wordSet(": – —");

const SAME = wordSet("same said that this latter");
const PROTOCOL = lexemeOf("protocol");

/** `Protocol No. 1` of the European Convention. */
function protocolNumber(scan: CitationScan, at: number): TreatyName | undefined {
  if (scan.lexeme(at) !== PROTOCOL || (scan.tokens.flags[at]! & CAPITAL) === 0) return undefined;
  let next = at + 1;
  if (NUMBER_LABELS.has(scan.lexeme(next))) next++;
  if (scan.lexeme(next) === POINT) next++;
  if (next === at + 1 || next >= scan.end || scan.tokens.kind[next] !== NUMBER) return undefined;
  const number = scan.text(next, next + 1);
  return { end: next + 1, name: `European Convention on Human Rights, Protocol No. ${number}`, stated: true };
}

/** `of the Convention`, `of the Charter`: the treaty of that kind named last. */
function backReference(scan: CitationScan, at: number, the: boolean): TreatyName | undefined {
  if (!the || !GENERIC.has(scan.lexeme(at)) || (scan.tokens.flags[at]! & CAPITAL) === 0) return undefined;
  const next = at + 1;
  const goesOn =
    next < scan.end &&
    (NAME_LINKS.has(scan.lexeme(next)) || isCapitalWord(scan, next)) &&
    isNameGoingOn(scan, next);
  if (goesOn) return undefined;
  const kind = scan.text(at, next).toLowerCase();
  for (let i = scan.drafts.length - 1, steps = 0; i >= 0 && steps < 400; i--, steps++) {
    const draft = scan.drafts[i]!;
    if (draft.lexical !== kind || draft.instrumentType !== "treaty") continue;
    return { end: next, name: draft.name!, stated: false, antecedent: draft.antecedent ?? draft };
  }
  if (kind === "charter" && scan.bodies.some(({ kind: body }) => body !== "other"))
    return { end: next, name: "UN Charter", stated: false };
  return undefined;
}

/** `of the Convention and Article 1 of Protocol No. 1`: what follows is another provision, not the name. */
const PROVISIONS = wordSet(
  "article articles art arts paragraph paragraphs section sections rule rules chapter",
);

/** `Convention on Nature`, `Charter of Rights`: a name that goes on with a capital after its links. */
function isNameGoingOn(scan: CitationScan, at: number): boolean {
  for (let i = at; i < scan.end && i < at + 3; i++) {
    if (isCapitalWord(scan, i)) return !PROVISIONS.has(scan.lexeme(i));
    if (!NAME_LINKS.has(scan.lexeme(i))) return false;
  }
  return false;
}

function isCapitalWord(scan: CitationScan, at: number): boolean {
  return scan.tokens.kind[at] === WORD && (scan.tokens.flags[at]! & CAPITAL) !== 0;
}

/** A capitalised name with `Convention`, `Treaty` or the like in it. */
function unknownTreaty(scan: CitationScan, at: number): TreatyName | undefined {
  let end = at;
  let generic = false;
  for (let i = at; i < scan.end && i < at + 14; i++) {
    if (isCapitalWord(scan, i)) {
      if (PROVISIONS.has(scan.lexeme(i))) break;
      generic ||= GENERIC.has(scan.lexeme(i));
      end = i + 1;
    } else if (!NAME_LINKS.has(scan.lexeme(i)) || i === at) break;
  }
  if (!generic || end - at < 2) return undefined;
  return { end, name: scan.text(at, end).replace(/\s+/g, " "), stated: true };
}

/** A treaty's name at token `at`; acronyms need their capitals, and the ambiguous ones an article beside them. */
export function matchTreaty(scan: CitationScan, at: number, besideArticle: boolean) {
  if (at >= scan.end || !TREATY_NAMES.first.has(scan.lexeme(at))) return undefined;
  if ((scan.tokens.flags[at]! & CAPITAL) === 0) return undefined;
  const found = TREATY_NAMES.match(scan.tokens, at, scan.end);
  if (!found) return undefined;
  const { acronym } = found.value;
  if (acronym === "article" && !besideArticle) return undefined;
  if (acronym !== undefined && (scan.tokens.flags[at]! & ALL_CAPITALS) === 0) return undefined;
  const last = found.next - 1;
  const capital = scan.tokens.kind[last] !== WORD || (scan.tokens.flags[last]! & CAPITAL) !== 0;
  return capital || found.value.name !== scan.text(at, found.next) ? found : undefined;
}

interface Found {
  readonly first: number;
  readonly end: number;
  readonly name: string;
  readonly stated: boolean;
  readonly antecedent?: Draft;
  readonly yearAt?: number;
  readonly provision?: Provision;
}

function add(scan: CitationScan, found: Found): number {
  const { first, end, name, provision } = found;
  const draft: Draft = {
    first,
    end,
    phraseFirst: first,
    phraseEnd: end,
    form: found.antecedent || !found.stated ? "short" : "prose",
    instrumentType: "treaty",
    body: "treaty",
    bodyStated: found.stated,
    name,
    normal: provision ? `${name}, ${wordsOf(provision)}` : name,
    lexical: kindOf(name),
  };
  if (provision) draft.provision = provision.word === "Chapter" ? wordsOf(provision) : provision.numbers;
  if (found.antecedent) draft.antecedent = found.antecedent;
  bindYear(scan, draft, found.yearAt);
  if (!provision) addProvisionAfterYear(scan, draft);
  scan.add(draft);
  return draft.end;
}

function wordsOf({ word, numbers, common }: Provision): string {
  return `${common ? "common " : ""}${word} ${numbers}`;
}

function kindOf(name: string): string {
  return (
    TREATY_KINDS.get(name) ??
    /convention|covenant|charter|statute|protocol|treaty|agreement|declaration/i.exec(name)?.[0] ??
    ""
  ).toLowerCase();
}

const TREATY_KINDS = new Map([
  ["ICCPR", "covenant"],
  ["ICESCR", "covenant"],
  ["CEDAW", "convention"],
  ["ICERD", "convention"],
  ["UNCLOS", "convention"],
]);

/** `the 1949 Geneva Conventions`, `the Genocide Convention of 1948`, `the Rome Statute (1998)`. */
function bindYear(scan: CitationScan, draft: Draft, before: number | undefined): void {
  if (before !== undefined) {
    draft.year = yearAt(scan.tokens, before);
    draft.dateSpan = scan.span(before, before + 1);
    return;
  }
  const at = draft.end;
  if (at >= scan.end) {
    bindAdoption(scan, draft, at);
    return;
  }
  const bracket = OPENING.has(scan.lexeme(at));
  if (scan.lexeme(at) === COMMA) bindTrailingYear(scan, draft, at + 1);
  if (draft.year === undefined) bindLeading(scan, draft);
  if (!bracket && scan.lexeme(at) !== OF) {
    if (draft.year === undefined) bindConclusion(scan, draft, at);
    if (draft.year === undefined) bindAdoption(scan, draft, at);
    return;
  }
  const date = scan.dateAt(at + 1);
  if (!date || (bracket && !CLOSING.has(scan.lexeme(date.next)))) return;
  setDate(draft, date);
}

const COPULAS = wordSet(", which that was were is are has been had first originally");
const CONCLUDED = wordSet("adopted concluded opened signed drafted");
const AFTER_CONCLUDED = wordSet("for signature in on at , by the general assembly united nations conference");
const CONCLUSION_REACH = 9;

/** `UNCLOS, concluded in 1982`, `the treaty was opened for signature in 1968`: the year in which it was made. */
function bindConclusion(scan: CitationScan, draft: Draft, at: number): void {
  let i = at;
  while (i < scan.end && i < at + 4 && COPULAS.has(scan.lexeme(i))) i++;
  if (i === at || !CONCLUDED.has(scan.lexeme(i))) return;
  i++;
  const from = i;
  while (i < scan.end && i < from + CONCLUSION_REACH && isOfConclusion(scan, i)) i++;
  const date = i > from && i < scan.end && DAY_LEADS.has(scan.lexeme(i - 1)) ? scan.dateAt(i) : undefined;
  if (date) setDate(draft, date);
}

/** `signed in Rome on`: a little word or a name that is no date. */
function isOfConclusion(scan: CitationScan, at: number): boolean {
  if (DAY_LEADS.has(scan.lexeme(at - 1)) && scan.dateAt(at)) return false;
  return AFTER_CONCLUDED.has(scan.lexeme(at)) || isCapitalWord(scan, at);
}

/** `Adopted in 1984, the Convention against Torture`: the head of a sentence. */
function bindLeading(scan: CitationScan, draft: Draft): void {
  if (!CONCLUDED.has(scan.lexeme(scan.first)) || draft.first - scan.first > CONCLUSION_REACH) return;
  let i = scan.first + 1;
  while (i < draft.first && isOfConclusion(scan, i)) i++;
  const date = i < draft.first && DAY_LEADS.has(scan.lexeme(i - 1)) ? scan.dateAt(i) : undefined;
  if (!date || scan.lexeme(date.next) !== COMMA || draft.first - date.next > 2) return;
  setDate(draft, date);
}

const ADOPTING = wordSet("adopted proclaimed approved");
const ARTICLES_BEFORE = wordSet("the its a");
const ADOPTERS = wordSet("assembly nations un conference");
const DAY_LEADS = wordSet("in on");

/** `The General Assembly adopted the Genocide Convention in 1948`, `In 1948 the Assembly adopted the …`. */
function bindAdoption(scan: CitationScan, draft: Draft, at: number): void {
  let verb = draft.first - 1;
  if (ARTICLES_BEFORE.has(scan.lexeme(verb))) verb--;
  if (verb <= scan.first || !ADOPTING.has(scan.lexeme(verb))) return;
  let organ = false;
  for (let i = verb - 1; i >= scan.first && i > verb - 4; i--) organ ||= ADOPTERS.has(scan.lexeme(i));
  if (!organ) return;
  const after = DAY_LEADS.has(scan.lexeme(at)) && at + 1 < scan.end ? scan.dateAt(at + 1) : undefined;
  const before = DAY_LEADS.has(scan.lexeme(scan.first)) ? scan.dateAt(scan.first + 1) : undefined;
  const date = after ?? before;
  if (date) setDate(draft, date);
}

/** `Vienna Convention on the Law of Treaties (1969), art. 31`. */
function addProvisionAfterYear(scan: CitationScan, draft: Draft): void {
  if (!draft.dateSpan || draft.dateSpan.start < scan.tokens.start[draft.end]!) return;
  let next = draft.end;
  while (next < scan.end && scan.tokens.start[next]! < draft.dateSpan.end) next++;
  if (CLOSING.has(scan.lexeme(next))) next++;
  const provision = next < scan.end ? articleAfter(scan, next) : undefined;
  if (!provision) return;
  draft.end = draft.phraseEnd = provision.next;
  draft.provision = provision.numbers;
  draft.normal = `${draft.name}, ${wordsOf(provision)}`;
}

/** `Vienna Convention on Diplomatic Relations, 1961`, at the end of a line or phrase. */
function bindTrailingYear(scan: CitationScan, draft: Draft, at: number): void {
  if (at >= scan.end || yearAt(scan.tokens, at) < 0) return;
  if (at + 1 < scan.end && !ENDS.has(scan.lexeme(at + 1))) return;
  draft.year = yearAt(scan.tokens, at);
  draft.dateSpan = scan.span(at, at + 1);
}

const ENDS = wordSet(". ; : ) ] – —");

/** Reads a treaty named without an article, and an article named after it: `ECHR, Article 8`. */
export function readTreaty(scan: CitationScan, at: number): number {
  if (at < scan.floor) return 0;
  const found = matchTreaty(scan, at, articleFollows(scan, at));
  if (!found) return 0;
  const yearBefore =
    at - 1 >= Math.max(scan.first, scan.floor) && yearAt(scan.tokens, at - 1) > 0 ? at - 1 : undefined;
  const name = refugeeByYear(scan, found.value, yearBefore, found.next);
  const after = articleAfter(scan, found.next);
  const first = yearBefore ?? at;
  return add(scan, {
    first,
    end: after ? after.next : found.next,
    name,
    stated: true,
    ...(yearBefore === undefined ? {} : { yearAt: yearBefore }),
    ...(after ? { provision: after } : {}),
  });
}

/** "The 1951 Geneva Convention" is the one on refugees. */
function refugeeByYear(scan: CitationScan, treaty: Treaty, before: number | undefined, next: number): string {
  if (treaty.name !== "Geneva Conventions") return treaty.name;
  const year =
    before !== undefined
      ? yearAt(scan.tokens, before)
      : scan.lexeme(next) === OF
        ? yearAt(scan.tokens, next + 1)
        : -1;
  return year === 1951 ? "Refugee Convention" : treaty.name;
}

function articleFollows(scan: CitationScan, at: number): boolean {
  return articleAfter(scan, at + 1) !== undefined;
}

function articleAfter(scan: CitationScan, at: number): Provision | undefined {
  const word = scan.lexeme(at) === COMMA ? at + 1 : at;
  if (word >= scan.end || !ARTICLES.has(scan.lexeme(word))) return undefined;
  return readProvision(scan, word);
}
