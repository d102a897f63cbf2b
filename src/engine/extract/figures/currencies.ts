import { type Lexeme, lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { ALL_CAPITALS, CAPITAL, type Tokens, WORD } from "../../text/tokens.ts";
import { attached, POINT } from "./words.ts";

const CODES = `USD EUR GBP JPY CNY INR CHF CAD AUD NZD HKD SGD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH BYN KZT UZS TMT
  KGS TJS GEL AMD AZN ILS SAR AED QAR KWD BHD OMR JOD LBP IRR IQD EGP MAD TND DZD LYD NGN GHS KES TZS UGX ZAR ETB XOF XAF
  BRL MXN ARS CLP COP PEN UYU VES KRW TWD THB MYR IDR PHP VND PKR BDT LKR NPR AFN MNT RSD MDL ALL MKD BAM RMB`;
const codeOfLexeme = new Map<Lexeme, string>(
  CODES.split(/\s+/).map((code) => [lexemeOf(code), code === "RMB" ? "CNY" : code]),
);
const isCode = wordSet(CODES);

const SYMBOLS = new Map<number, string>([
  [lexemeOf("$"), "USD"],
  [lexemeOf("€"), "EUR"],
  [lexemeOf("£"), "GBP"],
  [lexemeOf("¥"), "JPY"],
  [lexemeOf("₹"), "INR"],
  [lexemeOf("₽"), "RUB"],
  [lexemeOf("₺"), "TRY"],
  [lexemeOf("₼"), "AZN"],
  [lexemeOf("₴"), "UAH"],
  [lexemeOf("₦"), "NGN"],
  [lexemeOf("₪"), "ILS"],
  [lexemeOf("₩"), "KRW"],
  [lexemeOf("₫"), "VND"],
  [lexemeOf("₾"), "GEL"],
  [lexemeOf("֏"), "AMD"],
  [lexemeOf("₸"), "KZT"],
  [lexemeOf("₱"), "PHP"],
  [lexemeOf("฿"), "THB"],
]);
const isSymbol = wordSet("$ € £ ¥ ₹ ₽ ₺ ₼ ₴ ₦ ₪ ₩ ₫ ₾ ֏ ₸ ₱ ฿");
const DOLLAR = lexemeOf("$");
/** Letters before a dollar sign. */
const DOLLARS = new Map<number, string>([
  [lexemeOf("US"), "USD"],
  [lexemeOf("U.S."), "USD"],
  [lexemeOf("A"), "AUD"],
  [lexemeOf("AU"), "AUD"],
  [lexemeOf("C"), "CAD"],
  [lexemeOf("CA"), "CAD"],
  [lexemeOf("NZ"), "NZD"],
  [lexemeOf("HK"), "HKD"],
  [lexemeOf("S"), "SGD"],
  [lexemeOf("NT"), "TWD"],
  [lexemeOf("R"), "BRL"],
]);
const RUPEES = wordSet("rs");

/** The currency whose sign or code ends right before token `at`. */
export function currencyBefore(
  tokens: Tokens,
  at: number,
  floor: number,
): { code: string; first: number } | undefined {
  const last = at - 1;
  if (last < floor) return undefined;
  const lexeme = tokens.lexeme[last]!;
  if (isSymbol.has(lexeme)) return symbolAt(tokens, last, floor, SYMBOLS.get(lexeme)!);
  if (isCode.has(lexeme) && (tokens.flags[last]! & ALL_CAPITALS) !== 0)
    return { code: codeOfLexeme.get(lexeme)!, first: last };
  const word = lexeme === POINT && last > floor ? last - 1 : last;
  return RUPEES.has(tokens.lexeme[word]!) && (tokens.flags[word]! & CAPITAL) !== 0
    ? { code: "INR", first: word }
    : undefined;
}

function symbolAt(tokens: Tokens, at: number, floor: number, code: string) {
  const before = at - 1;
  if (tokens.lexeme[at] !== DOLLAR || before < floor || !attached(tokens, at, at + 1))
    return { code, first: at };
  const named =
    tokens.kind[before] === WORD && (tokens.flags[before]! & CAPITAL) !== 0
      ? DOLLARS.get(tokens.lexeme[before]!)
      : undefined;
  return named ? { code: named, first: before } : { code, first: at };
}

const NAMES = phraseTable<string>([
  ...named("USD", "dollars|dollar|US dollars|U.S. dollars|American dollars|bucks"),
  ...named("AUD", "Australian dollars"),
  ...named("CAD", "Canadian dollars"),
  ...named("NZD", "New Zealand dollars"),
  ...named("HKD", "Hong Kong dollars"),
  ...named("SGD", "Singapore dollars"),
  ...named("EUR", "euros|euro|€"),
  ...named("GBP", "pounds sterling|pound sterling|British pounds|quid|£"),
  ...named("JPY", "yen"),
  ...named("CNY", "yuan|renminbi"),
  ...named("RUB", "roubles|rubles|rouble|ruble"),
  ...named("INR", "rupees|rupee|Indian rupees"),
  ...named("PKR", "Pakistani rupees"),
  ...named("CHF", "Swiss francs|francs"),
  ...named("TRY", "lira|liras|Turkish lira|Turkish liras"),
  ...named("AZN", "manat|manats"),
  ...named("AMD", "drams|dram"),
  ...named("GEL", "lari|laris"),
  ...named("UAH", "hryvnia|hryvnias|hryvnya"),
  ...named("SAR", "riyals|Saudi riyals"),
  ...named("AED", "dirhams"),
  ...named("ILS", "shekels|shekel"),
  ...named("MXN", "pesos|Mexican pesos"),
  ...named("BRL", "reais"),
  ...named("ZAR", "rand"),
  ...named("KRW", "South Korean won|Korean won"),
  ...named("SEK", "kronor|Swedish kronor"),
  ...named("DKK", "Danish kroner"),
  ...named("NOK", "Norwegian kroner|kroner"),
  ...named("PLN", "zloty|zlotys"),
  ...named("HUF", "forints|forint"),
  ...named("CZK", "Czech crowns|koruna"),
  ...named("THB", "baht"),
  ...named("MYR", "ringgit"),
  ...named("NGN", "naira"),
  ...named("KES", "Kenyan shillings|shillings"),
  ...named("IDR", "rupiah"),
  ...named("EGP", "Egyptian pounds"),
  ...named("LBP", "Lebanese pounds"),
  ...named("KZT", "tenge"),
  ...named("NLG", "guilders|Dutch guilders"),
  ...named("DEM", "Deutsche marks|German marks|deutschmarks|deutschemarks"),
  ...named("ITL", "Italian lire"),
]);
/** Hundredths of a currency. */
const HUNDREDTHS = new Map([
  [lexemeOf("cents"), "USD"],
  [lexemeOf("cent"), "USD"],
  [lexemeOf("pence"), "GBP"],
]);
const CENTS = lexemeOf("cents");
const CENTS_OF = new Map([
  [lexemeOf("Canadian"), "CAD"],
  [lexemeOf("Australian"), "AUD"],
  [lexemeOf("US"), "USD"],
  [lexemeOf("U.S."), "USD"],
]);
const isHundredth = wordSet("cents cent pence");
const WON = lexemeOf("won");
const CAPITALISED_IS_NAME = wordSet("rand bucks quid dram");

/** The currency named right after an amount; `factor` is the scale of the amount. */
export function currencyAfter(
  tokens: Tokens,
  at: number,
  end: number,
  factor: number,
): { code: string; end: number; part?: number } | undefined {
  const lexeme = tokens.lexeme[at]!;
  if (lexeme === 0) return undefined;
  if (isSymbol.has(lexeme) && attached(tokens, at, end) && lexeme !== DOLLAR)
    return { code: SYMBOLS.get(lexeme)!, end: at + 1 };
  const dollars = CENTS_OF.get(lexeme);
  if (dollars && at + 1 < end && tokens.lexeme[at + 1] === CENTS)
    return { code: dollars, end: at + 2, part: 0.01 };
  if (lexeme === WON && factor >= 1e6) return { code: "KRW", end: at + 1 };
  if (isCode.has(lexeme) && (tokens.flags[at]! & ALL_CAPITALS) !== 0)
    return { code: codeOfLexeme.get(lexeme)!, end: at + 1 };
  if (isHundredth.has(lexeme) && (tokens.flags[at]! & CAPITAL) === 0)
    return { code: HUNDREDTHS.get(lexeme)!, end: at + 1, part: 0.01 };
  if (!NAMES.first.has(lexeme)) return undefined;
  if (CAPITALISED_IS_NAME.has(lexeme) && (tokens.flags[at]! & CAPITAL) !== 0) return undefined;
  const found = NAMES.match(tokens, at, end);
  return found && { code: found.value, end: found.next };
}

function named(code: string, list: string): (readonly [string, string])[] {
  return list.split("|").map((phrase) => [phrase.trim(), code] as const);
}
