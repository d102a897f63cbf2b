import type { Figure } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import { currencyAfter, currencyBefore } from "./currencies.ts";
import type { Amount } from "./draft.ts";
import { attached, HYPHEN, OF, spaced } from "./words.ts";

export interface Unit {
  readonly dimension: Figure["dimension"];
  readonly unit: string;
  /** What the number is multiplied by to be in the unit: cents of a dollar. */
  readonly part?: number | undefined;
}

const UNITS = phraseTable<Unit>([
  ...units("percent", "percent", "%|percent|per cent|pct|per-cent|％"),
  ...units(
    "percent",
    "percentage points",
    "percentage points|percentage point|percent points|percentage-point|% points",
  ),
  ...units("percent", "basis points", "basis points|basis point"),
  ...units("percent", "per mille", "‰|per mille|per mil"),
  ...units("length", "km", "km|kms|kilometre|kilometres|kilometer|kilometers"),
  ...units("length", "mi", "mile|miles"),
  ...units("length", "m", "metre|metres|meter|meters|m"),
  ...units("length", "cm", "cm|centimetre|centimetres|centimeter|centimeters"),
  ...units("length", "mm", "mm|millimetre|millimetres|millimeter|millimeters"),
  ...units("length", "nm", "nanometre|nanometres|nanometer|nanometers"),
  ...units("length", "µm", "micrometre|micrometres|micrometer|micrometers|microns|micron"),
  ...units("length", "ft", "foot|feet|ft"),
  ...units("length", "in", "inch|inches"),
  ...units("length", "yd", "yard|yards"),
  ...units("length", "nmi", "nautical miles|nautical mile"),
  ...units("length", "ly", "light-years|light years|light-year"),
  ...units(
    "area",
    "km2",
    `square kilometres|square kilometers|square kilometre|square kilometer|sq km|sq. km|sq.km|km²|km2|km^2|square km`,
  ),
  ...units("area", "mi2", "square miles|square mile|sq mi|sq. mi|sq miles"),
  ...units(
    "area",
    "m2",
    "square metres|square meters|square metre|square meter|sq m|sq. m|m²|m2|square m|sqm",
  ),
  ...units("area", "ft2", "square feet|square foot|square-foot|square-feet|sq ft|sq. ft|ft²"),
  ...units("area", "yd2", "square yards|square yard"),
  ...units("area", "ha", "hectares|hectare|ha"),
  ...units("area", "acre", "acres|acre"),
  ...units("mass", "t", "tonne|tonnes|metric tons|metric ton|metric tonnes|t"),
  ...units("mass", "short ton", "ton|tons|short tons"),
  ...units("mass", "kg", "kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos"),
  ...units("mass", "g", "g|gram|grams|gramme|grammes"),
  ...units("mass", "mg", "mg|milligram|milligrams"),
  ...units("mass", "µg", "µg|microgram|micrograms|mcg"),
  ...units("mass", "lb", "lb|lbs"),
  ...units("mass", "oz", "oz|ounce|ounces"),
  ...units(
    "speed",
    "km/h",
    `km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour`,
  ),
  ...units("speed", "mph", "mph|miles per hour|miles an hour|mile-per-hour|mile-an-hour"),
  ...units("speed", "m/s", "m/s|metres per second|meters per second|metres a second|meters a second"),
  ...units("speed", "km/s", "km/s|kilometres per second|kilometers per second"),
  ...units("speed", "kn", "knots|knot"),
  ...units("temperature", "°C", "°C|° C|℃|degrees Celsius|degree Celsius|degrees Centigrade|degrees C|deg C"),
  ...units("temperature", "°F", "°F|° F|℉|degrees Fahrenheit|degree Fahrenheit|degrees F|deg F"),
  ...units("temperature", "K", "kelvin|kelvins"),
  ...units("temperature", "degrees", "degrees|degree"),
  ...units("volume", "l", "litre|litres|liter|liters|l"),
  ...units("volume", "ml", "ml|millilitre|millilitres|milliliter|milliliters"),
  ...units("volume", "gal", "gallon|gallons"),
  ...units("volume", "bbl", "barrel|barrels|bbl"),
  ...units("volume", "m3", "cubic metres|cubic meters|cubic metre|cubic meter|m³|m3|cu m|cubic m"),
  ...units("volume", "km3", "cubic kilometres|cubic kilometers|km³|km3"),
  ...units("volume", "ft3", "cubic feet|cubic foot|cu ft"),
  ...units("volume", "acre-foot", "acre-feet|acre feet|acre-foot"),
  ...units("volume", "pint", "pints|pint"),
  ...units("energy", "kW", "kw|kilowatt|kilowatts"),
  ...units("energy", "MW", "mw|megawatt|megawatts"),
  ...units("energy", "GW", "gw|gigawatt|gigawatts"),
  ...units("energy", "W", "watt|watts"),
  ...units("energy", "kWh", "kwh|kilowatt-hours|kilowatt hours|kilowatt-hour"),
  ...units("energy", "MWh", "mwh|megawatt-hours|megawatt hours|megawatt-hour"),
  ...units("energy", "GWh", "gwh|gigawatt-hours|gigawatt hours|gigawatt-hour"),
  ...units("energy", "TWh", "twh|terawatt-hours|terawatt hours|terawatt-hour"),
  ...units("energy", "J", "joules|joule"),
  ...units("energy", "kcal", "calories|calorie|kcal|kilocalories"),
]);

/** Short units that are also letters of other things: they count only right behind digits, in lower case. */
const LETTERS = wordSet("m g t l ha ft mm cm km kg mg ml");
const BULK = wordSet("of");
const MILLION_LETTER = lexemeOf("m");
const POUNDS = wordSet("pounds pound");

/** A unit with the tokens that the figure covers by it. */
export interface FoundUnit extends Unit {
  readonly first: number;
  readonly end: number;
  /** Whether the unit is joined by a hyphen: `20-kilometre`. */
  readonly joined: boolean;
}

/** The unit that stands with an amount: a currency before it, or any unit after it. */
export function unitOf(tokens: Tokens, amount: Amount, floor: number, end: number): FoundUnit | undefined {
  const before = currencyBefore(tokens, amount.first, floor);
  if (before) return foundUnit("money", before.code, undefined, before.first, amount.end, false);
  return unitAfter(tokens, amount, end);
}

function unitAfter(tokens: Tokens, amount: Amount, end: number): FoundUnit | undefined {
  let at = amount.end;
  if (at < end && tokens.lexeme[at] === OF && amount.form >= 3) at++;
  if (at >= end) return undefined;
  const joined = tokens.lexeme[at] === HYPHEN && attached(tokens, at, end) && attached(tokens, at + 1, end);
  if (joined) at++;
  const { first } = amount;
  if (POUNDS.has(tokens.lexeme[at]!)) {
    const pounds = poundsAt(tokens, amount, at, end);
    return foundUnit(pounds.dimension, pounds.unit, undefined, first, pounds.end, joined);
  }
  const money = currencyAfter(tokens, at, end, amount.factor);
  if (money) return foundUnit("money", money.code, money.part, first, money.end, joined);
  if (!UNITS.first.has(tokens.lexeme[at]!)) return undefined;
  const found = UNITS.match(tokens, at, end);
  if (!found || !isUnitHere(tokens, amount, at, found.next)) return undefined;
  return foundUnit(found.value.dimension, found.value.unit, undefined, first, found.next, joined);
}

/** In one place, so that all have one shape. */
function foundUnit(
  dimension: Unit["dimension"],
  unit: string,
  part: number | undefined,
  first: number,
  end: number,
  joined: boolean,
): FoundUnit {
  return { dimension, unit, part, first, end, joined };
}

function isUnitHere(tokens: Tokens, amount: Amount, at: number, next: number): boolean {
  if (next > at + 1 || !LETTERS.has(tokens.lexeme[at]!)) return true;
  const letter = tokens.text.charCodeAt(tokens.start[at]!);
  return amount.form === 1 && letter >= 97 && (tokens.lexeme[at] !== MILLION_LETTER || spaced(tokens, at));
}

/** Pounds are money when they are many or in millions, and a weight before `of` or when few. */
function poundsAt(tokens: Tokens, amount: Amount, at: number, end: number): Unit & { end: number } {
  const sterling = at + 1 < end && tokens.lexeme[at + 1] === STERLING;
  const isMoney =
    sterling ||
    (amount.factor >= 1e6 && !BULK.has(tokens.lexeme[at + 1] ?? 0)) ||
    isSpent(tokens, amount.first);
  return isMoney
    ? { dimension: "money", unit: "GBP", end: sterling ? at + 2 : at + 1 }
    : { dimension: "mass", unit: "lb", end: at + 1 };
}

const STERLING = lexemeOf("sterling");
const SPENDING = wordSet(
  "paid pay pays paying cost costs costing fined spent spend worth raised stole owed charged price earn earned won",
);

function isSpent(tokens: Tokens, at: number): boolean {
  for (let i = Math.max(0, at - THREE_WORDS); i < at; i++) if (SPENDING.has(tokens.lexeme[i]!)) return true;
  return false;
}

const THREE_WORDS = 3;

function units(dimension: Unit["dimension"], unit: string, list: string): (readonly [string, Unit])[] {
  const entry = { dimension, unit };
  return list.split("|").map((phrase) => [phrase.trim(), entry] as const);
}
