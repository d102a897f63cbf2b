// The program of the thread that parses PDFs, from its source: threads do not inherit how the main program is compiled.
import { register } from "tsx/esm/api";

register();
await import("../src/readers/pdf/worker.ts");
