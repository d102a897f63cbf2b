import { dayNumber, parseDay } from "../calendar/index.ts";

/** Days by which a slip over the end of a month may be off. */
const FEW_DAYS = 3;

/** Whether two days differ in their day, their month or their year alone, or by a few days, as a slip of the pen would have it. */
export function isNearMiss(stated: string, recorded: string): boolean {
  if (stated.length !== 10 || recorded.length !== 10) return false;
  const parts = stated.split("-");
  if (recorded.split("-").filter((part, i) => part !== parts[i]).length === 1) return true;
  const [one, other] = [parseDay(stated), parseDay(recorded)];
  return !!one && !!other && Math.abs(dayNumber(one) - dayNumber(other)) <= FEW_DAYS;
}
