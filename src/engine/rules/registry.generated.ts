// Written by scripts/generate.mjs from the folders beside it; do not edit.
import type { Rule } from "./rule.ts";

export const rules: readonly Rule[] = [
];
