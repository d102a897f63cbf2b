import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";

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
  vote: ELECTION,
  referendum: ELECTION,
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
  fell: CAPTURE,
  sank: SINKING,
  capsized: SINKING,
  launched: LAUNCH,
  erupted: ERUPTION,
});

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
]);
