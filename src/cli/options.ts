import { InvalidArgumentError } from "commander";
import type { RuleLevel } from "../engine/rules/run.ts";
import { parseSize } from "../service/configuration/size.ts";

/** `--max-size 200mb`, in bytes. */
export function parseSizeOption(value: string): number {
  const bytes = parseSize(value);
  if (bytes === undefined) throw new InvalidArgumentError("Write a size such as 200mb.");
  return bytes;
}

/** `--as-of 2026-01-31`. */
export function parseDay(value: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.test(value))
    throw new InvalidArgumentError("Write a day such as 2026-01-31.");
  return value;
}

/** `--rule citation/vague=off`, given any number of times. */
export function parseRuleLevel(
  value: string,
  earlier: Readonly<Record<string, RuleLevel>> = {},
): Record<string, RuleLevel> {
  const [rule, level] = value.split("=", 2);
  if (!rule || !isLevel(level))
    throw new InvalidArgumentError("Write it like citation/vague=off, with off, note, warning or error.");
  return { ...earlier, [rule]: level };
}

function isLevel(level: string | undefined): level is RuleLevel {
  return level === "off" || level === "note" || level === "warning" || level === "error";
}

/** An option that may be given several times. */
export function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}

/** A whole number from 0 up. */
export function parseCount(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError("Write a whole number.");
  return Number(value);
}
