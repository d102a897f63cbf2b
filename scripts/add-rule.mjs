// Makes the folder of a new rule: node scripts/add-rule.mjs category/fault "What it finds, in one sentence."
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { run } from "./set-up.mjs";

const [id = "", summary = ""] = process.argv.slice(2);
if (
  !/^(citation|quote|attribution|figure|date|name|wording)\/[a-z][a-z-]*$/u.test(id) ||
  !summary.endsWith(".")
) {
  console.error('Usage: node scripts/add-rule.mjs category/fault "What it finds, in one sentence."');
  process.exit(2);
}
const folder = `src/engine/rules/${id.replace("/", "-")}`;
if (existsSync(folder)) {
  console.error(`${folder} is already there.`);
  process.exit(2);
}

mkdirSync(folder);
writeFileSync(
  `${folder}/rule.ts`,
  `import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: ${JSON.stringify(id)},
  level: "note",
  summary: ${JSON.stringify(summary)},
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  return [];
}
`,
);
const example = "```text\nText of the example.\n```\n";
writeFileSync(
  `${folder}/page.md`,
  `# ${id}

${summary}

## What it finds

## Why it matters

## Fails

${[1, 2, 3, 4].map(() => example.replace("Text", "[[Words]]")).join("\n")}
## Holds

${[1, 2, 3, 4].map(() => example).join("\n")}
## Limits
`,
);
run("node scripts/generate.mjs");
console.log(
  `${folder} is ready: write the page's examples first, then the rule; RULE=${id} npx vitest run test/engine/rules`,
);
