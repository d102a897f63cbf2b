import type { Rule } from "../rule.ts";
import { ownWordings } from "../wording-own.ts";

export const rule: Rule = {
  id: "wording/absolute",
  level: "note",
  summary: "A claim without any limit, outside quotations.",
  languages: ["en"],
  check: ({ analysis }) =>
    ownWordings(analysis, "absolute", "Limit the claim, or tell who makes it and on what grounds."),
};
