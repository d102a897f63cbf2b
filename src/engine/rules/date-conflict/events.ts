import { lexemeOf, type WordSet, wordSet, wordValues } from "../../text/lexicon.ts";

/** Kinds of event; words of one kind may tell of one and the same event. */
export const MASS_KILLING = 1;
export const EARTHQUAKE = 2;
export const CRASH = 3;
export const EXPLOSION = 4;
export const FIRE = 5;
export const COLLAPSE = 6;
export const MURDER = 7;
export const SIGNING = 8;
export const OPENING = 9;
export const DEATH = 10;
export const BIRTH = 11;
export const FOUNDING = 12;
export const ATTACK = 13;
export const BATTLE = 14;
export const ELECTION = 15;
export const MEETING = 16;
export const CAPTURE = 17;
export const FLOOD = 18;
export const RULING = 19;
export const SINKING = 20;
export const LAUNCH = 21;
export const INDEPENDENCE = 22;
export const ERUPTION = 23;
export const MATCH = 24;
export const CLOSING = 25;
export const BEGINNING = 26;
export const ENDING = 27;
export const STOPPING = 28;
export const GROUNDING = 29;
export const LANDSLIDE = 30;
export const STORM = 31;
export const RESIGNATION = 32;
export const RETIREMENT = 33;
export const ARREST = 34;
export const RELEASE = 35;
export const APPOINTMENT = 36;
export const MARRIAGE = 37;
export const DESTRUCTION = 38;
export const DEMOLITION = 39;
export const COMPLETION = 40;
export const UNVEILING = 41;
export const EVACUATION = 42;
export const INVASION = 43;
export const SURRENDER = 44;
export const EXECUTION = 45;
export const KIDNAPPING = 46;
export const DISCOVERY = 47;
export const ADOPTION = 48;
export const DISSOLUTION = 49;
export const CORONATION = 50;
export const DEPARTURE = 51;
export const ARRIVAL = 52;
export const VOTE = 53;
export const FORCE = 54;
export const FAILURE = 55;
export const SPILL = 56;
export const STRIKE = 57;
export const CONVICTION = 58;
export const SENTENCING = 59;
export const ESCAPE = 60;

export const COUP = 61;
export const PROCLAMATION = 62;
export const CONSECRATION = 63;
export const BURIAL = 64;
export const PREMIERE = 65;
export const MERGER = 66;

/** From here on a kind is that of one verb without an entry, by its hash. */
export const ANY_EVENT = 1000;

/** Kinds of which one place or name has one in a month, unless the text says that there was another. */
export const SINGULAR: ReadonlySet<number> = new Set([
  MASS_KILLING,
  CRASH,
  COLLAPSE,
  MURDER,
  SIGNING,
  OPENING,
  DEATH,
  BIRTH,
  FOUNDING,
  CAPTURE,
  SINKING,
  LAUNCH,
  INDEPENDENCE,
  EXPLOSION,
  FIRE,
  ELECTION,
  EARTHQUAKE,
  FLOOD,
  ERUPTION,
  RULING,
  CLOSING,
  BEGINNING,
  ENDING,
  STOPPING,
  GROUNDING,
  LANDSLIDE,
  STORM,
  RESIGNATION,
  RETIREMENT,
  ARREST,
  RELEASE,
  APPOINTMENT,
  MARRIAGE,
  DESTRUCTION,
  DEMOLITION,
  COMPLETION,
  UNVEILING,
  EVACUATION,
  INVASION,
  SURRENDER,
  EXECUTION,
  KIDNAPPING,
  DISCOVERY,
  ADOPTION,
  DISSOLUTION,
  CORONATION,
  DEPARTURE,
  ARRIVAL,
  VOTE,
  FORCE,
  FAILURE,
  SPILL,
  STRIKE,
  CONVICTION,
  SENTENCING,
  ESCAPE,
  COUP,
  PROCLAMATION,
  CONSECRATION,
  BURIAL,
  PREMIERE,
  MERGER,
]);

/** Kinds that are dated by their beginning. */
export const SUDDEN: ReadonlySet<number> = new Set([
  FIRE,
  EXPLOSION,
  FLOOD,
  LANDSLIDE,
  ERUPTION,
  STORM,
  FAILURE,
]);

export const EVENT_NOUNS = wordValues({
  massacre: MASS_KILLING,
  genocide: MASS_KILLING,
  tragedy: MASS_KILLING,
  pogrom: MASS_KILLING,
  atrocity: MASS_KILLING,
  massacres: MASS_KILLING,
  earthquake: EARTHQUAKE,
  quake: EARTHQUAKE,
  crash: CRASH,
  collision: CRASH,
  derailment: CRASH,
  accident: CRASH,
  explosion: EXPLOSION,
  blast: EXPLOSION,
  bombing: EXPLOSION,
  fire: FIRE,
  blaze: FIRE,
  collapse: COLLAPSE,
  assassination: MURDER,
  murder: MURDER,
  killing: MURDER,
  shooting: MURDER,
  agreement: SIGNING,
  treaty: SIGNING,
  accord: SIGNING,
  accords: SIGNING,
  pact: SIGNING,
  protocol: SIGNING,
  memorandum: SIGNING,
  armistice: SIGNING,
  ceasefire: SIGNING,
  truce: SIGNING,
  declaration: SIGNING,
  opening: OPENING,
  inauguration: OPENING,
  death: DEATH,
  birth: BIRTH,
  founding: FOUNDING,
  foundation: FOUNDING,
  attack: ATTACK,
  assault: ATTACK,
  raid: ATTACK,
  shelling: ATTACK,
  bombardment: ATTACK,
  battle: BATTLE,
  siege: BATTLE,
  election: ELECTION,
  elections: ELECTION,
  vote: VOTE,
  referendum: VOTE,
  plebiscite: VOTE,
  ballot: VOTE,
  summit: MEETING,
  conference: MEETING,
  congress: MEETING,
  capture: CAPTURE,
  fall: CAPTURE,
  occupation: CAPTURE,
  liberation: CAPTURE,
  flood: FLOOD,
  ruling: RULING,
  judgment: RULING,
  verdict: RULING,
  sinking: SINKING,
  launch: LAUNCH,
  independence: INDEPENDENCE,
  eruption: ERUPTION,
  final: MATCH,
  match: MATCH,
  closure: CLOSING,
  closing: CLOSING,
  start: BEGINNING,
  beginning: BEGINNING,
  outbreak: BEGINNING,
  grounding: GROUNDING,
  stranding: GROUNDING,
  floods: FLOOD,
  flooding: FLOOD,
  landslide: LANDSLIDE,
  landslip: LANDSLIDE,
  mudslide: LANDSLIDE,
  rockfall: LANDSLIDE,
  rockslide: LANDSLIDE,
  avalanche: LANDSLIDE,
  storm: STORM,
  hurricane: STORM,
  cyclone: STORM,
  typhoon: STORM,
  tornado: STORM,
  tsunami: STORM,
  resignation: RESIGNATION,
  retirement: RETIREMENT,
  arrest: ARREST,
  appointment: APPOINTMENT,
  marriage: MARRIAGE,
  wedding: MARRIAGE,
  destruction: DESTRUCTION,
  demolition: DEMOLITION,
  completion: COMPLETION,
  unveiling: UNVEILING,
  evacuation: EVACUATION,
  invasion: INVASION,
  surrender: SURRENDER,
  execution: EXECUTION,
  kidnapping: KIDNAPPING,
  abduction: KIDNAPPING,
  discovery: DISCOVERY,
  adoption: ADOPTION,
  dissolution: DISSOLUTION,
  coronation: CORONATION,
  departure: DEPARTURE,
  arrival: ARRIVAL,
  failure: FAILURE,
  outage: FAILURE,
  blackout: FAILURE,
  spill: SPILL,
  spillage: SPILL,
  strike: STRIKE,
  walkout: STRIKE,
  conviction: CONVICTION,
  sentencing: SENTENCING,
  escape: ESCAPE,
  coup: COUP,
  abdication: RESIGNATION,
  proclamation: PROCLAMATION,
  consecration: CONSECRATION,
  dedication: CONSECRATION,
  burial: BURIAL,
  funeral: BURIAL,
  premiere: PREMIERE,
  merger: MERGER,
  putsch: COUP,
  mutiny: COUP,
  uprising: COUP,
  revolt: COUP,
  storming: ATTACK,
  torpedoing: SINKING,
  wreck: SINKING,
  shipwreck: SINKING,
  ambush: ATTACK,
  rescue: EVACUATION,
  judgement: RULING,
  derailments: CRASH,
  signing: SIGNING,
  establishment: FOUNDING,
  disaster: CRASH,
});

/** Verbs that tell of the event with its subject or object; those that need a further word stand in {@link LIGHT_VERBS}. */
export const EVENT_VERBS = wordValues({
  massacred: MASS_KILLING,
  crashed: CRASH,
  derailed: CRASH,
  collided: CRASH,
  exploded: EXPLOSION,
  burned: FIRE,
  burnt: FIRE,
  collapsed: COLLAPSE,
  assassinated: MURDER,
  murdered: MURDER,
  signed: SIGNING,
  inaugurated: OPENING,
  opened: OPENING,
  died: DEATH,
  born: BIRTH,
  founded: FOUNDING,
  established: FOUNDING,
  incorporated: FOUNDING,
  attacked: ATTACK,
  shelled: ATTACK,
  bombed: ATTACK,
  stormed: ATTACK,
  raided: ATTACK,
  captured: CAPTURE,
  seized: CAPTURE,
  liberated: CAPTURE,
  overthrown: COUP,
  abdicated: RESIGNATION,
  proclaimed: PROCLAMATION,
  consecrated: CONSECRATION,
  dedicated: CONSECRATION,
  buried: BURIAL,
  premiered: PREMIERE,
  merged: MERGER,
  torpedoed: SINKING,
  fell: CAPTURE,
  sank: SINKING,
  capsized: SINKING,
  launched: LAUNCH,
  erupted: ERUPTION,
  closed: CLOSING,
  shut: CLOSING,
  began: BEGINNING,
  begun: BEGINNING,
  started: BEGINNING,
  commenced: BEGINNING,
  ended: ENDING,
  finished: ENDING,
  stopped: STOPPING,
  halted: STOPPING,
  aground: GROUNDING,
  flooded: FLOOD,
  resigned: RESIGNATION,
  retired: RETIREMENT,
  arrested: ARREST,
  detained: ARREST,
  released: RELEASE,
  freed: RELEASE,
  appointed: APPOINTMENT,
  married: MARRIAGE,
  destroyed: DESTRUCTION,
  demolished: DEMOLITION,
  completed: COMPLETION,
  unveiled: UNVEILING,
  evacuated: EVACUATION,
  invaded: INVASION,
  surrendered: SURRENDER,
  executed: EXECUTION,
  hanged: EXECUTION,
  kidnapped: KIDNAPPING,
  abducted: KIDNAPPING,
  discovered: DISCOVERY,
  adopted: ADOPTION,
  dissolved: DISSOLUTION,
  crowned: CORONATION,
  left: DEPARTURE,
  departed: DEPARTURE,
  sailed: DEPARTURE,
  arrived: ARRIVAL,
  landed: ARRIVAL,
  failed: FAILURE,
  spilled: SPILL,
  spilt: SPILL,
  convicted: CONVICTION,
  sentenced: SENTENCING,
  escaped: ESCAPE,
  sunk: SINKING,
  foundered: SINKING,
});

/** Words that tell of an event only after another: `came into force`, `burst its banks`, `took effect`. */
export const EVENT_PAIRS: ReadonlyMap<number, { readonly before: WordSet; readonly kind: number }> = new Map([
  [lexemeOf("force"), { before: wordSet("into"), kind: FORCE }],
  [lexemeOf("effect"), { before: wordSet("took into"), kind: FORCE }],
  [lexemeOf("banks"), { before: wordSet("its their"), kind: FLOOD }],
]);

/** What floods when it rises. */
export const WATERS = wordSet(
  "water waters river brook stream lake sea creek beck burn floodwater floodwaters",
);
export const ROSE = lexemeOf("rose");

/** `came under fire`, `was under attack`. */
export const UNDER = lexemeOf("under");
export const ATTACK_AFTER_UNDER = wordSet("fire attack bombardment shelling assault siege");

/** Kinds whose verb is told of a place: `fire broke out at`, `an earthquake struck`; of others the subject counts. */
export const PLACED_VERBS: ReadonlySet<number> = new Set([
  MASS_KILLING,
  EARTHQUAKE,
  CRASH,
  EXPLOSION,
  FIRE,
  ATTACK,
  BATTLE,
  FLOOD,
  ERUPTION,
  LANDSLIDE,
  STORM,
]);
