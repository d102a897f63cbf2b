// Written by scripts/generate.mjs from the folders beside it; do not edit.
import type { Rule } from "./rule.ts";
import { rule as attributionUnnamedAuthority } from "./attribution-unnamed-authority/rule.ts";
import { rule as citationNotCovered } from "./citation-not-covered/rule.ts";
import { rule as citationNotInText } from "./citation-not-in-text/rule.ts";
import { rule as citationOffTopic } from "./citation-off-topic/rule.ts";
import { rule as citationOtherVerb } from "./citation-other-verb/rule.ts";
import { rule as citationResolved } from "./citation-resolved/rule.ts";
import { rule as citationUnknown } from "./citation-unknown/rule.ts";
import { rule as citationVague } from "./citation-vague/rule.ts";
import { rule as citationWrongBody } from "./citation-wrong-body/rule.ts";
import { rule as citationWrongDate } from "./citation-wrong-date/rule.ts";
import { rule as citationWrongVote } from "./citation-wrong-vote/rule.ts";
import { rule as citationWrongYear } from "./citation-wrong-year/rule.ts";
import { rule as dateAge } from "./date-age/rule.ts";
import { rule as dateAnniversary } from "./date-anniversary/rule.ts";
import { rule as dateConflict } from "./date-conflict/rule.ts";
import { rule as dateDuration } from "./date-duration/rule.ts";
import { rule as dateImpossible } from "./date-impossible/rule.ts";
import { rule as dateReversedRange } from "./date-reversed-range/rule.ts";
import { rule as dateWrongWeekday } from "./date-wrong-weekday/rule.ts";
import { rule as figureConflict } from "./figure-conflict/rule.ts";
import { rule as figurePartsExceedWhole } from "./figure-parts-exceed-whole/rule.ts";
import { rule as figurePartsMissWhole } from "./figure-parts-miss-whole/rule.ts";
import { rule as figurePercentChange } from "./figure-percent-change/rule.ts";
import { rule as figurePercentOf } from "./figure-percent-of/rule.ts";
import { rule as figurePercentagesExceed } from "./figure-percentages-exceed/rule.ts";
import { rule as figureRemainder } from "./figure-remainder/rule.ts";
import { rule as figureTableTotal } from "./figure-table-total/rule.ts";
import { rule as nameContestedPlace } from "./name-contested-place/rule.ts";
import { rule as nameTwoSpellings } from "./name-two-spellings/rule.ts";
import { rule as quoteAltered } from "./quote-altered/rule.ts";
import { rule as quoteDraftOnly } from "./quote-draft-only/rule.ts";
import { rule as quoteFound } from "./quote-found/rule.ts";
import { rule as quoteNoSpeaker } from "./quote-no-speaker/rule.ts";
import { rule as quoteNotInLibrary } from "./quote-not-in-library/rule.ts";
import { rule as quoteOtherInstrument } from "./quote-other-instrument/rule.ts";
import { rule as quoteOtherSpeaker } from "./quote-other-speaker/rule.ts";
import { rule as quoteStitched } from "./quote-stitched/rule.ts";
import { rule as quoteUnpaired } from "./quote-unpaired/rule.ts";
import { rule as wordingAbsolute } from "./wording-absolute/rule.ts";
import { rule as wordingLoaded } from "./wording-loaded/rule.ts";

export const rules: readonly Rule[] = [
  attributionUnnamedAuthority,
  citationNotCovered,
  citationNotInText,
  citationOffTopic,
  citationOtherVerb,
  citationResolved,
  citationUnknown,
  citationVague,
  citationWrongBody,
  citationWrongDate,
  citationWrongVote,
  citationWrongYear,
  dateAge,
  dateAnniversary,
  dateConflict,
  dateDuration,
  dateImpossible,
  dateReversedRange,
  dateWrongWeekday,
  figureConflict,
  figurePartsExceedWhole,
  figurePartsMissWhole,
  figurePercentChange,
  figurePercentOf,
  figurePercentagesExceed,
  figureRemainder,
  figureTableTotal,
  nameContestedPlace,
  nameTwoSpellings,
  quoteAltered,
  quoteDraftOnly,
  quoteFound,
  quoteNoSpeaker,
  quoteNotInLibrary,
  quoteOtherInstrument,
  quoteOtherSpeaker,
  quoteStitched,
  quoteUnpaired,
  wordingAbsolute,
  wordingLoaded,
];
