/** Words of which one or the other is true of everything that is counted. */
const PAIRS = [
  "west east",
  "western eastern",
  "north south",
  "northern southern",
  "inner outer",
  "upper lower",
  "men women",
  "boys girls",
  "male female",
  "first second",
  "indoor outdoor",
  "inside outside",
  "adults children",
  "urban rural",
  "public private",
  "underground surface",
  "announced unannounced",
  "left right",
  "morning afternoon",
  "home away",
].map((pair) => pair.split(" ") as [string, string]);

/** Whether two values stand with the two words of such a pair, each in its own place: `in the west 40 …, and 20 in the east`. */
export function areComplements(before: string, between: string, behind: string): boolean {
  return PAIRS.some(([a, b]) => stand(before, between, behind, a, b) || stand(before, between, behind, b, a));
}

function stand(before: string, between: string, behind: string, a: string, b: string): boolean {
  const first = new RegExp(`\\b${a}\\b`);
  const second = new RegExp(`\\b${b}\\b`);
  const words = `${between} | ${behind.split(/[.;:,]/u)[0]}`;
  const clause = before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf(";")) + 1);
  return (first.test(clause) || first.test(between)) && second.test(words) && !second.test(clause);
}
