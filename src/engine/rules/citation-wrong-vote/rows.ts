import type { Citation, VoteStatement } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { type Cell, otherCells } from "../citation-wrong-date/rows.ts";

const SIDES = {
  inFavour: /^(?:votes? )?(?:for|in favou?r|yes|yeas|ayes)$/u,
  against: /^(?:votes? )?(?:against|no|nays|noes)$/u,
  abstaining: /^abst/u,
} as const;

/** A vote whose sides stand in columns of their own: `For | Against | Abstaining`; undefined with less than two of them. */
export function voteInRow(analysis: Analysis, citation: Citation): VoteStatement | undefined {
  if (citation.instrumentType !== "resolution") return undefined;
  const cells = otherCells(analysis, citation);
  const told = Object.entries(SIDES).flatMap(([side, head]) => {
    const cell = cells.find((each) => head.test(each.head.trim()));
    const value = cell && countIn(analysis, cell);
    return cell && value !== undefined ? [{ side, value, span: cell.span }] : [];
  });
  if (told.length < 2) return undefined;
  const spans = told.map(({ span }) => span);
  return {
    span: {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    },
    ...Object.fromEntries(told.map(({ side, value }) => [side, value])),
  };
}

function countIn({ document: { text } }: Analysis, { span }: Cell): number | undefined {
  const written = text.slice(span.start, span.end).trim();
  return /^\d{1,3}$/u.test(written) ? Number(written) : /^(?:–|—|-|none|nil)$/u.test(written) ? 0 : undefined;
}
