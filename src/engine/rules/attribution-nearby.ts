import type { Actor, Block, Span } from "../../model/index.ts";

/** The index of the first of `spans`, sorted by start, that begins at or after `offset`. O(log n). */
export function firstFrom(spans: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an actor that passes `test` stands wholly within `[start, end)`. */
export function hasActorWithin(
  actors: readonly Actor[],
  { start, end }: Span,
  test: (actor: Actor) => boolean = () => true,
): boolean {
  for (let a = firstFrom(actors, start); a < actors.length && actors[a]!.span.end <= end; a++)
    if (test(actors[a]!)) return true;
  return false;
}

/** The block that holds `offset`. O(log n). */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[firstFrom(blocks, offset + 1) - 1];
  return block && offset < block.span.end ? block : undefined;
}

export function isNamed({ type }: Actor): boolean {
  return type !== "role";
}
