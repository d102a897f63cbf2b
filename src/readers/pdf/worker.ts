// Runs in a thread of its own, so that a file can neither hang the program nor take all memory.
import { parentPort, workerData } from "node:worker_threads";
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "unpdf/pdfjs";
import { extractPage } from "./extract.ts";
import type { PdfAnswer, PdfTask, StatedByPdf } from "./messages.ts";
import type { PdfPage } from "./page.ts";
import { layOutPages } from "./write.ts";

const task = workerData as PdfTask;
answer(await work(task).catch(faultOf));

function answer(result: PdfAnswer): void {
  parentPort!.postMessage(result);
}

async function work({ bytes, maxPages, maxCharacters }: PdfTask): Promise<PdfAnswer> {
  const loading = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  const pdf = await loading.promise;
  if (pdf.numPages > maxPages) return { kind: "tooManyPages", pages: pdf.numPages };
  const { pages, failed } = await pagesOf(pdf, maxCharacters);
  if (pages === undefined) return { kind: "tooMuchText" };
  const stated = await statedBy(pdf);
  if (pages.every(({ pieces }) => pieces.length === 0)) {
    if (failed > 0) return { kind: "damaged", reason: "no page can be read" };
    return { kind: "noText", pages: pdf.numPages, stated };
  }
  return { kind: "text", laidOut: layOutPages(pages), failed, pages: pdf.numPages, stated };
}

async function pagesOf(
  pdf: PDFDocumentProxy,
  maxCharacters: number,
): Promise<{ pages: PdfPage[] | undefined; failed: number }> {
  const pages: PdfPage[] = [];
  let failed = 0;
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const extracted = await extractPage(page, number);
      page.cleanup();
      characters += extracted.pieces.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > maxCharacters) return { pages: undefined, failed };
      pages.push(extracted);
    } catch {
      failed++;
      pages.push({ number, width: 0, height: 0, pieces: [] });
    }
  }
  return { pages, failed };
}

async function statedBy(pdf: PDFDocumentProxy): Promise<StatedByPdf> {
  try {
    const { info } = await pdf.getMetadata();
    const entries = info as Readonly<Record<string, unknown>>;
    const textOf = (name: string) => {
      const value = entries[name];
      return typeof value === "string" ? value.slice(0, 1000) : undefined;
    };
    return {
      title: textOf("Title"),
      author: textOf("Author"),
      created: textOf("CreationDate"),
      changed: textOf("ModDate"),
    };
  } catch {
    return {};
  }
}

function faultOf(error: unknown): PdfAnswer {
  const name = error instanceof Error ? error.name : "";
  return name === "PasswordException" ? { kind: "password" } : { kind: "damaged", reason: String(error) };
}
