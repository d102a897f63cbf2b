import { wordValues } from "../text/lexicon.ts";

/** Kinds of words without which a rule need not look. */
export const CUE = {
  /** `the other`, `leaving`, `left`. */
  rest: 1,
  /** `more`, `above`, `ahead of`. */
  comparison: 2,
  /** `rose`, `a fall of`. */
  movement: 4,
  /** `double`, `three times`. */
  multiple: 8,
  /** `won`, `defeats`. */
  result: 16,
  /** `majority`, `by 9 points`. */
  margin: 32,
  /** `passed … failed`. */
  opposite: 64,
  /** `profit`, `deficit`. */
  balance: 128,
  /** `the other`, `leaving`: words that stand right before a rest. */
  over: 256,
  /** `sold`, `withdrew`: verbs by which things leave a whole. */
  gone: 512,
  /** `so`, and what leaves a rest. */
  so: 1024,
  /** `nobody else`, `four heads: …`: words that say that a list holds all. */
  all: 2048,
} as const;

const CUE_WORDS: readonly (readonly [number, string])[] = [
  [
    CUE.rest,
    "other others remaining remainder rest leaving leaves left remain remained unsold missing go spare has have had kept keeps empty free vacant unfilled outstanding still saved aside so wanting lacking usable aboard repaid therefore thus hence means meant stand stands stood ended closed started stayed stay",
  ],
  [
    CUE.comparison,
    `more higher larger bigger greater longer taller heavier older wider deeper better faster hotter warmer up ahead above over beyond
     less lower fewer smaller shorter lighter younger narrower shallower worse slower colder cooler down behind below under short shy`,
  ],
  [
    CUE.movement,
    `rose rises risen rising rise increased increases increasing increase grew grown grows growing grow climbed climbs climbing jumped
     jumps jumping up gained gains soared soaring surged surging advanced expanded expanding raised raising raises lifted boosted
     swelled swollen leapt leaped shot edged added improved growth gain jump climb surge expansion hike advance uptick improvement leap
     raise upturn fell falls fallen falling fall dropped drops dropping drop declined declines declining decline decreased decreases
     decreasing decrease shrank shrunk shrinks shrinking went gone down slid slipped tumbled tumbling plunged plunging cut cuts cutting
     reduced reduces reducing lowered lowering sank sunk dipped eased lost contracted narrowed retreated slumped plummeted slashed
     trimmed receded dwindled reduction loss dip slump contraction shrinkage plunge saving discount downturn difference going`,
  ],
  [
    CUE.multiple,
    "double doubled doubling twice triple tripled tripling treble trebled quadruple quadrupled quintupled halved halving halve half doubles triples times",
  ],
  [CUE.result, "won win wins winning victory victories drew drawn lost abstained"],
  [
    CUE.margin,
    "majority margin difference lead gap to against versus scored scoring overrun overspend excess shortfall saving surplus exceed exceeds exceeded exceeding topped surpass surpassed outnumber outnumbered outweigh outweighed winning losing",
  ],
  [
    CUE.opposite,
    `finished reached crossed completed passed pass survived rescued saved brought escaped stayed remained stay remain accepted approved
     granted agreed open opened voted said won win came attended turned present sold full occupied gave dropped retired withdrew did
     advance advanced qualify qualified go work have were failed fail died drowned killed perished lost left leave moved rejected refused denied closed opposed absent`,
  ],
  [
    CUE.over,
    "other others remaining remainder rest leaving leaves left remain remained unsold missing go spare",
  ],
  [
    CUE.gone,
    `lost loses sold sells spent spends used gave gives left withdrew died resigned retired quit ate closed cut destroyed removed
     returned donated dismissed burned paid repaid dropped felled shot`,
  ],
  [
    CUE.all,
    `else breakdown all heads headings groups parts parties places purposes sources funds items villages towns districts regions classes
     kinds sites countries donors partners departments schools teams ships boats companies firms areas camps centres halls islands parishes
     wards sections ways streams`,
  ],
  [CUE.so, "so leaving leaves"],
  [CUE.balance, "profit profits net equity surplus deficit shortfall loss balance"],
];
const cueBits: Record<string, number> = {};
for (const [bit, words] of CUE_WORDS)
  for (const word of words.split(/\s+/u)) cueBits[word] = (cueBits[word] ?? 0) | bit;
/** The kinds of each word: bits of {@link CUE}. */
export const CUES = wordValues(cueBits);
