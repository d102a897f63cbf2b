import pc from "picocolors";
import { wrap } from "../formats/terminal/lines.ts";
import { explainRule, listRules, type RuleSummary } from "../service/explain.ts";
import { usesColor, widthOf } from "./messages.ts";
import { deliver } from "./output.ts";

type Colors = ReturnType<typeof pc.createColors>;

/** `onrecord explain [RULE]`: a rule's page, or the list of all rules or of a category's. */
export async function runExplain(
  rule: string | undefined,
  flags: { readonly color?: boolean },
): Promise<number> {
  const colors = pc.createColors(usesColor(process.stdout, flags.color));
  const listed = listRules().filter(({ id }) => rule === undefined || id.startsWith(`${rule}/`));
  await deliver(
    listed.length > 0
      ? ruleList(listed, colors, widthOf(process.stdout))
      : colorPage(explainRule(rule!), colors),
    undefined,
  );
  return 0;
}

function ruleList(rules: readonly RuleSummary[], colors: Colors, width: number): string {
  const idColumns = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const margin = width >= idColumns + 9 + 36 ? idColumns + 9 : 4;
  const lines = rules.flatMap(({ id, level, summary }) => {
    const head = `${colors.bold(id.padEnd(idColumns))}${colors.dim(level.padEnd(9))}`;
    const [first, ...rest] = wrap(summary, width - margin).map((line) => " ".repeat(margin) + line);
    return margin > 4 ? [head + first!.trimStart(), ...rest] : [head.trimEnd(), first!, ...rest];
  });
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
