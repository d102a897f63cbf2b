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

/** Each root, phrase and verb of a first occasion with its matter. */
export interface MatterTables {
  readonly roots: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, string>;
  readonly firsts: ReadonlyMap<string, string>;
}

/**
 * Reads the lists. Deriving the roots of some thousand words takes longer than the rest of a start, so this is done once,
 * by scripts/generate.mjs, and what it gives is kept in `matters.generated.ts`.
 */
export function matterTables(): MatterTables {
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

  return { roots: byRoot, phrases, firsts };
}
