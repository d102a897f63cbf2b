/** Numbers that a slip of one digit, or of two neighbouring digits swapped, may have turned into `number`. */
export function nearNumbers(number: string): string[] {
  if (!/^\d{1,5}$/u.test(number)) return [];
  const near = new Set<string>();
  for (let i = 0; i < number.length; i++) {
    for (let digit = 0; digit <= 9; digit++) near.add(number.slice(0, i) + digit + number.slice(i + 1));
    if (i + 1 < number.length) near.add(number.slice(0, i) + number[i + 1] + number[i] + number.slice(i + 2));
  }
  near.delete(number);
  return [...near].filter((candidate) => !candidate.startsWith("0"));
}
