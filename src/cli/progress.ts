import { oneLine } from "../formats/terminal/lines.ts";
import type { Progress } from "../service/check.ts";

const REDRAW_EVERY_MS = 80;
const CLEAR_LINE = "\r\u001b[2K";

/** A line on a terminal that says how far a long check has come; silent elsewhere and for few documents. */
export function progressLine(
  stream: NodeJS.WriteStream,
  verb = "Checked",
): {
  show: (progress: Progress) => void;
  /** Takes the line away so that something else can be written. */
  clear: () => void;
  end: () => void;
} {
  let drawn = 0;
  if (!stream.isTTY) return { show: () => {}, clear: () => {}, end: () => {} };
  return {
    show: ({ done, total, path }) => {
      const now = performance.now();
      if (total < 4 || (done < total && now - drawn < REDRAW_EVERY_MS)) return;
      drawn = now;
      const line = `${verb} ${done} of ${total}  ${oneLine(path)}`;
      stream.write(CLEAR_LINE + line.slice(0, (stream.columns ?? 80) - 1));
    },
    clear: () => {
      if (drawn > 0) stream.write(CLEAR_LINE);
    },
    end: () => {
      if (drawn > 0) stream.write(CLEAR_LINE);
    },
  };
}
