import { LINED_WORDS, wideLine } from "./happenings.ts";
import { rootOf } from "./roots.ts";

/**
 * Words for one matter beyond the lines of `happenings.ts`: what stands behind a word that has a line belongs to it, the
 * others make a line of their own.
 */
const MATTERS = `
open unlock
acquire purchase takeover buyout
discover sighting
premiere
collapse breach burst
quake tremor shock
begin kick-off
found set-up
appoint instal enthrone induct
light
cast
cross
stop halt
match win won beat lose drew tie
walkout stoppage
landing landfall touchdown
crash derailment
close closedown
depart embark
publish release appear
resign abdicate
breakthrough
fell felling
discover unearth
disaster catastrophe calamity mishap incident misfortune
`;

/** What happened, told by a verb and one of the next two words. */
const PHRASES = `
collapse give way
flood burst banks
appoint take office
appoint take helm
appoint take command
appoint swear in
appoint take oath
depart set sail
depart put sea
launch go live
publish go sale
acquire change hands
acquire become ours
acquire become part
open open doors
open cut ribbon
die pass away
die lose life
landing touch down
walkout walk out
walkout down tools
aground run aground
force come force
force come effect
force take effect
force enter force
stop come rest
stop come standstill
landslide come down
begin get way
marry tie knot
sink go down
sink go under
resign step down
resign stand down
resign give up
collapse fall into
collapse cave in
discover dig up
discover come upon
breakthrough break through
stop draw halt
fire set alight
fire go flames
fire catch fire
unveil pull cover
found set up
publish come out
bury lay rest
marry become wife
marry become husband
`;

/** Verbs that tell of these with `first` before them: `was first seen`. */
const FIRSTS = `
discover see spot observe identify notice detect find
premiere perform stage show play performance staging
`;

const byRoot = new Map<string, string>();
for (const [word, line] of LINED_WORDS) {
  const root = rootOf(word);
  if (!byRoot.has(root)) byRoot.set(root, `#${wideLine(line)}`);
}
for (const line of MATTERS.trim().split("\n")) {
  const [head, ...others] = line.split(" ").map(rootOf);
  const matter = byRoot.get(head!) ?? `~${head}`;
  for (const root of [head!, ...others]) byRoot.set(root, matter);
}

const phrases = new Map<string, string>();
for (const line of PHRASES.trim().split("\n")) {
  const [matter, verb, next] = line.split(" ");
  phrases.set(`${rootOf(verb!)} ${rootOf(next!)}`, byRoot.get(rootOf(matter!))!);
}

const firsts = new Map<string, string>();
for (const line of FIRSTS.trim().split("\n")) {
  const [matter, ...verbs] = line.split(" ");
  for (const verb of verbs) firsts.set(rootOf(verb), byRoot.get(rootOf(matter!))!);
}

/** The matter that words of one root tell of; undefined for a root in no list. */
export function listedMatter(root: string): string | undefined {
  return byRoot.get(root);
}

/** The matter of a verb with a word after it: `gave way`, `went on sale`. */
export function matterOfPhrase(verb: string, next: string): string | undefined {
  return phrases.get(`${verb} ${next}`);
}

/** The matter of a word with `first` before it: `was first seen`, `the first performance`. */
export function matterOfFirst(root: string): string | undefined {
  return firsts.get(root);
}

const matterOfWord = (word: string) => byRoot.get(rootOf(word))!;

/** What comes again on other days, so that two dates far apart are two of them. */
export const PERIODIC: ReadonlySet<string> = new Set(
  `meeting conference match hearing concert lecture race parade festival exhibition auction debate visit ceremony test
   transfer strike strand award publish dismiss consult recall`
    .split(/\s+/u)
    .map(matterOfWord),
);

/** What a thing or a person has once, so that two plain statements are of one. */
export const ONCE: ReadonlySet<string> = new Set(
  "open born die found sink sign discover collapse launch premiere complete demolish unveil marry consecrate aground cast crown fire flood quake"
    .split(" ")
    .map(matterOfWord),
);

export const BIRTH = matterOfWord("born");
export const DEATH = matterOfWord("die");
export const SIGNING = matterOfWord("sign");

/** A word for any mishap, and the mishaps that it may stand for. */
export const DISASTER = matterOfWord("disaster");
export const MISHAPS: ReadonlySet<string> = new Set(
  "fire flood quake collapse crash explosion sink landslide storm erupt aground fail spill attack kill"
    .split(" ")
    .map(matterOfWord),
);
