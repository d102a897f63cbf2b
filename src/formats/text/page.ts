import pc from "picocolors";
import type { CheckReport, Level } from "../../model/index.ts";
import type { FormatOptions } from "../format.ts";
import { fill, wrap } from "../terminal/lines.ts";

type Style = (text: string) => string;

/** What a part of the report needs to know to lay itself out. */
export interface Page {
  readonly width: number;
  readonly color: boolean;
  readonly verbose: boolean;
  readonly packs: CheckReport["packs"];
  readonly bold: Style;
  readonly dim: Style;
  readonly level: Readonly<Record<Level, Style>>;
  readonly suggestion: Style;
}

export function pageOf(report: CheckReport, options: FormatOptions): Page {
  const colors = pc.createColors(options.color);
  return {
    width: Math.max(options.width, 20),
    color: options.color,
    verbose: options.verbose === true,
    packs: report.packs,
    bold: colors.bold,
    dim: colors.dim,
    level: {
      error: (text) => colors.bold(colors.red(text)),
      warning: (text) => colors.bold(colors.yellow(text)),
      note: colors.cyan,
    },
    suggestion: colors.green,
  };
}

/** Columns left of a finding's text; on a narrow terminal its level and place stand above instead. */
export const MARGIN = 11;

export function indentOf(page: Page): string {
  return " ".repeat(page.width >= 64 ? MARGIN : 4);
}

/** A text wrapped within the margin, `label` standing before its first line. */
export function labelled(page: Page, label: string, text: string, style: Style = same): readonly string[] {
  const indent = indentOf(page);
  const labelColumns = label === "" ? 0 : 9;
  const lines = wrap(text, page.width - indent.length - labelColumns);
  return lines.map((line, i) => {
    const before = i === 0 ? page.dim(fill(label, labelColumns)) : " ".repeat(labelColumns);
    return `${indent}${before}${style(line)}`;
  });
}

/** A text wrapped from the second column on. */
export function paragraph(page: Page, text: string, style: Style = same): readonly string[] {
  return wrap(text, page.width - 2).map((line) => `  ${style(line)}`);
}

function same(text: string): string {
  return text;
}
