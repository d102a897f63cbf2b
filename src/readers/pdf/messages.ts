import type { LaidOut } from "./write.ts";

/** What the thread is asked. */
export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly maxPages: number;
  readonly maxCharacters: number;
}

/** What the file says about itself; times as PDF writes them: `D:19930729120000Z`. */
export interface StatedByPdf {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly created?: string | undefined;
  readonly changed?: string | undefined;
}

/** What it answers. */
export type PdfAnswer =
  | {
      readonly kind: "text";
      readonly laidOut: LaidOut;
      /** Pages that could not be read. */
      readonly failed: number;
      readonly pages: number;
      readonly stated: StatedByPdf;
    }
  | { readonly kind: "noText"; readonly pages: number; readonly stated: StatedByPdf }
  | { readonly kind: "tooManyPages"; readonly pages: number }
  | { readonly kind: "tooMuchText" }
  | { readonly kind: "password" }
  | { readonly kind: "damaged"; readonly reason: string };
