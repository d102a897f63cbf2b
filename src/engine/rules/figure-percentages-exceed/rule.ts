import type { Quantity } from "../figure-quantities.ts";
import { around, shown, valuesUsed } from "../figure-showing.ts";
import { quantityAt, type Statement, statementsOf } from "../figure-statements.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "figure/percentages-exceed",
  level: "error",
  summary: "Shares of one whole that together are more than 100 percent.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const { text } = analysis.document;
  return statementsOf(analysis)
    .flatMap((statement) => runsOf(statement).flatMap((run) => compare(statement, run, text) ?? []))
    .filter(
      ({ span }) => !SEVERAL_ANSWERS.test(text.slice(Math.max(0, span.start - NEARBY), span.end + NEARBY)),
    );
}

const NEARBY = 500;
const SEVERAL_ANSWERS =
  /\b(?:several|multiple|more than one|two or more|up to \w+) (?:answers?|responses?|options?|choices?|reasons?|topics?)|\b(?:multiple|more than one) (?:was|were|could)|could (?:choose|name|pick|give|select|tick)|(?:add|sum|total)\w* (?:up )?to (?:more than|over) (?:100|one hundred)|(?:do|does|may|need) not (?:add|sum)|more than one\b/iu;

/** Percentages that stand one after the other, with the words around them. */
interface Run {
  readonly shares: readonly Quantity[];
  /** Words between them, and behind the last. */
  readonly between: readonly string[];
  readonly after: string;
  /** From the start of its sentence. */
  readonly before: string;
}

const PLACEHOLDER = /([QPORV])([\ue000-\uefff])/g;
const LONGEST_GAP = 12;

function runsOf(statement: Statement): Run[] {
  const { text, split } = statement;
  if (!/P[\ue000-\uefff]/.test(text.slice(split))) return [];
  const marks = [...text.matchAll(PLACEHOLDER)].filter(({ index }) => index >= split);
  const runs: Run[] = [];
  for (let first = 0; first < marks.length; first++) {
    let last = first;
    while (
      last + 1 < marks.length &&
      isShare(marks[last]!) &&
      isShare(marks[last + 1]!) &&
      isJoined(text, marks[last]!.index + 2, marks[last + 1]!.index)
    )
      last++;
    if (last > first) {
      const run = marks.slice(first, last + 1);
      runs.push({
        shares: run.map(({ 2: character }) => inPercent(quantityAt(statement, character!))),
        between: run.slice(1).map(({ index }, i) => text.slice(run[i]!.index + 2, index)),
        after: /^[^.;]*/.exec(text.slice(run.at(-1)!.index + 2))![0],
        before: text.slice(split, run[0]!.index),
      });
    }
    first = last;
  }
  return runs;
}

function isShare({ 1: mark }: RegExpExecArray): boolean {
  return mark === "P" || mark === "R";
}

/** Fractions count as the percentage that they are. */
function inPercent(quantity: Quantity): Quantity {
  if (quantity.mark !== "R") return quantity;
  return {
    ...quantity,
    value: quantity.value * 100,
    step: quantity.step * 100,
    bound: quantity.bound === "exact" ? "about" : quantity.bound,
  };
}

function isJoined(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return (
    words.split(" ").length <= LONGEST_GAP &&
    !/[.?!:]/.test(words) &&
    /,|;| and | while | to | – |\)/.test(words)
  );
}

/** Rounding may lift each share by half of its last digit. */
function most(shares: readonly Quantity[]): number {
  return 100 + shares.reduce((sum, { step }) => sum + (step || 1) / 2, 0);
}

function compare(statement: Statement, run: Run, text: string): RuleResult | undefined {
  const { shares } = run;
  if (shares.some(({ bound }) => bound !== "exact" && bound !== "about")) return undefined;
  const sum = shares.reduce((total, { value }) => total + value, 0);
  if (sum <= most(shares) || sum > MOST_PLAUSIBLE || shares.some(({ value }) => value >= 100))
    return undefined;
  const surety = sharesOfOne(statement, run);
  if (!surety) return undefined;
  const values = shares.map(({ value }) => shown(value)).join(" + ");
  return {
    kind: surety === "sure" ? "fail" : "review",
    ...(surety === "sure" ? {} : { level: "warning" as const }),
    span: around(shares),
    message: `${values} = ${shown(sum)} percent, more than a whole. Check the shares, or say that several answers were possible or that they are shares of different things.`,
    related: valuesUsed(
      shares.map((share) => ["Share", share] as const),
      text,
    ),
  };
}

/** Sums above this are more likely shares of several wholes. */
const MOST_PLAUSIBLE = 145;

const SEVERAL =
  /\b(?:multiple|but|while|whereas|more than one|several|could (?:choose|name|pick|give)|both|also|either|at least one|overlap\w*|as well|respectively|in turn|or more|any of)\b/;
/** A share of a share. */
const NESTED =
  /\b(?:including|of whom|of those(?! (?:asked|polled|surveyed|questioned|interviewed|who))|of them|of these|among them)\b/;
const CHANGING =
  /\b(?:rose|rise|risen|rising|fell|fall|fallen|grew|grown|growth|increase[ds]?|increasing|decrease[ds]?|decline[ds]?|dropped|up|down|jumped|gained|lost|surged|climbed|from|than|compared|versus|against the|above|below|discount|chance|probability|likely|humidity|interest|rates?|turnout|approval|margin|tax|inflation|unemployment|accurate|efficacy|effective|effectiveness|points|complete|capacity|times|within|among)\b/;
/** Words that say that the shares divide one thing among them. */
const DIVIDING =
  /\b(?:made up|make up|makes up|accounts? for|accounted for|accounting for|of the (?:votes?|catch|total|seats|market|budget|population|respondents|energy|electricity|income|revenues?|sales|land|area|surface|sample|money|spending|exports|imports)|of votes|shares? of|consist\w*|compris\w*|composition|composed|breakdown|split|divided|distributed|won|received|voted|votes|ballot|poll|each|went to|goes to|comes? from|came from|come from|spent on|was spent|owns?|owned|holds?|held|stake|the rest|remaining|undecided|first choice|preferred|mixture|blend|alloy|invested|allocated|supplies|supplied|supply|takes|covers?|nitrogen|main reason|single|sources?)\b/;
/** Each share with a whole of its own: `60 percent of men and 70 percent of women`. */
const OWN_WHOLE =
  /^ (?:of|in|among|for) (?!the votes?|votes|the total|all (?:respondents|those|votes)|it\b|them\b|favou?r|the (?:other|second|third|rest)|first|third)/;
const OF_ITS_OWN = /^ of (?!the votes?|votes|the total|it\b|them\b)/;
/** Behind these, `in` and `for` tell where a share goes, not what it is a share of. */
const SPENT =
  /\b(?:invested|allocated|spent|spends|goes|go|went|comes?|came|divided|split|made up|consists?|accounts?|accounted|earmarked|set aside|located|grown)\b/;
/** Words that say what the shares are shares of, which look like others. */
const PLAIN =
  /\b(?:ma[dk]es? up|owned by|held by|supported by|(?:divided|split|shared|distributed) (?:up )?(?:among|between))\b/g;
const OPPOSITE = [
  /\b(?:yes|for|in favou?r|support\w*|approv\w*|agree\w*|favou?r\w*|satisfied|men|male|boys|urban|public|domestic)\b/,
  /\b(?:no|not|against|oppos\w*|disapprov\w*|disagree\w*|dissatisfied|women|female|girls|rural|private|foreign)\b/,
];

/** Whether the words show the percentages to be shares of one whole: surely, likely, or not at all. */
function sharesOfOne({ text, split }: Statement, run: Run): "sure" | "likely" | undefined {
  const { between, after, before, shares } = run;
  const inner = between.join(" ");
  const all = `${before} ${inner} ${after}`;
  const isSpent = SPENT.test(before) || SPENT.test(between[0]!);
  // `42 percent comes from wind, 31 percent from gas`
  const innerWords = isSpent ? inner.replace(PLAIN, "").replace(/\bfrom\b/g, "") : inner.replace(PLAIN, "");
  if (
    SEVERAL.test(all) ||
    NESTED.test(inner) ||
    SEVERAL.test(text.slice(0, split)) ||
    CHANGING.test(innerWords) ||
    CHANGING.test(lastWords(before.replace(PLAIN, "").replace(isSpent ? /\bfrom\b/g : /$^/, ""))) ||
    CHANGING.test(isSpent ? firstWords(after).replace(/\bfrom\b/g, "") : firstWords(after))
  )
    return undefined;
  const groups = [...between, after].filter((words) => (isSpent ? OF_ITS_OWN : OWN_WHOLE).test(words)).length;
  if (
    groups > 1 ||
    (groups === 1 && OWN_WHOLE.test(after)) ||
    /\bin D\b.*\bin D\b/.test(all) ||
    /[QV]$/.test(inner)
  )
    return undefined;
  if (shares.length === 2)
    return areOpposite(between[0]!, after) || areOfVotes(between[0]!, after) || areAllOfOne(run)
      ? "likely"
      : undefined;
  const dividing = DIVIDING.test(all) || DIVIDING.test(text.slice(0, split));
  const elided =
    between.slice(1).every((words) => words.split(" ").length <= 5) &&
    firstWords(after).split(" ").length <= 6;
  return dividing && elided ? "sure" : dividing || elided ? "likely" : undefined;
}

/** `men make up 58 percent of the workforce and women 46 percent`. */
function areAllOfOne({ before, between, after }: Run): boolean {
  return (
    /\b(?:ma[dk]es? up|accounts? for|accounted for)(?: \S+){0,2} ?$/.test(before) &&
    / of .* and (?:\S+ ){1,2}$/.test(between[0]!) &&
    firstWords(after).trim().split(" ").length <= 2
  );
}

/** `Adler received 52 percent of votes and Brandt 49 percent`. */
function areOfVotes(first: string, second: string): boolean {
  return (
    / of (?:the )?votes?\b/.test(first + second) &&
    first.split(" ").length <= 8 &&
    firstWords(second).split(" ").length <= 4
  );
}

function areOpposite(first: string, second: string): boolean {
  const [a, b] = OPPOSITE;
  return (
    (a!.test(first) && !b!.test(first) && b!.test(second)) ||
    (b!.test(first) && a!.test(second) && !b!.test(second))
  );
}

function lastWords(words: string): string {
  return words.split(" ").slice(-5).join(" ");
}

function firstWords(words: string): string {
  return words.split(/[,;.]/, 1)[0]!.split(" ").slice(0, 6).join(" ");
}
