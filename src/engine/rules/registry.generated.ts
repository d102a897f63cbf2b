// Written by scripts/generate.mjs from the folders beside it; do not edit.
import type { Rule } from "./rule.ts";
import { rule as attributionUnnamedAuthority } from "./attribution-unnamed-authority/rule.ts";
import { rule as dateAge } from "./date-age/rule.ts";
import { rule as dateAnniversary } from "./date-anniversary/rule.ts";
import { rule as dateConflict } from "./date-conflict/rule.ts";
import { rule as dateDuration } from "./date-duration/rule.ts";
import { rule as dateImpossible } from "./date-impossible/rule.ts";
import { rule as dateReversedRange } from "./date-reversed-range/rule.ts";
import { rule as dateWrongWeekday } from "./date-wrong-weekday/rule.ts";
import { rule as quoteNoSpeaker } from "./quote-no-speaker/rule.ts";
import { rule as quoteUnpaired } from "./quote-unpaired/rule.ts";

export const rules: readonly Rule[] = [
  attributionUnnamedAuthority,
  dateAge,
  dateAnniversary,
  dateConflict,
  dateDuration,
  dateImpossible,
  dateReversedRange,
  dateWrongWeekday,
  quoteNoSpeaker,
  quoteUnpaired,
];
