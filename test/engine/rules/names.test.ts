import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rule } from "../../../src/engine/rules/name-two-spellings/rule.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import { exampleDocument } from "../../example-document.ts";

function findingsIn(text: string) {
  const analysis = analyze(exampleDocument(text));
  return runRules([rule], { analysis, evidence: new Map(), asOf: "2026-01-01" });
}

/** A text and the words that are to be reported. */
const MISSPELT: readonly (readonly [string, string])[] = [
  // Full names.
  [
    "Astrid Falkenberg won the seat. Turnout was low. Astrid Falkenburg thanked the voters.",
    "Astrid Falkenburg",
  ],
  ["The pilot was Marek Dvorsky. The report clears Marek Dvorski of all blame.", "Marek Dvorski"],
  [
    "The works superintendent, Bartholomew Skeat, signed it. The superintendent, Bartholomew Skeats, has retired.",
    "Bartholomew Skeats",
  ],
  [
    "Wenzel Albrecht took the chair. The minutes were read. Wenzl Albrecht closed the session.",
    "Wenzl Albrecht",
  ],
  [
    "A letter by Henrietta Colwyn was found. Experts think that Henrieta Colwyn wrote it in 1910.",
    "Henrieta Colwyn",
  ],
  ["Rosalind Thackeray runs the trust. In May Rosalind Thackery wrote to members.", "Rosalind Thackery"],
  ["The bakery belongs to Giuseppe Lombardi. On Monday Giuseppe Lombardy reopened it.", "Giuseppe Lombardy"],
  ["Dr Ines Kowalczyk led the trial. The journal asked Dr Ines Kowalczik for her data.", "Ines Kowalczik"],
  ["Ursula von der Heide spoke first. The hall applauded Ursula von der Heyde.", "Ursula von der Heyde"],
  ["The goals came from Pieter van Oosten. Coach Pieter van Osten was pleased.", "Pieter van Osten"],
  ["Sir Humphrey Alderton opened the gallery. Sir Humphrey Aldertom gave the land.", "Humphrey Aldertom"],
  ["Emeka Nwachukwu scored twice. After the break Emeka Nwachuku was replaced.", "Emeka Nwachuku"],
  [
    "Thandeka Mbathani, 34, farms there. Her neighbour said Thandeka Mbatani had warned them.",
    "Thandeka Mbatani",
  ],
  ["The council thanked Fiona Abernathy. Fiona Abernethy has served for nine years.", "Fiona Abernethy"],
  ["Kristof Lindemann wrote the score. It is the third opera by Krystof Lindemann.", "Krystof Lindemann"],
  ["Magdalena Szulc owns the kiln. The clay is dug by Magdelena Szulc herself.", "Magdelena Szulc"],
  [
    "The jury heard Oswald Pemberton. In his summing-up the judge called Osvald Pemberton reliable.",
    "Osvald Pemberton",
  ],
  ["Jürgen Brückner designed the bridge. A plaque honours Jürgen Bruckner.", "Jürgen Bruckner"],
  ["Geert Lamoré led the choir. Friends of Geert Lamore sang along.", "Geert Lamore"],
  ["François Delacourt plays on. The club has kept François Delacour until 2027.", "François Delacour"],
  // Hyphens.
  ["Helen Marchmont-Ellis chairs the board. Helen Marchmont-Elis joined it in 2009.", "Helen Marchmont-Elis"],
  ["Anna-Lena Forsgren took silver. It was the first medal of Anna-Lena Forsgen.", "Anna-Lena Forsgen"],
  ["Mr Lloyd-Jenkins spoke for an hour. The house heard Mr Lloyd-Jenkyns in silence.", "Lloyd-Jenkyns"],
  // Surnames alone, later.
  ["Tobias Grunewald has run the mill since 1998. Grünwald said he would sell it.", "Grünwald"],
  ["The captain was Lars Torvaldsen. In 2004 Thorvaldsen bought a trawler of his own.", "Thorvaldsen"],
  ["Beatriz Carvalho leads the study. “It is early days,” Carvallho said.", "Carvallho"],
  ["Ingrid Halvorsen was the first to arrive. Halvorson's lamp was still lit at dawn.", "Halvorson"],
  ["Prof. Adaeze Okonkwo found the gene. The prize went to Okonkow and her team.", "Okonkow"],
  ["Yusuf Demirtas signed the deed. The notary warned Demirtaz twice.", "Demirtaz"],
  ["Peter Zelenka drew the map. The archive calls Zelinka its best surveyor.", "Zelinka"],
  [
    "Sergeant Maria Castellanos drove the van. The court found that Castelanos had braked in time.",
    "Castelanos",
  ],
  ["Hugo Bergstrand founded the firm. His son sold it to a rival, but Bergstand kept the shop.", "Bergstand"],
  [
    "Clara Winterbourne was mayor from 1990. The park that Winterborne laid out is still there.",
    "Winterborne",
  ],
  ["Nadia Benkhalifa swam in lane four. Benkalifa touched first.", "Benkalifa"],
  // Titles.
  ["Mr Hargreaves told the court so. The clerk then called Mr Hargraves again.", "Hargraves"],
  ["Judge Vandermeer read the ruling. Judge Vandemeer had heard nine witnesses.", "Vandemeer"],
  ["Councillor Priya Raghunathan objected. Cllr Raghunatan's motion failed.", "Raghunatan"],
  ["Bishop Ambrose Kettering blessed the boats. Bishop Ketering comes every year.", "Ketering"],
  ["The award went to Dr. Siobhan McAllister. Dr. McAlister has worked there since 2001.", "McAlister"],
  ["Minister Jonas Eklund resigned. The party had asked Minister Ekelund to stay.", "Ekelund"],
  ["Ruth Allen chairs the club. In June Ruth Allan stepped down.", "Ruth Allan"],
  ["The lawyer is Samir Hassan. The court heard Mr Hasan at noon.", "Hasan"],
  // Initials.
  ["Tomasz Wieczorek kept the harbour. The log is signed T. Wieczorak.", "T. Wieczorak"],
  ["John A. Featherstone built it. John Fetherstone also built the town hall.", "John Fetherstone"],
  [
    "R. J. Applewhite, the treasurer, resigned. Richard Appelwhite had held the post since May.",
    "Richard Appelwhite",
  ],
  ["Mary Ellen Gallagher runs the farm. Mary Gallaghar bought it in 1987.", "Mary Gallaghar"],
  // First names alone.
  ["Katarzyna Nowak won. The crowd shouted for Katarzina until dawn.", "Katarzina"],
  // Headings, lists, tables, captions.
  [
    "# Wieczorak Denies Closing Pier Too Late\n\nTomasz Wieczorek told the court that he had warned them. Wieczorek left at noon.",
    "Wieczorak",
  ],
  [
    "## Castelanos appeals\n\nMaria Castellanos will appeal. The lawyer of Castellanos said so.",
    "Castelanos",
  ],
  [
    "The committee:\n\n- Ottoline Bancroft, chair\n- Desmond Akintola, clerk\n\nAfter the vote Desmond Akintolla counted the ballots.",
    "Desmond Akintolla",
  ],
  [
    "| Driver | Laps |\n| --- | --- |\n| Matteo Ferrandi | 52 |\n| Luis Ortega | 51 |\n\nMatteo Ferandi led from the start.",
    "Matteo Ferandi",
  ],
  [
    "Photo: Gwendolyn Hathaway at her loom.\n\nGwendolyn Hathway has woven here since 1981. Hathaway's cloth hangs in the museum. Gwendolyn Hathaway is 80.",
    "Gwendolyn Hathway",
  ],
  // Organisations, places, ships.
  [
    "The quay belongs to Brennholm Shipping Company. Brenholm Shipping Company has shut it.",
    "Brenholm Shipping Company",
  ],
  ["Members of the Tarvell Foundation met. The Tarvel Foundation paid for the hall.", "Tarvel Foundation"],
  ["The road to Lake Orsanna is closed. Rain has cut it off from Lake Orsana.", "Lake Orsana"],
  ["A ferry called Lumora sank. Divers reached Lumora on Friday. The wreck of Lumorra lies deep.", "Lumorra"],
  [
    "The village of Kesterby lost its shop. Buses to Kesterby stop at noon. In Kestarby nobody drives.",
    "Kestarby",
  ],
  [
    "Shares in Vantrix rose. The board of Vantrix met on Monday. By noon Vantryx had fallen again.",
    "Vantryx",
  ],
  ["The town of Hollinsworth has a new bridge. The mayor of Holinsworth cut the ribbon.", "Holinsworth"],
  ["The ferry leaves Ostrelham at six. By noon it is back at Ostrellam.", "Ostrellam"],
  [
    "They walked to Thornwickby. Snow lay at Thornwickby. In Thornwickby all was still. Near Thonwickby a car waited.",
    "Thonwickby",
  ],
  // Short names, other forms of first names, sentences that a name opens.
  ["Anna Reid wrote it. The prize was shared by Anna Ried and others.", "Anna Ried"],
  ["Dr Amara Osei spoke. The ward trusts Dr Osie.", "Osie"],
  ["Daniel Hargrove bought it. Dan Hargreve sold it.", "Dan Hargreve"],
  ["Tomasz Wieczorek had the key. Wieczorak, for his part, went home.", "Wieczorak"],
  ["Tomasz Wieczorek had the key. Wieczorak hopes to keep it.", "Wieczorak"],
  [
    "Headteacher Priya Raghunathan opened the wing. Parents thanked Priya Ragunathan for it.",
    "Priya Ragunathan",
  ],
  ["Ingrid Halvorsen is the skipper. On Sunday Skipper Halvorson took the boat out.", "Skipper Halvorson"],
  ["They climbed Mount Kelda. Snow fell on Mount Kelta.", "Mount Kelta"],
  // The rarer one comes first.
  ["It was Elmar Brekhe who painted it. Elmar Brekke lived here. In 1950 Elmar Brekke left.", "Elmar Brekhe"],
  [
    "Konrad Siebenthaler spoke. Siebentaler said little else. Siebenthaler left early. Siebenthaler was tired.",
    "Siebentaler",
  ],
  [
    "Dolores Echeverria sued. Dolores Echevarria won. Judges praised Dolores Echeverria.",
    "Dolores Echevarria",
  ],
];

const TWO_NAMES: readonly string[] = [
  // Relatives.
  "Pavel Ivanov lives in the north. His wife, Elena Ivanova, teaches there. Ivanova said so.",
  "Jan Kowalski and Maria Kowalska keep bees. Kowalska sells the honey.",
  "Alexis Papadopoulos met his aunt. Eleni Papadopoulou had come by train.",
  "Stefan Berger sold the farm. Stefanie Berger, his sister, bought it back.",
  "Louis Carver went to sea. His daughter Louise Carver kept the shop.",
  "Martin Falk raised two girls. Martina Falk became a vet.",
  "Anna Berg and Anne Berg shared the prize. Anna Berg gave hers away.",
  "Emil Sandberg died in 1980. Emilie Sandberg, his widow, ran the mill. Emily Sandberg is their grandchild.",
  "Christian Holm painted. Christina Holm wove. Christine Holm wrote about both.",
  "Oskar Lindt founded it. Oscar Lindtner sold it.",
  "The Bergers had held the land since 1820. Jonas Berger sold it. The Berger farm is empty.",
  "Simon Hughes spoke for his brother. Simone Hughes spoke for her party.",
  // Namesakes, each introduced.
  "Erik Petersen opened the fair. The judge was Lena Peterson. Peterson praised the cheese.",
  "Boris Johnson came. Ronny Johnston did not. Johnston was ill.",
  "Fiona Clark chairs it. Peter Clarke keeps the minutes. Clarke is new.",
  "Karl Meyer sang. Otto Meier played. Meyer bowed, and Meier did too.",
  "Ann Reid wrote to Tom Reed. Reed answered.",
  "Ali Hasanov met Vali Hasanli. Hasanli left first.",
  "Lee Thomson won. Guy Thompson came second. Thompson is 40.",
  "Ewa Nowak ran. Adam Novak cycled. Novak fell.",
  "Ruth Stewart led. Ian Stuart followed. Stuart lives in Perth.",
  "Nora Hansen spoke. Ove Hanssen answered. Hanssen won.",
  "Paul Schmidt drew it. Hans Schmitt built it. Schmitt still has the plans.",
  "Ada Marsh swam. Ida March ran.",
  // Short names.
  "Mr Hall spoke first. Mr Hill answered him.",
  "Mr Kent sat down. Mrs Kant rose.",
  "Dr Bell came. Dr Ball left.",
  "Jon Dahl won. Jan Dahl lost.",
  "John Marsh chaired the meeting. John Walsh kept the minutes.",
  "Peter Lang spoke. Peter Long listened.",
  // Adjectives, peoples, plurals.
  "The Azerbaijan Philharmonic Society toured. The Azerbaijani Philharmonic Society has a site.",
  "He flew to Austria. She flew to Australia. Austria won.",
  "The Norwegian Lake Society met. The Norwegians Lake Society did not.",
  "Slovakia signed. Slovenia did not. A Slovak lawyer explained it. A Slovene lawyer agreed.",
  "Republicans voted. One Republican left. The Republican Party met.",
  "A Lutheran church stands there. Martin Luther preached elsewhere.",
  "Victorian houses line Victoria Road. Victoria Crescent is newer.",
  "The Marxist Reading Group met. Karl Marx never came.",
  "The Orvel Bridge is old. The Orvel Bridges are older.",
  "Georgia State University grew. Georgian State University shrank.",
  "The Golden Eagle nests here. Golden Eagles breed late.",
  "Iraq voted. Iran did not. Iran's envoy left.",
  "Shanxi is dry. Shaanxi is drier. Shaanxi has coal.",
  "Niger sent troops. Nigeria sent food. Nigeria paid.",
  // Common words and openings.
  "Anna Parkin runs the car park. Parking is free. Parkin wants it so.",
  "Mark Forster spoke. Foster care is his subject, and foster parents know him. Forster lost.",
  "Peter Baker bakes. Bakery work is hard. Baker likes it.",
  "Economist Jane Marshall spoke. Economists agreed. Martial law was never named.",
  "John Miller left. Milling stopped. Miller had run it.",
  "Police came. Policy did not change. Tom Price paid. Prices rose.",
  "Banking reform failed. Tom Bankin wrote the bill. Bankin left.",
  "Summer came. Mr Sumner spoke.",
  "Principal oboe Hal Mahlerin retired. Second bassoon Hal Mehlerin did not.",
  "Winger Tom Aldous left. Winger Tim Aldons stayed.",
  "Farmer Ada Pell sold milk. The farmer next door, Ida Pelle, sold none. Pelle grows flax.",
  // Quotations, titles, one sentence.
  "Katarzyna Nowak won the race. The sign said “Welcome, Katarzyna Novak”.",
  "The register has Katarzyna Nowak and, on the next page, Katarzyna Novak.",
  "His name is spelt Thorvaldsen, not Torvaldsen.",
  "Mikhail Gerasimov (also written Mikhail Gerassimov) was born there.",
  // Family name first, lists of players, initials.
  "Wang Jianguo spoke. Wang Jianguang answered.",
  "Kim Min-jun won. Kim Min-jung came second.",
  "| Player | Goals |\n| --- | --- |\n| J. Hansen | 3 |\n| J. Hanson | 2 |",
  "A. Petrov wrote one paper. A. Petrova wrote two.",
  "Colour Sergeant Ford drove. Sergeant Forde walked.",
  "J. Marlow and L. Barlow met. Barlow left. Marlow stayed.",
  "The Lindqvist Prize went to Eva Lindqvist. The Lindquist Medal went to Per Lindquist.",
];

describe("one name in two spellings", () => {
  test.each(MISSPELT)("%s", (text, expected) =>
    expect(findingsIn(text).map(({ passage }) => passage.text)).toEqual([expected]),
  );

  test.each(TWO_NAMES.map((text) => [text]))("two names: %s", (text) =>
    expect(findingsIn(text).map(({ passage, message }) => `${passage.text}: ${message}`)).toEqual([]),
  );

  test("of two that are equally often used none is preferred", () => {
    const [finding] = findingsIn("Marek Dvorsky flew it. The report clears Marek Dvorski.");
    expect(finding?.message).toContain("may be one name");
    expect(finding?.suggestion).toBeUndefined();
  });

  test("of two the rarer is reported, with the other as a suggestion", () => {
    const [finding] = findingsIn(
      "Marek Dvorsky flew. Marek Dvorsky landed. The report clears Marek Dvorski.",
    );
    expect(finding?.suggestion).toBe("Marek Dvorsky");
  });
});
