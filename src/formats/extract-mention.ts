import type {
  Actor,
  Attribution,
  Citation,
  DateExpression,
  Document,
  Figure,
  Mention,
  Place,
  Quotation,
  Span,
  VoteStatement,
  Wording,
} from "../model/index.ts";
import { positioned } from "./position.ts";

/** Where each mention stands in the list that goes out. */
export type MentionIndices = ReadonlyMap<Mention, number>;

/**
 * A mention as plain data. Spans within it carry their words; another mention that it refers to is given by its
 * index in the list, or whole where the list does not hold it.
 */
export function mentionJson(document: Document, mention: Mention, indices: MentionIndices): object {
  return defined({
    kind: mention.kind,
    span: positioned(document, mention.span),
    ...detailsOf({ document, indices }, mention),
  });
}

function detailsOf(surroundings: Surroundings, mention: Mention): object {
  switch (mention.kind) {
    case "citation":
      return citation(surroundings, mention);
    case "quotation":
      return quotation(surroundings, mention);
    case "attribution":
      return attribution(surroundings, mention);
    case "figure":
      return figure(surroundings, mention);
    case "date":
      return date(surroundings, mention);
    case "place":
      return place(mention);
    case "actor":
      return actor(mention);
    case "wording":
      return wording(mention);
  }
}

/** The list in which a mention stands. */
interface Surroundings {
  readonly document: Document;
  readonly indices: MentionIndices;
}

function words({ document }: Surroundings, span: Span | undefined): object | undefined {
  if (span === undefined) return undefined;
  const { start, end } = span;
  return { start, end, text: document.text.slice(start, end) };
}

function reference(
  { document, indices }: Surroundings,
  mention: Mention | undefined,
): number | object | undefined {
  if (mention === undefined) return undefined;
  return indices.get(mention) ?? mentionJson(document, mention, indices);
}

function citation(surroundings: Surroundings, mention: Citation): object {
  const { form, instrumentType, body, normal, number, session, year, date, bodyStated } = mention;
  const { provision, name, group, accessed } = mention;
  return {
    form,
    instrumentType,
    body,
    normal,
    number,
    session,
    year,
    date,
    dateSpan: words(surroundings, mention.dateSpan),
    bodyStated,
    provision,
    name,
    vote: mention.vote && vote(surroundings, mention.vote),
    antecedent: reference(surroundings, mention.antecedent),
    group,
    accessed,
  };
}

function vote(surroundings: Surroundings, statement: VoteStatement): object {
  const { inFavour, against, abstaining, unanimous, withoutVote } = statement;
  return defined({
    span: words(surroundings, statement.span),
    inFavour,
    against,
    abstaining,
    unanimous,
    withoutVote,
  });
}

function quotation(surroundings: Surroundings, mention: Quotation): object {
  const { text, marks, depth, pairing, scare } = mention;
  return {
    content: words(surroundings, mention.content),
    text,
    marks,
    depth,
    pairing,
    scare,
    speaker: words(surroundings, mention.speaker),
    cue: words(surroundings, mention.cue),
  };
}

function attribution(surroundings: Surroundings, mention: Attribution): object {
  return {
    source: words(surroundings, mention.source),
    cue: words(surroundings, mention.cue),
    content: words(surroundings, mention.content),
    sourceType: mention.sourceType,
  };
}

function figure(surroundings: Surroundings, mention: Figure): object {
  const { value, low, high, bound, dimension, unit, indicator, population } = mention;
  return {
    value,
    low,
    high,
    bound,
    dimension,
    unit,
    indicator,
    population,
    noun: words(surroundings, mention.noun),
    whole: reference(surroundings, mention.whole),
  };
}

function date(surroundings: Surroundings, mention: DateExpression): object {
  const { type, value, low, high, weekday, readings, written, relative, anniversary, modifier } = mention;
  return {
    type,
    value,
    low,
    high,
    weekday,
    readings,
    written: written && defined({ year: written.year, month: written.month, day: written.day }),
    relative,
    begin: reference(surroundings, mention.begin),
    end: reference(surroundings, mention.end),
    anniversary,
    modifier,
  };
}

function place({ name, territories, type, contested }: Place): object {
  return { name, territories, type, contested };
}

function actor({ name, type, title, territories }: Actor): object {
  return { name, type, title, territories };
}

function wording({ category, entry }: Wording): object {
  return { category, entry };
}

/** Without the fields that have no value, so that the data is the same before and after JSON. */
function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
