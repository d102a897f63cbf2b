const FACTORS: Readonly<Record<string, number>> = { "": 1, b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/** Reads `200mb`, `1.5 GB`, `4096` as bytes; undefined when it is no size. */
export function parseSize(size: string | number): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)?$/iu.exec(String(size).trim());
  if (!match) return undefined;
  return Math.round(Number(match[1]) * FACTORS[(match[2] ?? "").toLowerCase()]!);
}
