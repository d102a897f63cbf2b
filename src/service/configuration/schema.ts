import * as v from "valibot";

const LEVELS = "expected off, note, warning or error";
const SIZE = "expected a size such as 200mb";
const DAY = "expected a day such as 2026-01-31";
const RULES = "expected rules with their levels, such as wording: off";

const levels = v.record(v.string(), v.picklist(["off", "note", "warning", "error"], LEVELS), RULES);
const size = v.union(
  [
    v.pipe(v.number(), v.minValue(1, SIZE)),
    v.pipe(v.string(), v.regex(/^\d+(\.\d+)?\s*(b|kb|mb|gb)?$/iu, SIZE)),
  ],
  SIZE,
);

/** A list of texts, such as globs or paths. */
function texts(example: string): v.ArraySchema<v.StringSchema<string>, string> {
  const message = `expected a list such as ${example}`;
  return v.array(v.string(message), message);
}

/** The configuration file, `onrecord.yaml`, as a user writes it. Unknown keys are refused. */
export const configurationSchema = v.strictObject({
  rules: v.nullish(levels),
  overrides: v.nullish(
    v.array(
      v.strictObject({
        files: v.pipe(texts('["drafts/**"]'), v.minLength(1, "expected at least one glob")),
        rules: v.nullish(levels),
      }),
      "expected a list of entries with files and rules",
    ),
  ),
  ignore: v.nullish(texts('["archive/**"]')),
  packs: v.nullish(texts('["registries/regional-court.json"]')),
  library: v.nullish(v.string("expected a folder, a file or an address such as postgres://server/name")),
  asOf: v.nullish(v.pipe(v.string(DAY), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, DAY))),
  maxSize: v.nullish(size),
  maxLine: v.nullish(size),
});

export type ConfigurationFile = v.InferOutput<typeof configurationSchema>;
