import pc from "picocolors";
import type {
  Edit,
  Location,
  QuotationEvidence,
  QuotationMatch,
  QuotationVerdict,
} from "../../model/index.ts";
import { clip, columnsOf, oneLine, wrap } from "../terminal/lines.ts";
import { type LibraryTextOptions, referenceOf, titleOf } from "./sources.ts";

export interface QuoteReport {
  readonly quotation: string;
  readonly evidence: QuotationEvidence;
  readonly locations: readonly (Location | undefined)[];
}

const VERDICTS: Readonly<Record<QuotationVerdict, string>> = {
  verbatim: "word for word",
  typography: "word for word but for typography",
  declared: "changed only where brackets or ellipses say so",
  altered: "altered",
};

const MOST_SHOWN = 5;
const MARGIN = 2;
const NARROWEST_TITLE = 16;

type Colors = ReturnType<typeof pc.createColors>;

/** What `quote` prints for people: the answer in one line, then the best passages with what differs. */
export function renderQuote(report: QuoteReport, options: LibraryTextOptions): string {
  const colors = pc.createColors(options.color);
  const { evidence } = report;
  const lines = ["", ...paragraph(answerOf(evidence), options.width, colors.bold), ""];
  const shown = matchesToShow(evidence);
  for (const match of shown) {
    const location = report.locations[evidence.matches.indexOf(match)];
    lines.push(...matchLines(report.quotation, match, location, options.width, colors), "");
  }
  return lines.join("\n").trimEnd();
}

function matchesToShow({ status, matches, parts }: QuotationEvidence): readonly QuotationMatch[] {
  if (status === "stitched") return parts.map(({ match }) => match);
  if (status === "notFound" || status === "notChecked") return [];
  const [best] = matches;
  // Where the words stand as quoted, places with other words only distract.
  const same =
    best && best.verdict !== "altered" ? matches.filter(({ verdict }) => verdict !== "altered") : matches;
  return same.filter(({ agreement }) => agreement >= 0.5 || same.length === 1).slice(0, MOST_SHOWN);
}

function answerOf({ status, matches, parts }: QuotationEvidence): string {
  switch (status) {
    case "found":
      return `Found: ${VERDICTS[matches[0]!.verdict]}.`;
    case "stitched":
      return `Stitched together from ${parts.length} places.`;
    case "unclear":
      return "Not found. The nearest passage agrees too little to say that it is meant.";
    case "notFound":
      return "Not in the library. That does not make it wrong.";
    case "notChecked":
      return "Too short to be looked up: anybody may have said it.";
  }
}

function matchLines(
  quotation: string,
  match: QuotationMatch,
  location: Location | undefined,
  width: number,
  colors: Colors,
): readonly string[] {
  const { source, passage, verdict, speaker } = match;
  const place = location ? `, ${placePhrase(location)}` : "";
  const style = verdict === "altered" ? colors.yellow : colors.green;
  const said = speaker === undefined ? [] : paragraph(`says ${oneLine(speaker)}`, width, colors.dim);
  const rest = `${place}  ${referenceOf(source)}`;
  const room = width - columnsOf(`  ${VERDICTS[verdict]}  ${rest}`);
  return [
    `  ${style(VERDICTS[verdict])}  ${colors.bold(clip(titleOf(source), Math.max(room, NARROWEST_TITLE)))}${colors.dim(rest)}`,
    ...said,
    ...paragraph(`“${oneLine(passage.text)}”`, width, (line) => line, `${colors.dim("│")} `),
    ...match.edits.map((edit) => `  ${editPhrase(edit, quotation, match, colors)}`),
  ];
}

function placePhrase({ line, page, paragraph, part, element }: Location): string {
  if (page !== undefined) return `page ${page}, line ${line}`;
  if (paragraph !== undefined)
    return part === undefined ? `paragraph ${paragraph}` : `${part}, paragraph ${paragraph}`;
  const within = element === undefined ? `line ${line}` : element;
  return part === undefined ? within : `${part}, ${within}`;
}

function editPhrase(edit: Edit, quotation: string, { passage }: QuotationMatch, colors: Colors): string {
  const quoted = oneLine(quotation.slice(edit.quoted.start, edit.quoted.end));
  const original = oneLine(
    passage.text.slice(edit.original.start - passage.start, edit.original.end - passage.start),
  );
  const sign = edit.declared ? colors.dim("declared ") : "";
  const change =
    quoted === ""
      ? `“${original}” is left out`
      : original === ""
        ? `“${quoted}” is added`
        : `“${original}” → “${quoted}”`;
  return `${sign}${colors.dim(edit.type.padEnd(10))}${change}`;
}

function paragraph(
  text: string,
  width: number,
  style: (line: string) => string,
  before = "",
): readonly string[] {
  const room = width - MARGIN - (before === "" ? 0 : 2);
  return wrap(text, room).map((line) => `${" ".repeat(MARGIN)}${before}${style(line)}`);
}
