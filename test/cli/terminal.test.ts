import { afterEach, describe, expect, test, vi } from "vitest";
import { problemLine } from "../../src/cli/check.ts";
import { plainLine, usesColor, widthOf } from "../../src/cli/messages.ts";
import { progressLine } from "../../src/cli/progress.ts";

interface FakeStream {
  readonly isTTY: boolean;
  readonly columns?: number;
  readonly written: string[];
  readonly write: (text: string) => boolean;
}

function stream(isTTY: boolean, columns?: number): NodeJS.WriteStream & FakeStream {
  const written: string[] = [];
  const fake: FakeStream = {
    isTTY,
    ...(columns === undefined ? {} : { columns }),
    written,
    write: (text) => written.push(text) > 0,
  };
  return fake as NodeJS.WriteStream & FakeStream;
}

afterEach(() => vi.unstubAllEnvs());

describe("colours", () => {
  const cases: readonly (readonly [
    isTTY: boolean,
    env: Record<string, string>,
    asked: boolean | undefined,
    colour: boolean,
  ])[] = [
    [true, {}, undefined, true],
    [false, {}, undefined, false],
    [true, { NO_COLOR: "1" }, undefined, false],
    [true, { TERM: "dumb" }, undefined, false],
    [false, { FORCE_COLOR: "1" }, undefined, true],
    [false, { FORCE_COLOR: "0" }, undefined, false],
    [true, { NO_COLOR: "1" }, true, true],
    [true, {}, false, false],
  ];
  test.each(cases)("terminal %s, %j, asked %s: %s", (isTTY, env, asked, colour) => {
    for (const name of ["NO_COLOR", "FORCE_COLOR"]) vi.stubEnv(name, "");
    vi.stubEnv("TERM", "xterm");
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(usesColor(stream(isTTY), asked)).toBe(colour);
  });
});

test.each([
  [stream(true, 72), 72],
  [stream(true, 20), 40],
  [stream(true, 300), 120],
  [stream(false), 100],
])("width %#", (of, width) => {
  expect(widthOf(of)).toBe(width);
});

describe("progress", () => {
  test("is one line on a terminal that is cleared in the end", () => {
    const out = stream(true, 40);
    const line = progressLine(out);
    for (let done = 1; done <= 5; done++)
      line.show({ done, total: 5, path: `drafts/${"long-".repeat(20)}${done}.md` });
    line.end();
    expect(out.written.length).toBeGreaterThanOrEqual(2);
    expect(out.written.at(-2)).toContain("Checked 5 of 5");
    for (const text of out.written) {
      expect(text).not.toContain("\n");
      expect(text.replace("\r\u001b[2K", "").length).toBeLessThan(40);
    }
    expect(out.written.at(-1)).toBe("\r\u001b[2K");
  });

  test.each([
    ["elsewhere", stream(false), 50],
    ["for few documents", stream(true, 80), 3],
  ])("is silent %s", (_name, out, total) => {
    const line = progressLine(out);
    line.show({ done: total, total, path: "a.md" });
    line.end();
    expect(out.written).toEqual([]);
  });
});

test.each([
  ["a.md", "is empty.", "a.md: is empty."],
  ["a.md", "a.md: is empty.", "a.md: is empty."],
  ["-", "is empty.", "standard input: is empty."],
  ["a\nb.md", "is empty.", "a b.md: is empty."],
  ["a\u001b[31m.md", "is empty.", "a [31m.md: is empty."],
  ["", "onrecord.yaml: rules: x.", "onrecord.yaml: rules: x."],
])("a problem is one line: %j", (path, message, line) => {
  expect(problemLine(path, message)).toBe(line);
});

test("an error is its first line", () => {
  expect(plainLine(new Error("first\nsecond"))).toBe("first");
});
