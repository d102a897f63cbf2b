/**
 * Words that turn a statement round, bind it to a condition, or say how far it obliges. Folded, in English and,
 * more briefly, in the languages in which records are most often quoted.
 */
export const NEGATIONS: ReadonlySet<string> = wordsOf(`
  not no never neither nor none nobody nothing nowhere without hardly scarcely barely refuse refuses refused deny denies denied
  ne pas jamais aucun aucune ni sans nicht kein keine keinen keiner nie niemals ohne nunca jamas sin ninguno ninguna
  non mai senza не ни нет без никогда degil hicbir
`);

export const CONDITIONS: ReadonlySet<string> = wordsOf(`
  unless only except excepting if provided until till solely merely exclusively subject pending unconditionally
  seulement sauf si sinon jusqu nur ausser sofern falls solange bis solo excepto salvo hasta только если кроме пока
  yalniz sadece eger
`);

export const MODALS: ReadonlySet<string> = wordsOf(`
  may might shall should must can could will would ought
  doit peut doivent peuvent muss kann soll darf mussen konnen sollen durfen debe puede deben pueden должен может
`);

/** Words too common to show that two texts are the same. */
export const COMMON_WORDS: ReadonlySet<string> = wordsOf(`
  a an the and or but of to in on at by for from with as into upon over under about after before between during through
  against among within than then that this these those it its he his him she her hers they their them we our us you your
  i me my who whom whose which what when where why how is are was were be been being am do does did done has have had
  having will would shall should can could may might must not no so such if there here all any each both some more most
  other also very just one two three out up down off again only own same too now said says say get got go went made make
  new people time year years day days percent
  der die das und oder ein eine einen von zu mit auf fur im den dem des ist sind war le la les un une des du de et ou en
  dans que qui pour par sur est sont el los las una y o en por con del al que es son и в на не что с по к как из за от
`);

export function isNegation(key: string): boolean {
  return NEGATIONS.has(key);
}

export function isCondition(key: string): boolean {
  return CONDITIONS.has(key);
}

export function isModal(key: string): boolean {
  return MODALS.has(key);
}

/** A word that tells something of its own. */
export function isTelling(key: string): boolean {
  return key.length > 1 && !COMMON_WORDS.has(key);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
