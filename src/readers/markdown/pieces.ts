/** A stretch of raw Markdown and what it is rendered as. */
export interface Piece {
  /** Where in the raw text it begins, and over how much of it. */
  readonly at: number;
  readonly sourceLength: number;
  /** Its length in the rendered text. */
  readonly length: number;
}

const ENTITY = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/u;

/**
 * Aligns raw Markdown with its rendered text: runs that are equal, escapes, entities; what is not rendered, such as
 * the marks of a container at the start of a line, is passed over. In code, nothing is escaped. O(n).
 */
export function piecesOf(raw: string, value: string, isCode: boolean): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  let done = 0;
  while (done < value.length) {
    if (at >= raw.length) {
      found.push({ at: raw.length, sourceLength: 0, length: value.length - done });
      break;
    }
    const entity = isCode ? 0 : entityLength(raw, at, value, done);
    if (entity > 0) {
      const length = value.codePointAt(done)! > 0xffff ? 2 : 1;
      found.push({ at, sourceLength: entity, length });
      at += entity;
      done += length;
    } else if (raw[at] !== value[done] || (!isCode && raw[at] === "\\" && raw[at + 1] === value[done])) at++;
    // An escaped character comes here after its backslash.
    if (entity > 0 || raw[at] !== value[done]) continue;
    const length = runLength(raw, at, value, done, isCode);
    found.push({ at, sourceLength: length, length });
    at += length;
    done += length;
  }
  return found;
}

/** Length of the entity at a place, where it is not rendered as it stands; else 0. */
function entityLength(raw: string, at: number, value: string, done: number): number {
  if (raw[at] !== "&") return 0;
  const entity = ENTITY.exec(raw.slice(at, at + 40))?.[0];
  return entity === undefined || value.startsWith(entity, done) ? 0 : entity.length;
}

/** How far raw and rendered text are equal, one character at least, up to where something may be escaped. */
function runLength(raw: string, at: number, value: string, done: number, isCode: boolean): number {
  let length = 1;
  while (
    done + length < value.length &&
    raw[at + length] === value[done + length] &&
    (isCode || (raw[at + length] !== "&" && raw[at + length] !== "\\"))
  )
    length++;
  return length;
}
