import type { SourceInstrument } from "../../model/index.ts";
import type { Line } from "./head.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const CASE_TITLE = /^(?:case of |affaire )?(.{2,160}\bv\. ?.{2,80})$/iu;
const CASE_OPENING = /^in the case of (.{2,160}\bv\. ?[^,]{2,80}),?$/iu;
const APPLICATION = /^\(applications? nos?\. ?(\d{1,5}\/\d{2})\b/iu;
const JUDGMENT = /^(?:judgment|j u d g m e n t)\b/iu;
const DAY = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/iu;
const COURT = /\beuropean (?:court|commission) of human rights\b/iu;

/** A judgment of the European Court of Human Rights, from its title page. */
export function recogniseJudgment(head: readonly Line[]): Omit<SourceInstrument, "basis"> | undefined {
  const judgment = head.findIndex(({ text }) => JUDGMENT.test(text));
  const application = head.findIndex(({ text }) => APPLICATION.test(text));
  if (judgment < 0 || application < 0 || !head.some(({ text }) => COURT.test(text))) return undefined;
  const name = nameIn(head);
  const day = dayAfter(head, judgment);
  if (name === undefined || day === undefined) return undefined;
  const number = APPLICATION.exec(head[application]!.text)![1]!;
  return { id: `${name} (no. ${number}, ${day})`, stage: "adopted" };
}

/** As the judgment itself writes it in small letters, else as its title has it. */
function nameIn(head: readonly Line[]): string | undefined {
  for (const { text } of head) {
    const opening = CASE_OPENING.exec(text)?.[1];
    if (opening !== undefined) return oneVersus(opening);
  }
  const title = head.find(({ text }) => /^case of /iu.test(text) && CASE_TITLE.test(text));
  return title && inTitleCase(oneVersus(CASE_TITLE.exec(title.text)![1]!));
}

function oneVersus(name: string): string {
  return name.replace(/\s+v\.\s*/iu, " v. ").trim();
}

const SMALL = new Set(["and", "v.", "the", "of", "de", "la", "von"]);

function inTitleCase(name: string): string {
  return name
    .toLowerCase()
    .split(" ")
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

/** The first day on a line of its own after the word `JUDGMENT` is that of delivery; the one under `FINAL` comes later. */
function dayAfter(head: readonly Line[], judgment: number): string | undefined {
  for (const { text } of head.slice(judgment, judgment + 12)) {
    const [, day, month, year] = DAY.exec(text) ?? [];
    const number = MONTHS.indexOf(month?.toLowerCase() ?? "") + 1;
    if (number > 0) return `${year}-${String(number).padStart(2, "0")}-${day!.padStart(2, "0")}`;
  }
  return undefined;
}
