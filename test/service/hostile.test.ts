import { describe, test } from "vitest";
import { readDocument } from "../../src/readers/index.ts";
import { checkDocument } from "../../src/service/check.ts";
import { expectLinear } from "../processor-time.ts";

const LENGTH = 400_000;
/** Texts that make careless patterns slow; each is checked at one length and at four times that length. */
const SEEDS = [
  "1",
  "1,",
  "1.",
  "1 ",
  "12/",
  "A/",
  "S/RES/1 ",
  "(",
  ")",
  "[",
  '"',
  "“",
  "”",
  "‘",
  "'",
  "« ",
  "' ",
  '" ',
  "-",
  "–1",
  "a",
  "A",
  "A ",
  "Aa ",
  "a.",
  "A. ",
  "A.B.",
  "the ",
  "of the ",
  "and ",
  "1 and ",
  "said ",
  "said that ",
  "\n",
  "\n\n",
  "1\n",
  "A\n",
  "| ",
  "|1|1\n",
  "• ",
  "> ",
  "# ",
  "%",
  "1% ",
  "1 percent ",
  "$1 ",
  "resolution ",
  "resolution 1 ",
  "resolutions 1, ",
  "Article 1 ",
  "Article 1(1) of ",
  "no. 1/1, ",
  "v. ",
  "A v. B ",
  "https://a.b/",
  "10.1/",
  "from 1 to 2 ",
  "May ",
  "1 May ",
  "1 May 1990 ",
  "Monday, ",
  "the 1st anniversary of ",
  "between ",
  "from 1990 to ",
  "1990–",
  "including 1 ",
  "1 killed, including ",
  "according to ",
  "President ",
  "Mr. A ",
  "Nagorno-",
  "Karabakh ",
  "so-called ",
  "one hundred and ",
  "million ",
  "twenty-",
  "\u00a0",
  "\u200b",
  "é",
  "😀",
  "ʼ",
  "é1",
];

async function check(text: string): Promise<void> {
  const document = await readDocument(new TextEncoder().encode(text), "hostile.txt", { maxLineLength: 1e9 });
  await checkDocument(document, { configuration: false, asOf: "2026-01-01" });
}

describe("hostile text is checked in linear time", () => {
  test.each(SEEDS.map((seed) => [JSON.stringify(seed), seed] as const))("%s", async (_name, seed) => {
    await expectLinear(LENGTH, (length) => {
      const text = `Text. ${seed.repeat(Math.ceil(length / seed.length))} end.`;
      return () => check(text);
    });
  });
});
