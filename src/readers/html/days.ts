import { readDateline } from "../dateline.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The day that a date of a page's data gives, ISO 8601, as written there and in no other time zone. */
export function dayOf(value: string | undefined): string | undefined {
  const text = value?.trim().slice(0, 120) ?? "";
  const numbers =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/u.exec(text) ??
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text);
  if (numbers) return day(numbers[1]!, numbers[2]!, numbers[3]!);
  const month = /^(\d{4})[-/](\d{2})$/u.exec(text);
  if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? `${month[1]}-${month[2]}` : undefined;
  if (/^(?:1[5-9]|20)\d{2}$/u.test(text)) return text;
  // RFC 822, and what JavaScript prints: "Tue, 03 Mar 2020 10:00:00 GMT", "Tue Mar 03 2020 10:00:00".
  const mail = /^(?:\w{3},?\s+)?(\d{1,2})\s+(\w{3})\w*\s+(\d{4})\b/u.exec(text);
  if (mail) return named(mail[3]!, mail[2]!, mail[1]!);
  const printed = /^(?:\w{3},?\s+)?(\w{3})\w*\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(text);
  if (printed) return named(printed[3]!, printed[1]!, printed[2]!);
  return readDateline(text);
}

function named(year: string, month: string, dayOfMonth: string): string | undefined {
  const at = MONTHS.indexOf(month.toLowerCase());
  return at < 0 ? undefined : day(year, String(at + 1), dayOfMonth);
}

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  if (y < 1400 || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
