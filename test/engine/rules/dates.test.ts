import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rule as age } from "../../../src/engine/rules/date-age/rule.ts";
import { rule as anniversary } from "../../../src/engine/rules/date-anniversary/rule.ts";
import { rule as conflict } from "../../../src/engine/rules/date-conflict/rule.ts";
import { rule as duration } from "../../../src/engine/rules/date-duration/rule.ts";
import { rule as impossible } from "../../../src/engine/rules/date-impossible/rule.ts";
import { rule as reversedRange } from "../../../src/engine/rules/date-reversed-range/rule.ts";
import { rule as wrongWeekday } from "../../../src/engine/rules/date-wrong-weekday/rule.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import type { Finding } from "../../../src/model/index.ts";
import { exampleDocument, repeated } from "../../example-document.ts";
import { expectLinear } from "../../processor-time.ts";

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
      "date/duration: The three-day fair took place on 10–15 May 2019",
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
      "date/conflict: 5 March 1999",
    ],
    [
      "Marl was struck by an earthquake on 4 May 2003.\n\nThe Marl earthquake of 6 May 2003 left 300 homeless.",
      "date/conflict: 6 May 2003",
    ],
    [
      "The bridge collapsed on 5 June 2015.\n\nThe bridge, which collapsed on 7 June 2015, was old.",
      "date/conflict: 7 June 2015",
    ],
    [
      "Orn University was founded in 1950.\n\nOrn University was established in 1953 by nuns.",
      "date/conflict: 1953",
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

/** Checks that exactly the marked places (`[[rule|words]]`) have a finding at error or warning of that rule. */
function expectMarks(marked: string, published?: string): void {
  const { text, marks } = readMarks(marked);
  const analysis = analyze(exampleDocument(text, published === undefined ? {} : { published }));
  const findings = runRules(rules, { analysis, evidence: new Map(), asOf: "2026-01-01" }).filter(
    ({ level }) => level !== "note",
  );
  const covers = (mark: Mark, { ruleId, passage }: Finding) =>
    ruleId === `date/${mark.rule}` && passage.start < mark.end && mark.start < passage.end;
  const missed = marks.filter((mark) => !findings.some((finding) => covers(mark, finding)));
  const unmarked = findings.filter((finding) => !marks.some((mark) => covers(mark, finding)));
  expect({
    missed: missed.map(({ start, end }) => text.slice(start, end)),
    unmarked: unmarked.map(({ ruleId, passage }) => `${ruleId}: ${passage.text}`),
  }).toEqual({ missed: [], unmarked: [] });
}

/** A text with its marks, and the date of the document. */
type Row = [text: string, published?: string];

interface Mark {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

function readMarks(marked: string): { text: string; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/\[\[([a-z-]+)\|([^\]]*)\]\]/gu)) {
    text += marked.slice(last, match.index);
    marks.push({ rule: match[1]!, start: text.length, end: text.length + match[2]!.length });
    text += match[2]!;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

describe("age: wordings that are found", () => {
  test.each<Row>([
    [
      "Ilka Brand was born in Velden in March 1940. She left school early. In 1962, [[age|when she was 30]], she joined the survey.",
    ],
    ["Tomas Orlo (born 12 May 1931) was a chemist. He took his degree in 1955, [[age|aged 29]]."],
    ["Anna Hale (b. 1931) painted the coast for forty years. In 1999, [[age|at 55]], she stopped."],
    [
      "# Jon Mard, 1931–2004\n\nJon Mard, who kept the lighthouse at Sill, died on 3 May 2004, [[age|aged 80]].",
    ],
    ["Born on 2 June 1950, Lena Orsk learned to fly [[age|at 26]], in 1970."],
    [
      "He was born in 1902 in Marl, the son of a smith.\n\nIn 1926 he moved to the coast.\n\nHe died in 1980 [[age|at the age of 87]].",
    ],
    ["Marta Lind turned [[age|40]] in 1985. She had been born in 1951."],
    ["She was born in Orn on 7 June 1930. In June 2010 the whole street came to her [[age|90th birthday]]."],
    ["Dr Ivo Senn died [[age|at 71]] on 4 March 2011. He was born on 7 July 1930."],
    ["Peter Hale, who was born on 4 May 1960, became mayor in 1998 [[age|at just 28]]."],
    ["The singer was born in Lom on 3 March 1970. She made her debut [[age|at the age of 19]] in 1994."],
    ["At [[age|34]], Orsk became head of the institute in 1980; he was born in 1936."],
    ["Born in 1985, Mira Tolt was [[age|only 17]] when she won the county title in 2008."],
    ["Eva Lindgren (1901–1985) died in Orn [[age|at 74]]."],
    ["Karl Brenn was born in 1920. When he was [[age|30]], in 1945, he opened a shop."],
    ["Emil Vark, born 11 November 1940, retired on 1 March 2000 [[age|at the age of 63]]."],
    ["The [[age|150-year-old]] brewery, which was founded in 1901, has a new owner.", "2019-04-02"],
    [
      "The accused, who was born on 2 February 1990, was [[age|15]] at the time of the offence in March 2010.",
    ],
    ["The detainee, a student born in 1998, was arrested on 4 May 2015 [[age|at the age of 21]]."],
    [
      "Ms Orla Finn was born on 9 June 1944. She was elected to the council in 1972 [[age|at the age of 32]].",
    ],
    ["Rolf Aas (1926–2009) trained as an engineer. He was [[age|40]] when he built the Rand bridge in 1959."],
    ["Hanne Dorn, born in 1990, set the record in 2015, [[age|when she was 21]]."],
    ["At the age of [[age|45]], in 1985, Lindqvist moved to the islands. He had been born in 1930."],
    [
      "The widow of the sexton, Ada Moor, has died. She was born in Pell on 3 May 1920 and worked in the mill from the age of 14. In 1950, [[age|when she was 38]], the mill closed.",
    ],
    [
      "Brandt was born on 1 March 1933. On leaving school he went to sea. By 1960, [[age|aged 36]], he had his own boat.",
    ],
    [
      "# Ilse Tarn (1931–2014)\n\nIlse Tarn mapped the bogs. She married late, in 1975, [[age|at the age of 54]].",
    ],
    ["Lena Mard was born in 1955. A year later her family moved. In 1980 she graduated; she was [[age|31]]."],
    ["Ove Lund was born in 1948 and joined the club in 1966, [[age|at the age of 28]]."],
    ["The poet was born on 2 May 1899. She died in Lom on 4 June 1962. She was [[age|73]]."],
    ["Nora Vane was born in 1901; in 1930 she became, [[age|at thirty-nine]], the first woman on the bench."],
    ["Lena Brand, [[age|58]], who was born in 1949, will retire in June.", "2016-03-01"],
    [
      "# Obituary: Edda Lorn\n\nEdda Lorn, the first woman to skipper a Norland trawler, has died aged 84.\n\nBorn in the port of Sill on 12 March 1921, she was the daughter of a net maker. She went to sea in 1939, [[age|at 25]].",
    ],
    [
      "The defendant was born on 3 June 1979. According to the indictment he committed the first theft in 1995, [[age|when he was 12]].",
    ],
    [
      "The minister (born 1962) entered parliament in 1990. In 1994, [[age|aged 28]], she became a junior minister.",
    ],
    [
      "The striker, born on 5 May 1992, made his first appearance for Marl in August 2010 [[age|at the age of 16]].",
    ],
    [
      "Ivar Holm was born in 1887 in a farmhouse near Lom. He emigrated in 1909. He was naturalised in 1917, [[age|at the age of 34]], and died in 1960 [[age|at 70]].",
    ],
    ["The philosopher was born in Orn in 1711 and died there in 1776, [[age|aged 75]]."],
    [
      "Judge Holm, who was born on 1 July 1950, reached the retirement age of 68 in 2018. He had been called to the bar in 1975 [[age|at the age of 30]].",
    ],
    [
      "The composer was born in Lom on 6 August 1862, and gave his first concert [[age|at the age of nine]] in 1875.",
    ],
    [
      "# Tove Rand (1910–2013)\n\nTove Rand, the oldest woman in the county, has died. She moved into the home in 2001, [[age|aged 81]].",
    ],
    [
      "Nils Orsk was born in 1955 and has lived in Lom ever since. In March 1984, [[age|aged just 19]], he was arrested at a checkpoint.",
    ],
    [
      "Witness B was born in 1970. He told the chamber that in 1992, [[age|when he was 32]], he had worked at the mill.",
    ],
  ])("%s", (...row) => expectMarks(...row));
});

describe("age: wordings that are right", () => {
  test.each<Row>([
    [
      "Ilka Brand was born in Velden in March 1940. She left school early. In 1962, when she was 22, she joined the survey.",
    ],
    [
      "Born in Hollvik on 17 May 1926, he was the youngest of six. He lost his father at eleven and left school at fourteen. In the autumn of 1944, when he was 18, he was sent north.",
    ],
    ["Anna was born in 1950. Her father died in 1960 at the age of 62."],
    ["Anna Lund was born in 1950. Her husband, Karl, died in 1990 aged 71."],
    ["She was born in 1950; in 1975 she married a pilot of 40."],
    [
      "He was born in 1926. In 1955 he had married Ingunn Dale, two years his junior. Ingunn died in 2001, aged 72.",
    ],
    [
      "Karl Lund was born in 1920. His daughter Mia was born in 1950. In 1970, when she was 20, she went to sea.",
    ],
    ["Karl Lund was born in 1920. In 1950, when his son Emil was 5, the family moved."],
    ["Ada Moor was born in 1900. Emil Vark, her teacher, died in 1930 at the age of 71."],
    ["Born in 1930, she was nearly 80 when she wrote her last book in 2009."],
    ["He was born in 1926 and retired in 1991, in his 65th year."],
    ["The clerk was born in 1970. In 2012 he was sentenced to 30 years. He lived at 26 Mill Street in 1990."],
    [
      "Lena Orsk was born in 1980. In 2010, at 55 per cent, turnout was low. At 30 knots, in 2015, the ship was fast.",
    ],
    ["The school was founded in 1900. In 1990 it took a boy of 11 and a girl aged 12."],
    ["Peter Hale was born in 1960. In 1998 the mayor, Karl Brenn, 71, retired."],
    ["The twins were born in 1960, and in 1990, when she was 61, their mother moved to Lom."],
    ["The mill was built in 1890. In 1920, when he was 30, Karl Brenn bought it."],
    [
      "Tomas Orlo (born 1931) taught Lena Mard (born 1950). In 1975, at the age of 25, Mard took over the chair.",
    ],
    ["Mr Orlo was born in 1931. “My mother,” he said, “was 24 when she left Lom in 1923.”"],
    ["He was born on 17 May 1926 and died on 3 March 2009 at the age of 82. He would have been 83 in May."],
    ["Sarah Pell was born in 1958. Her brother Mark was 12 when he drowned in 1975."],
    ["Orsk, born in 1936, was about 45 when he moved north in 1980."],
    [
      "Born in Marl in 1902, he was in his early thirties when he came home in 1934, and by 1950 he was over 40.",
    ],
    ["The law of 1985 applies to those born before 1960 who retire at 60."],
    ["She was born in 1960, and at 16 she left school; in 1990 she came back."],
    ["Players born in 2005 or later may enter. In 2020 the winner was 21."],
    [
      "# Obituary: Edda Lorn\n\nEdda Lorn, the first woman to skipper a Norland trawler, died on 4 May 2005 aged 84.\n\nBorn in the port of Sill on 12 March 1921, she was the daughter of a net maker. She went to sea in 1939, at 18. Her daughter Tove was 20 when she left home in 1975.",
    ],
    ["The emperor was born in 1711. In 1740, when he was 23, his rival Karl Brenn took the fort."],
    ["Ivar Holm (1887–1960) was a poet. His friend Nils Rand drowned in 1909, aged 19."],
    ["Anna Holm was born in 1950. In 1970 the average bride was 22 when she married."],
    ["The actor was born in 1980. In the 2010 film he plays a king who died at 19."],
    ["Ada Moor was born in 1920. Mrs Brenn, who was 70 at the time, sold her the house in 1955."],
    [
      "The town’s oldest resident, Tove Rand, was born on 4 June 1910. In 2012, at the age of 101, she opened the bridge in May.",
    ],
    ["Leif was born in 1960. The dog, which he bought in 1990, was 14 when it died in 2004."],
    ["Karl Brenn was born in 1901. The house was 40 years old in 1950 when he bought it."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("anniversary: wordings that are found", () => {
  test.each<Row>([
    [
      "The Orn Museum was founded in 1965 by seven friends. It is keeping [[anniversary|its 40th birthday in 2015]] with cake.",
    ],
    ["The library opened on 3 May 1950. In 2015 it celebrated [[anniversary|its golden jubilee]]."],
    ["This month the club celebrates [[anniversary|60 years since]] its founding in 1949.", "2019-05-01"],
    ["This year marks [[anniversary|25 years since]] the flood of 1990.", "2020-06-01"],
    ["The choir, which first sang in 1920, gave a concert in 2005 for [[anniversary|its 75th anniversary]]."],
    [
      "The company was set up in 1987 by two brothers.\n\nIn 2017 it marked [[anniversary|its 20th anniversary]] with a new logo.",
    ],
    [
      "Convention on the Rights of Walkers. Adopted on 20 November 1989. In 2014 the Library marked [[anniversary|its 20th anniversary]] with drawings.",
    ],
    [
      "The first lessons, in June 1952, drew eleven children.\n\nIn June 2002 the village met for [[anniversary|the 60th anniversary of those first lessons]].",
    ],
    [
      "The gauge has been read every morning since 1 January 1960. With 2009 complete, we have just passed [[anniversary|the 40th anniversary of the first reading]].",
      "2010-01-09",
    ],
    [
      "The accident at the Lom mine on 3 May 2001 killed nine people.\n\nRelatives will meet tomorrow to mark [[anniversary|the 10th anniversary of the accident]].",
      "2015-05-02",
    ],
    [
      "He died in 1950. On [[anniversary|the fiftieth anniversary of his death]], in 1990, a stone was set up.",
    ],
    ["She was born in 1819; [[anniversary|the 200th anniversary of her birth]] was kept in 2009."],
    ["The firm opened in 1997 and marked [[anniversary|25 years in business]] in 2012."],
    ["The brass band was formed in 1888. [[anniversary|Its centenary]], in 1998, was a quiet affair."],
    [
      "The hospital took its first patients in 1931. [[anniversary|The 75th anniversary]] was celebrated in 2016.",
    ],
    [
      "The bridge was opened on 4 June 1932. In June 1992, for its diamond jubilee, it was painted; [[anniversary|its 50th anniversary]], in 1992, is told on a plaque.",
    ],
    [
      "The school, established in 1968, celebrates [[anniversary|its 60th anniversary]] this week.",
      "2018-09-10",
    ],
    ["The society was founded in 1896 and celebrated [[anniversary|its bicentenary]] in 1996."],
    ["In 2004 the town remembered [[anniversary|the 50th anniversary]] of the great fire of 1944."],
    [
      "The ferry sank on 2 March 1987. A service was held in 2012 for [[anniversary|the 20th anniversary of the sinking]].",
    ],
    [
      "The treaty was signed at Ternitz in 1955. In 2005 both states held ceremonies for [[anniversary|its 40th anniversary]].",
    ],
    [
      "The firm was incorporated in 1949. To mark [[anniversary|its 75th year]] in 2014 it gave every worker a watch.",
    ],
    [
      "The observatory, inaugurated in 1961, is celebrating [[anniversary|its 50th anniversary]].",
      "2021-03-04",
    ],
    ["The festival, first held in 1974, kept [[anniversary|its silver jubilee]] in 2009."],
    [
      "The Lom Street Allotments were laid out in 1917. On Saturday the plot holders celebrated [[anniversary|their 90th anniversary]] with a plant sale.",
      "2017-06-03",
    ],
    [
      "The ceasefire was signed on 11 July 2005. [[anniversary|The fifteenth anniversary of the signing]] was marked in July 2015.",
    ],
    [
      "The library was founded by a bequest in 1874; its [[anniversary|150th birthday]] in 2014 was kept with a fair.",
    ],
    [
      "The hospice opened its doors in September 1986. This autumn it is celebrating [[anniversary|its 20th anniversary]].",
      "2011-09-02",
    ],
    [
      "In 2010 the town marked [[anniversary|the 40th anniversary]] of the landslide, which killed eleven people in 1980.",
    ],
    ["Founded in 1925 as a cycling club, the club kept [[anniversary|its diamond jubilee]] in 1995."],
    [
      "The dam broke on 9 October 1963. On [[anniversary|the 40th anniversary of the disaster]], 9 October 2013, bells were rung.",
    ],
    [
      "The orchestra gave its first concert in 1899. A hall was booked in 1989 for [[anniversary|the orchestra’s centenary]].",
    ],
    [
      "Two hundred people gathered on Friday to mark [[anniversary|the 70th anniversary]] of the end of the war in 1945.",
      "2020-05-08",
    ],
    [
      "The factory was built in 1952 and employs 300 people. It [[anniversary|celebrates its 60th anniversary]] this month.",
      "2022-10-01",
    ],
    [
      "The convention entered into force on 2 September 1990. To mark [[anniversary|the 20th anniversary of its entry into force]], in 2015, a stamp was issued.",
    ],
    [
      "On 3 May 2008, [[anniversary|the tenth anniversary of the fire]], a garden was opened. The fire of 3 May 1988 had taken nine lives.",
    ],
    ["The choir of St Anne's, formed in 1946, marked [[anniversary|its ruby jubilee]] in 1996."],
    ["[[anniversary|The 40th anniversary]] of the 1966 flood is being marked this year.", "2016-06-05"],
  ])("%s", (...row) => expectMarks(...row));
});

describe("anniversary: wordings that are right", () => {
  test.each<Row>([
    [
      "The Orn Museum was founded in 1965 by seven friends. It is keeping its 50th birthday in 2015 with cake.",
    ],
    ["The library opened on 3 May 1950. In 2000 it celebrated its golden jubilee."],
    [
      "The festival was founded in 1990. The 25th festival took place in 2014, and its 25th edition was its last.",
    ],
    ["The museum, opened in 1950, marked in 2009 the 40th anniversary of the landing on the moon."],
    ["The club, founded in 1900, celebrated in 1995 the 25th anniversary of its cup win."],
    ["The founder, Karl Brenn, kept his 80th birthday in 1990. The firm was founded in 1935."],
    ["The school opened in 1960; in 2008 pupils learned of the 200th anniversary of the birth of a poet."],
    ["The company was set up in 1987. In 2006, ahead of its 20th anniversary, it moved."],
    ["The choir was founded in 1920 and refounded in 1950. In 2000 it marked its 50th anniversary."],
    ["This year marks 30 years since the flood of 1990.", "2020-06-01"],
    [
      "The gauge has been read since 1 January 1960. We have just passed the 50th anniversary of the first reading.",
      "2010-01-09",
    ],
    ["The couple, who founded the shop in 1970, celebrated their golden wedding in 2005."],
    ["It was 60 years since she had come to Lom in 1949, she said in 2009.", "2019-05-01"],
    [
      "The queen came to the throne in 1952; the bridge, opened in 1970, was painted for her golden jubilee in 2002.",
    ],
    ["The firm opened in 1997 and in 2012 gave a prize for 25 years in business to a baker."],
    [
      "The band was formed in 1888. In 1988 the town kept the band’s centenary, and in 1990 the 75th anniversary of the bandstand.",
    ],
    ["The treaty of 1955 was renewed in 1975, and in 2000 both states marked its 25th anniversary."],
    ["The society, founded in 1896, began to plan its centenary in 1994."],
    ["The league began in 1992–93 and celebrated its 25th anniversary in 2017."],
    ["The school opened in 1931. In 2016 the headmaster, in office since 1991, marked his 25th anniversary."],
    [
      "The Lom Street Allotments were laid out in 1917. On Saturday the plot holders celebrated their centenary with a plant sale.",
      "2017-06-03",
    ],
    ["The library was founded by a bequest in 1874; its 150th birthday in 2024 was kept with a fair."],
    [
      "The hospice opened its doors in September 1986. The nurses are celebrating the 20th anniversary of the choir.",
      "2011-09-02",
    ],
    [
      "The firm was founded in 1900. In 1995 the founder’s grandson kept the 25th anniversary of his appointment.",
    ],
    [
      "The company was founded in 1950. In 2010 it opened a shop, and in 2015 that shop marked its 5th anniversary.",
    ],
    [
      "The school opened in 1960. In 1985, on the 40th anniversary of the end of the war, pupils planted trees.",
    ],
    ["Marl was founded in 1250. The Marl fire brigade celebrated its 125th anniversary in 2010."],
    ["The theatre opened in 1950. The company, which plays there, will mark its tenth anniversary in 2012."],
    ["The town was founded in 1250. In 1990 the museum kept its 25th birthday."],
    ["The church was built in 1880 and its organ in 1910. In 2010 the organ’s centenary was kept."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("duration: wordings that are found", () => {
  test.each<Row>([
    ["The hearing took [[duration|eleven days, from 3 to 8 May]], with one day lost to fog."],
    ["A plaque recalls [[duration|the four-year strike of 1921 to 1923]], when no trains ran."],
    ["I walked the ridge, [[duration|twelve days in all, from 2 to 9 September]], with a light tent."],
    ["The road was closed for [[duration|three weeks (10 to 16 April)]] after the slide."],
    ["From [[duration|June 2001 until March 2002, a period of fifteen months]], the hall was shut."],
    ["She took office in [[duration|1990 and left in 1996 after eight years]]."],
    ["The siege lasted [[duration|ten months, between May and November 1943]]."],
    ["The drought, which lasted [[duration|six years (2003 to 2006)]], emptied the wells."],
    ["The fair ran for [[duration|nine days, from Saturday 4 May to Tuesday 7 May 2013]]."],
    ["The expedition spent [[duration|five weeks on the ice, from 3 to 20 January 1958]]."],
    ["Her [[duration|seven-year term as director, from 2008 to 2012]], was marked by calm."],
    ["He was mayor for [[duration|twelve years, from 1984 until 1991]]."],
    ["The ship was laid up for [[duration|eight months, from 3 March to 10 June 1977]]."],
    ["The exhibition is open from [[duration|1 June to 30 June, three months in all]]."],
    ["The theatre stood empty [[duration|between 1971 and 1980, a total of fourteen years]]."],
    ["Between 2 and 5 August 2010, [[duration|a full ten days]], the mail did not come."],
    ["The strike began on [[duration|2 May 1984 and ended on 16 May 1984, seven weeks later]]."],
    ["The observers stayed [[duration|for 40 days, from 1 to 20 October 1999]]."],
    ["The mission was deployed from [[duration|March 1993 to March 1995, a span of four years]]."],
    ["The prisoner was held for [[duration|18 months, from January to June 2014]]."],
    ["The trial opened on [[duration|4 February 2013 and closed on 8 February 2013 after three weeks]]."],
    ["They were married for [[duration|46 years, from 1955 until her death in 1991]]."],
    ["Work took [[duration|four years (1961–1968)]] and cost a fortune."],
    ["The [[duration|two-week course, 3 to 28 July]], costs £40."],
    ["The curfew was in force [[duration|for six days, 4–18 March 2011]]."],
    ["The council met [[duration|from 3 to 6 June, eight days]] of talk."],
    ["Snow lay [[duration|for five weeks, from Christmas Day 1962 to 4 January 1963]]."],
    ["He reigned [[duration|from 1820 to 1838, some thirty years]]."],
    ["The line was built [[duration|over nine years, between 1901 and 1904]]."],
    ["The [[duration|100-day blockade, from 5 May to 12 June 1951]], was lifted by treaty."],
    ["The [[duration|two weeks from 3 to 30 June 2014]] were wet."],
    ["[[duration|Twelve weeks of training, from 3 to 8 March]] in the hills, were followed by leave."],
    ["The ascent took [[duration|nine days, 3 to 6 July 1934]], most of them in cloud."],
    ["Head gardener [[duration|from 1952 to 1989, twenty-seven years in all]], he planted the avenue."],
    ["The inquiry sat [[duration|for 30 days between 2 and 14 March 2011]]."],
    ["The gallery will be closed for [[duration|six weeks, from 8 to 19 January]], for painting."],
    ["The occupation of the mill lasted [[duration|from 3 to 9 May 1968, a full month]]."],
    ["The truce held [[duration|for ten days, from 24 December to 28 December]]."],
    ["He served [[duration|eleven years as a judge (1990–1996)]], and then taught."],
    ["Rationing lasted [[duration|nine years, from 1945 to 1948]]."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("duration: wordings that are right", () => {
  test.each<Row>([
    ["The hearing took six days, from 3 to 8 May, with one day lost to fog."],
    ["The hearing took four days between 3 and 12 May."],
    ["The mission, from 12 to 30 May, spent three days in the capital."],
    ["Rooms may be booked for three nights from 3 to 20 May."],
    ["A three-day pass is valid from 1 May to 30 September."],
    ["He served two years of a five-year sentence, from 1990 to 1992."],
    ["Children under five years, from 2010 to 2020, were counted every spring."],
    [
      "For ten days in July, from noon to dusk, it rained. In the ten years to 2015, from 2012 on, prices rose.",
    ],
    [
      "The four-year course ran from 1990 to 2005. A five-year study from 2001 to 2006 was published in 2009.",
    ],
    ["The five-year survival rate from 1990 to 2005 rose. The 30-year average from 1961 to 1990 was 12 °C."],
    [
      "He played there for three years, from 2001, and in 2008 he came back. She was ill for two years from 1990 to 1992.",
    ],
    [
      "The tenure of eight years, from 1990 to 1998, was long; nearly nine years, from March 1990 to December 1998, she said.",
    ],
    ["Between 1990 and 2000 he spent three years abroad."],
    ["Over the eleven years from 2003 to 2013 the village lost its shop."],
    ["The three months to 30 June 2015 were poor. In the six months from January to June 2014 sales rose."],
    ["The two-hour hearings from 3 to 20 May were full."],
    ["The accounts are kept for six years, from 2010 to 2020 in boxes and then on film."],
    [
      "The plan is valid for ten years (2015–2025). The mandate was extended for six months, from 1 January to 30 June 1995.",
    ],
    ["The mandate was extended for six months, until 30 June 1995, from 15 December."],
    [
      "He took office in 1990 and left in 1996 after six years. She came in 1990 and died in 2001 after eight years of illness.",
    ],
    ["The shop was founded in 1950 and closed in 1990 after eight years of losses."],
    ["A ten-day forecast from 3 to 8 May was right."],
    ["One week later, from 3 to 20 May, it was cold. Two days before, from 1 to 30 April, it was mild."],
    ["Every five years, from 1990 to 2015, a census is held."],
    ["The two weeks from 3 to 16 May were wet, and the nine-day walk from 3 to 11 May was dry."],
    ["The ceasefire held for nine months, from May to January."],
    ["The school year has 39 weeks, from September to July."],
    ["At the time she had been ill for seven years. From 1990 to 1992 she could not walk."],
    ["The winter of 2010–11 lasted five months, from November to March."],
    ["The ascent took four days, 3 to 6 July 1934, most of them in cloud."],
    ["Head gardener from 1952 to 1989, thirty-seven years in all, he planted the avenue."],
    ["The gallery will be closed for two weeks, from 8 to 19 January, for painting."],
    ["The monks lived there for nearly a century, from 1150 to 1240."],
    ["He wrote three books in five years, from 1990 to 2000 he wrote none."],
    ["The seven days of the fair, from 3 to 9 May, were dry."],
    ["A twelve-month contract runs from 1 May 2010 to 30 April 2011."],
    [
      "In 20 years, from 1990 to 2010, the number of farms halved. Over ten years, from 2001 to 2011, it fell again.",
    ],
    ["The two days, 3 and 4 May, were fine. She has 40 years of experience, from 1990 to 2000 at sea."],
    ["The siege of 1944 lasted from 3 May to 9 July, some 67 days."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("conflict: wordings that are found", () => {
  test.each<Row>([
    [
      "The footbridge was closed on 4 June 2018 after a routine check.\n\nTakings fell since [[conflict|the bridge was closed on 14 June 2018]].",
    ],
    [
      "The water rose on the night of 4 February.\n\nBring pictures of [[conflict|the flood, which struck on the night of 6 February]], to the hall.",
    ],
    [
      "The Reverend Silas Pell opened the mound on 9 May 1843.\n\nIts label says that [[conflict|Pell opened the mound on 19 May 1843]].",
    ],
    [
      "The ferry Lady Orn ran aground off Sill Head at about 6.40 p.m. on 22 February 2009.\n\nCounsel said that [[conflict|when the ferry ran aground on 23 February 2009]], the horn was heard.",
    ],
    [
      "The strike at the mill began on 17 March 1926.\n\nThe plate says that [[conflict|the strike began on 27 March 1926]].",
    ],
    [
      "The cable car stopped on 3 July 2011 with 40 people on board.\n\nSince [[conflict|the cable car stopped on 5 July 2011]] it has been checked daily.",
    ],
    [
      "The closure of the Velden mine on 30 April 1986 put 300 people out of work.\n\nThe Velden mine [[conflict|closed on 13 April 1986]].",
    ],
    [
      "The court in Marl delivered its judgment on 12 March 2014.\n\nThe appeal against [[conflict|the judgment of 21 March 2014]] failed.",
    ],
    [
      "The museum’s new wing opened on 4 May 2015.\n\nVisitors have doubled since [[conflict|the opening of the new wing on 14 May 2015]].",
    ],
    [
      "The landslide hit the village of Orn on 12 October 2003.\n\nA stone recalls [[conflict|the landslide of 21 October 2003]].",
    ],
    [
      "Mayor Ada Moor resigned on 5 June 2012.\n\nThe [[conflict|resignation of Moor on 15 June 2012]] came as a surprise.",
    ],
    [
      "The general strike began on 3 May 1931 and ended a week later.\n\nOn [[conflict|5 May 1931, when the general strike began]], the docks fell silent.",
    ],
    [
      "The prisoner was arrested at his home on 2 April 2016.\n\nHis lawyer says that he has not seen him since [[conflict|his arrest on 4 April 2016]].",
    ],
    [
      "The arrest of Emil Vark on 3 August 2010 was reported at once.\n\nEmil Vark was [[conflict|arrested on 13 August 2010]], the police said.",
    ],
    [
      "The vote on the budget was held on 8 December 2015.\n\nThe mayor left the hall after [[conflict|the vote of 18 December 2015]].",
    ],
    [
      "Power failed across the island on 14 January 2007.\n\nA report on [[conflict|the power failure of 16 January 2007]] is due.",
    ],
    [
      "The ceasefire came into force on 11 July 2005.\n\nFour people have been hurt since [[conflict|the ceasefire came into force on 12 July 2005]].",
    ],
    [
      "Construction of the dam began on 3 March 1961.\n\nSince [[conflict|construction of the dam began on 13 March 1961]] nine men have died.",
    ],
    [
      "The Lom observatory was destroyed by fire on 6 June 1944.\n\nThe [[conflict|fire of 16 June 1944]] left only the dome.",
    ],
    [
      "The referendum was held on 20 May 2012.\n\nIn [[conflict|the referendum of 27 May 2012]] two thirds said yes.",
    ],
    [
      "The ship Orn Star left Velden on 3 April 1912.\n\nThe [[conflict|Orn Star left Velden on 13 April 1912]] with 40 people on board.",
    ],
    [
      "Ada Moor married Karl Brenn on 4 June 1950.\n\n[[conflict|Their marriage on 14 June 1950]] was a quiet one.",
    ],
    [
      "The tanker spilled its load on 3 March 2001.\n\nBirds were found dead after [[conflict|the spill of 13 March 2001]].",
    ],
    ["Hanne Dorn was born in Lom on 4 May 1950.\n\nDorn, [[conflict|born on 14 May 1950]], left early."],
    [
      "The youth hostel at Sill Bay shut its doors on 30 September 2011.\n\nSince [[conflict|the hostel shut on 13 September 2011]] walkers have had to go on to Lom.",
    ],
    [
      "The trial of Anton Greel began on 6 May 2013 before a full gallery.\n\nHe has been in custody since [[conflict|his trial began on 16 May 2013]].",
    ],
    [
      "The Norlandic parliament adopted the Water Act on 12 June 1998.\n\nThe Water Act, [[conflict|adopted on 21 June 1998]], sets a price for every cubic metre.",
    ],
    [
      "The expedition set out from Lom on 3 March 1911.\n\nTwo men fell ill after [[conflict|the expedition set out on 13 March 1911]].",
    ],
    [
      "A tanker lorry overturned on the Velden road at 3 a.m. on 5 October 2010.\n\nThe road has been resurfaced since [[conflict|the lorry overturned on 15 October 2010]].",
    ],
    [
      "The Velden–Marl railway was opened by the king on 3 August 1871.\n\nA brass plate in the hall says that [[conflict|the railway was opened on 8 August 1871]].",
    ],
    [
      "The first patient was admitted on 2 March 2020.\n\nThe ward has been full since [[conflict|the first patient was admitted on 12 March 2020]].",
    ],
    [
      "The two brothers were abducted on the evening of 4 April 2014.\n\nNothing has been heard of them since [[conflict|their abduction on 14 April 2014]], their mother told the commission.",
    ],
    [
      "The tower of St Anne’s fell on 2 February 1856.\n\nThe [[conflict|fall of the tower on 22 February 1856]] was heard in Lom.",
    ],
    [
      "The settlement of Orn was founded on 1 May 1846 by eleven families.\n\nEvery year [[conflict|the founding of Orn on 11 May 1846]] is kept with a dance.",
    ],
    [
      "The contract with the contractor was signed on 9 January 2015.\n\nWork should have begun within thirty days of [[conflict|the signing of the contract on 19 January 2015]].",
    ],
    [
      "The curfew was lifted on 3 June 2002.\n\nShops have stayed open late since [[conflict|the curfew was lifted on 13 June 2002]].",
    ],
    [
      "The lighthouse was switched off on 31 March 1988.\n\nThe keeper left two days after [[conflict|the lighthouse was switched off on 13 March 1988]].",
    ],
    [
      "The avalanche came down at six in the morning of 21 January 1951.\n\nTwelve crosses mark [[conflict|the avalanche of 12 January 1951]].",
    ],
    [
      "Dr Lind’s body was found on 4 November 1997.\n\nThe inquest heard that [[conflict|the body was found on 14 November 1997]].",
    ],
    [
      "The power station was shut down on 5 June 1999 after a leak.\n\nIt has produced nothing since [[conflict|it was shut down on 15 June 1999]].",
    ],
    [
      "Queen Ilse was crowned on 2 May 1702.\n\nThe [[conflict|coronation of Queen Ilse on 12 May 1702]] cost more than the war.",
    ],
    [
      "The peace talks collapsed on 7 September 1994.\n\nFighting resumed a week after [[conflict|the talks collapsed on 17 September 1994]].",
    ],
    [
      "Heavy shelling of the town of Marl began on 3 October.\n\nMost families left before [[conflict|the shelling of Marl began on 13 October]].",
    ],
  ])("%s", (...row) => expectMarks(...row));
});

describe("conflict: wordings that are right", () => {
  test.each<Row>([
    [
      "The footbridge was closed on 4 June 2018 after a routine check.\n\nThe bridge was reopened on 14 June 2018, closed again on 20 June 2018 and is still closed.",
    ],
    ["The road bridge was closed on 4 June 2018.\n\nThe rail bridge was closed on 14 June 2018."],
    ["The library is closed on 4 June 2018.\n\nThe library is closed on 14 June 2018."],
    ["The strike at the mill began on 17 March 1926.\n\nThe strike at the docks began on 27 March 1926."],
    ["The council met on 3 May 2012 and on 10 May 2012. The council met on 17 May 2012."],
    ["Mr Orsk was arrested on 3 May 2012. The others were arrested on 5 May 2012."],
    [
      "Emil Vark was arrested on 3 May 2012, released the next day, and arrested on 10 May 2012 at the border.",
    ],
    ["The trial opened on 3 May 2012.\n\nThe trial closed on 10 May 2012."],
    ["The market opens on 3 May 2012 at nine.\n\nThe market opens on 4 May 2012 at ten."],
    ["Lom was shelled on 7 May 1999.\n\nLom was shelled on 9 May 1999."],
    ["The flood of 4 February 1953 took the bridge.\n\nThe flood of 9 February 1958 took the mill."],
    ["The village flooded on 3 March 2001. It flooded on 12 March 2001 as well."],
    ["The exhibition opened on 3 May 2012 in Lom.\n\nThe exhibition opened on 20 May 2012 in Orn."],
    ["Classes began on 3 September 2012 in the town.\n\nClasses began on 5 September 2012 in the villages."],
    ["Ada Moor left Lom on 3 May 1950. Karl Brenn left Lom on 5 May 1950."],
    ["The first session was held on 3 May 2012.\n\nThe next session was held on 10 May 2012."],
    ["The government said that the bridge was bombed on 3 May 1999; the opposition dates it to 5 May 1999."],
    [
      "By the old calendar the revolution began on 25 October 1917.\n\nBy the new calendar the revolution began on 7 November 1917.",
    ],
    ["The match was played on 3 May 2012. The replay was played on 10 May 2012."],
    ["The plant closed on 3 May 2012 for cleaning and opened on 5 May 2012."],
    ["The report was published on 3 May 2012.\n\nThe report on fisheries was published on 8 May 2012."],
    [
      "The attack on the convoy on 3 May 2012 killed two.\n\nThe attack on the post on 5 May 2012 killed none.",
    ],
    ["The bridge is to be closed on 4 June 2018.\n\nThe bridge was closed on 5 June 2018, a day late."],
    ["A fire broke out in a barn on 3 May 2012.\n\nA fire broke out in a school on 9 May 2012."],
    ["The letter of 3 May 2012 was answered. The letter of 5 May 2012 was not."],
    [
      "The Security Council adopted resolution 400 on 3 May 1999.\n\nThe Security Council adopted resolution 401 on 20 May 1999.",
    ],
    ["The treaty was signed on 3 May 1999 by five states.\n\nNorland signed the treaty on 20 May 1999."],
    ["The library closed on 3 May 2012 for the holiday. It closed early on 9 May 2012."],
    ["The first patient was admitted on 2 March 2020.\n\nThe second ward opened on 9 March 2020."],
    ["Hans Lind died on 3 May 1990 in Lom.\n\nHis wife died on 5 May 1990."],
    ["The firm was founded on 1 May 1990. The union was founded on 3 May 1990."],
    ["The trial of Anton Greel began on 6 May 2013. The trial of Bela Strunk began on 16 May 2013."],
    ["The talks began on 3 May 2010 in Lom and were moved to Orn. The talks ended on 9 May 2010."],
    ["The season began on 3 May 2010.\n\nThe season began on 6 May 2011, the earliest since the war."],
    ["Voting began on 3 May 2012 abroad.\n\nVoting at home began on 8 May 2012."],
    ["Police arrested three men on 3 May 2012.\n\nPolice arrested two women on 5 May 2012."],
    ["The bridge was opened to walkers on 3 May 2012.\n\nThe bridge was opened to cars on 20 May 2012."],
    ["The book was published on 3 May 2012 in Lom.\n\nThe paperback was published on 5 June 2012."],
    ["Heavy rain began on 3 May 2012. Heavy rain began falling on 9 May 2012 in the hills."],
    [
      "The mission left Lom on 3 May 1990 and arrived in Orn on 9 May 1990.\n\nThe mission left Orn on 20 May 1990.",
    ],
    ["The ship left Velden on 3 April 1912.\n\nThe ship left Marl on 13 April 1912."],
    ["The earthquake of 3 May 2010 was felt in Lom.\n\nThe earthquake of 9 May 2010 was weaker."],
    [
      "On 3 May 2012 a bus crashed near Lom.\n\nThe crash on 3 May 2012 killed two.\n\nOn 20 May 2012 a lorry crashed near Orn.",
    ],
    ["The draft was adopted on 3 May 2012 in committee.\n\nThe draft was adopted on 10 May 2012 in plenary."],
    ["Emil Vark was born on 3 May 1931. Tove Vark was born on 5 May 1931."],
    ["The prisoners were released on 3 May 1992.\n\nFurther prisoners were released on 9 May 1992."],
    ["The war began on 3 May 1992 for Lom.\n\nThe war began for Orn on 20 May 1992."],
    ["The strike began on 3 May 1992; a strike by bakers began on 5 May 1992."],
    ["On 3 May 2012 the court opened the case.\n\nOn 9 May 2012 the court closed the case."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("reversed range: wordings that are found", () => {
  test.each<Row>([
    ["The posters can be seen [[reversed-range|from 21 to 15 October]], admission free."],
    ["The town had no mayor [[reversed-range|between 1998 and 1989]]."],
    ["He led the survey [[reversed-range|between June 1990 and March 1988]]."],
    ["The road will be closed [[reversed-range|from Monday 14 May to Friday 11 May 2012]]."],
    ["The pool is open [[reversed-range|from 15 June to 1 June 2019]]."],
    ["The mine [[reversed-range|opened in 1911 and was closed in 1908]]."],
    ["Karl Brenn, mayor of Lom ([[reversed-range|2010–2004]]), has died."],
    ["The painter Ada Moor ([[reversed-range|1958–1931]]) was born in Lom."],
    ["The hall was built [[reversed-range|between 1905 and 1898]]."],
    ["The term of office runs from [[reversed-range|1 July 2015 to 30 June 2014]]."],
    ["Applications are accepted [[reversed-range|from 12 March 2018 through 2 March 2018]]."],
    ["The festival takes place [[reversed-range|from 9–4 July 2016]]."],
    ["The survey ran [[reversed-range|from September 2012 to May 2012]]."],
    ["The mission was in the valley [[reversed-range|from August 2007 until October 2005]]."],
    ["The war [[reversed-range|began in 1866 and ended in 1864]]."],
    ["Between the years [[reversed-range|1976 and 1967]] the population doubled."],
    ["The course will be held [[reversed-range|between 23 May and 19 May]]."],
    ["The ban applies [[reversed-range|from 5 August 2020 till 1 August 2020]]."],
    ["She was head teacher [[reversed-range|from 1988 to 1979]]."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("reversed range: wordings that are right", () => {
  test.each<Row>([
    ["It snows here from November to February, and the pass is shut from 21 October to 3 March."],
    ["The office is open 18:00–09:00. The season 2010–09 is a misprint for none. In 2009–10 they won."],
    ["The tour ran from 28 to 3 May. It lasted from Friday to Monday."],
    [
      "He was emperor from 27 BC to AD 14, and it was built from 600 to 300 BC. Alexander (356–323 BC) died young.",
    ],
    ["The visit was moved from 15 May to 3 May 2012."],
    ["The number fell from 2015 to 1990 last year. The price fell from 21 to 15 in October."],
    ["The count dropped from 30 to 15 October saw the end of it."],
    ["The shop, opened in 1920, moved in 1911 photographs from hand to hand."],
    ["From 1998 to the late 1980s is a long way back. The index runs from 2010 back to 1990."],
    [
      "The fiscal year 2014/15 ran from 1 April to 31 March. The winter term runs from 15 October to 12 February.",
    ],
    ["The flight leaves on 31 December at 23:00 and lands on 1 January at 06:00."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("weekday: wordings that are found", () => {
  test.each<Row>([
    ["It opened on [[wrong-weekday|13 March 2019 (Tuesday)]]."],
    ["The vote took place on [[wrong-weekday|Monday, 2019-03-13]]."],
    ["Sent: [[wrong-weekday|Thu 13 Mar 2019]]."],
    ["It was [[wrong-weekday|Tuesday the 13th of March 2019]]."],
    ["The file was sent on [[wrong-weekday|Tues. 13/3/2019]]."],
    ["It began on [[wrong-weekday|Tuesday (13 March 2019)]]."],
    ["It began on [[wrong-weekday|13th March 2019, a Tuesday]]."],
    ["It began on [[wrong-weekday|March 13, 2019, a Tuesday]], in the rain."],
    ["On [[wrong-weekday|Sunday morning, 13 March 2019]], it rained."],
    ["Doors open on [[wrong-weekday|Sat., March 16th and Sun., March 18th, 2019]]."],
    ["The meeting of [[wrong-weekday|Tuesday evening, March 13, 2019]], was short."],
    ["It was held on [[wrong-weekday|the Tuesday, 13 March 2019]], as planned."],
    ["The council met on [[wrong-weekday|Tuesday 11 June 2018]] and last week.", "2019-03-20"],
  ])("%s", (...row) => expectMarks(...row));
});

describe("weekday: wordings that are right", () => {
  test.each<Row>([
    ["It opened on 13 March 2019 (Wednesday). It closed on Tues. 12/3/2019 or Wed 2019-03-13."],
    ["It was Wednesday the 13th of March 2019, and on the Tuesday, 12 March 2019, it rained."],
    ["From Monday to 13 March 2019 it rained."],
    ["We met on Friday; 13 March 2019 was far away. Monday's 13 March 2019 paper is out."],
    ["On Saturday 16 and Sunday 17 March 2019 the fair was open."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("weekday without a year, beside the date of the document", () => {
  test.each<Row>([
    ["The council will meet on [[wrong-weekday|Tuesday, 27 March]], in the old hall.", "2019-03-20"],
    ["It snowed in the hills on [[wrong-weekday|Tuesday, 27 December]], she said.", "2019-01-04"],
    ["The council will meet on Wednesday, 27 March, in the old hall.", "2019-03-20"],
    ["It snowed in the hills on Thursday, 27 December, she said.", "2019-01-04"],
    ["In the winter of 1944 it snowed; on Wednesday, 1 March, the river froze.", "2019-03-20"],
    ["Sat Aug 17 - 12:30", "2017-08-20"],
    ["The school was opened on Friday, 1 September, by the mayor.", "2019-03-20"],
  ])("%s", (...row) => expectMarks(...row));
});

describe("impossible day: wordings that are found", () => {
  test.each<Row>([
    ["It closed on [[impossible|31 September]], and the deposit is due by [[impossible|30 February]]."],
    ["The deed is dated [[impossible|the 31st day of November 1887]]."],
    ["The log ends on [[impossible|29 February 1971]]."],
    ["Delivery on [[impossible|2021-02-30]] was promised."],
    ["It ran from 3 May to [[impossible|31 June 2011]]."],
    ["She left on [[impossible|November 31st]]."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("short texts of many kinds", () => {
  test.each<Row>([
    [
      "# Timeline of the Marl dispute\n\n- 3 May 2011: the province closes the crossing at Lom.\n\nThe crossing at Lom was closed on 12 May 2011 by order of the governor.\n\nTraders say that since [[conflict|the crossing was closed on 21 May 2011]] they have lost half their income.",
    ],
    [
      "The report covers the period from the coup of 4 June 2003. The [[conflict|coup of 14 June 2003]] brought the army to power.",
    ],
    [
      "Anna Lomar married Piet Orsk in Lom on 5 June 1948. The couple had four children.\n\nLomar and Orsk, who [[conflict|married on 15 June 1948]], lived above the shop.",
    ],
    [
      "The dam was completed on 30 June 1974.\n\nThe [[conflict|completion of the dam on 20 June 1974]] ended six years of work.",
    ],
    [
      "The hunger strike in the prison began on 1 March 1981 and was joined by forty men.\n\nBy the time [[conflict|the hunger strike began on 11 March 1981]], the governor had left.",
    ],
    [
      "Mr Brenn was appointed director on 1 October 2004.\n\nUnder Brenn, [[conflict|appointed on 10 October 2004]], the museum doubled its staff.",
    ],
    [
      "The verdict was handed down on 14 February 2013.\n\nThe appeal must be lodged within thirty days of [[conflict|the verdict of 24 February 2013]].",
    ],
    [
      "The town was liberated on 8 April 1945.\n\nEvery spring a wreath is laid for [[conflict|the liberation of the town on 18 April 1945]].",
    ],
    [
      "The bus plunged into the Orn gorge on 7 July 2001, killing fourteen people.\n\nA cross marks the place where [[conflict|the bus plunged into the gorge on 17 July 2001]].",
    ],
    ["The exhibition “Salt” ([[reversed-range|4 June–12 May 2013]]) drew 4,000 visitors."],
    ["He was minister of works from [[reversed-range|March 1988 to June 1985]]."],
    ["Ilse Lom ([[reversed-range|12 May 1931 – 3 March 1921]]) was a botanist."],
    ["The works were carried out [[reversed-range|between the spring of 2014 and the autumn of 2013]]."],
    ["School holidays: [[reversed-range|24 July to 2 June 2017]]."],
    ["The hearing will resume at 10 a.m. on [[wrong-weekday|Wednesday, 14 March 2019]]."],
    ["The ship sailed on [[wrong-weekday|Friday the 9th of April 1912]]."],
    ["Minutes of the meeting held on [[wrong-weekday|Monday, January 6th, 2015]]."],
    ["It snowed on [[wrong-weekday|the night of Saturday, 3 February 1991]] to Sunday."],
    ["[[wrong-weekday|25 December 2018 fell on a Monday]], so shops closed early."],
    ["Kick-off: [[wrong-weekday|Sat 12 Oct 2018]], 3 p.m."],
    ["Payment is due on [[impossible|April 31st, 2020]]."],
    ["He was born on [[impossible|30 February 1880]], according to the parish register."],
    ["The term began on [[impossible|September 31, 2014]]."],
    ["Invoices dated [[impossible|2019-06-31]] were returned."],
    [
      "Karin Lom, born on 3 May 1960, is the first woman to hold the post. In 1978, as [[age|an 22-year-old]], she sailed alone to Orn.",
    ],
    [
      "Rand, who was born in December 1944, had joined the choir in 1950 at the age of five; by 1975, [[age|aged 41]], she was leading it.",
    ],
    ["It is [[anniversary|30 years since]] the mine at Lom closed in 1974.", "2014-11-10"],
    ["The league was founded in 1908 and in 1983 celebrated [[anniversary|its centenary]]."],
    [
      "On the [[anniversary|70th anniversary]] of the liberation of Lom in 1945, on 8 April 2005, a stone was unveiled.",
    ],
    ["The governor's [[duration|six-month state of emergency, from 3 May to 3 July 2010]], was lifted."],
    ["The talks dragged on [[duration|for eleven weeks, from 2 to 30 March]]."],
    ["Between [[duration|1914 and 1918 – six years of war –]] the mill made blankets."],
    ["They crossed the ice in [[duration|36 days (1–20 May 2003)]]."],
    ["The [[duration|ten-day festival (3–7 August)]] is free."],
    ["The siege, which began on [[duration|3 May 1643 and was lifted on 9 July 1643, lasted four months]]."],
    [
      "The bakery on Mill Lane opened on 3 March 2012. Its café opened on 13 March 2012. The bakery closed on 3 May 2019 and the café on 13 May 2019.",
    ],
    ["The committee met on 4 June 2018. The minutes record that the committee met on 14 June 2018 too."],
    ["A ferry sank on 3 May 1999 off Lom.\n\nThe ferry that sank on 13 May 1999 off Orn was older."],
    [
      "The first batch was delivered on 2 May 2011. The first batch of the new series was delivered on 12 May 2011.",
    ],
    [
      "On 5 May 2003 the army entered Lom. On 15 May 2003 the army entered Orn. Both towns were taken on the day the army entered.",
    ],
    ["The shop in Lom was sold on 3 May 2001.\n\nThe shop in Orn was sold on 13 May 2001."],
    ["The house at 4 Mill Lane was sold on 3 May 2001.\n\nThe house at 9 Mill Lane was sold on 13 May 2001."],
    ["Two members were elected on 3 May 2010. Two members were elected on 13 May 2010."],
    ["The prime minister resigned on 3 May 2010. The finance minister resigned on 13 May 2010."],
    [
      "The decree was signed on 2 June 1990 and published on 12 June 1990. The decree was published on 12 June 1990.",
    ],
    ["The patient was admitted on 4 March. The patient was discharged on 14 March."],
    ["Case 1: the patient was admitted on 4 March.\n\nCase 2: the patient was admitted on 14 March."],
    ["Resolution 100 was adopted on 3 May 1980. Resolution 101 was adopted on 13 May 1980."],
    [
      "The draft resolution was adopted on 3 May 1980 by 12 votes. The draft resolution was adopted on 13 May 1980 by 9 votes.",
    ],
    ["The road to Orn was opened on 1 July 1930. The road to Lom was opened on 11 July 1930."],
    ["The northern gate was closed on 3 July 1930. The southern gate was closed on 13 July 1930."],
    ["The team was founded in 1901. The women’s team was founded in 1921."],
    ["Anna was arrested on 3 May 1977. She was arrested on 13 May 1978."],
    ["He was tortured on 3 May 1977. He was tortured on 13 May 1977."],
    ["The applicant was detained on 3 May 1999. The second applicant was detained on 13 May 1999."],
    ["The applicant was questioned on 3 May 1999. The applicant was questioned on 13 May 1999."],
    [
      "The applicant was arrested on 3 May 1999 and released. The applicant was arrested on 23 May 1999 on another charge.",
    ],
    ["The hearing was adjourned on 3 May 1999.\n\nThe hearing was adjourned on 13 May 1999 until June."],
    ["The witness was heard on 3 May 1999. The witness was recalled on 13 May 1999."],
    [
      "The dispute was referred to the court on 3 May 1999. The dispute was referred to arbitration on 13 May 1999.",
    ],
    ["The mandate was extended on 3 May 1999. The mandate was extended on 3 June 1999."],
    ["The village was shelled on 3 May 1999. The village was shelled on 13 May 1999."],
    ["A convoy reached Lom on 3 May 1993. A convoy reached Lom on 13 May 1993."],
    ["The library opened in 1960. In 2010 a plaque recalled the 40th anniversary of the roof."],
    ["Founded in 1960, the press printed its 50th book in 1975 and its 100th year-book in 1990."],
    ["Born in 1960, she won at 20, 24 and 28; in 1992, aged 32, she retired."],
    ["He was born in 1950 and in 1990, at 35 degrees in the shade, he ran."],
    [
      "The twins Anna and Berta Lom, born in 1950, were 20 when their brother, born in 1955, died in 1972 aged 17.",
    ],
    ["Peter Orsk (born 1950) and Mia Lund (born 1961) met in 1981, when she was 20."],
    ["Lom, 35, who has lived in the town since 1990, was born abroad.", "2018-05-05"],
    [
      "In the six years from 2010 to 2015 inclusive the town grew. For the ten years 2001–2010 the mean was 9 °C.",
    ],
    ["She worked for ten years, from 1990 to 1995 as a nurse and then until 2000 as a teacher."],
    [
      "He served two terms of four years, from 2000 to 2008. The eight-year terms from 2000 to 2016 were long.",
    ],
    ["The nine-day novena, from 29 November to 8 December, ends with a feast."],
    ["The 30-day comment period, from 3 May to 1 June 2015, was extended by ten days."],
    [
      "The 100-year flood line from 1990 to 1995 was redrawn. A 99-year lease from 1990 to 2020 is odd but not ours.",
    ],
    ["Three weeks before, from 3 to 5 May, he had been ill. A week later, from 12 to 14 May, he was well."],
    [
      "# A century of milk\n\nThe Velden Dairy Cooperative was set up by thirty farmers on 4 March 1912, in the back room of an inn. It sold its first butter that summer.\n\nThe company will mark [[anniversary|its 110th anniversary]] in 2012 with a fair on the old dairy lawn.",
    ],
    [
      '# Marl Hospital to lose its night ward\n\nThe night ward opened in November 2003. It has eleven beds.\n\n"I was there on the first night," said Sister Ruth Anders. She remembers [[conflict|the opening of the ward on 12 October 2003]] as a wet one.',
    ],
    [
      "Obituary\n\nJonas Hirt, who taught three generations to play the tuba, died in Lom on 2 June 2016. He was [[age|91]].\n\nHe was born at Pell Mill on 3 September 1927, the miller's fourth son.",
    ],
    [
      "The bridge was built [[duration|in eleven months, between March 1931 and July 1931]], by six hundred men.",
    ],
    [
      "The commission heard 211 witnesses [[duration|over fourteen weeks, from 6 January to 28 February 2014]].",
    ],
    [
      "The detainees were held without charge [[duration|for 90 days, from 3 April to 14 May 2009]], the report says.",
    ],
    [
      "The Arctic tern was ringed as a chick in 1990 and found dead in 2014, [[duration|thirty years later]].",
    ],
    ["The ship [[reversed-range|was laid down in 1911 and launched in 1909]]."],
    ["Prof. Adele Kern ([[reversed-range|1948–1931]]) gave the society her library."],
    [
      "The school's founder, Ida Kern, was born in 1840. When the school opened in 1875, [[age|Kern was 45]].",
    ],
    [
      "Two treaties ended the war. The first was signed at Orn on 9 June 1815. On 9 June 2015, [[anniversary|the centenary of the signing]], the town planted a lime.",
    ],
    [
      "The earthquake struck at 4.17 on the morning of 6 February 2011.\n\nA year on, half of those who lost their homes in [[conflict|the earthquake of 9 February 2011]] still live in tents.",
    ],
    [
      "The applicant was arrested on 14 January 2008 at his home in Lom. He was charged the next day.\n\nThe Court notes that the applicant, who [[conflict|was arrested on 24 January 2008]], was not brought before a judge until March.",
    ],
    [
      "The vessel Orn Pride left the port of Velden on 2 May 2013.\n\nNo message was received after [[conflict|the Orn Pride left Velden on 12 May 2013]].",
    ],
    [
      "The new library, which cost 4 million crowns, was opened by the mayor on 3 September 2016.\n\nLoans have risen by a fifth since [[conflict|the library opened on 13 September 2016]].",
    ],
    [
      "The wall came down on the night of 9 November. A week after [[conflict|the wall came down on 19 November]], the first market was held in the square.",
    ],
    [
      "The glacier was first measured in 1894. [[anniversary|The 150th anniversary of that first measurement]], in 2014, was marked by a walk.",
    ],
    ["At the time of her arrest in 2012, Ms Orlo, born in 1985, was [[age|37]]."],
    [
      "The chapel, which dates from 1866, celebrates [[anniversary|its 125th birthday]] on Sunday.",
      "2016-09-01",
    ],
    ["Ten years ago, [[duration|in 2001]], the mill closed.", "2013-05-20"],
    [
      "The ban came into force on 1 July 2007.\n\nSales of nets fell by half in the year after [[conflict|the ban came into force on 1 June 2007]].",
    ],
    [
      "The king abdicated on 3 October 1848.\n\nHis brother heard of [[conflict|the abdication of 13 October 1848]] in a theatre.",
    ],
    [
      "The hospital ship was torpedoed on 4 July 1941.\n\nOf those on board when [[conflict|the ship was torpedoed on 14 July 1941]], 120 were saved.",
    ],
    [
      "Report of the inspectors. The kitchen was inspected on 4 April 2017 and again in June.\n\nThe fire in the boiler room started on the night of 8 May 2017. No one was hurt.\n\nStaff told us that since [[conflict|the fire of 18 May 2017]] the east wing has been cold.",
    ],
    [
      "# From the parish magazine\n\nThe new organ was blessed by the bishop on 14 September 2008.\n\nMrs Pell has played it every Sunday since [[conflict|the organ was blessed on 4 September 2008]].",
    ],
    [
      "The swimmer Tova Lind, born on 30 June 1996 in Marl, took up the sport at six. At the games of 2016 in Lom, [[age|aged 24]], she won silver.",
    ],
    [
      "Dr Kern qualified in 1961 and practised in the valley for [[duration|fifty-one years, from 1962 to 2003]].",
    ],
    [
      "The mission's mandate, [[duration|a period of eighteen months from 1 January 2005 to 31 December 2005]], was not renewed.",
    ],
    [
      "The company, established in 1898 as a rope works, [[anniversary|celebrated its 125th anniversary]] in 2013.",
    ],
    [
      "The pass is closed every year. In 2011 it was shut [[reversed-range|from 9 March to 2 March]] because of rockfall.",
    ],
    [
      "The statue was unveiled on 1 May 1925. On 1 May 1975, [[anniversary|the 60th anniversary of its unveiling]], a wreath was laid.",
    ],
    [
      "Brigadier Holm (born 4 July 1918) was captured in 1942, [[age|at the age of 28]], and spent three years in a camp.",
    ],
    ["The trial, which opened on 3 February and closed on 14 February, took [[duration|four weeks]]."],
    ["The Marl Post first appeared in 1921. [[anniversary|Its centenary]] fell in 2011."],
    [
      "The moratorium took effect on 1 January 1986.\n\nNo ship has sailed since [[conflict|the moratorium took effect on 11 January 1986]].",
    ],
  ])("%s", (...row) => expectMarks(...row));
});

test("names of the parties may be swapped and the findings swap with them", () => {
  const text = (one: string, other: string) =>
    `The ${one} massacre is mourned.\n\nThe town of ${one} came under fire from ${other} on 25 February 1943.\n\nThe massacre committed in the town of ${one} on 26 February 1943 is mourned.`;
  expect(found(text("Velden", "Ternitz"))).toEqual(found(text("Ternitz", "Velden")));
});

describe("one happening under two dates that look like slips of each other", () => {
  test.each<Row>([
    [
      "The minister resigned on 14 March 2017, hours after the report came out.\n\nHis resignation on [[conflict|24 March 2017]] was the third from the cabinet in a year.",
    ],
    [
      "The observatory recorded the eruption of Mount Sarrel on 3 July 1991.\n\nIt has been quiet since the eruption of [[conflict|8 July 1991]], when ash fell on four villages.",
    ],
    [
      "# Annual accounts\n\nThe accounts for the year were approved by the board on 12 April 2022.\n\nApproved by the board of directors on [[conflict|21 April 2022]] and signed on its behalf by: M. Terrill.",
    ],
    [
      "The spacecraft was launched on 18 November 2013 and reached its orbit ten months later.\n\nLaunch: [[conflict|28 November 2013]]. Mass: 2,454 kg.",
    ],
    [
      "Police want to hear from anybody who was in Mill Street on Friday 9 June 2023, when the shop was robbed.\n\nThe robbery, on [[conflict|19 June]], was the second in the street this year.",
    ],
    [
      "The Court delivered its judgment in the case on 16 June 2015.\n\nIn the judgment of [[conflict|26 June 2015]] it found a violation of Article 8.",
    ],
    [
      "The parish church of St Osyth was consecrated on 3 May 1874.\n\nA brass plate in the porch records that the bishop consecrated the church on [[conflict|5 May 1874]].",
    ],
    [
      "The village hall committee is to hold its summer fair on Saturday 15 July 2023.\n\nStalls for the summer fair on [[conflict|25 July 2023]] can be booked with Mrs Tate.",
    ],
    [
      "The armistice was signed in the railway carriage on 11 November 1918.\n\nFour days after the armistice of [[conflict|18 November 1918]], the first trains ran again.",
    ],
    [
      "The drug was approved by the agency on 9 March 2018 for adults.\n\nSince its approval on [[conflict|19 March 2018]] it has been given to 40,000 patients.",
    ],
    [
      "Lindqvist, born in Skarvik on 3 May 1931, studied in the capital.\n\n| Born | [[conflict|13 May 1931]], Skarvik |\n| Died | 11 January 2020 |",
    ],
    [
      "The union said its members would walk out on 8 February 2023.\n\nPickets for the walkout on [[conflict|18 February]] will stand at both gates.",
    ],
    [
      "The merger was completed on 31 March 2019.\n\nThe results include the acquired business from [[conflict|13 March 2019]], the date on which the merger was completed.",
    ],
    [
      "Armed men attacked the village of Dorrun on 7 April 2014 and burned forty houses.\n\nWitnesses to the attack on Dorrun on [[conflict|17 April 2014]] described men in uniform.",
    ],
    [
      "The meteorite fell near the hamlet of Kurrow on 6 February 1920.\n\nThree children saw the meteorite fall on [[conflict|16 February 1920]].",
    ],
    [
      "Councillors approved the plan by nine votes to four at a meeting on 13 July 2021.\n\nAt the meeting on [[conflict|23 July 2021]] four councillors had voted against the plan.",
    ],
    [
      "The treaty entered into force on 24 March 1976.\n\nThirty-five states had ratified the treaty when it entered into force on [[conflict|27 March 1976]].",
    ],
    [
      "The photograph shows the launch of the lifeboat on 4 September 1938.\n\nThe lifeboat was launched on [[conflict|14 September 1938]] before a crowd of 3,000.",
    ],
    [
      "The trial of the three men opened in Vessel on 6 May 2013.\n\nSince the trial began on [[conflict|16 May 2013]] the court has heard 61 witnesses.",
    ],
    [
      "He was arrested at his home on the evening of 19 September 2020.\n\nHis lawyer said he had not been seen since his arrest on [[conflict|29 September 2020]].",
    ],
    [
      "The final was played at Norton Park on 28 May 2022.\n\nNorton Park had been sold out for weeks before the final on [[conflict|18 May 2022]].",
    ],
    [
      "The museum bought the clock at auction on 1 March 2018.\n\nThe clock, bought at auction on [[conflict|11 March 2018]], will go on show in the autumn.",
    ],
    [
      "The dam was finished in 1936 and opened by the king on 17 October 1936.\n\nA stamp was issued for the opening of the dam on [[conflict|7 October 1936]].",
    ],
    [
      "The first case was reported in Lannick on 2 February 2020.\n\nSix weeks after the first case, reported on [[conflict|12 February 2020]], the schools closed.",
    ],
    [
      "Oona Tarrant died at home on 3 December 2018. She was 84.\n\nTarrant's death on [[conflict|13 December]] was announced by her daughter.",
    ],
    [
      "The minister visited the camp on 6 May 2016 and promised tents.\n\nNo tents had arrived a month after the minister's visit on [[conflict|16 May 2016]].",
    ],
    [
      "The referendum was held on 23 June 2016 and lost by 400 votes.\n\nTurnout in the referendum of [[conflict|26 June 2016]] was 61 per cent.",
    ],
    [
      "The constitution was adopted on 5 July 1995 by popular vote.\n\nUnder the constitution adopted on [[conflict|15 July 1995]], the president serves five years.",
    ],
    [
      "The bus left the road near Karn on the night of 3 January 2012.\n\nThe driver of the bus that left the road on [[conflict|13 January]] was cleared.",
    ],
    [
      "The power station was switched off on 30 September 2012 after 44 years.\n\nOn [[conflict|20 September 2012]], when the station was switched off, 300 people still worked there.",
    ],
    [
      "The ceasefire took effect at midnight on 12 May 1994.\n\nThe ceasefire of [[conflict|22 May 1994]] has been broken many times.",
    ],
    [
      "The observatory's new telescope saw first light on 7 November 2010.\n\nSince first light on [[conflict|17 November 2010]] the telescope has found 31 comets.",
    ],
    [
      "# Timeline\n\n| 14 May 1955 | Pact signed in Warden |\n| 4 June 1989 | First free elections |\n\nThe pact, signed in Warden on [[conflict|24 May 1955]], bound eight states.",
    ],
    [
      "The annual meeting of shareholders will take place in Vessel on 26 April 2024.\n\nShareholders who wish to attend the meeting on [[conflict|16 April 2024]] must register first.",
    ],
    [
      "The Marlow Society was founded on 6 November 1873 by nine gardeners.\n\nIn 1973 the Society held a dinner to mark its founding on [[conflict|16 November 1873]].",
    ],
    [
      "The border was closed on 11 September 2020 and has not been opened since.\n\nTrade has halved since the closing of the border on [[conflict|21 September 2020]].",
    ],
    [
      "Voters go to the polls on 12 October 2025 to choose a new parliament.\n\nThe parliament to be elected on [[conflict|22 October]] will have 120 members.",
    ],
    [
      "Born on 9 July 1902 in Hest, Maret Oll was the daughter of a ferryman.\n\nMaret Oll ([[conflict|19 July 1902]] – 4 May 1981) was a botanist.",
    ],
    [
      "The airline's last flight left Orn on 30 March 2001.\n\nWhen the last flight took off on [[conflict|20 March 2001]], the airline had debts of 40 million.",
    ],
    [
      "The school closed its doors for the last time on 18 July 2014.\n\nSince the school closed on [[conflict|28 July 2014]] the building has stood empty.",
    ],
    [
      "She was elected mayor on 2 May 2019 with 54 per cent of the vote.\n\nSince her election on [[conflict|12 May 2019]] the council has met 40 times.",
    ],
    [
      "The lighthouse was automated on 4 November 1988.\n\nThe last keeper left when the lighthouse was automated on [[conflict|14 November 1988]].",
    ],
    [
      "The strike is to start at midnight on Tuesday 5 December 2023.\n\nTalks to avert the strike on [[conflict|15 December]] broke down.",
    ],
    [
      "The minister opened the hospital on 6 June 2011.\n\nPatients moved in three weeks after the minister opened the hospital on [[conflict|16 June 2011]].",
    ],
    [
      "# Explosion at fireworks plant, Marl, March 5, 2020\n\nTwo workers were hurt on March 5, 2020 when a shed exploded at the plant.\n\nInvestigators said the shed that exploded on [[conflict|March 15, 2020]] held 40 kilos of powder.",
    ],
    [
      "Opposition leader Karl Dorn was detained at the airport on January 17, 2021.\n\nDorn has been in custody since he was detained on [[conflict|January 27]].",
    ],
    [
      "The new bus station opened its doors to passengers on Monday 14 June 2021.\n\nFares have gone up twice since the bus station opened on [[conflict|24 June 2021]].",
    ],
    [
      "The council voted on 6 October to sell the hall.\n\nSince the council's vote on [[conflict|16 October]] to sell the hall, 400 people have signed a petition.",
    ],
    [
      "The tribunal sentenced Vask to 12 years on 27 March 2003.\n\nVask, sentenced on [[conflict|17 March 2003]], appealed at once.",
    ],
    [
      "The first parliament met on 10 May 1906 in the palace.\n\nThe palace burned down before the parliament that first met on [[conflict|20 May 1906]] was dissolved.",
    ],
    [
      "The reactor was shut down on 12 November 2001.\n\nFuel was removed in the three years after the shutdown on [[conflict|22 November 2001]].",
    ],
    [
      "The protest in Vask Square began on 21 November 2013.\n\nOn the third day of the protest, which began on [[conflict|24 November 2013]], the police came.",
    ],
    [
      "A mine collapse at Torv on 5 August 2010 trapped 33 men.\n\nThey were brought up 69 days after the collapse of [[conflict|15 August 2010]].",
    ],
    [
      "The ambassador handed over his credentials on 9 September 1992.\n\nRelations date from [[conflict|19 September 1992]], when the ambassador handed over his credentials.",
    ],
    [
      "The Battle of Orn was fought on 14 October 1806.\n\nEvery year on the anniversary of the Battle of Orn, [[conflict|24 October 1806]], the town lights candles.",
    ],
    [
      "The contract was awarded to Hale & Sons on 3 February 2014.\n\nUnder the contract awarded on [[conflict|13 February 2014]] the road was to be ready in two years.",
    ],
    [
      "The country declared independence on 18 October 1991.\n\nIts declaration of independence of [[conflict|8 October 1991]] was recognised by 60 states.",
    ],
    [
      "The last steam train ran on 11 August 1968.\n\nThousands lined the track for the last steam train on [[conflict|21 August 1968]].",
    ],
    [
      "The pope visited the shrine on 13 May 1982.\n\nA plaque recalls the visit of the pope to the shrine on [[conflict|23 May 1982]].",
    ],
    [
      "The hostages were freed on 20 January 1981 after 444 days.\n\nA parade was held a week after the hostages were freed on [[conflict|27 January 1981]].",
    ],
    [
      "The inquiry published its report on 6 July 2016.\n\nThe report, published on [[conflict|16 July 2016]], runs to 12 volumes.",
    ],
    [
      "The Marlow Society was founded in 1873 by nine gardeners.\n\nThe Society, founded in [[conflict|1837]], has 400 members.",
    ],
    [
      "The lighthouse at Corran was completed in 1862 and has been lit ever since.\n\nCompleted in [[conflict|1882]], the Corran lighthouse is the tallest on the coast.",
    ],
    [
      "# Emil Tarr\n\nEmil Tarr (1902–1981) was a painter. He studied in the capital.\n\nTarr died in [[conflict|1891]] at Hest.",
    ],
    [
      "Dr Ada Orm was born in 1954 in Lom and studied medicine.\n\nOrm, who was born in [[conflict|1945]], is survived by a son.",
    ],
    [
      "The war ended in 1878. The bridge was destroyed in 1876.\n\nThe bridge, destroyed in [[conflict|1867]], was rebuilt in stone.",
    ],
  ])("%s", (...row) => expectMarks(...row));
});

describe("ages apart from birth and death", () => {
  test.each<Row>([
    [
      "Ines Corvo, who has died [[age|aged 87]], taught three generations of botanists.\n\nShe was born in Marl on 3 May 1931 and died there on 11 January 2009.",
    ],
    [
      "# Emil Tarr dies [[age|at 81]]\n\nThe painter Emil Tarr died on Tuesday 4 March 2014 at his home in Hest.\n\nTarr was born in 1943, the son of a baker.",
    ],
    [
      "Oona Kell was [[age|34]] when she won the Orn prize in 1999.\n\nBorn in Lom in 1975, Kell grew up by the sea.",
    ],
    [
      "At the [[age|age of 26]] he built his first boat, in 1958.\n\nJon Mard was born in 1922 in a house by the slip.",
    ],
    [
      "Maret Oll will celebrate her [[age|100th birthday]] on 9 July 2022.\n\nOll, born on 9 July 1932, still keeps bees.",
    ],
    ["| Born | 3 May 1931, Skarvik |\n| Died | 11 January 2020 ([[age|aged 98]]) |"],
    [
      "In 1969, when Sel was [[age|31]], the mine closed.\n\nSel was born in 1948 and went underground at fifteen.",
    ],
    [
      "Q. When were you born?\n\nA. On 4 August 1949, in the back bedroom.\n\nQ. And when did you take over?\n\nA. In 1988. I was [[age|twenty-nine]].",
    ],
    [
      "She was elected in 2005 [[age|at 39]], the youngest member of the council.\n\nLind was born in 1956 in the north of the city.",
    ],
    ["Pell was baptised in 1702 and finished the clock in 1740, when he was [[age|48]]."],
    [
      "The veteran Jo Parf, who was born in 1969 and [[age|at 61]] ran the fastest time of her life, won the 2019 race.",
    ],
    [
      "The oldest resident, Ada Birk, born on 2 February 1912, turned 100 last week.\n\nOn 2 February 2010 the mayor brought flowers for her [[age|100th birthday]].",
    ],
    [
      "Lena Orsk (born 14 May 1960) is a chess player.\n\nOrsk became a grandmaster in 1984 at the [[age|age of 34]].",
    ],
    [
      "He retired in 2001, [[age|aged 56]], after 30 years as harbour master.\n\nBorn in 1935, Kurt Hale had gone to sea at sixteen.",
    ],
    ["He was only [[age|19]] when the war broke out in 1939.\n\nPeder Holm was born on 8 June 1910 in Vell."],
    ["King Orl IV was born in 1410 and came to the throne in 1432 at the [[age|age of 32]]."],
    [
      "Her first book came out in 1978. She was then [[age|43]].\n\nRuth Amsel was born in 1945 in a village near Torv.",
    ],
    [
      "He became a professor at 28, in 1931, and dean [[age|at 40]], in 1953.\n\nBorn in 1903, Anton Rell studied in three cities.",
    ],
    ["At his death in 1848 he was [[age|61 years old]].\n\nGideon Pall was born in 1797."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("anniversaries told in several sentences", () => {
  test.each<Row>([
    [
      "The brewery celebrates its [[anniversary|150th anniversary]] this year with an open day on 3 May 2022.\n\nFounded by two brothers in 1862, it employs 40 people.",
    ],
    [
      "# Bridge at 50\n\nThe bridge, opened on 4 June 1962, will mark its [[anniversary|50th birthday]] on 4 June 2022.",
    ],
    [
      "In 2019 the choir marked [[anniversary|60 years]] of singing with a concert.\n\nThe choir was founded in 1949 by a schoolteacher.",
    ],
    [
      "Friday was [[anniversary|the 30th anniversary]] of the explosion.\n\nThe explosion on 3 May 1989 killed eleven. Relatives met at the gate on 3 May 2009.",
    ],
    [
      "[[anniversary|The twentieth anniversary]] of the peace accord was marked on 10 April 2008.\n\nThe peace accord was signed on 10 April 1998.",
    ],
    ["Orn United were founded in 1887 and kept their [[anniversary|centenary]] in 1997."],
    ["[[anniversary|The tenth anniversary]] of the storm of 26 December 1999 was observed in December 2010."],
    [
      "On 3 May 2015 the town marked [[anniversary|seventy years]] since the end of the war. The war there ended on 3 May 1955.",
    ],
    [
      "Marking [[anniversary|the 75th anniversary]] of the liberation of the camp on 27 January 1945, survivors met on 27 January 2010.",
    ],
    [
      "Monday marks [[anniversary|25 years]] since the ferry sank on 28 September 1994, the minister said on 28 September 2009.",
    ],
    ["The library, opened in 1905, celebrated its [[anniversary|100th birthday]] in 2015."],
    [
      "The bank was founded in 1820. A book on its history came out for [[anniversary|the bicentenary]] in 2010.",
    ],
  ])("%s", (...row) => expectMarks(...row));
});

describe("two happenings, however alike they are told", () => {
  test.each<Row>([
    [
      "The Harrow Lane swimming pool will reopen on Saturday 6 May 2023, the council said.\n\nThe Vane Street pool will reopen on 16 May 2023.",
    ],
    [
      "The committee met on 3 May 2022. The minutes were approved.\n\nThe committee met on 17 May 2022. The minutes were approved.",
    ],
    ["The minister announced the plan on 14 March 2017.\n\nThe plan was published on 24 March 2017."],
    ["The bridge closed on 3 May 2022 for repairs.\n\nThe bridge reopened on 13 May 2022."],
    [
      "Talks between the two sides began on 5 June 2019.\n\nThe talks ended on 15 June 2019 without a result.",
    ],
    [
      "The team beat Norton on 3 May 2022 and lost to Vessel on 10 May 2022.\n\nThe match against Norton on 13 May 2022 was called off.",
    ],
    ["Karn was arrested on 3 May 2022.\n\nHis brother was arrested on 13 May 2022."],
    [
      "The first phase of the voting was held on 11 April 2019.\n\nThe second phase was held on 18 April 2019.",
    ],
    ["The court heard the case on 3 May 2022.\n\nThe court gave its judgment on 13 May 2022."],
    ["The fair was held on 14 July 2022.\n\nThe fair will be held on 15 July 2023."],
    ["The board approved the accounts on 12 April 2022.\n\nThe board approved the budget on 21 April 2022."],
    ["The army took Dorrun on 7 April 2014.\n\nThe army took Hest on 17 April 2014."],
    [
      "A letter from the ministry dated 4 June 2019 refused the request.\n\nHer lawyer's letter of 14 June 2019 asked for reasons.",
    ],
    ["The play opened in London on 3 May 2019.\n\nIt opened in New York on 13 May 2019."],
    ["The president visited the north on 3 May 2016.\n\nThe president visited the south on 13 May 2016."],
    [
      "The festival runs from 3 May to 13 May 2019.\n\nThe festival opens on 3 May with a concert and closes on 13 May.",
    ],
    [
      "Application for planning permission was received on 3 May 2019.\n\nThe application was granted on 13 May 2019.",
    ],
    ["Shelling killed four people on 3 August 2014.\n\nShelling killed two people on 13 August 2014."],
    [
      "The vote on the first reading was held on 3 May 2019.\n\nThe vote on the third reading was held on 23 May 2019.",
    ],
    ["The interview was recorded on 4 June 2019.\n\nThe interview was broadcast on 14 June 2019."],
    ["The strike at the mill began on 3 May 2010.\n\nThe strike at the docks began on 5 May 2010."],
    ["The company paid a dividend on 14 May 2021.\n\nThe company paid a dividend on 14 November 2021."],
    [
      "The report of the Secretary-General of 3 May 2010 listed ten cases.\n\nThe report of the Secretary-General of 13 May 2010 listed twelve.",
    ],
    ["Oil fell by 3 per cent on 4 May 2022.\n\nOil fell by 2 per cent on 14 May 2022."],
    ["Anna Karn was born on 3 May 1931.\n\nHer sister Olga was born on 13 May 1935."],
    ["Protesters marched in Vessel on 3 May 2020.\n\nPolice fired on the march in Vessel on 23 May 2020."],
    ["The satellite was launched on 4 June 2009.\n\nIts twin was launched on 14 June 2009."],
    ["The bishop opened the school on 4 June 1909.\n\nThe school opened its new wing on 14 June 1909."],
    ["Elections were held on 4 June 2009.\n\nThe runoff election was held on 14 June 2009."],
    ["The fire on 3 May 2019 destroyed the hall.\n\nThe fire report was published on 13 May 2019."],
    ["Entries for the race close on 3 May 2019.\n\nThe race starts on 13 May 2019."],
    ["The ceasefire was announced on 3 May 2019.\n\nThe ceasefire took effect on 13 May 2019."],
    ["Storm Ada struck the coast on 3 January 2020.\n\nStorm Bert struck the coast on 13 January 2020."],
    ["The treaty was signed on 4 April 1949.\n\nThe treaty was ratified on 14 April 1949."],
    ["Voting takes place on 4 May 2023.\n\nPostal votes must arrive by 14 April 2023."],
    [
      "Two climbers died on the mountain on 3 May 1996.\n\nEight climbers died on the mountain on 10 May 1996.",
    ],
    ["The mayor opened the library on 4 May 2010.\n\nThe library opens on Sundays from 14 May 2010."],
    ["The old bridge was destroyed on 9 November 1993.\n\nThe new bridge was opened on 19 November 2004."],
    [
      "# Timeline\n\n3 May 2010: The strike begins at the mill.\n\n13 May 2010: The strike spreads to the docks.\n\n23 May 2010: The strike ends.",
    ],
    [
      "The team won at Orn on 3 May 2022 and at Lom on 13 May 2022.\n\nThe win at Lom on 13 May 2022 was its first there since 1990.",
    ],
    [
      "On 3 May 2022 the court heard Karn. On 5 May 2022 it heard Dorn. On 13 May 2022 it heard Vask.\n\nThe hearing on 5 May 2022 lasted an hour.",
    ],
    [
      "The inquiry published its interim report on 6 July 2016.\n\nThe final report was published on 16 July 2018.",
    ],
    [
      "The probe was launched on 4 May 1989 and reached the planet on 10 August 1990.\n\nThe launch of the rocket's successor on 14 May 1989 failed.",
    ],
    ["The council met on 6 October and again on 16 October.\n\nThe meeting of 16 October was brief."],
    [
      "The bank raised its rate on 5 March 2022 and on 15 March 2022.\n\nThe rise on 15 March 2022 was the larger.",
    ],
    ["The ship left Orn on 3 March 1942. It left Lom on 13 March 1942."],
    ["Kell was born on 3 May 1950. His twin was born on 4 May 1950, after midnight."],
    ["The first train ran on 3 May 1950. The last train ran on 13 May 1990."],
    [
      "The ministry said on 3 May 2020 that 40 people had died. It said on 13 May 2020 that 60 people had died.",
    ],
    ["Fighting began in the north on 3 May 2020. Fighting began in the south on 13 May 2020."],
    ["The embassy was attacked on 3 May 2012. The consulate was attacked on 13 May 2012."],
    ["The bill passed the lower house on 3 May 2012. The bill passed the upper house on 13 May 2012."],
    [
      "The resolution adopted on 3 May 2012 set up the mission. The resolution adopted on 13 May 2012 extended it.",
    ],
    ["The book came out in March 2012. The paperback came out in May 2012."],
    ["Residents were evacuated on 3 May 2012. Residents were allowed back on 13 May 2012."],
    ["The trial opened on 3 May 2012. The defence opened its case on 13 May 2012."],
    ["Patients were seen on 3 May 2012 and on 13 May 2012. The visit on 13 May 2012 was by video."],
    ["The fund paid out on 15 March 2012. The fund paid out on 15 June 2012."],
    ["The school was founded in 1887. The girls' school was founded in 1897."],
    ["The first edition was published in 1887. The second edition was published in 1897."],
    ["The village was destroyed in 1941. It was destroyed by the flood of 1951."],
    [
      "Two men were shot dead in Orn Street on 3 May 2012. A woman was shot dead in Orn Street on 13 May 2012.",
    ],
    ["Anna Karn died on 3 May 2012. Her husband died on 13 May 2012."],
    ["Sales rose by 3 per cent in March 2012. Sales rose by 4 per cent in May 2012."],
    ["The company was established in 1976. The foundation was established by the company in 1986."],
    [
      "Ines Corvo, who has died aged 77, taught three generations of botanists.\n\nShe was born in Marl on 3 May 1931 and died there on 11 January 2009.",
    ],
    ["Oona Kell was 24 when she won the Orn prize in 1999.\n\nBorn in Lom in 1975, Kell grew up by the sea."],
    ["Jon Mard was born in 1922. His son Erik died in 1980, aged 28."],
    ["Jon Mard was born in 1922. A boy of 12 was hurt in the fire of 1950."],
    ["Born in 1950, she has two children, aged 12 and 15."],
    ["Lena Orsk was born in 1960. Her mother was 34 when she moved to Lom in 1958."],
    [
      "Hanna Vik (1891–1967) was a composer. Her husband, the painter Jon Vik, died in 1943 at the age of 62.",
    ],
    ["King Orl IV was born in 1410 and came to the throne in 1432 at the age of 22."],
    ["Ruth Amsel was born in 1945. In 1978 the school had 43 pupils."],
    ["Kurt Hale, born in 1935, retired in 2001. At 56 metres the tower was the tallest."],
    ["Anton Rell was born in 1903. Bella Tomm, 31, who found his letters in 1990, has written a book."],
    ["The clock was made in 1740. Pell, born in 1702, was 38."],
    ["Sel was born in 1948. In 1969 the mine, then 31 years old, closed."],
    ["The runner, born in 1990, won the race in 2008 in 28 minutes. She was 18."],
    ["Ada Birk was born in 1912. Fifty years later, in 1962, at 50, she learned to swim."],
    ["Pym, born in 1951, joined the firm in 1970. Its founder was 61 when he died in 1972."],
    ["Born in 1902, Maret Oll wrote of a girl of 15 in 1930. Aged 79, she died in 1981."],
  ])("%s", (...row) => expectMarks(...row));
});

describe("hostile texts are checked in linear time", () => {
  test.each<
    readonly [name: string, times: number, unit: string | ((index: number) => string), start: string]
  >([
    ["one sentence of dates", 20_000, "the fire on 3 May 2010 and ", ""],
    ["impossible days", 20_000, "31 April 2010 and ", ""],
    ["wrong weekdays", 20_000, "Monday, 12 March 2019. ", ""],
    ["ages", 15_000, "born in 1950, aged 20 in 1990, ", ""],
    ["lengths", 15_000, "five years, from 1992 to 1995, ", ""],
    ["anniversaries", 15_000, "the 25th anniversary of the 1990 flood in 2017 ", ""],
    [
      "anniversaries of events told elsewhere",
      10_000,
      "The flood of 3 May 1990. The 25th anniversary of the flood in 2017. ",
      "",
    ],
    [
      "anniversaries of foundings",
      10_000,
      "It was founded in 1920. In 1975 it kept its 50th anniversary. ",
      "",
    ],
    ["ages far from a birth", 15_000, "In 1990, when she was 20, it rained. ", "Anna Lom was born in 1950. "],
    ["ages within quotations", 15_000, "“In 1990 she was 20,” he said. ", "Anna Lom was born in 1950. "],
    ["one event on many days", 8000, (i) => `The bridge was closed on ${(i % 28) + 1} June 2018.\n\n`, ""],
    ["one verb on many days", 8000, (i) => `The lamp was mended on ${(i % 28) + 1} June 2018.\n\n`, ""],
    ["stretches after lengths", 10_000, "for five years in the town of the mill, from 1992 to 1995, ", ""],
  ])("%s", (_name, times, unit, start) =>
    expectLinear(times, (n) => {
      const text = start + repeated(unit, n);
      return () => found(text);
    }),
  );
});

describe("titles, deadlines and questions", () => {
  test.each<readonly [text: string, ...expected: string[]]>([
    [
      "The first premiere is “The Grey Hat”, on 16 September 2022.\n\nFor the premiere of “The Grey Hat”, on 19 September 2022, tickets are sold early.",
      "date/conflict: 19 September 2022",
    ],
    [
      "The first premiere is “The Grey Hat”, on 16 September 2022.\n\nFor the premiere of “Two Rivers”, on 19 September 2022, tickets are sold early.",
    ],
    [
      "The exhibition, “Clay”, opens on 9 May 2018 with a reception.\n\nA preview is held on the day on which the exhibition opens, 10 May 2018.",
      "date/conflict: 10 May 2018",
    ],
    [
      "The exhibition, “Clay”, opens on 9 May 2018 with a reception.\n\nA preview is held a day after the shop opens, 10 May 2018.",
    ],
    ["They kept it for thirty years, from 1821 to 1889.", "date/duration: thirty years, from 1821 to 1889"],
    ["The files are kept for thirty years, from 1821 to 1889."],
    [
      "The stone was unveiled in 2018, when the club marked the tenth anniversary of its founding in 2013.",
      "date/anniversary: the tenth anniversary",
    ],
    ["The stone was unveiled in 2018, when the club marked the fifth anniversary of its founding in 2013."],
    [
      "You were born in 1950 and took the mill over from your father in 1975, when you were 22.",
      "date/age: 22",
    ],
    ["You were born in 1950 and took the mill over from your father in 1975, when you were 25."],
  ])("%s", (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});
