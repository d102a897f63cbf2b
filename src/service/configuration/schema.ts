import * as v from "valibot";

const level = v.picklist(["off", "note", "warning", "error"], "expected off, note, warning or error");
const levels = v.record(v.string(), level);
const size = v.union(
  [v.pipe(v.number(), v.minValue(1)), v.pipe(v.string(), v.regex(/^\d+(\.\d+)?\s*(b|kb|mb|gb)?$/iu))],
  "expected a size such as 200mb",
);

/** The configuration file, `onrecord.yaml`, as a user writes it. Unknown keys are refused. */
export const configurationSchema = v.strictObject({
  rules: v.nullish(levels),
  overrides: v.optional(
    v.array(
      v.strictObject({
        files: v.pipe(v.array(v.string()), v.minLength(1)),
        rules: v.nullish(levels),
      }),
    ),
  ),
  ignore: v.optional(v.array(v.string())),
  packs: v.optional(v.array(v.string())),
  asOf: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, "expected a day such as 2026-01-31"))),
  maxSize: v.optional(size),
  maxLine: v.optional(size),
});

export type ConfigurationFile = v.InferOutput<typeof configurationSchema>;
