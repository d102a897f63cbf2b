import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze } from "../../src/engine/analysis.ts";
import { rules } from "../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../src/engine/rules/run.ts";
import { exampleDocument } from "../example-document.ts";

/** What a party and its places are called; every field of one side answers to the same field of the other. */
interface Party {
  readonly state: string;
  readonly people: string;
  readonly peoples: string;
  readonly capital: string;
  readonly leader: string;
  readonly town: string;
}

const PAIRS: readonly (readonly [Party, Party])[] = [
  [
    party("Armenia", "Armenian", "Armenians", "Yerevan", "Hayk Manvelyan", "Stepanakert"),
    party("Azerbaijan", "Azerbaijani", "Azerbaijanis", "Baku", "Elnur Rahimli", "Khankendi"),
  ],
  [
    party("Israel", "Israeli", "Israelis", "Tel Aviv", "Noam Barkai", "Temple Mount"),
    party("Palestine", "Palestinian", "Palestinians", "Ramallah", "Khalil Mansour", "Haram al-Sharif"),
  ],
  [
    party("Russia", "Russian", "Russians", "Moscow", "Oleg Sorokin", "Artyomovsk"),
    party("Ukraine", "Ukrainian", "Ukrainians", "Kyiv", "Taras Melnyk", "Bakhmut"),
  ],
  [
    party("Greece", "Greek", "Greeks", "Athens", "Nikos Stathakis", "Imbros"),
    party("Turkey", "Turkish", "Turks", "Ankara", "Emre Yildirim", "Gökçeada"),
  ],
  [
    party("Argentina", "Argentine", "Argentines", "Buenos Aires", "Mateo Quiroga", "Malvinas"),
    party("Britain", "British", "Britons", "London", "Edward Hollis", "Falkland Islands"),
  ],
  [
    party("Aldora", "Aldoran", "Aldorans", "Marsk", "Peter Orvell", "Upper Sella"),
    party("Norvia", "Norvian", "Norvians", "Tarn", "Martin Kessel", "Lower Quenn"),
  ],
];

function party(
  state: string,
  people: string,
  peoples: string,
  capital: string,
  leader: string,
  town: string,
): Party {
  return { state, people, peoples, capital, leader, town };
}

/** Sentences about two parties; `a` and `b` change places. */
const SENTENCES: readonly ((a: Party, b: Party) => string)[] = [
  (a) => `The ${a.people} regime closed the border.`,
  (a) => `The puppet government in ${a.capital} denied it.`,
  (a, b) => `${a.people} hordes crossed the river, and the heroic ${b.people} soldiers held the bridge.`,
  (a) => `${a.peoples} always break the ceasefire.`,
  (a) => `${a.state} always breaks the ceasefire.`,
  (a) => `It is undeniable that ${a.state} began the war.`,
  (a, b) => `Everyone knows that the ${a.peoples} were driven out by the ${b.peoples}.`,
  (a) => `The delegation travelled to ${a.town} in May.`,
  (a, b) =>
    `According to an official report, 613 ${a.peoples} were killed by ${b.people} forces, including 106 women, 70 elderly and 83 children.`,
  (a) => `Experts say that ${a.state} lost 40 tanks.`,
  (a) => `“We will never leave ${a.town},” said ${a.leader}, the president of ${a.state}.`,
  (a) => `${a.leader} told the council that the attack was barbaric.`,
  (a, b) => `On 30 February 1992 the ${a.people} army attacked ${b.town}.`,
  (a) => `Of 100 ${a.people} prisoners, 60 were released and 70 stayed.`,
  (a, b) => `The resolution of the ${a.people} parliament condemned ${b.state}.`,
  (a) => `The so-called referendum in ${a.town} took place on Monday, 14 March 2019.`,
  (a) => `The ${a.people} occupiers left, and the liberators came.`,
  (a) => `“There will be no compromise with ${a.state}.`,
];

function findingsOf(text: string) {
  const analysis = analyze(exampleDocument(text));
  return runRules(rules, { analysis, evidence: new Map(), asOf: "2026-01-01" });
}

/** Puts each name of one party in the place of the other's, the longest names first. */
function swapper(a: Party, b: Party): (text: string) => string {
  const partner = new Map<string, string>();
  for (const key of Object.keys(a) as (keyof Party)[]) {
    partner.set(a[key], b[key]);
    partner.set(b[key], a[key]);
  }
  const names = [...partner.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(
    names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|"),
    "gu",
  );
  return (text) => text.replace(pattern, (name) => partner.get(name)!);
}

/** Lists of names stand in alphabetical order in messages, and so in another order after a swap. */
function withoutOrder(message: string): string {
  return message.replace(/(?:“[^”]*”, )+“[^”]*”/gu, (list) => list.split(", ").sort().join(", "));
}

function outline(text: string, rename: (text: string) => string): string[] {
  return findingsOf(text).map(
    ({ ruleId, kind, level, message, passage }) =>
      `${ruleId} ${kind} ${level} [${rename(passage.text)}] ${withoutOrder(rename(message))}`,
  );
}

describe("swap the parties and the findings swap with them", () => {
  for (const [a, b] of PAIRS)
    test(`${a.state} and ${b.state}`, () => {
      const swap = swapper(a, b);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(SENTENCES.length - 1), fc.boolean(), fc.boolean()), {
            minLength: 1,
            maxLength: 9,
          }),
          (choices) => {
            const text = choices
              .map(([index, isSwapped, breaks]) => {
                const sentence = SENTENCES[index]!;
                return (isSwapped ? sentence(b, a) : sentence(a, b)) + (breaks ? "\n\n" : " ");
              })
              .join("")
              .trim();
            expect(outline(swap(text), swap)).toEqual(outline(text, (words) => words));
          },
        ),
        { numRuns: 60 },
      );
    });
});

test("word lists hold the name of no state, people or party", async () => {
  const { LOADED } = await import("../../src/engine/extract/wordings/loaded.ts");
  const { ABSOLUTE } = await import("../../src/engine/extract/wordings/absolute.ts");
  const { states } = await import("../../src/engine/extract/places/states.ts");
  const words = new Set(
    [...LOADED, ...ABSOLUTE].flatMap(({ entries }) => entries.toLowerCase().split(/[\s;]+/u)),
  );
  for (const { names, demonyms } of states)
    for (const name of [...names, ...demonyms]) expect(words.has(name.toLowerCase()), name).toBe(false);
});
