export { type ContentClaim, contentClaims } from "./claims/index.ts";
export { type Comparison, compareClaim, type PreparedText } from "./compare.ts";
export { instrumentMeant } from "./meant.ts";
export { prepareText } from "./paragraph-words.ts";
export type { Phrase } from "./phrases.ts";
export { recordOf, type TextRecord } from "./text-record.ts";
export { type Missing, missingFrom, type Statement } from "./unsupported.ts";
