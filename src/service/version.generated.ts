// Written by scripts/generate.mjs from package.json; do not edit.
/** Name and version as they stand in every report. */
export const tool: { readonly name: string; readonly version: string } = {
  name: "onrecord",
  version: "0.1.0",
};
