const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/**
 * The date of a line that tells when a page was published and says nothing else: `Published: 3 May 2020`,
 * `March 3, 2020 | News`, `2020-03-03`. ISO 8601; undefined for every other line.
 */
export function readDateline(line: string): string | undefined {
  if (line.length > 120 || !/\d{4}/.test(line)) return undefined;
  const rest = line
    .replace(
      /^(?:(?:first )?(?:published|posted|updated|last updated|last modified|date)(?: on| at)?:?\s+)/i,
      "",
    )
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i, "");
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].{0,30})?$/u.exec(rest);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?<tail>.*)$/u.exec(rest);
  if (dayFirst && isTail(dayFirst.groups!.tail!)) return dateOf(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?<tail>.*)$/u.exec(rest);
  if (monthFirst && isTail(monthFirst.groups!.tail!))
    return dateOf(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
  return undefined;
}

/** What may follow the date on such a line: a time, or a section after a bar. */
function isTail(tail: string): boolean {
  return tail === "" || /^(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,20}|\s*[|/·•–—-]\s.{0,60})$/u.test(tail);
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const at = MONTHS.findIndex(
    (name) => name === month.toLowerCase() || name.slice(0, 3) === month.toLowerCase(),
  );
  const number = Number(day);
  if (at < 0 || number < 1 || number > 31) return undefined;
  return `${year}-${String(at + 1).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
}
