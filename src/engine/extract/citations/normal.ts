import {
  ECONOMIC_COUNCIL,
  GENERAL_ASSEMBLY,
  RIGHTS_COUNCIL,
  SECURITY_COUNCIL,
  UNITED_NATIONS,
  UNKNOWN_BODY,
} from "./bodies.ts";
import type { Draft } from "./scan.ts";

/** The form in which a numbered act is usually written; undefined without a number. */
export function normalOf(draft: Draft): string | undefined {
  if (draft.normal !== undefined) return draft.normal;
  if (draft.number === undefined) return undefined;
  const { number, session, instrumentType } = draft;
  const kind = instrumentType === "decision" ? "DEC" : "RES";
  switch (draft.body) {
    case SECURITY_COUNCIL:
      return `S/${kind}/${assemblyNumber(number, session)}${draft.year === undefined ? "" : ` (${draft.year})`}`;
    case GENERAL_ASSEMBLY:
      return `A/${kind}/${assemblyNumber(number, session)}`;
    case RIGHTS_COUNCIL:
      return `A/HRC/${kind}/${session === undefined ? number : `${session}/${number}`}`;
    case ECONOMIC_COUNCIL:
      return `E/${kind}/${session === undefined ? number : `${session}/${number}`}`;
    default:
      return otherNormal(draft);
  }
}

function assemblyNumber(number: string, session: string | undefined): string {
  if (session === undefined) return number;
  return /^(?:ES-|S-)?\d/.test(session) ? `${session}/${number}` : `${number} (${session})`;
}

function otherNormal({ body, number, session, year, instrumentType, lexical }: Draft): string {
  const word = instrumentType === "decision" ? "Decision" : "Resolution";
  const full =
    session !== undefined && lexical !== "roman"
      ? `${session}/${number}`
      : `${number}${session === undefined ? "" : ` (${session})`}`;
  const dated = year === undefined || lexical === "annual" ? full : `${full} (${year})`;
  const named = body === undefined || body === UNKNOWN_BODY || body === UNITED_NATIONS ? "" : `${body}, `;
  return `${named}${word} ${dated}`;
}
