import type { Document } from "../../model/index.ts";
import { languageOf } from "../language.ts";
import { plausibleFacts } from "../metadata.ts";
import { type ByteSource, UnreadableError } from "../reader.ts";
import type { StatedByPdf } from "./messages.ts";
import { recognise } from "./recognition.ts";
import { damaged, parseInThread } from "./thread.ts";
import type { LaidOut } from "./write.ts";

const MOST_PAGES = 20_000;
const MOST_CHARACTERS = 64 * 1024 * 1024;
const MOST_SECONDS = 120;
const MOST_SECONDS_OF_RECOGNITION = 900;
const LANGUAGE_SAMPLE = 8000;

/** Reads the text layer of a PDF in reading order; pages that are pictures are read by OCR where it is installed. */
export async function readPdf({ path, digest, bytes, options }: ByteSource): Promise<Document> {
  const { maxPages = MOST_PAGES, maxSeconds = MOST_SECONDS } = options;
  const answer = await parseInThread({ bytes, maxPages, maxCharacters: MOST_CHARACTERS }, maxSeconds);
  const write = (laidOut: LaidOut, stated: StatedByPdf, notes: Pick<Document, "warnings" | "remarks">) =>
    documentOf(path, digest, laidOut, stated, notes);
  switch (answer.kind) {
    case "text": {
      const { laidOut, failed, pages, stated } = answer;
      const warnings = [`${failed} of ${pages} pages could not be read and were not checked.`];
      return write(laidOut, stated, failed > 0 ? { warnings } : {});
    }
    case "noText": {
      const limit = options.maxSeconds ?? MOST_SECONDS_OF_RECOGNITION;
      const laidOut = await recognise(bytes, answer.pages, limit);
      return write(laidOut, answer.stated, { remarks: [RECOGNISED] });
    }
    case "tooManyPages":
      throw new UnreadableError(
        `has ${answer.pages.toLocaleString("en")} pages; the limit is ${maxPages.toLocaleString("en")}. Give it in parts.`,
      );
    case "tooMuchText":
      throw new UnreadableError("has too much text to fit into memory. Give it in parts.");
    case "password":
      throw new UnreadableError("is a PDF with a password. Save it without one.");
    case "damaged":
      throw damaged(answer.reason);
  }
}

const RECOGNISED =
  "is a scan; its words were read by OCR, which takes some letters and figures for others. Hold findings against the page.";

async function documentOf(
  path: string,
  digest: string,
  { text, blocks, source }: LaidOut,
  { title, author, created, changed }: StatedByPdf,
  notes: Pick<Document, "warnings" | "remarks">,
): Promise<Document> {
  return {
    path,
    digest,
    mediaType: "application/pdf",
    text,
    blocks,
    language: await languageOf(text.slice(0, LANGUAGE_SAMPLE)),
    ...plausibleFacts({ title, author, days: [dayOf(created), dayOf(changed)] }, text, blocks),
    ...notes,
    source,
  };
}

/** The day of a time as PDF writes it: `D:19930729120000Z`. */
function dayOf(time: string | undefined): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/u.exec(time ?? "");
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}
