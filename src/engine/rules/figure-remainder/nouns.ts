import type { Quantity } from "../figure-quantities.ts";

/** Places that are free are counted by another noun than those who take them. */
const PLACES = /^(?:seats?|places?|spaces?|beds?|rooms?|cells?|berths?|vacanc\w+|pitches|stalls|tables)$/i;

/** Of people, what some of them are: `64 delegates … leaves 53 men`. */
const KINDS =
  /^(?:wom[ae]n|m[ae]n|girl|boy|child|children|adult|minor|male|female|pensioner|civilian|soldier)$/i;

/** Whether two counts name two kinds of things: `58 singers, 31 of them women … 37 guests`. */
export function countOther({ figure: a }: Quantity, { figure: b }: Quantity): boolean {
  const [first, second] = [a, b].map((figure) => figure?.noun && headOf(figure.noun.text));
  return (
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    first !== "one" &&
    second !== "one" &&
    !PLACES.test(first) &&
    !PLACES.test(second) &&
    !(KINDS.test(second) && a!.dimension === "people")
  );
}

/** Longer nouns may have a verb in them: `the remaining 20 teach double shifts`. */
function headOf(words: string): string | undefined {
  if (words.split(/\s+/u).length > 2) return undefined;
  return words
    .slice(words.lastIndexOf(" ") + 1)
    .toLowerCase()
    .replace(/s$/u, "");
}
