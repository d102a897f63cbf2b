/** Sentences about invented matters, some with dates and most without, as in ordinary news. */
const SENTENCES = [
  "The council of Lower Marl approved the new budget on Tuesday after a debate that lasted four hours.",
  "Its members had rejected an earlier draft, which raised fees for the harbour and for the two ferries.",
  "Trade through the port rose by 4.2 percent last year, the authority said in a report published on 3 March 2019.",
  "Nobody had expected the river to rise so quickly, and the lower streets were under water before dawn.",
  "The bridge was built between 1931 and 1934 and repaired in the late 1970s.",
  "Residents who spoke at the meeting asked why the pumps had not been tested before the season began.",
  "The company, which employs 1,250 people in three towns, declined to say how many of them would be affected.",
  "A spokeswoman said that the inquiry would report to the minister and that its findings would be made public.",
  "Prices for grain have fallen since September, when the harvest in the northern districts turned out larger than forecast.",
  "Students from the technical college measured the depth of the channel at 16 places and drew a map of the bed.",
  "The festival, held every August, drew about 40,000 visitors and filled the hotels along the coast.",
  "He had worked for the railway for 25 years before he was elected, and he still lives beside the old station.",
];

/** About `characters` characters of such sentences in paragraphs, the same on every run. */
export function newsText(characters: number): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (let seed = 7; length < characters; ) {
    const sentences: string[] = [];
    for (let i = 0; i < 4; i++) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      sentences.push(SENTENCES[(seed >>> 8) % SENTENCES.length]!);
    }
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return paragraphs.join("\n");
}
