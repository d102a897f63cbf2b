// Compiles every pack: npx tsx scripts/packs/compile.ts [FOLDER], the folder being that of the public tables.
import { existsSync } from "node:fs";
import { compileHumanRightsCourt, compileInternationalCourt, compileTribunals } from "./courts.ts";
import { compileGeneralAssembly } from "./general-assembly.ts";
import { compileSecurityCouncil } from "./security-council.ts";
import { compileTreaties } from "./treaties.ts";

const folder = process.argv[2] ?? "../shared/record";
compileTreaties();
compileTribunals();
if (existsSync(folder)) {
  compileSecurityCouncil(folder);
  compileGeneralAssembly(folder);
  compileInternationalCourt(folder);
  compileHumanRightsCourt(folder);
} else console.log(`${folder} is not here; the packs compiled from public tables stay as they are.`);
