import { existsSync, writeFileSync } from "node:fs";
import { rules } from "../engine/rules/registry.generated.ts";
import { CONFIGURATION_NAMES } from "../service/configuration/load.ts";
import { starterConfiguration } from "../service/configuration/starter.ts";
import { fail } from "./messages.ts";

/** `onrecord init`: writes a commented configuration into the working directory. */
export function runInit({ force = false }: { readonly force?: boolean }): number {
  const present = CONFIGURATION_NAMES.find((name) => existsSync(name));
  if (present && !force) return fail(`${present} is already here; --force overwrites it.`);
  const name = present ?? CONFIGURATION_NAMES[0];
  try {
    writeFileSync(name, starterConfiguration(rules));
  } catch {
    return fail(`${name} cannot be written here.`);
  }
  process.stdout.write(`Wrote ${name}. Every setting in it is explained and commented out.\n`);
  return 0;
}
