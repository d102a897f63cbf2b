import type { Document } from "./document.ts";
import type { Finding, Level } from "./finding.ts";
import type { PackDescription } from "./instrument.ts";

/** What was read in one document, and what became of its citations when they were looked up. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly citations: number;
  /** One instrument is meant, and a registry holds it. */
  readonly citationsFound: number;
  /** A complete registry holds no such instrument. */
  readonly citationsDisproved: number;
  readonly citationsAmbiguous: number;
  readonly citationsNotCovered: number;
  /** The text gives too little to look up. */
  readonly citationsNotChecked: number;
  readonly quotations: number;
  readonly attributions: number;
  readonly figures: number;
  readonly dates: number;
  readonly places: number;
  readonly actors: number;
  readonly wordings: number;
}

/** The result of checking one document. */
export interface DocumentReport {
  readonly document: Document;
  readonly counts: Counts;
  /** Sorted by start; what holds and what could not be looked up is among them. */
  readonly findings: readonly Finding[];
  /** How many findings comments in the document silenced. */
  readonly suppressed: number;
}

/** What a rule says about itself in a report. */
export interface RuleDescription {
  readonly id: string;
  /** One sentence: what it finds. */
  readonly summary: string;
  readonly level: Level;
}

/** A library of sources, as a report tells of it. */
export interface LibraryDescription {
  /** Without a password. */
  readonly location: string;
  /** How many sources it holds. */
  readonly sources: number;
}

/** The result of one check of any number of documents. */
export interface CheckReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly documents: readonly DocumentReport[];
  /** What could not be read, or not whole; the path is empty where no document is concerned. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** The registries in which citations were looked up. */
  readonly packs: readonly PackDescription[];
  /** The libraries that documents were held against. */
  readonly libraries?: readonly LibraryDescription[];
  /** The day the check was made for, ISO 8601. */
  readonly asOf: string;
  readonly rules: readonly RuleDescription[];
}
