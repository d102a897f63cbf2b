/**
 * Words by which one happening is told and named again, a line each; `first` joins the word after it. Wider than the
 * families of regular forms: they are asked only where two dates look like slips of each other.
 */
const LINES = `
premiere premiered première first-performance first-night first-performed first-staged
discovery discovered discover first-seen first-observed first-sighted sighting
wedding wed married marry marriage
stoppage stopped stop stops halted halt standstill
conviction convicted convict
breach breached burst gave-way broke-through
crossing crossed cross crosses
casting cast casts
arrival arrived arrive admitted admission
presentation presented present presents
purchase purchased bought buy acquisition acquired acquire takeover
sinking sank sunk sink foundered went-down
lighting lit first-lit
laying laid lay
grant granted grants
match tie game fixture kick-off
fire burned burnt burns burn blaze burned-down burnt-down burns-down
avalanche snowslide
quake earthquake tremor
opening opened open opens first-opened inaugurated inauguration
closing closed close closes closure shut
launch launched launches
election elected elect elects
arrest arrested detained
founding founded foundation established establishment set-up
birth born
death died dies die
resignation resigned resigns
signing signed signature sign signs
meeting met meet meets
funeral buried burial
departure departed left sailed leaves
landing landed land lands
visit visited visits
vote voted votes
verdict judgment judgement ruling ruled
sentencing sentenced
dismissal dismissed
appointment appointed
adoption adopted
ratification ratified
flood flooded floods
collapse collapsed
explosion exploded blast
crash crashed collision collided derailment derailed
handover handed
consecration consecrated
unveiling unveiled
publication published appeared
strike walkout struck
escape escaped
rescue rescued
theft stolen stole burglary burgled robbery robbed
murder murdered
evacuation evacuated
inspection inspected
landslip landslide
completion completed finished
retirement retired
`;

const PAIRED = /^(?:first-|went-|gave-|broke-|burned-|burnt-|burns-)/u;
const synonyms = new Map<string, string>();
for (const line of LINES.trim().split("\n")) {
  const words = line.trim().split(" ");
  for (const word of words) synonyms.set(PAIRED.test(word) ? word.replace("-", " ") : word, `=${words[0]!}`);
}

/** The name of the line in which a lower-case word, or `first` and a word, stands; undefined for other words. */
export function synonymOf(word: string): string | undefined {
  return synonyms.get(word);
}
