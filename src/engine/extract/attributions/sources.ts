import type { Attribution } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { type Tokens, WORD } from "../../text/tokens.ts";
import { isCapital, isClass, RELATIVE, SUBJECT_PRONOUN } from "./grammar.ts";
import type { Range } from "./subjects.ts";

/** Heads that do not tell one source from another unless a name stands with them. */
export const UNNAMED_HEADS = wordSet(
  `sources source experts expert analysts analyst observers observer officials official insiders insider critics critic
   commentators pundits scientists researchers scholars historians economists studies study reports report surveys
   research polls people many some most others several few none nobody everyone everybody someone somebody one
   witnesses eyewitnesses rumours rumors media press diplomats lawmakers activists residents locals supporters
   opponents sceptics skeptics specialists doctors aides advisers advisors strategists operatives evidence data`,
);
const DEFINITE = wordSet("the his her its their our my your this that these those");
const PEOPLE_PRONOUNS = lexemeOf("others");

/** Whether the source is a name, a definite office, a pronoun, or cannot be told from others. */
export function sourceType(tokens: Tokens, { first, end }: Range): Attribution["sourceType"] {
  if (
    end - first === 1 &&
    isClass(tokens, first, SUBJECT_PRONOUN | RELATIVE) &&
    tokens.lexeme[first] !== PEOPLE_PRONOUNS
  ) {
    return UNNAMED_HEADS.has(tokens.lexeme[first]!) ? "unnamed" : "pronoun";
  }
  let unnamed = false;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== WORD) continue;
    if (isCapital(tokens, i) && !isCommonFirst(tokens, i, first)) return "named";
    if (UNNAMED_HEADS.has(tokens.lexeme[i]!)) unnamed = true;
  }
  if (!unnamed) return "role";
  return DEFINITE.has(tokens.lexeme[first]!) ? "role" : "unnamed";
}

/** A capital that only begins the sentence. */
function isCommonFirst(tokens: Tokens, at: number, first: number): boolean {
  return at === first && (isClass(tokens, at, ~0) || UNNAMED_HEADS.has(tokens.lexeme[at]!));
}
