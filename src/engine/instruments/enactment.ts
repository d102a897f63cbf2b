import type { Line } from "./head.ts";

/** An organ whose resolutions begin with its name, and in which form they are usually written. */
export interface Organ {
  readonly name: string;
  /** The usual form of one of its resolutions; undefined where number, session and year do not make one. */
  readonly formOf: (designation: Designation) => string | undefined;
}

/** What a heading says about an instrument: `Resolution 853 (1993)`, `62/243`, `217 (III)`. */
export interface Designation {
  readonly number: string;
  readonly session?: string;
  readonly year?: number;
}

const ORGANS: readonly Organ[] = [
  {
    name: "Security Council",
    formOf: ({ number, session, year }) =>
      session === undefined && year !== undefined ? `S/RES/${number} (${year})` : undefined,
  },
  { name: "General Assembly", formOf: (designation) => assemblyForm(designation) },
  { name: "Economic and Social Council", formOf: (designation) => sessionForm("E/RES/", designation) },
  { name: "Human Rights Council", formOf: (designation) => sessionForm("A/HRC/RES/", designation) },
  {
    name: "Parliamentary Assembly",
    formOf: ({ number, session, year }) =>
      session === undefined && year !== undefined
        ? `Parliamentary Assembly of the Council of Europe, Resolution ${number} (${year})`
        : undefined,
  },
];

function assemblyForm({ number, session }: Designation): string | undefined {
  if (session === undefined) return undefined;
  return /^(?:ES-|S-)?\d/u.test(session) ? `A/RES/${session}/${number}` : `A/RES/${number} (${session})`;
}

function sessionForm(prefix: string, { number, session }: Designation): string | undefined {
  return session === undefined ? undefined : `${prefix}${session}/${number}`;
}

const OPENING =
  /^(?:1\s?\.\s+)?(?:therefore )?the (security council|general assembly|economic and social council|human rights council|parliamentary assembly)\b(.{0,80})/iu;
/** What follows the name where the organ acts: nothing, a comma, or a verb in the present tense. */
const ACTS =
  /^\s*(?:[,:;.]?$|,\s|(?:of the united nations,)|(?:requests|decides|resolves|recommends|calls|having|considering|recalling|notes|noting|takes|endorses|approves|expresses|reaffirms|adopts|invites|declares|regrets|welcomes|recalls|condemns|appeals|determines|concludes|appoints|authorizes|directs|instructs|elects|urges|demands)\b)/iu;

const ADOPTED_BY =
  /^adopted by the (security council|general assembly|economic and social council|human rights council)\b/iu;

/** The organ that adopted it, as a line of the heading says: `Adopted by the Security Council at its 3157th meeting`. */
export function organAdopting({ text }: Line): Organ | undefined {
  return organNamed(ADOPTED_BY.exec(text)?.[1]);
}

const AT_MEETING = /^adopted .{0,60}\b(?:the|its) (?:resumed )?\d{1,4}(?:st|nd|rd|th) meeting\b/iu;

/** The Security Council, whose meetings are counted through: `Adopted unanimously at the 3259th meeting.` */
export function councilAdopting({ text }: Line, following: Line | undefined): Organ | undefined {
  return AT_MEETING.test(text) || AT_MEETING.test(`${text} ${following?.text ?? ""}`) ? ORGANS[0] : undefined;
}

function organNamed(name: string | undefined): Organ | undefined {
  return ORGANS.find((organ) => organ.name.toLowerCase() === name?.toLowerCase());
}

/** The organ that begins to speak in a line: `The Security Council,`. */
export function organOpening({ text }: Line): Organ | undefined {
  const found = OPENING.exec(text);
  if (!found || !ACTS.test(found[2]!)) return undefined;
  return organNamed(found[1]);
}
