/** The formats in which a check can be reported; the first is the default. */
export const FORMAT_NAMES = ["text", "json", "sarif", "github", "markdown", "html"] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
