import pc from "picocolors";
import { explainRule, listRules, type RuleSummary } from "../service/explain.ts";
import { usesColor } from "./messages.ts";
import { deliver } from "./output.ts";

type Colors = ReturnType<typeof pc.createColors>;

/** `onrecord explain [RULE]`. */
export async function runExplain(
  rule: string | undefined,
  flags: { readonly color?: boolean },
): Promise<number> {
  const colors = pc.createColors(usesColor(process.stdout, flags.color));
  await deliver(
    rule === undefined ? ruleList(listRules(), colors) : colorPage(explainRule(rule), colors),
    undefined,
  );
  return 0;
}

function ruleList(rules: readonly RuleSummary[], colors: Colors): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, level, summary }) =>
      `${colors.bold(id.padEnd(width))}  ${colors.dim(level.padEnd(7))}  ${summary}`,
  );
  return [...lines, "", colors.dim("onrecord explain RULE shows a rule's page.")].join("\n");
}

/** A page reads well as it is written; a terminal with colours shows its structure. */
function colorPage(markdown: string, colors: Colors): string {
  let inExample = false;
  return markdown
    .split("\n")
    .map((line) => {
      if (line.startsWith("```")) {
        inExample = !inExample;
        return "";
      }
      if (inExample) return `    ${line.replaceAll("[[", "").replaceAll("]]", "")}`.trimEnd();
      if (line.startsWith("#")) return colors.bold(line.replace(/^#+ /u, ""));
      return line;
    })
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
