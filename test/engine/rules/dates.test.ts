import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { read } from "../../../src/engine/reading.ts";
import { rule as age } from "../../../src/engine/rules/date-age/rule.ts";
import { rule as anniversary } from "../../../src/engine/rules/date-anniversary/rule.ts";
import { rule as conflict } from "../../../src/engine/rules/date-conflict/rule.ts";
import { rule as duration } from "../../../src/engine/rules/date-duration/rule.ts";
import { rule as impossible } from "../../../src/engine/rules/date-impossible/rule.ts";
import { rule as reversedRange } from "../../../src/engine/rules/date-reversed-range/rule.ts";
import { rule as wrongWeekday } from "../../../src/engine/rules/date-wrong-weekday/rule.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import { exampleDocument } from "../../example-document.ts";

const rules = [impossible, wrongWeekday, reversedRange, anniversary, duration, age, conflict];

/** Errors and warnings of the date rules, as `rule: words`. */
function found(text: string, published?: string): string[] {
  const analysis = analyze(exampleDocument(text, published === undefined ? {} : { published }));
  return runRules(rules, { analysis, evidence: new Map(), asOf: "2026-01-01" })
    .filter(({ level }) => level !== "note")
    .map(({ ruleId, passage }) => `${ruleId}: ${passage.text}`);
}

describe("wordings that are found", () => {
  test.each([
    ["The storm came on the 31st of June and left.", "date/impossible: 31st of June"],
    ["From 28 to 31 April 2012 the road was shut.", "date/impossible: 31 April 2012"],
    ["It closed on 6/31/2014 for good.", "date/impossible: 6/31/2014"],
    ["On the morning of Monday 6 May 2014 it broke.", "date/wrong-weekday: the morning of Monday 6 May 2014"],
    ["It opened on Monday, March 3rd, 2015.", "date/wrong-weekday: Monday, March 3rd, 2015"],
    ["On Thurs. 5 May 2013 it opened.", "date/wrong-weekday: Thurs. 5 May 2013"],
    ["He led it from 3 May 2010 until 1 May 2010.", "date/reversed-range: 3 May 2010 until 1 May 2010"],
    ["She was born in 1950 and died in 1945.", "date/reversed-range: 1950 and died in 1945"],
    [
      "In 2019 the club celebrated its 75th anniversary, having been founded in 1934.",
      "date/anniversary: 75th anniversary",
    ],
    ["The 1989 revolution’s 30th anniversary was marked in 2014.", "date/anniversary: 30th anniversary"],
    [
      "The museum opened in 1960. In 2010 it celebrated its 60th anniversary.",
      "date/anniversary: 60th anniversary",
    ],
    ["The conflict, which lasted nine years (2001–2005), is over.", "date/duration: nine years (2001–2005)"],
    ["The drought of 2010–2012 lasted seven years.", "date/duration: 2010–2012 lasted seven years"],
    [
      "The three-day fair took place on 10–15 May 2019.",
      "date/duration: three-day fair took place on 10–15 May 2019",
    ],
    ["Between 1975 and 1990, the 20-year war went on.", "date/duration: 1975 and 1990, the 20-year"],
    [
      "In 2020 it was 50 years since the 1970 flood, and 40 years after the 1960 fire, in 2010, it was 50.",
      "date/duration: 40 years after the 1960",
    ],
    [
      "Rescuers came on 23 June 2018. They had waited for nine days, since 20 June.",
      "date/duration: nine days, since 20 June",
    ],
    ["Peter Marl (born 1960) became mayor in 2000 at the age of 50.", "date/age: age of 50"],
    ["She died on 4 May 2011, aged 80. She had been born on 2 January 1921.", "date/age: aged 80"],
    ["She celebrated her 80th birthday in 2010; she was born in 1925.", "date/age: 80th birthday"],
    [
      "The Lom ferry sank on 3 March 1999.\n\nThe sinking of the Lom ferry on 5 March 1999 led to new rules.",
      "date/conflict: 3 March 1999",
    ],
    [
      "Marl was struck by an earthquake on 4 May 2003.\n\nThe Marl earthquake of 6 May 2003 left 300 homeless.",
      "date/conflict: 4 May 2003",
    ],
    [
      "The bridge collapsed on 5 June 2015.\n\nThe bridge, which collapsed on 7 June 2015, was old.",
      "date/conflict: 5 June 2015",
    ],
    [
      "Orn University was founded in 1950.\n\nOrn University was established in 1953 by nuns.",
      "date/conflict: 1950",
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));

  test("against the date of the document", () => {
    expect(found("Peter Marl, 52, who was born in 1950, won.", "2020-05-01")).toEqual(["date/age: 52"]);
    expect(
      found("Today marks the 30th anniversary of the treaty, which was signed in 1999.", "2019-06-01"),
    ).toEqual(["date/anniversary: the 30th anniversary"]);
  });
});

describe("wordings that are right", () => {
  test.each([
    "Room 31, April 2015. Chapter 31, June 2014 edition. He bought 31 May Day cards.",
    "By June 31 firms had applied.",
    "It rained on Thursday, and on 12 March 2019 it snowed. On Monday 12 people came.",
    "ISSN 2010-1987. Call 2015-2011 for help. Pages 1990–1985 were missing.",
    "The total fell from 2015 to 2011. He counted back from 1999 to 1990 in reverse.",
    "In 2012, ahead of the 25th anniversary of the 1988 quake next year, a wall was built.",
    "The couple, married in 1960, celebrated their 50th wedding anniversary in 2010.",
    "The school, founded in 1920, moved in 1950 and celebrated its 75th anniversary in 1995.",
    "The war, from 1992 to 1995, lasted four years. It lasted nearly four years, from 1992 to 1995.",
    "He was sentenced to ten years in 2003–2004. Four-year terms from 2000 to 2016 were usual.",
    "Observers watched it for 17 nights, from February 2016 through May 2017.",
    "In 1990 he joined; nine years later, in 1999, he left.",
    "The law of 1990 lets people aged 18 vote. The town, founded in 1250, has a 300-year-old church built in 1715.",
    "He was born in 1932 and in 1990, aged 58, he retired; he died in 2010 at the age of 78.",
    "Anna Orn died on 3 May 2010.\n\nPeter Orn died on 5 May 2010.",
    "He was born in Lom on 3 May 1950.\n\nShe was born in Lom on 5 May 1950.",
    "Marl fell on 3 May 1944 and Lom fell on 5 May 1944.\n\nTroops captured Lom, east of Marl, on 5 May 1944.",
    "An earthquake struck Lom on 25 April 2015.\n\nAnother earthquake struck Lom on 12 May 2015.",
    "A bus crashed near Lom on 3 May 2010.\n\nOn 20 May 2010 a truck crashed near Lom.",
    "On 3 May 2010 the Marl massacre was reported.\n\nThe Marl massacre took place on 28 April 2010.",
    "The Orn University was founded in 1950.\n\nThe Orn Institute was founded in 1953.",
    "The first explosion in Lom on 3 May 2010 killed two.\n\nA second explosion in Lom on 5 May 2010 killed one.",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

test("names of the parties may be swapped and the findings swap with them", () => {
  const text = (one: string, other: string) =>
    `The ${one} massacre is mourned.\n\nThe town of ${one} came under fire from ${other} on 25 February 1943.\n\nThe massacre committed in the town of ${one} on 26 February 1943 is mourned.`;
  expect(found(text("Velden", "Ternitz"))).toEqual(found(text("Ternitz", "Velden")));
});

describe("hostile texts are checked in linear time", () => {
  test.each([
    ["one sentence of dates", "the fire on 3 May 2010 and ".repeat(20_000)],
    ["impossible days", "31 April 2010 and ".repeat(20_000)],
    ["wrong weekdays", "Monday, 12 March 2019. ".repeat(20_000)],
    ["ages", "born in 1950, aged 20 in 1990, ".repeat(15_000)],
    ["lengths", "five years, from 1992 to 1995, ".repeat(15_000)],
    ["anniversaries", "the 25th anniversary of the 1990 flood in 2017 ".repeat(15_000)],
  ])("%s", (_, text) => {
    const { tokens } = read(exampleDocument(text));
    expect(tokens.count).toBeGreaterThan(10_000);
    const start = performance.now();
    found(text);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
