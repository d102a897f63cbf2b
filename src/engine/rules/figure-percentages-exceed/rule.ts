import { itemResults } from "../figure-part-items.ts";
import { mostOf, type ShareRun, shareRunsIn } from "../figure-shares.ts";
import { around, shown, valuesUsed } from "../figure-showing.ts";
import { type Statement, statementsOf } from "../figure-statements.ts";
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
  const found = [...shareRunsIn(statementsOf(analysis))]
    .flatMap(([statement, runs]) => runs.flatMap((run) => compare(statement, run, text) ?? []))
    .filter(({ span }) => {
      const around = text.slice(Math.max(0, span.start - NEARBY), span.end + NEARBY);
      return ONE_ANSWER.test(around) || !SEVERAL_ANSWERS.test(around);
    });
  return [...found, ...itemResults(analysis, "percent")];
}

/** `under-fives account for 58 percent and under-fifteens for 83`: who is in the first is in the second. */
const NESTED_AGES = /\b(under|over|below|above)[ -].*\b\1[ -]/;
const NEARBY = 500;
const ONE_ANSWER = /\b(?:one|a single) (?:answer|response|option|choice|reason)(?: only)?\b|\bonly one\b/iu;
const SEVERAL_ANSWERS =
  /\b(?:several|multiple|more than one|two or more|up to \w+) (?:answers?|responses?|options?|choices?|reasons?|topics?)|\b(?:multiple|more than one) (?:was|were|could)|could (?:choose|name|pick|give|select|tick)|(?:add|sum|total)\w* (?:up )?to (?:more than|over) (?:100|one hundred)|(?:do|does|may|need) not (?:add|sum)|more than one\b|\b(?:first|second|former|latter|one) (?:[a-z]+ )?is (?:a )?part of\b/iu;

function compare(statement: Statement, run: ShareRun, text: string): RuleResult | undefined {
  const { shares } = run;
  if (shares.some(({ bound }) => bound !== "exact" && bound !== "about")) return undefined;
  const sum = shares.reduce((total, { value }) => total + value, 0);
  if (sum <= mostOf(shares) || sum > MOST_PLAUSIBLE || shares.some(({ value }) => value >= 100))
    return undefined;
  const surety = sharesOfOne(statement, run);
  if (!surety || (surety === "near" && sum > NEAR)) return undefined;
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
/** Shares that no word says divide one whole do so more likely when their sum is close to it. */
const NEAR = 113;

const SEVERAL =
  /\b(?:multiple|but|while|whereas|more than one|several|could (?:choose|name|pick|give)|both|also|either|at least one|overlap\w*|as well|respectively|in turn|or more|any of|neither)\b/;
/** A share of a share. */
const NESTED =
  /\b(?:including|of whom|of which|of those(?! (?:asked|polled|surveyed|questioned|interviewed|who))|of them|of these|among them)\b/;
/** `46 percent of those with a job`: of whom all the shares are told. */
const OF_BASE = /^ of (?:those|these|the [^ ]+) (?:with|in|who|that|without|aged)\b/;
const CHANGING =
  /\b(?:rose|rise|risen|rising|fell|fall|fallen|grew|grown|growth|increase[ds]?|increasing|decrease[ds]?|decline[ds]?|dropped|up|down|jumped|gained|lost|surged|climbed|from|than|compared|versus|against the|above|below|discount|chance|probability|likely|humidity|interest|rates?|turnout|approval|margin|tax|inflation|unemployment|accurate|efficacy|effective|effectiveness|points|complete|capacity|times|within (?=an? |[QNDV]|the (?:first|next|last))|among)\b/;
/** `Rose Hatherley 26 percent`: a name, no rise. */
const NAMED_ROSE =
  /\brose (?!(?:to|by|from|in|on|at|over|above|again|only|just|about|almost|nearly|more|less|some|another|an?|the|during|between|for|after|since|with|and|but|as|while|even|still|too|up|well|fast|faster|P|Q|R|D|O|V|N|[a-z]+ly)\b)(?=[a-z])/g;
/** Words that say that the shares divide one thing among them. */
const DIVIDING =
  /\b(?:made up|make up|makes up|accounts? for|accounted for|accounting for|of the (?:votes?|catch|total|seats|market|budget|population|respondents|energy|electricity|income|revenues?|sales|land|area|surface|sample|money|spending|exports|imports)|of votes|shares? of|consist\w*|compris\w*|composition|composed|breakdown|split|divided|distributed|won|received|voted|votes|ballot|poll|each|went to|goes to|comes? from|came from|come from|spent on|was spent|owns?|owned|holds?|held|stake|the rest|remaining|undecided|first choice|preferred|mixture|blend|alloy|invested|allocated|supplies|supplied|supply|takes|covers?|nitrogen|main reason|single|sources?)\b/;
/** Each share with a whole of its own: `60 percent of men and 70 percent of women`. */
const OWN_WHOLE =
  /^ (?:of|in|among|for) (?!the votes?|votes|the total|all (?:respondents|those|votes)|those (?:who|asked|polled|questioned|surveyed|interviewed)|the (?:respondents|voters)|it\b|them\b|favou?r|the (?:other|second|third|rest)|first|third)/;
const OF_ITS_OWN = /^ of (?!the votes?|votes|the total|it\b|them\b)/;
/** Behind these, `in` and `for` tell where a share goes, not what it is a share of. */
const SPENT =
  /\b(?:vote for|voted for|invested|allocated|spent|spends|goes|go|went|comes?|came|divided|split|made up|consists?|accounts?|accounted|earmarked|set aside|located|grown|(?:is|are|was|were) from)\b/;
/** Words that say what the shares are shares of, which look like others. */
const PLAIN =
  /\b(?:built up|ma[dk]es? up|owned by|held by|supported by|(?:divided|split|shared|distributed) (?:up )?(?:among|between))\b/g;
const OPPOSITE = [
  /\b(?:yes|for|in favou?r|support\w*|approv\w*|agree\w*|favou?r\w*|satisfied|accept\w*|passed|present|attended|won|healthy|employed|literate|insured|vaccinated|sold|full|open|men|male|boys|urban|public|domestic)\b/,
  /\b(?:no|not|against|oppos\w*|disapprov\w*|disagree\w*|dissatisfied|reject\w*|refus\w*|failed|absent|stayed away|lost|sick|ill|unemployed|illiterate|uninsured|unvaccinated|unsold|empty|closed|women|female|girls|rural|private|foreign)\b/,
];

/** Everybody or everything is in one of the shares only. */
const ONE_ONLY =
  /\b(?:one answer|only one|one (?:[^ ]+ )?only|one each|a single|single most|one of the|the main|main [^ ]+|first choice|favou?rite|greatest|each [^.]{0,30} one|one (?:[^ ]+ )?group|divided|split|as follows|(?:in|as) (?:shares|percentages))\b|\bone of Q[\ue000-\uefff] /;
/** What one person or thing may do or have several of. */
const MANIFOLD =
  /\b(?:learns?|owns?|have|has|had|speaks?|spoke|uses?|used|reported|complained|suffer\w*|experienced|knows?|knew|plays?|played|reads?|watch\w*|recycles?|offers?|contains?|like|likes|trust|want\w*|fear\w*|helped|cut|smok\w*)\b/;
const MANIFOLD_NAMES =
  /\b(?:reported|languages|symptoms|effects|reasons|problems|worries|fears|hobbies|complaints|causes|topics|subjects|skills|instruments)\b/;
/** `Norland recycles 45 percent of its waste, Sudland 40 percent`. */
const OF_ITS_WHOLE = / of (?:its|their|his|her) [^,;]*(?:, | and )(?:and )?(?!and |but )[^ ]+ (?:[^ ]+ )?$/;
const IN_ITS = / (?:in|among|at|on) /;
const IN_EACH = /, (?:and )?(?:in|among|for|at) (?:[^ ]+ ){1,3}$/;
const CHANGED =
  /\b(?:rose|rise|risen|rising|fell|fall|fallen|grew|grown|growth|increase[ds]?|increasing|decrease[ds]?|decline[ds]?|dropped|jumped|gained|surged|climbed|than|compared|versus|discount|chance|probability|likely|humidity|interest|rates?|turnout|approval|margin|tax|inflation|unemployment|effective|effectiveness|efficacy|points|full)\b/;

/** Whether the words show the percentages to be shares of one whole: surely, likely, or not at all. */
function sharesOfOne({ text, split }: Statement, run: ShareRun): "sure" | "likely" | "near" | undefined {
  const { between, after, before, shares } = run;
  const inner = between.join(" ");
  const all = `${before} ${inner} ${after}`;
  const earlier = text.slice(0, split);
  const isOne = ONE_ONLY.test(earlier) || ONE_ONLY.test(all);
  if (!isOne && (SEVERAL.test(all) || SEVERAL.test(earlier))) return undefined;
  if (NESTED_AGES.test(`${lastWords(before)}${inner}`.replace(/[ ]of .*?(?=and )/, " "))) return undefined;
  if (NESTED.test(inner.replace(OF_BASE, "")) || NESTED.test(/^[^.;]{0,40}/.exec(after)![0]))
    return undefined;
  if (isOne ? CHANGED.test(all.replace(NAMED_ROSE, "")) : areChanging(run)) return undefined;
  const isSpent = SPENT.test(before) || SPENT.test(between[0]!);
  const groups = [...between, after].filter((words) => (isSpent ? OF_ITS_OWN : OWN_WHOLE).test(words)).length;
  if (
    groups > 1 ||
    (groups === 1 && OWN_WHOLE.test(after) && !isSaidLast(run)) ||
    /\bin D\b.*\bin D\b/.test(all) ||
    between.some((words) => OF_ITS_WHOLE.test(words)) ||
    (!isSpent && between.some((words) => IN_EACH.test(words))) ||
    /[QV]$/.test(inner)
  )
    return undefined;
  if (shares.length === 2)
    return areOpposite(between[0]!, after) || areOfVotes(between[0]!, after) || areAllOfOne(run)
      ? "likely"
      : undefined;
  const isElided =
    between.slice(1).every((words) => words.split(" ").length <= 6) &&
    firstWords(after).split(" ").length <= 6;
  if (
    !isOne &&
    ((MANIFOLD.test(between[0]!) &&
      !between.slice(1).some((words) => / (?:none|nothing|neither|no|not)\b/.test(words))) ||
      MANIFOLD_NAMES.test(before))
  )
    return undefined;
  const dividing = isOne || DIVIDING.test(all) || DIVIDING.test(earlier);
  if (dividing) return isElided ? "sure" : "likely";
  // `45 percent in the first group, 40 percent in the second`
  return isElided && ![...between, after].every((words) => IN_ITS.test(words)) ? "near" : undefined;
}

/** `Lutherans 52 percent, Catholics 31 percent and others 21 percent of inhabitants`: the whole is said once, behind the last. */
function isSaidLast({ shares, between, after }: ShareRun): boolean {
  return (
    shares.length > 2 &&
    between.every((words) => /^[,;]?(?: and| the| for){0,2}(?: [^ ,;]+){1,2} $/.test(words)) &&
    /^ of(?: [^ ,;]+){1,5}$/.test(after)
  );
}

/** Words near the shares that say they are rates or changes, each of something else. */
function areChanging({ between, after, before }: ShareRun): boolean {
  const inner = between.join(" ").replace(PLAIN, "").replace(NAMED_ROSE, "");
  const isSpent = SPENT.test(before) || SPENT.test(between[0]!);
  const around = [inner, lastWords(before.replace(PLAIN, "").replace(NAMED_ROSE, "")), firstWords(after)];
  // `42 percent comes from wind, 31 percent from gas`
  return around.some((words) => CHANGING.test(isSpent ? words.replace(/\bfrom\b/g, "") : words));
}

/** `men make up 58 percent of the workforce and women 46 percent`. */
function areAllOfOne({ before, between, after }: ShareRun): boolean {
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
