import type { Related } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { CAPITAL, type Tokens, WORD } from "../../text/tokens.ts";
import { type NameRun, nameRuns } from "../name-runs.ts";
import { resemblingWords } from "../name-words.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { wordsAround } from "./around.ts";
import { spellingPairs } from "./pairs.ts";
import type { Spelling } from "./spelling.ts";

export const rule: Rule = {
  id: "name/two-spellings",
  level: "warning",
  summary: "One name is spelt in two ways in the same document.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const wanted = resemblingWords(analysis.tokens);
  if (wanted.size === 0) return [];
  const text = analysis.document.text;
  return spellingPairs(nameRuns(analysis, wanted), wordsAround(analysis))
    .filter(([one, other]) => !areContrasted(analysis, one, other))
    .map(([one, other]) => resultFor(one, other, text));
}

/** `Principal oboe Hal Mahler retired. Second bassoon Hal Mehler did not.`: two who hold two posts, one sentence after the other. */
function areContrasted(analysis: Analysis, a: Spelling, b: Spelling): boolean {
  if (a.count !== 1 || b.count !== 1) return false;
  const [one, other] = [postBefore(analysis, a.run), postBefore(analysis, b.run)];
  if (!one || !other || one.post === other.post || Math.abs(one.sentence - other.sentence) !== 1)
    return false;
  return analysis.sentences.block[one.sentence] === analysis.sentences.block[other.sentence];
}

/** Words of a post that head a sentence: `Second bassoon`, and none of a sentence that is under way. */
const LONGEST_POST = 2;
const NO_POST = wordSet(
  `they we i you he she it there then and but as of on in at by with from to for that when while after before is was are were near
   met saw told said says asked knew`,
);

/** The word in lower case right before a name at the head of a sentence, by hash. */
function postBefore({ tokens, sentences }: Analysis, { start }: NameRun) {
  const at = tokenAt(tokens, start);
  const sentence = sentenceOf(sentences, at);
  const from = sentences.first[sentence]!;
  if (at - from !== LONGEST_POST || (tokens.flags[at - 1]! & CAPITAL) !== 0) return undefined;
  for (let i = from; i < at; i++)
    if (tokens.kind[i] !== WORD || NO_POST.has(tokens.lexeme[i]!) || isPast(tokens, i)) return undefined;
  return { sentence, post: tokens.hash[at - 1]! };
}

/** Of two spellings the rarer is reported; of two that are equally often used the later one, and none is preferred. */
function resultFor(one: Spelling, other: Spelling, text: string): RuleResult {
  const [common, rare] = isRarer(one, other) ? [other, one] : [one, other];
  const span = { start: rare.run.start, end: rare.run.end };
  const related: Related[] = [
    { message: `“${common.word}” here.`, span: { start: common.run.start, end: common.run.end } },
  ];
  if (common.count === rare.count) {
    const often = rare.count === 1 ? "once" : `${times(rare.count)} each`;
    const message = `“${rare.word}” here and “${common.word}” elsewhere in this document (${often}) may be one name. Check which spelling is right.`;
    return { kind: "review", span, message, related };
  }
  const shown = text.slice(span.start, span.end).replace(/\s+/gu, " ");
  return {
    kind: "review",
    span,
    message: `“${rare.word}” is spelt “${common.word}” elsewhere in this document (${times(rare.count)} and ${times(common.count)}). If both are one name, choose one spelling.`,
    related,
    suggestion: shown.replace(rare.word, () => common.word),
  };
}

function isPast({ text, end }: Tokens, at: number): boolean {
  return text.startsWith("ed", end[at]! - 2);
}

function isRarer(a: Spelling, b: Spelling): boolean {
  return a.count !== b.count ? a.count < b.count : a.run.start > b.run.start;
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
