import type {
  CheckReport,
  Counts,
  Document,
  DocumentReport,
  Finding,
  PackDescription,
  Passage,
} from "../../src/model/index.ts";
import { exampleDocument } from "../example-document.ts";

const TEXT = `# What the Orvel inquiry found

The inquiry into the flood at Orvel presented its report on Monday, 14 September 2022. The flood killed 45 people: 21 women, 16 men and 9 children. Another 1,200 lost their homes & 310 of 400 farms in the <lower> valley, or 85 percent, were under water.

“The gates were opened too late,” said Jonas Brekke, who led the inquiry. According to experts, the dam should never have been built where it stands.

## What the law says

The Council of Orvel dealt with the dam in resolution 844 (1993) and in its resolution 846 (1993). A vague reference to international law and a brutal, wholly *unprecedented* flood | with a pipe.

| Body | Number | Subject |
| Council of Orvel | 844 (1993) | repair of the dam |
| Council of Orvel | 901 (1994) | relief |

“We will read it carefully, said the governor, Said Rahim, on the evening of the same day.

Also read: Ten walks around Orvel`;

export const pack: PackDescription = {
  id: "orvel-council",
  title: "Council of Orvel resolutions",
  version: "2023.1",
  asOf: "2023-01-31",
  digest: `sha256:${"0".repeat(64)}`,
  origin: "The council's register",
  licence: "CC0-1.0",
  coverage: {
    statement: "Resolutions 1 to 900.",
    body: "Council of Orvel",
    completeFrom: 1,
    completeTo: 900,
  },
  conflicts: [],
  count: 900,
};

export const noCounts: Counts = {
  words: 0,
  sentences: 0,
  citations: 0,
  citationsFound: 0,
  citationsDisproved: 0,
  citationsAmbiguous: 0,
  citationsNotCovered: 0,
  citationsNotChecked: 0,
  quotations: 0,
  attributions: 0,
  figures: 0,
  dates: 0,
  places: 0,
  actors: 0,
  wordings: 0,
};

export const document: Document = sampleDocument();

function sampleDocument(): Document {
  const plain = exampleDocument(TEXT, {
    path: "drafts/orvel.md",
    mediaType: "text/markdown",
    title: "What the Orvel inquiry found",
    author: "Ines Falk",
    publisher: "The Orvel Courier",
    published: "2023-03-10",
  });
  const blocks = plain.blocks.map((block, i) =>
    i === plain.blocks.length - 1 ? { ...block, kind: "furniture" as const } : block,
  );
  return { ...plain, blocks };
}

/** The `nth` place where `words` stand in the sample, from 0. */
export function at(words: string, nth = 0): Passage {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The sample has no ${JSON.stringify(words)}.`);
  return { start, end: start + words.length, text: words };
}

let serial = 0;

/** A finding on words of the sample. */
export function finding(ruleId: string, passage: Passage, facts: Partial<Finding> = {}): Finding {
  return {
    ruleId,
    kind: "review",
    level: "note",
    message: `Something about ${ruleId}.`,
    passage,
    related: [],
    fingerprint: (serial++).toString(16).padStart(32, "0"),
    ...facts,
  };
}

const unsorted: readonly Finding[] = [
  finding("date/weekday", at("Monday, 14 September 2022"), {
    kind: "fail",
    level: "error",
    message: "14 September 2022 was a Wednesday, not a Monday. Check the date against the source.",
    suggestion: "Wednesday, 14 September 2022",
  }),
  finding("figure/parts-exceed", at("45 people: 21 women, 16 men and 9 children"), {
    kind: "fail",
    level: "error",
    message:
      "The parts add up to 46 (21 + 16 + 9), but the whole is given as 45. Check the figures against the source.",
    related: [{ message: "The whole is given here.", span: at("45 people") }],
  }),
  finding("figure/percentage", at("310 of 400 farms in the <lower> valley, or 85 percent"), {
    kind: "fail",
    level: "warning",
    message: "310 of 400 is 77.5 percent, but 85 percent is given. Check the figures against the source.",
  }),
  finding("wording/absolute", at("never"), {
    message: "“never” is an absolute claim in the writer's own voice. Say who claims it, or how it is known.",
  }),
  finding("attribution/unnamed", at("According to experts"), {
    message: "Nobody can check what “experts” say. Name them, or say why they cannot be named.",
  }),
  finding("citation/off-topic", at("resolution 844 (1993)"), {
    kind: "fail",
    level: "error",
    message: "Resolution 844 (1993) is about fishing rights, and this passage is about the dam.",
    related: [
      {
        message: "Fishing rights, 18 June 1993",
        source: {
          id: "orvel-council",
          instrument: "C/RES/844 (1993)",
          url: "https://council.example/res/844",
          asOf: "2023-01-31",
        },
      },
      { message: "Named as a text on the dam here as well.", span: at("844 (1993)", 1) },
    ],
    suggestion: "C/RES/884 (1993)",
  }),
  finding("citation/year", at("844 (1993)"), {
    level: "warning",
    message: "A finding on part of the same words.",
  }),
  finding("citation/unknown", at("846 (1993)"), {
    kind: "pass",
    message: "C/RES/846 (1993) is in the record.",
  }),
  finding("citation/vague", at("international law"), {
    message: "“international law” leads to no text. Name the treaty and the article.",
  }),
  finding("wording/loaded", at("brutal"), {
    message: "“brutal” judges rather than reports. Say what happened.",
  }),
  finding("wording/absolute", at("unprecedented"), {
    message:
      "“unprecedented” is an absolute claim in the writer's own voice. Say who claims it, or how it is known.",
  }),
  finding("citation/unknown", at("901 (1994)"), {
    kind: "open",
    message: "C/RES/901 (1994) lies outside what Council of Orvel resolutions covers.",
  }),
  finding("quote/unpaired", at("“We will read it carefully, said"), {
    level: "warning",
    message: "This quotation opens and never closes. Find where it ends.",
  }),
];

export const findings: readonly Finding[] = [...unsorted].sort(
  (a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end,
);

export const documentReport: DocumentReport = {
  document,
  counts: {
    ...noCounts,
    words: 140,
    sentences: 9,
    citations: 5,
    citationsFound: 3,
    citationsNotCovered: 1,
    citationsNotChecked: 1,
    quotations: 2,
    attributions: 1,
    figures: 9,
    dates: 1,
    places: 3,
    actors: 2,
    wordings: 3,
  },
  findings,
  suppressed: 1,
};

export const cleanReport: DocumentReport = {
  document: exampleDocument("# Tide table\n\nHigh water at Orvel is at noon.", {
    path: "drafts/tides.txt",
    title: "Tide table",
  }),
  counts: { ...noCounts, words: 9, sentences: 2, places: 1 },
  findings: [],
  suppressed: 0,
};

/** A report on any documents, with the sample's rules and pack. */
export function reportOn(
  documents: readonly DocumentReport[],
  facts: Partial<CheckReport> = {},
): CheckReport {
  return {
    tool: { name: "onrecord", version: "0.1.0" },
    documents,
    problems: [],
    packs: [pack],
    asOf: "2023-03-11",
    rules: [...new Set(findings.map(({ ruleId }) => ruleId))].sort().map((id) => ({
      id,
      summary: `What ${id} finds.`,
      level: "warning",
    })),
    ...facts,
  };
}

export const report: CheckReport = reportOn([documentReport]);

/** One made-up document with one finding on each of the given passages, for property tests. */
export function reportOnText(
  text: string,
  message = "A message.",
  facts: Partial<Finding> = {},
): CheckReport {
  const made = exampleDocument(text, {
    path: "made.txt",
    title: text.slice(0, 40),
    blocks: text === "" ? [] : [{ kind: "paragraph", span: { start: 0, end: text.length } }],
  });
  const start = Math.floor(text.length / 3);
  const passage = { start, end: text.length, text: text.slice(start) };
  return reportOn([
    {
      document: made,
      counts: noCounts,
      findings: [finding("wording/loaded", passage, { message, ...facts })],
      suppressed: 0,
    },
  ]);
}
