import { type ContentVerb, contentVerbAt } from "./verbs.ts";

/** A verb of content and the stretch that goes with it; offsets are those of the masked sentence. */
export interface Clause {
  readonly verb?: ContentVerb;
  readonly start: number;
  readonly end: number;
}

/** Words that begin what the writer adds: reasons, contrasts, comments, who said it. */
const ADDITION =
  /(?:,|;|\s[–—-])\s+(?:and\s+)?(?:which|who|whose|where|but|although|though|while|whereas|yet|however|despite|even|because|since|so|thus|hence|therefore|something|nor|not|said|says|according|prompting|leading|making|showing|proving|confirming that|a|an|after|before|when|as(?! well as)|in response|to which|with \d+ |by a vote|by \d+ )\b|,\s+and\s+(?:that\s+)?(?:in|on|by|later|then|he|she|they|we|this)\b|\s(?:but|although|though|while|whereas|yet|despite|because|by a vote of|by a majority of|at its \d)\b|\s[–—]\s|;\s|\s*\||\.\s+(?=\p{Lu})/gu;
/** Past forms that more often stand before a noun: `recognised borders`. */
const ADJECTIVES =
  /^(?:recogni[sz]ed|established|approved|authori[sz]ed|determined|concerned|accepted|supported|declared|mandated|backed|agreed|found|held|ruled|ordered|directed|required|extended|resolved|proposed|stated|set|imposed|banned|prohibited|established|noted|considered|contained|mentioned|described|lifted|created|defined|guaranteed|permitted|allowed|pressed|suggested|recommended|upheld|proclaimed|highlighted)$/iu;
const OBJECT =
  /^\s+(?:that|the|its|their|all|any|for|upon|on|to|both|an?|this|these|those|every|such|\p{Lu})/u;
const JOINT = /(?:[,;]\s+(?:and\s+|but\s+)?|\sand\s+)(?:it\s+|the council\s+|the assembly\s+)?/giu;

/** The clauses that begin with `verb` and end, at the latest, at `end`: verbs of the same form go on with it. */
export function clausesFrom(text: string, verb: ContentVerb, end: number): readonly Clause[] {
  const last = endOf(text, verb.end, end);
  const clauses: Clause[] = [];
  let current = verb;
  let from = verb.end;
  for (const { index, 0: joint } of text.slice(verb.end, last).matchAll(JOINT)) {
    const at = verb.end + index;
    if (at < from) continue;
    const next = contentVerbAt(text.slice(0, last), at + joint.length);
    if (!next || !goesOn(text, joint, current, next)) continue;
    clauses.push({ verb: current, start: from, end: at });
    current = next;
    from = next.end;
  }
  clauses.push({ verb: current, start: from, end: last });
  return clauses;
}

/** `reaffirmed … and demanded …`, `condemned …, expressing …`. */
function goesOn(text: string, joint: string, verb: ContentVerb, next: ContentVerb): boolean {
  if (next.form === "participle") return verb.form === "participle" || joint.startsWith(",");
  if (next.form !== verb.form) return false;
  const word = text.slice(next.start, next.end);
  return !(ADJECTIVES.test(word) || next.form === "bare") || OBJECT.test(text.slice(next.end, next.end + 16));
}

/** Where the writer goes on to something else. */
export function endOf(text: string, from: number, end: number): number {
  let last = additionFrom(text, from, end) ?? end;
  while (last > from && /[\s.,;:!?"”’|]/u.test(text[last - 1]!)) last--;
  return last;
}

function additionFrom(text: string, from: number, end: number): number | undefined {
  for (const { index, 0: addition } of text.slice(from, end).matchAll(ADDITION)) {
    const at = from + index;
    // A comma before an article may stand in a list: `the bridges, a ferry and the mill`.
    const list =
      /^,\s+an?$/u.test(addition) && /^[^,;]{0,60}\sand\s/u.test(text.slice(at + addition.length, end));
    if (!list) return at;
  }
  return undefined;
}
