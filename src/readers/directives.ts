import type { Directive } from "../model/index.ts";

const DIRECTIVE = /^\s*onrecord-ignore(-file)?\s+([^:]*?)\s*(?::\s*([\s\S]*?))?\s*$/u;

/** Reads the inside of a comment as a directive; undefined when it is an ordinary comment. */
export function parseDirective(comment: string, offset: number, line: number): Directive | undefined {
  if (comment.length > 2000) return undefined;
  const match = DIRECTIVE.exec(comment);
  if (!match) return undefined;
  const rules = match[2]!.split(/[\s,]+/u).filter(Boolean);
  return { offset, scope: match[1] ? "file" : "block", rules, reason: match[3] ?? "", line };
}
