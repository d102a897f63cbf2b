import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readDocument } from "../../src/readers/index.ts";
import { lines, packed, pdf, pdfOfObjects, scan } from "./pdf-files.ts";
import { article, read } from "./reading.ts";

const SENTENCE = "The council of Marrowick met on Tuesday, 12 March 2019.";
const GOOD = pdf({ pages: [lines(700, [SENTENCE])] });
const MEBIBYTE = 1024 * 1024;

/** The one line with which a file is refused, or "read". */
async function outcome(bytes: Uint8Array, name = "paper.pdf"): Promise<string> {
  try {
    await readDocument(bytes, name, { maxSeconds: 30 });
    return "read";
  } catch (error) {
    expect((error as Error).name).toBe("UnreadableError");
    expect((error as Error).message).not.toContain("\n");
    return (error as Error).message;
  }
}

function pages(objects: readonly string[], contents: Uint8Array = packed("BT ET")): Uint8Array {
  return pdfOfObjects(["<< /Type /Catalog /Pages 2 0 R >>", ...objects, contents]);
}

const PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>";
const ONE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

describe("a PDF is told by its bytes, not by its name", () => {
  test("a page of HTML that is named as one", async () => {
    const document = await read("paper.pdf", `<!doctype html><html><body><p>${SENTENCE}</p></body></html>`);
    expect(document.mediaType).toBe("text/html");
    expect(article(document)).toBe(SENTENCE);
  });

  test.each(["paper.txt", "paper", "-", "paper.docx"])("one that is named %s", async (name) => {
    expect(await read(name, GOOD)).toMatchObject({ mediaType: "application/pdf", text: SENTENCE });
  });

  test("text that is named as one is read as text", async () => {
    expect((await read("paper.pdf", SENTENCE)).mediaType).toBe("text/plain");
  });

  test("a few bytes before its head do no harm", async () => {
    expect((await read("paper.pdf", Buffer.concat([Buffer.from("\r\n\r\n"), GOOD]))).text).toBe(SENTENCE);
  });
});

describe("hostile files end in one line, in bounded time", () => {
  const cases: readonly (readonly [name: string, make: () => Uint8Array, about: RegExp])[] = [
    ["cut off at its head", () => GOOD.subarray(0, 40), /damaged|cut off/u],
    ["nothing but a head", () => Buffer.from("%PDF-1.7\n"), /damaged|cut off/u],
    [
      "with a password",
      () =>
        pdfOfObjects(
          ["<< /Type /Catalog /Pages 2 0 R >>", ONE, PAGE, packed("BT ET")],
          `/ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`,
        ),
      /password/u,
    ],
    ["a page tree that loops", () => pages(["<< /Type /Pages /Kids [2 0 R] /Count 3 >>", PAGE]), /./u],
    [
      "more pages than it has",
      () => pages(["<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>", PAGE]),
      /./u,
    ],
    ["without pages", () => pages(["<< /Type /Pages /Kids [] /Count 0 >>", PAGE]), /./u],
    ["pages that are no pages", () => pages([ONE, "(words)"]), /./u],
    [
      "an object that leads to itself",
      () => pdfOfObjects(["<< /Type /Catalog /Pages 2 0 R >>", "2 0 R"]),
      /damaged|cut off/u,
    ],
    ["arrays within arrays", () => pages([ONE, `${"[".repeat(200_000)}`]), /./u],
  ];
  test.each(cases)("%s", async (_name, make, about) => {
    expect(await outcome(make())).toMatch(about);
  });

  test("one that is cut off in its middle is read as far as it goes, or refused", async () => {
    const whole = pdf({ pages: Array.from({ length: 5 }, () => lines(700, [SENTENCE])) });
    for (const share of [0.3, 0.6, 0.9]) await outcome(whole.subarray(0, Math.floor(whole.length * share)));
  });

  test("one that unpacks to gigabytes", async () => {
    const zeros = packed(Buffer.alloc(200 * MEBIBYTE, " "));
    // Packed three times: a few kilobytes that become two hundred megabytes each time they are asked for.
    expect(zeros.length).toBeLessThan(MEBIBYTE);
    expect(await outcome(pages([ONE, PAGE], zeros))).toMatch(/./u);
    const inObjects = packed(
      Buffer.concat([Buffer.from("9 0 "), Buffer.alloc(400 * MEBIBYTE, " ")]),
      "/Type /ObjStm /N 1 /First 4",
    );
    expect(await outcome(pages([ONE, PAGE], inObjects))).toMatch(/./u);
  });

  test("words without end", async () => {
    const endless = packed(`BT /F1 9 Tf ${"(words and words) Tj 0 -1 Td ".repeat(400_000)} ET`);
    await outcome(pages([ONE, PAGE], endless));
  });

  test("more pages than are read", async () => {
    const many = pdf({ pages: Array.from({ length: 30 }, () => lines(700, [SENTENCE])) });
    await expect(readDocument(many, "paper.pdf", { maxPages: 20 })).rejects.toThrow(
      "has 30 pages; the limit is 20. Give it in parts.",
    );
  });

  test("ten thousand pages are read", async () => {
    const many = pdf({
      pages: Array.from({ length: 10_000 }, (_, i) => lines(700, [`Page ${i} of many. ${SENTENCE}`])),
    });
    const document = await readDocument(many, "paper.pdf", { maxSeconds: 600 });
    expect(document.blocks).toHaveLength(10_000);
  }, 660_000);

  test("a limit of time ends the work", async () => {
    const many = pdf({ pages: Array.from({ length: 3000 }, () => lines(700, [SENTENCE])) });
    await expect(readDocument(many, "paper.pdf", { maxSeconds: 0.2 })).rejects.toThrow(
      "not read within 0.2 seconds",
    );
  });
});

describe("scanned pages", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("without the programs that read them there is advice", async () => {
    vi.stubEnv("PATH", "");
    expect(await outcome(scan(8, 8, new Uint8Array(64).fill(255)))).toMatch(
      /is a scan.*pdftoppm.*tesseract/u,
    );
  });

  test.skipIf(!hasPrograms())("are read where they are installed, and leave no file behind", async () => {
    const work = mkdtempSync(join(tmpdir(), "onrecord-test-"));
    vi.stubEnv("TMPDIR", work);
    const texts = [
      "The council of Marrowick met on Tuesday, 12 March",
      "2019, and passed the budget of the inter-",
      "national library.",
    ];
    const document = await read(
      "scan.pdf",
      pictureOf(pdf({ pages: [lines(700, texts, { size: 16, leading: 20 })] })),
    );
    expect(document.text).toBe(
      "The council of Marrowick met on Tuesday, 12 March 2019, and passed the budget of the international library.",
    );
    expect(document.remarks).toEqual([expect.stringMatching(/^is a scan; its words were read by OCR/u)]);
    expect(tmpdir()).toBe(work);
    expect(readdirSync(work).filter((name) => name.startsWith("onrecord-"))).toEqual([]);
    rmSync(work, { recursive: true });
  });
});

function hasPrograms(): boolean {
  try {
    execFileSync("pdftoppm", ["-v"], { stdio: "ignore" });
    execFileSync("tesseract", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The same page as a picture. */
function pictureOf(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  try {
    writeFileSync(join(folder, "a.pdf"), bytes);
    execFileSync("pdftoppm", ["-r", "200", "-gray", "-singlefile", "a.pdf", "a"], { cwd: folder });
    const picture = readFileSync(join(folder, "a.pgm"));
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture.subarray(0, 40).toString("latin1"))!;
    return scan(Number(head[1]), Number(head[2]), picture.subarray(head[0].length));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
