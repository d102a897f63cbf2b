import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

/** A function that says what in `value` goes against a schema in `docs/`; empty when nothing does. */
export function schemaCheck(name: string): (value: unknown) => readonly string[] {
  const schema = JSON.parse(readFileSync(new URL(`../../docs/${name}.schema.json`, import.meta.url), "utf8"));
  const validate = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  }).compile(schema);
  return (value) =>
    validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
