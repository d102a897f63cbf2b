/** Words that carry no claim of their own. */
const FUNCTION_WORDS = new Set(
  `a about above according across after again against all almost along already also although always am among an and another any
   anyone anything are around as at away be because been before behind being below between both but by can cannot could did do
   does doing done down during each either else enough especially etc even ever every everyone everything few first for from further
   furthermore had has have having he hence her here hereby herein hers herself him himself his how however i if in inside instead into is it
   its itself just last later latter least less like made make makes making many may maybe me meanwhile might mine more moreover most
   much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now of off often on once one only
   onto or other others otherwise our ours out outside over own per perhaps please quite rather same self several shall she
   should since so some someone something sometimes soon still such than that the their theirs them themselves then
   there thereby therefore therein thereof these they this those though through throughout thus till to together too toward
   towards under until unless up upon us very via was we well were what whatever when where whereas whereby wherein
   whether which while who whoever whom whose why will with within without would yet you your yours 1 0`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Light words that stand in any statement about a text. */
const LIGHT_WORDS = new Set(
  `regard regarding regards respect respecting concerning relation relating relevant including include included includes involving
   involved order view terms case cases way ways thing things fact matter matters issue issues question questions number
   numbers called calls call calling take taken takes taking took give given gives gave use's get gets put set
   new old various certain particular particularly following follow follows time times day days year years mention
   mentions mentioned mentioning name names state's say says said saying need needs needed resolution resolutions text council assembly
   paragraph paragraphs article articles document documents become becomes became come comes came go goes went remain
   remains remained continue continues continued mr mrs ms dr alleged socalled purpose purposes condition conditions member members hold held holds holding undertake
   undertaken undertakes undertaking stage stages possible sufficient basis means framework accordance connection light aim aims
   aimed goal goals effort efforts measure measures step steps situation role process necessary appropriate relevant able early
   earlier late recent recently present current due main major important importance alia inter eg ie bring brings brought bringing element elements way`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words with a capital that are nobody's name. */
const PLAIN_CAPITALS = new Set(
  `mr mrs ms dr sir lord lady january february march april may june july august september october november december monday
   tuesday wednesday thursday friday saturday sunday i member members state states party parties government governments
   president minister council assembly secretary general chairman security resolution article chapter charter court
   convention commission committee parliament republic un united nations unsc unga territory territories`
    .split(/\s+/u)
    .filter(Boolean),
);

export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key);
}

/** Neither a function word nor one that stands in any statement. */
export function isTelling(key: string): boolean {
  return key.length > 1 && !FUNCTION_WORDS.has(key) && !LIGHT_WORDS.has(key);
}

const PASSING_WORDS = new Set(
  "part parts area areas region regions problem problems conflict conflicts".split(" "),
);

/** Says little where it only stands in another paragraph. */
export function isPassing(key: string): boolean {
  return PASSING_WORDS.has(key);
}

/** Titles, months, offices: a capital does not make them names. */
export function isPlainCapital(key: string): boolean {
  return PLAIN_CAPITALS.has(key);
}
