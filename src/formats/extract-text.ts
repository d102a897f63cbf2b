import pc from "picocolors";
import { type Analysis, mentionsOf } from "../engine/analysis.ts";
import type { Document, Figure, Mention } from "../model/index.ts";
import { placeOf } from "./location.ts";
import { counted, grouped } from "./phrases.ts";
import { clip, fill, oneLine } from "./terminal/lines.ts";

export interface ExtractTextOptions {
  readonly color: boolean;
  /** Columns to write in. */
  readonly width: number;
}

interface Row {
  readonly place: string;
  readonly kind: string;
  readonly words: string;
  readonly read: string;
}

type Colors = ReturnType<typeof pc.createColors>;

/** What `extract` prints for people: a line for each mention, with where it stands, its words and what was read. */
export function renderExtractText(analyses: readonly Analysis[], options: ExtractTextOptions): string {
  const colors = pc.createColors(options.color);
  return `${analyses.map((analysis) => documentTable(analysis, options.width, colors)).join("\n\n")}\n`;
}

function documentTable(analysis: Analysis, width: number, colors: Colors): string {
  const { document } = analysis;
  const mentions = mentionsOf(analysis);
  const head = [oneLine(document.path), oneLine(document.title ?? ""), counted(mentions.length, "mention")];
  const title = clip(head.filter((part) => part !== "").join(" · "), width);
  const rows = mentions.map((mention) => rowOf(document, mention));
  return [colors.bold(title), ...layOut(rows, width, colors)].join("\n");
}

function rowOf(document: Document, mention: Mention): Row {
  const words = oneLine(
    document.text.slice(mention.span.start, Math.min(mention.span.end, mention.span.start + 400)),
  );
  return {
    place: oneLine(placeOf(document, mention.span)),
    kind: mention.kind,
    words,
    read: oneLine(readingOf(mention)),
  };
}

const KIND_COLUMNS = "attribution".length;
const GAP = "  ";

function layOut(rows: readonly Row[], width: number, colors: Colors): readonly string[] {
  const placeColumns = rows.reduce((most, { place }) => Math.max(most, place.length), 0);
  const rest = width - placeColumns - KIND_COLUMNS - 3 * GAP.length - GAP.length;
  const wordColumns = Math.max(Math.floor(rest / 2), 8);
  const readColumns = Math.max(rest - wordColumns, 8);
  return rows.map(({ place, kind, words, read }) =>
    [
      "",
      colors.dim(place.padStart(placeColumns)),
      kind.padEnd(KIND_COLUMNS),
      fill(clip(words, wordColumns), wordColumns),
      colors.cyan(clip(read, readColumns)),
    ]
      .join(GAP)
      .trimEnd(),
  );
}

/** What was read in a mention, in few words. */
function readingOf(mention: Mention): string {
  switch (mention.kind) {
    case "citation": {
      const { normal, body, instrumentType, provision, date } = mention;
      return parts(normal ?? `${mention.form}: ${body} ${instrumentType}`, provision, date);
    }
    case "quotation":
      return parts(
        quotationReading(mention),
        mention.pairing === "paired" ? undefined : `${mention.pairing} mark`,
      );
    case "attribution":
      return parts(`${mention.source.text} · ${mention.cue.text}`, mention.sourceType);
    case "figure":
      return parts(figureValue(mention), mention.unit, mention.indicator, mention.population);
    case "date":
      return parts(`${mention.type} ${mention.value}`, mention.modifier, mention.readings?.join(" or "));
    case "place":
      return parts(
        mention.type,
        mention.territories.join(" "),
        mention.contested && `contested: ${mention.contested}`,
      );
    case "actor":
      return parts(mention.type, mention.title);
    case "wording":
      return parts(mention.category, mention.entry);
  }
}

function quotationReading(mention: Mention & { kind: "quotation" }): string {
  if (mention.scare) return "words set in marks";
  return mention.speaker
    ? `${mention.speaker.text}${mention.cue ? ` ${mention.cue.text}` : ""}`
    : "no speaker";
}

function figureValue({ value, low, high, bound }: Figure): string {
  if (value !== null) return bound === "exact" ? number(value) : `${BOUND_WORDS[bound]} ${number(value)}`;
  if (low !== null && high !== null) return `${number(low)} to ${number(high)}`;
  return low !== null ? `at least ${number(low)}` : high !== null ? `at most ${number(high)}` : "vague";
}

const BOUND_WORDS: Readonly<Record<Figure["bound"], string>> = {
  exact: "",
  atLeast: "at least",
  atMost: "at most",
  about: "about",
  range: "within",
  vague: "some",
};

function number(value: number): string {
  return Number.isSafeInteger(value) && value >= 0 ? grouped(value) : String(value);
}

function parts(...all: readonly (string | undefined)[]): string {
  return all.filter((part) => part !== undefined && part !== "").join(", ");
}
