/** Usual forms in which instruments are written. */

export function securityCouncilForm(number: string, year: number | undefined): string {
  return year === undefined ? `S/RES/${number}` : `S/RES/${number} (${year})`;
}

/** `A/RES/62/243`, `A/RES/ES-11/1`, `A/RES/3379 (XXX)`, `A/RES/217 A (III)`; without session `A/RES/194`. */
export function generalAssemblyForm(number: string, session: string | undefined): string {
  if (session === undefined) return `A/RES/${number}`;
  return /^[IVXL]+$/u.test(session) ? `A/RES/${number} (${session})` : `A/RES/${session}/${number}`;
}
