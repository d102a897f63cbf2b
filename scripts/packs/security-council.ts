// Compiles the registry of Security Council resolutions from public tables: numbers, dates, votes, short subjects.
import { readFileSync } from "node:fs";
import type { PackRow } from "../../src/packs/pack-file.ts";
import { subjectOf } from "./subjects.ts";
import { writePack } from "./write-pack.ts";

interface Row {
  readonly number: number;
  readonly year: number;
  readonly date: string | null;
  readonly topic: string | null;
  readonly topic_un_index: string | null;
  readonly title: string | null;
  readonly subjects: readonly string[] | null;
  readonly vote: readonly number[] | null;
  readonly adoption: string | null;
}

interface Conflict {
  readonly number: number;
  readonly table: string;
  readonly text: string;
}

const COMPLETE_TO = 2640;

export function compileSecurityCouncil(folder: string): void {
  const rows = JSON.parse(readFileSync(`${folder}/security-council/resolutions.json`, "utf8")) as Row[];
  const conflicts = JSON.parse(
    readFileSync(`${folder}/security-council/date-conflicts.json`, "utf8"),
  ) as Conflict[];
  writePack({
    schemaVersion: 1,
    description: {
      id: "un-security-council",
      title: "Resolutions of the UN Security Council",
      version: "2025.1",
      asOf: rows
        .map(({ date }) => date ?? "")
        .sort()
        .at(-1)!,
      origin:
        "Compiled from the Corpus of Resolutions: UN Security Council (CR-UNSC) and the tables of resolutions of the United Nations.",
      licence: "CC0-1.0",
      coverage: {
        statement: `Complete from resolution 1 (1946) to ${COMPLETE_TO} (2022), and ${rows.length - COMPLETE_TO} later ones.`,
        body: "UN Security Council",
        completeFrom: 1,
        completeTo: COMPLETE_TO,
      },
      conflicts: conflicts.map(
        ({ number, table, text }) =>
          `Resolution ${number}: the tables give ${table}, the text gives ${text}.`,
      ),
    },
    instruments: rows.map((row) => instrument(row, conflicts)),
  });
}

function instrument(row: Row, conflicts: readonly Conflict[]): PackRow {
  const { subject, territories } = labelsOf(row);
  const conflict = conflicts.find(({ number }) => number === row.number);
  const other =
    conflict &&
    (conflict.table === row.date
      ? [conflict.text, "the text of the resolution"]
      : [conflict.table, "the tables of the United Nations"]);
  const vote = voteOf(row);
  return {
    id: `S/RES/${row.number} (${row.year})`,
    d: row.date ?? String(row.year),
    ...(other ? { od: other } : {}),
    ...(subject ? { subject } : {}),
    ...(territories ? { t: territories } : {}),
    ...(vote ? { v: vote } : {}),
  };
}

/** Beyond the complete range the table's agenda items are often another resolution's: they are left out. */
function labelsOf(row: Row): { subject?: string; territories?: string } {
  if (row.number > COMPLETE_TO) return {};
  return subjectOf(`${row.topic_un_index ?? ""} | ${row.topic ?? ""}`, subjectWords(row));
}

function subjectWords({ title, subjects }: Row): string {
  return `${title ?? ""} | ${(subjects ?? []).join(" | ")}`;
}

function voteOf({ vote, adoption }: Row): string | undefined {
  if (vote) return vote.join("-");
  if (adoption === "without vote") return "withoutVote";
  return adoption ? "unanimous" : undefined;
}
