import { renderQuote } from "../formats/library/quote.ts";
import { quote } from "../service/library/quote.ts";
import { type InputFlags, settingsOf } from "./check.ts";
import { usesColor, widthOf } from "./messages.ts";
import { deliver } from "./output.ts";

export interface QuoteFlags extends InputFlags {
  readonly format: "text" | "json";
}

/** `onrecord quote`: exit code 0 when the words stand in the library as quoted, else 1. */
export async function runQuote(words: string, flags: QuoteFlags): Promise<number> {
  const answer = await quote(words, settingsOf(flags));
  const { quotation, library, evidence } = answer;
  const rendered =
    flags.format === "json"
      ? JSON.stringify({ schemaVersion: 1, library, quotation, ...evidence }, null, 2)
      : renderQuote(answer, {
          color: flags.output === undefined && usesColor(process.stdout, flags.color),
          width: widthOf(process.stdout),
        });
  await deliver(rendered, flags.output);
  return evidence.status === "found" && evidence.matches[0]!.verdict !== "altered" ? 0 : 1;
}
