import type { Rule } from "../../engine/rules/rule.ts";

/** The commented configuration that `onrecord init` writes. */
export function starterConfiguration(rules: readonly Rule[]): string {
  return `${HEAD}
rules:
${rules.map(ruleLine).join("\n")}
${TAIL}`;
}

function ruleLine(rule: Rule): string {
  return `  # ${rule.summary}\n  # ${rule.id}: ${rule.level}`;
}

const HEAD = `# Settings of onrecord for the documents in this folder and below.
# Every line that begins with # is a comment; take the # away to use the setting.

# What each rule's findings count as: off, note, warning or error.
# A category (wording) or all may be named too. Findings at error make the command end with exit code 1.`;

const TAIL = `
# Other levels for some documents; later entries win. Paths are relative to this file.
# overrides:
#   - files: ["drafts/**"]
#     rules:
#       wording: off

# Documents that are never checked.
# ignore: ["archive/**"]

# Registries of your own, beside those that come with the program.
# packs: ["registries/regional-court.json"]

# The library of sources. Without it, the nearest one that \`onrecord add\` made in this folder or above.
# library: archive

# The day the check is made for. Without it, today.
# asOf: 2026-01-31

# Larger files and longer lines are refused.
# maxSize: 128mb
# maxLine: 10mb
`;
