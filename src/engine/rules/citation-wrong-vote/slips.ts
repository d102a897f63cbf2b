import type { CitationBody, VoteRecord, VoteStatement } from "../../../model/index.ts";

const COUNCIL = "UN Security Council";
const COUNCIL_MEMBERS = 15;
/** By so many votes a side may be off in the Council, where one side's loss is another's gain. */
const FEW = 2;
/** So many votes on one side are not met by chance. */
const MANY = 20;
const SIDES = ["inFavour", "against", "abstaining"] as const;

/**
 * Whether a vote told is that of the record but for a slip: all sides but one agree, and that one is a digit or few votes off. Votes of
 * the Council resemble each other, so there all three sides are needed, and their sum.
 */
export function isSlip(given: VoteStatement, record: VoteRecord, body: CitationBody): boolean {
  if (record.adoption !== "vote") return false;
  const stated = body === COUNCIL ? completed(given) : given;
  const told = SIDES.filter((side) => stated[side] !== undefined);
  const apart = told.filter((side) => stated[side] !== (record[side] ?? 0));
  const distances = apart.map((side) => Math.abs(stated[side]! - (record[side] ?? 0)));
  if (body === COUNCIL) {
    const cast = told.reduce((sum, side) => sum + stated[side]!, 0);
    if (told.length === 3 && cast === COUNCIL_MEMBERS)
      return apart.length === 2 && distances.every((off) => off <= FEW);
    return told.length === 3 && apart.length === 1 && distances[0]! <= FEW;
  }
  if (told.length === 3 && apart.length === 2 && areSwapped(stated, record)) return true;
  if (told.length < 2 || apart.length !== 1) return false;
  const [side] = apart;
  if (told.length === 2 && told.every((each) => each === side || (record[each] ?? 0) < MANY)) return false;
  return isNear(stated[side!]!, record[side!] ?? 0);
}

/** Where two sides make up the whole Council, nobody was on the third. */
function completed(vote: VoteStatement): VoteStatement {
  const cast = SIDES.reduce((sum, side) => sum + (vote[side] ?? 0), 0);
  return cast === COUNCIL_MEMBERS ? { inFavour: 0, against: 0, abstaining: 0, ...vote } : vote;
}

/** Votes against and abstentions are told the other way round. */
function areSwapped(stated: VoteStatement, { inFavour, against = 0, abstaining = 0 }: VoteRecord): boolean {
  return stated.inFavour === inFavour && stated.against === abstaining && stated.abstaining === against;
}

/** A few votes off, or one digit more, less or other, or two swapped. */
function isNear(stated: number, recorded: number): boolean {
  if (Math.abs(stated - recorded) <= FEW) return true;
  const [one, other] = [String(stated), String(recorded)];
  if (one.length === other.length) {
    const apart = [...one].filter((digit, i) => digit !== other[i]).length;
    return apart === 1 || [...one].sort().join("") === [...other].sort().join("");
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    long.length - short.length === 1 &&
    [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
  );
}
