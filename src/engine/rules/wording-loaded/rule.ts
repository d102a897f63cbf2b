import type { Rule } from "../rule.ts";
import { ownWordings } from "../wording-own.ts";

export const rule: Rule = {
  id: "wording/loaded",
  level: "note",
  summary: "A word that judges whom or what it names, outside quotations.",
  languages: ["en"],
  check: ({ analysis }) =>
    ownWordings(analysis, "loaded", "Say it in neutral words, or tell whose word it is."),
};
