export * from "./document.ts";
export * from "./evidence.ts";
export * from "./finding.ts";
export * from "./instrument.ts";
export * from "./mention.ts";
export * from "./report.ts";
export * from "./source.ts";
export * from "./span.ts";
