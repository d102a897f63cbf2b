import { nearnessOf, numeralOf } from "../figure-near.ts";
import { type PlacedQuantity, placesOf } from "../figure-places.ts";
import { comparable, counts, type Quantity } from "../figure-quantities.ts";
import { type Statement, withEarlier } from "../figure-statements.ts";

/** A stock, what came to it, what went from it, and what the text says it came to. */
export interface Flow {
  readonly stock: Quantity;
  readonly comes: Quantity;
  readonly goes: Quantity;
  readonly result: Quantity;
}

const COMES =
  /\b(?:came|come|got|get|went|moved|flew|taken|took|brought|let|put) (?:in|on|aboard|back)\b|\b(?:joined|arrived|boarded|arrivals|admitted|admissions|added|bought|hired|born|births|received|receipts|income|paid in|deposited|gained|new|newcomers|recruited|entered|found)\b/;
const GOES =
  /\b(?:came|come|got|get|went|moved|flew|taken|took|let|paid|thrown|dropped|voted|walked) (?:out|off|away|home|ashore)\b|\b(?:left|departed|departures|died|deaths|sold|gave|given|spent|spending|withdrew|resigned|retired|lost|discharged|discharges|removed|closed|emigrated|released|cut|paid|lent)\b/;
const RESULT =
  /\b(?:so(?: that)?|now|D|had become|has become|became|were then|was then|makes|made|making|leaves|leaving|left with|(?:closed|closes|ended|ends|finished|finishes|begins|began|starts|started) (?:[^ .;:,]+ ){0,3}with|stands at|stood at|balance|at the end)(?: [^ .;:]+){0,6} $/;
const ITS_OWN = /^[^,.;:]{0,40}/;
const FEWEST = 10;

/**
 * `The home had 118 residents; 23 came, 17 left, and it has 142`: a result that is a slip away from what a stock, less what went
 * and more what came, makes. Nothing else of the kind is told.
 */
export function flowsIn(statement: Statement): Flow[] {
  if (!COMES.test(statement.text) || !GOES.test(statement.text)) return [];
  const own = flowOf(statement);
  if (own) return [own];
  const wider = statement.quantities.length < 4 ? withEarlier(statement) : undefined;
  const flow = wider && flowOf(wider);
  return flow ? [flow] : [];
}

function flowOf(statement: Statement): Flow | undefined {
  const { text, split } = statement;
  const places = placesOf(statement).filter(
    ({ quantity: { mark, bound } }) => mark === "Q" && bound === "exact",
  );
  const last = places.at(-1);
  if (places.length !== 4 || !last || last.at < split) return undefined;
  const values = places.map(({ quantity }) => quantity);
  if (!values.every((value) => alike(value, last.quantity))) return undefined;
  if (!RESULT.test(text.slice(Math.max(0, last.at - LONGEST), last.at))) return undefined;
  const roles = places.slice(0, -1).map((place, i) => roleOf(text, place, places[i - 1], places[i + 1]!));
  const [comes, goes, stock] = ["comes", "goes", undefined].map((role) => {
    const found = roles.flatMap((own, i) => (own === role ? [values[i]!] : []));
    return found.length === 1 ? found[0] : undefined;
  });
  if (!comes || !goes || !stock || stock.value < FEWEST) return undefined;
  const meant = Number((stock.value + comes.value - goes.value).toPrecision(12));
  const result = last.quantity;
  if (!(meant > 0) || result.value === meant || isOther(values, result)) return undefined;
  const nearness = nearnessOf(numeralOf(result.value), numeralOf(meant));
  return nearness && nearness.kind !== "close" ? { stock, comes, goes, result } : undefined;
}

const LONGEST = 60;

function alike(a: Quantity, b: Quantity): boolean {
  return comparable(a, b) || (counts(a) && counts(b));
}

/** Two of the others make it. */
function isOther(values: readonly Quantity[], { value }: Quantity): boolean {
  const others = values.slice(0, -1);
  return others.some((a) =>
    others.some((b) => a !== b && (a.value + b.value === value || a.value - b.value === value)),
  );
}

function roleOf(
  text: string,
  { at }: PlacedQuantity,
  before: PlacedQuantity | undefined,
  next: PlacedQuantity,
): "comes" | "goes" | undefined {
  const ahead = text.slice(before ? before.at + 2 : Math.max(0, at - LONGEST), at);
  const near = ahead.slice(
    Math.max(
      ahead.lastIndexOf(","),
      ahead.lastIndexOf(";"),
      ahead.lastIndexOf(". "),
      ahead.lastIndexOf(" and "),
    ) + 1,
  );
  const behind = ITS_OWN.exec(text.slice(at + 2, next.at))![0].replace(/ and(?: .*)?$/, "");
  const words = ` ${near} ${behind} `;
  const [comes, goes] = [COMES.test(words), GOES.test(words)];
  return comes === goes ? undefined : comes ? "comes" : "goes";
}
