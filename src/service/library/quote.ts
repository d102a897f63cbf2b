import { lookUpQuotation } from "../../engine/align/lookup.ts";
import { type Location, locate, type QuotationEvidence } from "../../model/index.ts";
import { SettingsFinder, type SettingsOverrides } from "../configuration/settings.ts";
import { openExistingLibrary, shownLocation } from "./open.ts";
import { recordOf } from "./record.ts";

export interface QuoteAnswer {
  readonly quotation: string;
  readonly library: string;
  readonly evidence: QuotationEvidence;
  /** Where each match stands in its file, in the order of `evidence.matches`. */
  readonly locations: readonly (Location | undefined)[];
}

/** Looks one quotation up in the library. Marks around it are taken off. */
export async function quote(words: string, options: SettingsOverrides = {}): Promise<QuoteAnswer> {
  const quotation = words.trim().replace(/^["“”„«‘']+|["“”»’']+$/gu, "");
  if (quotation.trim() === "") throw new Error("There are no words to look up.");
  const settings = await new SettingsFinder(options).settingsFor("-");
  const library = await openExistingLibrary(settings);
  try {
    const evidence = await lookUpQuotation(quotation, recordOf(library));
    const locations: (Location | undefined)[] = [];
    for (const { source, passage } of evidence.matches) {
      const document = await library.document(source.digest);
      locations.push(document && locate(document, passage.start));
    }
    return { quotation, library: shownLocation(library.location), evidence, locations };
  } finally {
    await library.close();
  }
}
