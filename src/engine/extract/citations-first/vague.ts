import { wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type CitationDraft, spanOf } from "./draft.ts";

type Vague = Pick<CitationDraft, "instrumentType" | "body">;

const LAW: Vague = { instrumentType: "treaty", body: "unknown" };
const UN: Vague = { instrumentType: "resolution", body: "United Nations" };
const VAGUE = phraseTable<Vague>([
  ["international law", LAW],
  ["principles of international law", LAW],
  ["norms and principles of international law", LAW],
  ["norms of international law", LAW],
  ["rules of international law", LAW],
  ["international humanitarian law", LAW],
  ["international conventions", LAW],
  ["international treaties", LAW],
  ["un resolutions", UN],
  ["united nations resolutions", UN],
  ["security council resolutions", { ...UN, body: "UN Security Council" }],
  ["un security council resolutions", { ...UN, body: "UN Security Council" }],
  ["unsc resolutions", { ...UN, body: "UN Security Council" }],
  ["general assembly resolutions", { ...UN, body: "UN General Assembly" }],
  ["un general assembly resolutions", { ...UN, body: "UN General Assembly" }],
  ["resolutions of the un", UN],
  ["resolutions of the united nations", UN],
  ["resolutions of the un security council", { ...UN, body: "UN Security Council" }],
  ["resolutions of the security council", { ...UN, body: "UN Security Council" }],
  ["resolutions of the un general assembly", { ...UN, body: "UN General Assembly" }],
  ["resolutions of the general assembly", { ...UN, body: "UN General Assembly" }],
  ["resolutions of international organizations", { instrumentType: "resolution", body: "unknown" }],
  ["resolutions of international organisations", { instrumentType: "resolution", body: "unknown" }],
]);
/** Words that make "international law" a field of study or of work. */
const FIELD_BEFORE = wordSet(
  "professor lecturer faculty school institute expert experts lawyer department commission journal specialist scholar scholars private of-counsel studied study studies teaches taught degree sources source field",
);
const FIELD_AFTER = wordSet(
  "firm professor expert experts scholar scholars commission department journal lawyer specialist association student students office review",
);
const WINDOW = 3;

export function mayVagueBegin(tokens: Tokens, at: number): boolean {
  return VAGUE.first.has(tokens.lexeme[at]!);
}

/** Reads a reference that names no instrument, at token `at`. */
export function readVague(tokens: Tokens, at: number, start: number, end: number): CitationDraft | undefined {
  const found = VAGUE.match(tokens, at, end);
  if (!found || (found.next < end && FIELD_AFTER.has(tokens.lexeme[found.next]!))) return undefined;
  for (let i = at - 1; i >= Math.max(start, at - WINDOW); i--)
    if (FIELD_BEFORE.has(tokens.lexeme[i]!)) return undefined;
  return {
    kind: "citation",
    form: "vague",
    bodyStated: false,
    ...found.value,
    span: spanOf(tokens, at, found.next),
    first: at,
    next: found.next,
  };
}
