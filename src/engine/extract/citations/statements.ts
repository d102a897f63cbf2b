import { lexemeOf } from "../../text/lexicon.ts";
import { SECURITY_COUNCIL } from "./bodies.ts";
import { readDesignation } from "./designations.ts";
import type { CitationScan } from "./scan.ts";
import { readStatedDate, setDate } from "./stated-dates.ts";

const PRESIDENTIAL = lexemeOf("presidential");

/** Reads `presidential statement of 18 August 1993`; one without number or day of the Security Council is none. */
export function readPresidentialStatement(scan: CitationScan, at: number): number {
  if (scan.lexeme(at - 1) !== PRESIDENTIAL || at - 1 < Math.max(scan.first, scan.floor)) return 0;
  if (!scan.bodies.some(({ body }) => body === SECURITY_COUNCIL)) return 0;
  const number = readDesignation(scan.tokens, at + 1, scan.end);
  const annual = number?.shape === "annual" ? number : undefined;
  const end = annual?.end ?? at + 1;
  const date = readStatedDate(scan, end);
  if (!annual && date?.date === undefined) return 0;
  const body = scan.bodies.at(-1)!;
  const stated = body.first >= scan.first && body.body === SECURITY_COUNCIL;
  const draft = {
    first: at - 1,
    end,
    phraseFirst: at - 1,
    phraseEnd: end,
    form: "prose" as const,
    instrumentType: "presidentialStatement" as const,
    body: SECURITY_COUNCIL,
    bodyStated: stated,
    ...(annual
      ? {
          number: annual.number,
          session: annual.session!,
          normal: `S/PRST/${annual.session}/${annual.number}`,
          year: Number(annual.session),
        }
      : {}),
  };
  if (date) setDate(draft, date);
  scan.add(draft);
  return date?.next ?? end;
}
