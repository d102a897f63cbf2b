import type { CheckReport } from "../model/index.ts";
import type { FormatName } from "./names.ts";

export interface FormatOptions {
  /** Whether terminal colours may be written; only `text` uses them. */
  readonly color: boolean;
  /** Columns to write in; only `text` uses it. */
  readonly width: number;
  /** Also lists what holds and what could not be looked up, one by one. */
  readonly verbose?: boolean;
}

/** One way in which a report goes out. */
export interface Format {
  readonly name: FormatName;
  /** One phrase: whom or what it is for. */
  readonly description: string;
  /** Pure: the same report and options give the same text. */
  readonly render: (report: CheckReport, options: FormatOptions) => string;
}
