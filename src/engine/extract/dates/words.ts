import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";

/** What sort of time word begins or carries an expression; values of {@link TRIGGERS}. */
export const MONTH = 1;
export const WEEKDAY = 2;
export const UNIT = 3;
export const NEAR_DAY = 4;
export const REFERENCE = 5;
export const SEASON = 6;
export const HOLIDAY = 7;
export const DAYPART = 8;
export const SET_WORD = 9;
export const ANNIVERSARY = 10;
export const DECADE_WORD = 11;
export const SPOKEN_YEAR = 12;
export const ORDINAL_DAY = 13;
export const ERA = 14;
export const CLOCK_WORD = 15;

const MONTHS_ENTRIES = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
export const MONTHS = wordValues(MONTHS_ENTRIES);
/** Abbreviations that are also other words or parts of names: they count only beside a number. */
export const SHORT_MONTHS = wordSet("jan feb mar apr jun jul aug sep sept oct nov dec");
/** Month names that are also given names, surnames or verbs. */
export const AMBIGUOUS_MONTHS = wordSet("march april may june august");

const WEEKDAYS_ENTRIES = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
export const WEEKDAYS = wordValues(WEEKDAYS_ENTRIES);
export const SHORT_WEEKDAYS = wordSet("mon tue tues wed thu thur thurs fri sat sun");
export const PLURAL_WEEKDAYS = wordSet("mondays tuesdays wednesdays thursdays fridays saturdays sundays");

/** Units of time; values of {@link UNITS}. */
export const SECOND = 1;
export const MINUTE = 2;
export const HOUR = 3;
export const DAY = 4;
export const WEEK = 5;
export const FORTNIGHT = 6;
export const MONTH_UNIT = 7;
export const QUARTER = 8;
export const YEAR = 9;
export const DECADE = 10;
export const CENTURY = 11;
export const WEEKEND = 12;
export const HALF = 13;
export const PERIOD = 14;
export const NIGHT = 15;
export const MILLENNIUM = 16;

const UNITS_ENTRIES = {
  second: SECOND,
  seconds: SECOND,
  minute: MINUTE,
  minutes: MINUTE,
  hour: HOUR,
  hours: HOUR,
  day: DAY,
  days: DAY,
  week: WEEK,
  weeks: WEEK,
  fortnight: FORTNIGHT,
  fortnights: FORTNIGHT,
  month: MONTH_UNIT,
  months: MONTH_UNIT,
  quarter: QUARTER,
  quarters: QUARTER,
  year: YEAR,
  years: YEAR,
  decade: DECADE,
  decades: DECADE,
  century: CENTURY,
  centuries: CENTURY,
  millennium: MILLENNIUM,
  millennia: MILLENNIUM,
  weekend: WEEKEND,
  weekends: WEEKEND,
  half: HALF,
  period: PERIOD,
  nights: NIGHT,
};
export const UNITS = wordValues(UNITS_ENTRIES);
export const PLURAL_UNITS = wordSet(
  "seconds minutes hours days weeks fortnights months quarters years decades centuries millennia weekends nights",
);

const SEASONS_ENTRIES = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
  summers: 2,
  winters: 4,
};
export const SEASONS = wordValues(SEASONS_ENTRIES);
export const SEASON_CODES = ["", "SP", "SU", "FA", "WI"] as const;

/** Parts of a day as TIMEX3 writes them; values of {@link DAYPARTS}. */
export const DAYPART_CODES = ["", "MO", "MI", "AF", "EV", "NI", "DT"] as const;
const DAYPARTS_ENTRIES = {
  morning: 1,
  mornings: 1,
  dawn: 1,
  daybreak: 1,
  afternoon: 3,
  afternoons: 3,
  evening: 4,
  evenings: 4,
  dusk: 4,
  night: 5,
  nights: 5,
};
export const DAYPARTS = wordValues(DAYPARTS_ENTRIES);

const DECADE_WORDS_ENTRIES = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
export const DECADE_WORDS = wordValues(DECADE_WORDS_ENTRIES);

/** Days from the document's: `yesterday` −1 is held as 1, so that 0 stays "not in the list". */
const NEAR_DAYS_ENTRIES = { yesterday: 1, today: 2, tomorrow: 3, tonight: 4 };
export const NEAR_DAYS = wordValues(NEAR_DAYS_ENTRIES);

const SET_WORDS_ENTRIES = {
  daily: DAY,
  nightly: DAY,
  hourly: HOUR,
  weekly: WEEK,
  fortnightly: FORTNIGHT,
  monthly: MONTH_UNIT,
  quarterly: QUARTER,
  annually: YEAR,
  yearly: YEAR,
};
export const SET_WORDS = wordValues(SET_WORDS_ENTRIES);

const ANNIVERSARIES_ENTRIES = {
  anniversary: 1,
  anniversaries: 1,
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  tercentenary: 300,
  tricentennial: 300,
  sesquicentennial: 150,
  quincentenary: 500,
  millenary: 1000,
};
export const ANNIVERSARIES = wordValues(ANNIVERSARIES_ENTRIES);

const SPOKEN_CENTURIES_ENTRIES = { seventeen: 17, eighteen: 18, nineteen: 19 };
export const SPOKEN_CENTURIES = wordValues(SPOKEN_CENTURIES_ENTRIES);

const CLOCK_WORDS_ENTRIES = { noon: 12, midnight: 24, midday: 12 };
export const CLOCK_WORDS = wordValues(CLOCK_WORDS_ENTRIES);

/** Words that set a unit against the document's date or against one told before. */
export const LAST = 1;
export const NEXT = 2;
export const THIS = 3;
export const PREVIOUS = 4;
export const FOLLOWING = 5;
export const THAT = 6;
export const RECENT = 7;
export const COMING = 8;
export const EARLIER_YEAR = 9;
export const SAME = 10;
export const DIRECTIONS = wordValues({
  last: LAST,
  past: LAST,
  next: NEXT,
  this: THIS,
  current: THIS,
  present: THIS,
  previous: PREVIOUS,
  preceding: PREVIOUS,
  prior: PREVIOUS,
  following: FOLLOWING,
  subsequent: FOLLOWING,
  ensuing: FOLLOWING,
  that: THAT,
  same: SAME,
  recent: RECENT,
  coming: COMING,
  upcoming: COMING,
  latest: THIS,
  these: THIS,
  those: THAT,
});

export const INDEFINITE_COUNTS = wordSet("several few many numerous countless some various");
export const DETERMINERS = wordSet("the a an its their his her our");
export const DEFINITES = wordSet("the its their his her our");
export const DURATION_ADJECTIVES = wordSet(
  `calendar fiscal financial academic school full consecutive straight whole entire trading business working
   more further additional long successive solid short intense hot bloody tense`,
);

export const PREPOSITIONS = wordSet(
  "in on at by of since until till before after during from to through for about",
);
export const THE = lexemeOf("the");
export const A = lexemeOf("a");
export const AN = lexemeOf("an");
export const AND = lexemeOf("and");
export const OR = lexemeOf("or");
export const OF = lexemeOf("of");
export const TO = lexemeOf("to");
export const IN = lexemeOf("in");
export const ON = lexemeOf("on");
export const AT = lexemeOf("at");
export const FOR = lexemeOf("for");
export const FROM = lexemeOf("from");
export const BETWEEN = lexemeOf("between");
export const AGO = lexemeOf("ago");
export const NOW = lexemeOf("now");
export const PER = lexemeOf("per");
export const OLD = lexemeOf("old");
export const AGE = lexemeOf("age");
export const AGED = lexemeOf("aged");
export const HALF_WORD = lexemeOf("half");
export const DAY_WORD = lexemeOf("day");
export const YEAR_WORD = lexemeOf("year");
export const END_WORD = lexemeOf("end");
export const EVE = lexemeOf("eve");
export const HYPHEN = lexemeOf("-");
export const EN_DASH = lexemeOf("–");
export const EM_DASH = lexemeOf("—");
export const SLASH = lexemeOf("/");
export const COLON = lexemeOf(":");
export const COMMA = lexemeOf(",");
export const POINT = lexemeOf(".");
export const OPEN_BRACKET = lexemeOf("(");
export const OPEN_SQUARE = lexemeOf("[");
export const CLOSE_BRACKET = lexemeOf(")");
export const APOSTROPHE = lexemeOf("'");
export const CURLY_APOSTROPHE = lexemeOf("’");
export const OPENING_APOSTROPHE = lexemeOf("‘");
export const PERCENT = lexemeOf("%");

export const DASHES = wordSet(["-", "–", "—", "‑", "−"]);
export const RANGE_WORDS = wordSet("to until till through");
export const ORDINAL_SUFFIXES = wordSet("st nd rd th");
export const ERAS = wordValues({
  bc: -1,
  bce: -1,
  "b.c.": -1,
  "b.c.e.": -1,
  ad: 1,
  ce: 1,
  "a.d.": 1,
  "c.e.": 1,
});
export const HALF_DAYS = wordValues({ "a.m.": 1, am: 1, "p.m.": 2, pm: 2 });
export const OCLOCK = lexemeOf("o'clock");
export const TIME_ZONES = wordSet(
  "est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et ct pt ist msk eet jst",
);
export const HOURS_WORD = wordSet("hours hrs h");

/** Nouns that are counted: a four-digit number before one of them is no year. */
export const COUNTED_NOUNS = wordSet(
  `people persons civilians men women children soldiers troops hostages refugees prisoners employees workers jobs
   homes houses families students members dead wounded casualties deaths victims seats votes shares dollars pounds
   euros tons tonnes kg km kilometers kilometres miles metres meters feet acres hectares square units cars vehicles
   tanks copies pages calories watts megawatts volts points residents inhabitants villagers villages settlements
   households buildings apartments rooms beds items books articles words lines cases patients samples visitors
   fans spectators runners passengers pilots officers guards fighters militants rebels protesters demonstrators
   individuals persons participants delegates volunteers teachers doctors nurses pupils farmers miners sailors
   percent per times years days weeks months hours minutes million billion thousand hundred dozen rubles roubles
   yen yuan francs marks lire lira rupees barrels gallons litres liters bushels trees animals cattle sheep horses
   ships boats aircraft planes flights rifles weapons mines shells rounds bullets rockets missiles stores shops
   schools hospitals companies firms businesses customers users subscribers players games matches goals runs yards
   kilograms grams pound mph kph rpm hp degrees cubic cc adults boys girls males females migrants displaced
   evacuees detainees`,
);
/** Words after which a number is a label and not a year. */
export const NUMBERED_THINGS = wordSet(
  `resolution resolutions res no nos number article articles art page pages p pp section paragraph para law decree
   flight route highway room case cases chapter order act bill regulation directive item line model windows
   version channel boeing airbus interstate engine lot box suite series unit block file document docket`,
);
/** Words before a four-digit number that make it a year. */
export const YEAR_CUES = wordSet(
  `in since until till before after during between circa year early late mid fiscal spring summer autumn fall winter
   january february march april may june july august september october november december jan feb mar apr jun jul aug
   sep sept oct nov dec`,
);
/** Words before which counts stand as well: a year only where the number looks like one. */
export const WEAK_YEAR_CUES = wordSet("by of from through to and or around about");
/** Names of products and roads that carry a number like a year. */
export const TITLE_NUMBERS = wordSet("windows office area highway route agenda apollo");

/** The words that can carry a time expression, with what each is; of a word in two lists the later one counts. */
export const TRIGGER_LISTS: readonly (readonly [kind: number, words: readonly string[]])[] = [
  [SPOKEN_YEAR, Object.keys(SPOKEN_CENTURIES_ENTRIES)],
  [DECADE_WORD, Object.keys(DECADE_WORDS_ENTRIES)],
  [DAYPART, Object.keys(DAYPARTS_ENTRIES)],
  [UNIT, Object.keys(UNITS_ENTRIES)],
  [SEASON, Object.keys(SEASONS_ENTRIES)],
  [MONTH, Object.keys(MONTHS_ENTRIES)],
  [WEEKDAY, Object.keys(WEEKDAYS_ENTRIES)],
  [NEAR_DAY, Object.keys(NEAR_DAYS_ENTRIES)],
  [SET_WORD, Object.keys(SET_WORDS_ENTRIES)],
  [ANNIVERSARY, Object.keys(ANNIVERSARIES_ENTRIES)],
  [CLOCK_WORD, Object.keys(CLOCK_WORDS_ENTRIES)],
];
