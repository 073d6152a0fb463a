/**
 * Limits for files. The inventory of a Régionale has a few hundred rows; the largest file measured has 10,000 rows of
 * 60 columns (5 MB, 30 MB unpacked). Messages name the limit that was passed.
 */
export const FILE_LIMITS = {
  /** Size of the file as sent. */
  megabytes: 50,
  /** Size of all parts when unpacked; they are never in memory at once. */
  unpackedMegabytes: 300,
  /** Largest ratio of unpacked to packed size of a part, after its first ten megabytes. Real sheets stay below 60. */
  packing: 200,
  packingFromMegabytes: 10,
  /** Number of files within the file. */
  parts: 2_000,
  xmlDepth: 64,
  /** Longest text, tag or comment in XML, in characters. */
  xmlPiece: 4_000_000,
  sheets: 200,
  rows: 200_000,
  columns: 500,
  /** Filled cells of all sheets. */
  cells: 5_000_000,
  /** Characters in a cell, as in Excel. */
  cellLength: 32_767,
  /** Time for a job on a file. */
  seconds: 120,
  /** Heap of the file thread. */
  heapMegabytes: 640,
} as const;

export const MEGABYTE = 2 ** 20;
