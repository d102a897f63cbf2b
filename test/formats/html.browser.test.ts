import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { html } from "../../src/formats/html/index.ts";
import type { CheckReport, DocumentReport } from "../../src/model/index.ts";
import { cleanReport, document, documentReport, finding, findings, report, reportOn } from "./sample.ts";

const CANDIDATES = [
  process.env.CHROMIUM_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const executablePath = CANDIDATES.find((path) => path !== "" && existsSync(path));

if (!executablePath) console.warn("No Chromium was found: the HTML report is not tried in a browser.");

/** Milliseconds that no step takes on the busiest machine. */
const HANGING = 120_000;

describe.skipIf(!executablePath)("the HTML report in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-html-"));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ["--no-sandbox"],
      timeout: HANGING,
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Shows a report, gives it to `look`, and holds it to asking for nothing and logging nothing. */
  async function show(
    of: CheckReport,
    context: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const path = join(folder, "report.html");
    writeFileSync(path, html.render(of, { color: false, width: 80 }));
    const opened = await browser.newContext(context);
    opened.setDefaultTimeout(HANGING);
    const page = await opened.newPage();
    const asked: string[] = [];
    const logged: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => logged.push(message.text()));
    page.on("pageerror", (error) => logged.push(String(error)));
    const url = pathToFileURL(path).href;
    await page.goto(url);
    await look(page);
    expect(asked).toEqual([url]);
    expect(logged).toEqual([]);
    await opened.close();
  }

  const wide = { viewport: { width: 1400, height: 900 } };
  const narrow = { viewport: { width: 390, height: 800 } };

  test("has marks for every finding, and shows the notes that its filter asks for", () =>
    show(report, wide, async (page) => {
      const numbers = await page
        .locator(".mark")
        .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute("data-f")!.split(" ")));
      expect(new Set(numbers).size).toBe(findings.length);
      expect(await page.locator(".card:visible").count()).toBe(findings.length - 2);
      await page.getByLabel("1 not looked up").check();
      expect(await page.locator(".card:visible").count()).toBe(findings.length - 1);
      await page.getByLabel("3 errors").uncheck();
      expect(await page.locator(".card:visible").count()).toBe(findings.length - 4);
      await page.getByLabel("Rule", { exact: true }).selectOption("wording/absolute");
      expect(await page.locator(".card:visible").count()).toBe(2);
    }));

  test("a click or Enter on a mark focuses its note; Escape leads back", () =>
    show(report, wide, async (page) => {
      await page.locator("#m1").click();
      expect(await focused(page)).toBe("n1");
      await page.keyboard.press("Escape");
      expect(await focused(page)).toBe("m1");
      await page.locator("#m4").focus();
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("n4");
      await page.keyboard.press("n");
      expect(await focused(page)).toBe("n5");
      await page.locator("#n2 a[href='#m2']").click();
      expect(await focused(page)).toBe("m2");
    }));

  test("of findings on the same words each click shows the next", () =>
    show(report, wide, async (page) => {
      const shared = page.locator('.mark[data-f="6 7"]');
      await shared.click();
      expect(await focused(page)).toBe("n7");
      await shared.click();
      expect(await focused(page)).toBe("n6");
    }));

  test("notes do not lie on each other, and the chosen one stands beside its words", () =>
    show(report, wide, async (page) => {
      await page.waitForTimeout(300);
      const boxes = await page
        .locator(".card:visible")
        .evaluateAll((cards) =>
          cards.map((card) => card.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
        );
      boxes.sort((a, b) => a[0]! - b[0]!);
      for (let i = 1; i < boxes.length; i++) expect(boxes[i]![0]).toBeGreaterThanOrEqual(boxes[i - 1]![1]!);
      await page.locator("#m7").click();
      await page.waitForTimeout(300);
      const mark = (await page.locator("#m7").boundingBox())!;
      const note = (await page.locator("#n7").boundingBox())!;
      expect(Math.abs(note.y - mark.y)).toBeLessThan(20);
      expect(note.x).toBeGreaterThan(mark.x);
    }));

  test.each(["light", "dark"] as const)("fits a narrow screen, %s", (colorScheme) =>
    show(reportOn([documentReport, cleanReport, longWords]), { ...narrow, colorScheme }, async (page) => {
      expect(await overflow(page)).toBe(0);
      await page.locator("#m4").click();
      expect(await focused(page)).toBe("n4");
      expect(await page.locator("#n4").isVisible()).toBe(true);
      expect(await overflow(page)).toBe(0);
    }),
  );

  test("works without JavaScript", () =>
    show(report, { ...narrow, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".mark:visible").count()).toBeGreaterThanOrEqual(findings.length - 1);
      expect(await page.locator(".card:visible").count()).toBe(findings.length - 2);
      await page.getByLabel("5 notes").uncheck();
      expect(await page.locator(".card:visible").count()).toBe(findings.length - 7);
    }));

  test("prints every note that is shown on screen", () =>
    show(report, wide, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".card:visible").count()).toBe(findings.length - 2);
      expect(await page.locator(".filter").isVisible()).toBe(false);
    }));

  test("stays quick with a thousand findings", () =>
    show(reportOn([thousand]), wide, async (page) => {
      expect(await page.locator(".card:visible").count()).toBe(1000);
      const layouts = await layoutCounter(page);
      await page.locator("#m900").click();
      expect(await focused(page)).toBe("n900");
      const count = await layouts();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(50);
    }));
});

/** Counts from now on how often the page is laid out: work that grows with each finding lays it out for each. */
async function layoutCounter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const count = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "LayoutCount")!.value;
  };
  const before = await count();
  return async () => (await count()) - before;
}

function focused(page: Page): Promise<string> {
  return page.locator(":focus").evaluate((element) => element.id);
}

function overflow(page: Page): Promise<number> {
  return page.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
}

const LONG = `Seehttps://council.example/${"a".repeat(300)} and ${"ä".repeat(200)} in a wide table.`;

const longWords: DocumentReport = {
  ...cleanReport,
  document: {
    ...document,
    path: `${"folder".repeat(30)}/x.txt`,
    title: "T".repeat(200),
    text: LONG,
    blocks: [{ kind: "paragraph", span: { start: 0, end: LONG.length } }],
  },
  findings: [
    finding("wording/loaded", { start: 0, end: 300, text: LONG.slice(0, 300) }, { message: "m".repeat(300) }),
  ],
};

const SENTENCE = "The dam at Orvel held and the river rose for a week. ";

const thousand: DocumentReport = {
  ...cleanReport,
  document: {
    ...document,
    text: SENTENCE.repeat(1000),
    blocks: Array.from({ length: 100 }, (_, i) => ({
      kind: "paragraph",
      span: { start: i * 10 * SENTENCE.length, end: (i + 1) * 10 * SENTENCE.length - 1 },
    })),
  },
  findings: Array.from({ length: 1000 }, (_, i) => {
    const start = i * SENTENCE.length + 4;
    return finding(
      "wording/loaded",
      { start, end: start + 12, text: "dam at Orvel" },
      { level: i % 3 ? "note" : "warning" },
    );
  }),
};
