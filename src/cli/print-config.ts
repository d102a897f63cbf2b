import { rules } from "../engine/rules/registry.generated.ts";
import { SettingsFinder } from "../service/configuration/settings.ts";
import { type CheckFlags, settingsOf } from "./check.ts";
import { deliver } from "./output.ts";

/** `onrecord check --print-config FILE`: the settings as they apply to that file, as JSON. */
export async function printConfiguration(path: string, flags: CheckFlags): Promise<number> {
  const {
    levels,
    folder: _folder,
    ...settings
  } = await new SettingsFinder(settingsOf(flags)).settingsFor(path);
  const effective = Object.fromEntries(rules.map(({ id, level }) => [id, levels.get(id) ?? level]));
  await deliver(JSON.stringify({ ...settings, rules: effective }, null, 2), flags.output);
  return 0;
}
