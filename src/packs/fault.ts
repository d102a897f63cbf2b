const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const VOTE = /^(?:\d{1,3}-\d{1,3}-\d{1,3}|unanimous|withoutVote)$/u;
const TYPES = [
  "resolution",
  "decision",
  "presidentialStatement",
  "meetingRecord",
  "document",
  "judgment",
  "advisoryOpinion",
  "treaty",
  "publication",
  "webPage",
];

/** The first fault of a pack file as one plain line; undefined for one that can be used. */
export function faultOf(file: unknown): string | undefined {
  if (!isRecord(file) || file.schemaVersion !== 1) return 'a pack has "schemaVersion": 1.';
  return (
    descriptionFault(file.description) ??
    settingsFault(file) ??
    (Array.isArray(file.instruments) ? rowsFault(file.instruments) : 'a pack has "instruments", a list.')
  );
}

function descriptionFault(description: unknown): string | undefined {
  if (!isRecord(description)) return 'a pack has a "description".';
  for (const key of ["id", "title", "version", "asOf", "origin", "licence"])
    if (typeof description[key] !== "string") return `the description needs "${key}", a text.`;
  if (!DAY.test(String(description.asOf))) return '"asOf" is a day such as 2026-01-31.';
  const { coverage, conflicts } = description;
  if (!isRecord(coverage) || typeof coverage.statement !== "string" || typeof coverage.body !== "string")
    return 'the description needs "coverage" with "statement" and "body".';
  if (conflicts !== undefined && !isTexts(conflicts)) return '"conflicts" is a list of sentences.';
  const { completeFrom, completeTo } = coverage;
  if (typeof completeFrom !== typeof completeTo) return '"completeFrom" and "completeTo" stand together.';
  return [completeFrom, completeTo].every((end) => end === undefined || Number.isInteger(end))
    ? undefined
    : '"completeFrom" and "completeTo" are whole numbers.';
}

function settingsFault({ type, numbering, citedAs }: Record<string, unknown>): string | undefined {
  if (type !== undefined && !TYPES.includes(String(type))) return `"type" is one of ${TYPES.join(", ")}.`;
  if (numbering !== undefined && numbering !== "through" && numbering !== "byYear")
    return '"numbering" is "through" or "byYear".';
  if (citedAs === undefined) return undefined;
  if (!isTexts(citedAs)) return '"citedAs" is a list of forms.';
  const bad = citedAs.find((form) => !isForm(form));
  return bad === undefined
    ? undefined
    : `"citedAs" has ${JSON.stringify(bad)}; a form is "{name}", or begins with a word and has one {number} and at most one {year}.`;
}

function isForm(form: string): boolean {
  if (form === "{name}") return true;
  const count = (placeholder: string) => form.split(placeholder).length - 1;
  const rest = form.replaceAll("{number}", "").replaceAll("{year}", "");
  return (
    form.length <= 200 &&
    /^\p{L}{2}/u.test(form) &&
    count("{number}") === 1 &&
    count("{year}") <= 1 &&
    !/[{}]/u.test(rest)
  );
}

function rowsFault(rows: readonly unknown[]): string | undefined {
  const ids = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (!isRecord(row) || typeof row.id !== "string" || row.id === "")
      return `instrument ${index + 1} has no "id".`;
    if (ids.has(row.id)) return `instrument ${index + 1}: ${JSON.stringify(row.id)} is there twice.`;
    ids.add(row.id);
    const fault = rowFault(row);
    if (fault) return `instrument ${index + 1}, ${JSON.stringify(row.id)}: ${fault}`;
  }
  return undefined;
}

function rowFault(row: Record<string, unknown>): string | undefined {
  for (const key of ["n", "s", "name", "subject", "t", "url"])
    if (row[key] !== undefined && typeof row[key] !== "string") return `"${key}" is a text.`;
  for (const key of ["aliases", "od", "ov"])
    if (row[key] !== undefined && !isTexts(row[key])) return `"${key}" is a list of texts.`;
  if (row.d !== undefined && !DAY.test(String(row.d)))
    return '"d" is a day such as 2009-04-03, a month or a year.';
  if (row.v !== undefined && !VOTE.test(String(row.v)))
    return '"v" is a vote such as 12-3-1, "unanimous" or "withoutVote".';
  for (const key of ["p", "po"])
    if (row[key] !== undefined && !(Number.isInteger(row[key]) && Number(row[key]) > 0))
      return `"${key}" is a number of articles.`;
  return row.type === undefined || TYPES.includes(String(row.type))
    ? undefined
    : `"type" is one of ${TYPES.join(", ")}.`;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
