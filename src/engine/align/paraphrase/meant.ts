import type { Citation, Evidence } from "../../../model/index.ts";

/**
 * The usual form of the instrument that a citation means: as a registry has it, or, where none covers it, as the citation
 * itself gives it. Undefined where it may be another one, or none.
 */
export function instrumentMeant(
  citation: Citation,
  evidence: ReadonlyMap<Citation, Evidence>,
): string | undefined {
  const found = evidence.get(citation);
  if (found?.status === "found") return found.instruments[0]?.id;
  return found?.status === "notCovered" ? withoutProvision(citation) : undefined;
}

function withoutProvision({ normal, provision }: Citation): string | undefined {
  return provision === undefined ? normal : normal?.replace(/, (?:Articles?|paragraphs?) .*$/iu, "");
}
