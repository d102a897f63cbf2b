import { relatedStates, states } from "../../src/engine/extract/places/states.ts";

/** Themes told by words of an agenda item, most of them without a territory; the first that fits is taken. */
const THEMES: readonly (readonly [pattern: RegExp, label: string, territories?: string])[] = [
  [/tribunal.*(?:yugoslavia|ICTY).*rwanda|rwanda.*yugoslavia/iu, "International criminal tribunals"],
  [
    /tribunal.*(?:yugoslavia|ICTY)|prosecution of persons.*yugoslavia/iu,
    "International tribunal for the former Yugoslavia",
    "BA HR RS XK x-yu",
  ],
  [/tribunal.*(?:rwanda|ICTR)/iu, "International tribunal for Rwanda", "RW"],
  [/residual mechanism|international tribunals/iu, "International criminal tribunals"],
  [/court of justice|\bICJ\b/iu, "International Court of Justice"],
  [
    /admis+ion of new members|application.*membership|membership application|recommendation.*membership/iu,
    "Admission of new Members",
  ],
  [
    /secretary-general.*appoint|appointment of (?:the )?(?:new |acting )?secretary-general|recommendation.*appointment|tribute/iu,
    "Secretary-General",
  ],
  [/the congo question/iu, "Democratic Republic of the Congo", "CD"],
  [/aggression upon the republic of korea/iu, "Korea", "KP KR"],
  [/india\/pakistan subcontinent/iu, "India and Pakistan", "BD IN PK"],
  [/terroris|hijacking|hostage-taking|plastic or sheet explosives/iu, "Terrorism"],
  [/children and armed/iu, "Children and armed conflict"],
  [/women and peace/iu, "Women and peace and security"],
  [/civilians in armed/iu, "Protection of civilians"],
  [
    /peace-?keeping|troop-contributing|dag hammarskj|united nations operations|safety.*personnel|protection of un personnel/iu,
    "Peacekeeping",
  ],
  [
    /weapons of mass destruction|1540 committee|nuclear disarmament|safeguards to non|non-nuclear/iu,
    "Weapons of mass destruction",
  ],
  [/small arms/iu, "Small arms"],
  [/peace-?building|post-conflict|sustaining peace/iu, "Peacebuilding"],
  [/atomic energy|armaments|atomic weapon/iu, "Regulation of armaments"],
  [/rules of procedure|working languages|procedure/iu, "Procedure"],
  [/regional (?:and subregional )?organi[sz]ations/iu, "Regional organisations"],
];

/** Words of agenda items that stand for territories without naming a state. */
const HINTS: readonly (readonly [pattern: RegExp, territories: string])[] = [
  [/armenia-azerbaijan|nagorn/iu, "AM AZ x-nk"],
  [/palestin/iu, "IL PS"],
  [/occupied arab|territories occupied by israel/iu, "IL PS SY"],
  [/\bUNDOF\b|disengagement observer|golan/iu, "IL SY"],
  [/\bUNIFIL\b|interim force in lebanon|israel-lebanon/iu, "IL LB"],
  [/middle east/iu, "EG IL JO LB PS SY"],
  [/\bUNFICYP\b|cyprus/iu, "CY TR x-nc"],
  [/yugoslav|protection force|\bUNPROFOR\b|danube/iu, "BA HR RS XK x-yu"],
  [/bosnia/iu, "BA x-yu"],
  [/croatia/iu, "HR x-yu"],
  [/macedonia/iu, "MK x-yu"],
  [/kosovo/iu, "RS XK x-yu"],
  [/abkhazia/iu, "GE x-ab"],
  [/portuguese administration/iu, "AO CV GW MZ PT"],
  [/rhodesia/iu, "ZW"],
  [/south west africa|namibia/iu, "NA ZA"],
  [/kashmir|india-pakistan/iu, "IN PK x-ka"],
  [/jamahiriya/iu, "LY"],
  [/eichmann/iu, "AR IL"],
  [/trieste/iu, "IT x-yu"],
  [/hyderabad/iu, "IN"],
  [/aouzou/iu, "LY TD"],
  [/abyei/iu, "SD SS"],
  [/darfur/iu, "SD"],
  [/great lakes/iu, "BI CD RW UG"],
  [/soweto|apartheid|race conflict/iu, "ZA"],
  [/dprk|democratic people.{0,3}s republic of korea/iu, "KP"],
  [/S\/2016\/53/iu, "CO"],
  [/S\/2014\/136/iu, "UA"],
  [/S\/2014\/264/iu, "UA"],
  [/S\/2006\/920/iu, "NP"],
  [/suez|egypt-israel/iu, "EG"],
  [/timor/iu, "ID TL"],
];

const NAMES = states
  .flatMap(({ code, names }) =>
    names.map((name) => ({
      code,
      pattern: new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])`, "iu"),
      name,
    })),
  )
  .filter(({ name }) => name.length > 3 && name !== "America" && name !== "U.S.")
  .sort((a, b) => b.name.length - a.name.length);

/** Short label and territories of an agenda item and the title of its draft. */
export function subjectOf(item: string, title: string): { subject?: string; territories: string } {
  const territories = territoriesOf(item);
  const more = territories.length === 0 || /middle east/iu.test(item) ? territoriesOf(title) : [];
  const named = [
    ...new Set(/middle east/iu.test(item) && more.length > 0 ? more : [...territories, ...more]),
  ].sort();
  const codes = [...new Set([...named, ...named.flatMap((code) => relatedStates[code] ?? [])])].sort();
  const theme = THEMES.find(([pattern]) => pattern.test(item));
  if (theme) return { subject: theme[1], territories: theme[2] ?? "" };
  if (codes.length === 0) return { territories: "" };
  return { subject: labelOf(item === "" ? title : item, named), territories: codes.join(" ") };
}

function territoriesOf(text: string): string[] {
  const found = new Set(
    HINTS.filter(([pattern]) => pattern.test(text)).flatMap(([, codes]) => codes.split(" ")),
  );
  let rest = text;
  for (const { code, pattern } of NAMES) {
    if (!pattern.test(rest)) continue;
    found.add(code);
    rest = rest.replace(new RegExp(pattern, "giu"), " ");
  }
  return [...found];
}

const LABELS: readonly (readonly [pattern: RegExp, label: string])[] = [
  [/armenia-azerbaijan|nagorn/iu, "Armenia and Azerbaijan: Nagorno-Karabakh"],
  [/palestin|occupied arab|territories occupied by israel/iu, "Israel and the occupied territories"],
  [/\bUNDOF\b|disengagement observer/iu, "Israel and Syria"],
  [/\bUNIFIL\b|interim force in lebanon|israel-lebanon/iu, "Israel and Lebanon"],
  [/middle east/iu, "Middle East"],
  [/cyprus/iu, "Cyprus"],
  [/kashmir|india-pakistan/iu, "India and Pakistan: Kashmir"],
  [/former yugoslavia|protection force|socialist federal republic of yugoslavia/iu, "Former Yugoslavia"],
  [/bosnia/iu, "Bosnia and Herzegovina"],
  [/abkhazia|georgia/iu, "Georgia: Abkhazia"],
  [/sudan/iu, "Sudan and South Sudan"],
  [/kosovo/iu, "Kosovo"],
  [/apartheid|race conflict|question of south africa/iu, "South Africa: apartheid"],
  [/portuguese administration/iu, "Territories under Portuguese administration"],
  [/non-proliferation/iu, "Non-proliferation"],
];

function labelOf(item: string, codes: readonly string[]): string {
  const label = LABELS.find(([pattern]) => pattern.test(item))?.[1];
  const names = codes.map((code) => states.find((state) => state.code === code)?.names[0] ?? code);
  if (label === "Non-proliferation") return `Non-proliferation: ${names.join(" and ")}`;
  return label ?? listOf(names);
}

function listOf(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 3).join(", ")} and others`;
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
