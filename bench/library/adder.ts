// Adds generated batches and says so when each is kept: npx tsx bench/library/adder.ts LOCATION FIRST [LAST]
import { writeSync } from "node:fs";
import { openLibrary } from "../../src/library/index.ts";
import { plainBuilder } from "../../test/library/sources.ts";
import { generatedBatch } from "./generated.ts";

const [location, first, last] = process.argv.slice(2);
const library = await openLibrary(location!, { create: true, builder: plainBuilder });
for (let index = Number(first); last === undefined || index <= Number(last); index++) {
  await library.add(generatedBatch(index));
  writeSync(1, `${index}\n`);
}
await library.close();
