import type { Block } from "../../../model/index.ts";
import { lexemeOf } from "../../text/lexicon.ts";
import { SPACE_BEFORE, type Tokens } from "../../text/tokens.ts";
import {
  closesFirmly,
  facingOf,
  followedByFunctionWord,
  maybePossessive,
  singleMayClose,
  singleOpens,
  surelyClosesAlone,
} from "./facing.ts";
import {
  CLOSES,
  collectMarks,
  DOUBLE,
  EITHER,
  emptyMarks,
  type Facing,
  type Family,
  type Marks,
  OPENS,
  SINGLE,
} from "./marks.ts";

/** Two marks that belong together, or one that has no partner. Tokens; -1 where there is no mark. */
export interface MarkPair {
  readonly open: number;
  readonly openNext: number;
  readonly close: number;
  readonly closeNext: number;
  readonly block: number;
  readonly family: Family;
  /** Code unit of the opening mark, or of the closing one when it stands alone. */
  readonly unit: number;
  depth: number;
  /** The quotation goes on in the next paragraph, which opens again or holds the closing mark. */
  goesOn: boolean;
  /** It goes on in the same block, on a new line, with the next pair. */
  opensAgain: boolean;
}

/** What {@link pairMarks} finds: pairs and lone marks in order of their first mark. */
export interface Pairing {
  readonly pairs: readonly MarkPair[];
  /** For each block, the family of the mark that opens it, or 0. */
  readonly opener: Uint8Array;
}

const NONE = -1;
const LONE = -2;
const MAX_OPEN = 8;
const LOOKAHEAD = 6;
const COMMA = lexemeOf(",");
const COLON = lexemeOf(":");
const STRAIGHT = '"'.charCodeAt(0);

/** Pairs the marks within every block. An opening mark never reaches beyond its block. O(n). */
export function pairMarks(tokens: Tokens, blocks: readonly Block[]): Pairing {
  const pairs: MarkPair[] = [];
  const opener = new Uint8Array(blocks.length);
  const marks = emptyMarks();
  for (let b = 0; b < blocks.length; b++) {
    const first = tokens.blockStart[b]!;
    const end = tokens.blockStart[b + 1]!;
    if (end - first < 2) continue;
    collectMarks(tokens, first, end, marks);
    if (marks.count === 0) continue;
    const partner = new BlockPairing(tokens, marks, first, end).pair();
    if (marks.token[0] === first && isOpening(partner, 0, marks)) opener[b] = marks.family[0]!;
    addPairs(pairs, marks, partner, b);
  }
  return { pairs, opener };
}

/** The partner of each mark of one block: its index, NONE for no quotation mark, or LONE. */
interface Partners {
  readonly partner: number[];
  readonly facing: Facing[];
}

function isOpening({ facing, partner }: Partners, m: number, marks: Marks): boolean {
  return facing[m] === OPENS && (partner[m] !== NONE || marks.shape[m] === OPENS);
}

/** Pairs the marks of one block; lives for that block only. */
class BlockPairing {
  private readonly tokens: Tokens;
  private readonly marks: Marks;
  private readonly first: number;
  private readonly end: number;
  private readonly partner: number[];
  private readonly facing: Facing[];

  constructor(tokens: Tokens, marks: Marks, first: number, end: number) {
    this.tokens = tokens;
    this.marks = marks;
    this.first = first;
    this.end = end;
    this.partner = new Array<number>(marks.count).fill(NONE);
    this.facing = new Array<Facing>(marks.count).fill(EITHER);
  }

  pair(): Partners {
    this.pairDirected();
    this.pairStraightByTurns();
    this.pairSingles();
    return { partner: this.partner, facing: this.facing };
  }

  /** Double marks and guillemets, whose role their shape or surroundings tell. */
  private pairDirected(): void {
    const { marks, tokens } = this;
    const open: number[] = [];
    let waiting = NONE;
    for (let m = 0; m < marks.count; m++) {
      if (marks.family[m] === SINGLE) continue;
      const at = lastOfFamily(open, marks, marks.family[m]!);
      const facing = facingOf(tokens, marks, m, at < 0 ? 0 : marks.unit[open[at]!]!, this.first, this.end);
      if (facing === EITHER) continue;
      this.facing[m] = facing;
      if (facing === CLOSES && at >= 0) {
        this.join(open[at]!, m);
        for (let i = at + 1; i < open.length; i++) this.leaveAlone(open[i]!);
        open.length = at;
      } else if (facing === CLOSES) waiting = this.closeAlone(m, waiting);
      else {
        if (open.length === MAX_OPEN) this.leaveAlone(open.shift()!);
        open.push(m);
      }
    }
    for (const m of open) this.leaveAlone(m);
  }

  /** `He says,” we agree.”`: a closing mark right after a comma or colon does the work of an opening one. */
  private closeAlone(m: number, waiting: number): number {
    const { marks, tokens, partner } = this;
    if (waiting !== NONE && partner[waiting] === LONE && marks.family[m] === marks.family[waiting]) {
      this.facing[waiting] = OPENS;
      this.join(waiting, m);
      return NONE;
    }
    this.leaveAlone(m);
    return followsIntroduction(tokens, marks.token[m]!, this.first) ? m : NONE;
  }

  /** An even number of straight marks pairs by turns when their surroundings mislead. */
  private pairStraightByTurns(): void {
    const { marks, partner } = this;
    const straight: number[] = [];
    let lone = false;
    for (let m = 0; m < marks.count; m++) {
      if (marks.family[m] !== DOUBLE || partner[m] === NONE) continue;
      if (marks.unit[m] !== STRAIGHT) return;
      straight.push(m);
      if (partner[m] === LONE) lone = true;
    }
    if (!lone || straight.length % 2 === 1) return;
    for (let i = 0; i < straight.length; i += 2) {
      this.facing[straight[i]!] = OPENS;
      this.facing[straight[i + 1]!] = CLOSES;
      this.join(straight[i]!, straight[i + 1]!);
    }
  }

  /** Single marks pair only within one stretch of double ones, since most of them are apostrophes. */
  private pairSingles(): void {
    const { marks, partner } = this;
    const open: number[] = [NONE];
    for (let m = 0; m < marks.count; m++) {
      if (marks.family[m] === SINGLE) open[open.length - 1] = this.single(m, open[open.length - 1]!);
      else if (partner[m]! > m) open.push(NONE);
      else if (partner[m]! >= 0) this.dropSingle(open.pop()!);
    }
    for (const m of open) this.dropSingle(m);
  }

  /** Takes one single mark; gives the single mark that is open after it. */
  private single(m: number, open: number): number {
    const { marks, tokens } = this;
    if (singleOpens(tokens, marks, m)) {
      if (open !== NONE && marks.weak[m] && !marks.weak[open]) return open;
      this.dropSingle(open);
      this.facing[m] = OPENS;
      return m;
    }
    if (!singleMayClose(tokens, marks, m)) return open;
    if (open === NONE) {
      if (surelyClosesAlone(tokens, marks, m, this.first)) {
        this.facing[m] = CLOSES;
        this.leaveAlone(m);
      }
      return NONE;
    }
    if (this.isApostrophe(m, open)) return open;
    this.facing[m] = CLOSES;
    this.join(open, m);
    return NONE;
  }

  private isApostrophe(m: number, open: number): boolean {
    const { marks, tokens } = this;
    if (closesFirmly(tokens, marks, m, this.first) || !maybePossessive(tokens, marks, m, this.end))
      return false;
    if (marks.weak[open]) return true;
    return !followedByFunctionWord(tokens, marks, m) && this.closesLater(m);
  }

  private closesLater(m: number): boolean {
    const { marks, tokens } = this;
    for (let i = m + 1; i < Math.min(marks.count, m + LOOKAHEAD); i++) {
      if (marks.family[i] !== SINGLE) continue;
      if (singleOpens(tokens, marks, i) && !marks.weak[i]) return false;
      if (singleMayClose(tokens, marks, i)) return true;
    }
    return false;
  }

  private dropSingle(m: number): void {
    if (m === NONE) return;
    if (this.marks.weak[m]) this.facing[m] = EITHER;
    else this.leaveAlone(m);
  }

  private join(open: number, close: number): void {
    this.partner[open] = close;
    this.partner[close] = open;
  }

  private leaveAlone(m: number): void {
    this.partner[m] = standsApart(this.tokens, this.marks, m, this.end) ? NONE : LONE;
  }
}

/** A lone mark with white space on both sides, `Home » News`, is an ornament. */
function standsApart(tokens: Tokens, marks: Marks, m: number, end: number): boolean {
  if (marks.family[m] === DOUBLE || marks.family[m] === SINGLE) return false;
  const spaceBefore = marks.context[m] === EITHER;
  return spaceBefore && (marks.next[m]! >= end || (tokens.flags[marks.next[m]!]! & SPACE_BEFORE) !== 0);
}

function followsIntroduction(tokens: Tokens, at: number, first: number): boolean {
  if (at === first) return false;
  const before = tokens.lexeme[at - 1]!;
  return before === COMMA || before === COLON;
}

function lastOfFamily(open: readonly number[], marks: Marks, family: Family): number {
  for (let i = open.length - 1; i >= 0; i--) if (marks.family[open[i]!] === family) return i;
  return -1;
}

function addPairs(pairs: MarkPair[], marks: Marks, { partner, facing }: Partners, block: number): void {
  let depth = 0;
  for (let m = 0; m < marks.count; m++) {
    const other = partner[m]!;
    if (other === NONE) continue;
    if (other >= 0 && other < m) {
      depth--;
      continue;
    }
    const opens = facing[m] === OPENS;
    pairs.push({
      open: opens ? marks.token[m]! : -1,
      openNext: opens ? marks.next[m]! : -1,
      close: other >= 0 ? marks.token[other]! : opens ? -1 : marks.token[m]!,
      closeNext: other >= 0 ? marks.next[other]! : opens ? -1 : marks.next[m]!,
      block,
      family: marks.family[m]!,
      unit: marks.unit[m]!,
      depth: Math.min(depth, MAX_OPEN),
      goesOn: false,
      opensAgain: false,
    });
    if (other >= 0) depth++;
  }
}
