import type { VoteStatement } from "../../../model/index.ts";
import { sentenceOf } from "../../reading.ts";
import { lexemeOf } from "../../text/lexicon.ts";
import type { CitationScan, Draft } from "./scan.ts";
import { readVote } from "./votes.ts";

/** Sentences after that of a citation in which a vote on it may be told. */
const SENTENCES = 2;
const SEMICOLON = lexemeOf(";");

/**
 * Gathers votes of two sides or more that are told around a citation, up to the citations before and after it, where no words tie
 * them to it. What they are worth only the record can tell.
 */
export function bindNearVotes(
  scan: CitationScan,
  draft: Draft,
  previous: Draft | undefined,
  following: Draft | undefined,
  mayBe: (vote: VoteStatement) => boolean,
): void {
  const { sentences } = scan;
  const sentence = sentenceOf(sentences, draft.first);
  const found: VoteStatement[] = [];
  const stop = following && following.antecedent !== draft ? following.phraseFirst : scan.tokens.count;
  const read = (first: number, end: number) => {
    if (end - first < 3) return;
    const vote = readVote(scan, first, end);
    if (vote && sidesTold(vote) >= 2 && mayBe(vote)) found.push(vote);
  };
  const end = sentences.first[sentence + 1]!;
  for (const [first, last] of parts(scan, draft.phraseEnd, Math.min(end, stop))) read(first, last);
  const start = sentences.first[sentence]!;
  if (!previous || previous.phraseEnd <= start) read(start, draft.phraseFirst);
  for (let next = sentence + 1; next <= sentence + SENTENCES && next < sentences.count; next++) {
    const [first, last] = [sentences.first[next]!, sentences.first[next + 1]!];
    if (sentences.block[next] !== sentences.block[sentence] || last > stop) break;
    read(first, last);
  }
  if (found.length > 0) draft.nearVotes = found;
}

/** Parts of a sentence between semicolons. */
function* parts(scan: CitationScan, first: number, end: number): Generator<readonly [number, number]> {
  let start = first;
  for (let i = first; i < end; i++) {
    if (scan.lexeme(i) !== SEMICOLON) continue;
    yield [start, i];
    start = i + 1;
  }
  yield [start, end];
}

function sidesTold({ inFavour, against, abstaining }: VoteStatement): number {
  return [inFavour, against, abstaining].filter((side) => side !== undefined).length;
}
