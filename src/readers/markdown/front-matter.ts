export interface FrontMatter {
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
  readonly language?: string;
}

const LARGEST = 1 << 20;

/** Title, author, date and language of a YAML front matter; one that cannot be read says nothing. */
export async function readFrontMatter(yaml: string | undefined): Promise<FrontMatter> {
  if (yaml === undefined || yaml.length > LARGEST) return {};
  const { parse } = await import("yaml");
  let data: unknown;
  try {
    data = parse(yaml, { maxAliasCount: 50, schema: "failsafe" });
  } catch {
    return {};
  }
  if (typeof data !== "object" || data === null) return {};
  const facts = data as Record<string, unknown>;
  const title = textOf(facts.title);
  const author = textOf(facts.author) ?? textOf(facts.authors) ?? textOf(facts.byline);
  const published = dayOf(
    textOf(facts.date) ?? textOf(facts.published) ?? textOf(facts.pubDate) ?? textOf(facts.publishDate),
  );
  const language = textOf(facts.lang) ?? textOf(facts.language);
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language: language.toLowerCase().split(/[-_]/u)[0]! }),
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ") || undefined;
  if (typeof value === "object" && value !== null && "name" in value) return textOf(value.name);
  return undefined;
}

function dayOf(value: string | undefined): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(value ?? "")?.[0];
}
