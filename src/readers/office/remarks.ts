/** What is said of a document with tracked changes. */
export const TRACKED =
  "has tracked changes; it was read as if all were accepted: insertions count, deletions do not.";
