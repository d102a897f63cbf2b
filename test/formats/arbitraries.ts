import fc from "fast-check";

/** Characters that mean something in one of the formats, or to a terminal, among ordinary ones. */
const MEANINGFUL = [
  ..."<>&\"'`*_[]()#|~$\\:,%=-+.!@{}^/“”‘’«»…",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "\0",
  "\u001b[31m",
  "\u202e",
  "\u2028",
  "\u00a0",
  "--",
  "::",
  "```",
  "</script>",
  "<!--",
  "&amp;",
  "%0A",
  "\u{1f30a}",
  "日本",
  "é",
  "e\u0301",
  "ש",
];

/** Any text, rich in what a format could stumble over; no half characters. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MEANINGFUL),
      fc.constantFrom("a", "Orvel", "12", " ", " ", "1. ", "the dam"),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

/** Words in single spaces, as formats that lay text out anew give them back. */
export function spaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
