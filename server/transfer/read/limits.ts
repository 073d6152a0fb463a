/**
 * How much of a file is read. A Régionale's inventory is a few hundred rows; the largest we measure is 10,000 rows of 60
 * columns (5 MB, 30 MB unpacked). Past these limits a file is something else, and its message says which limit it was.
 */
export const FILE_LIMITS = {
  /** Of the file as it is sent. */
  megabytes: 50,
  /** Of all its parts together, unpacked; never held at once. */
  unpackedMegabytes: 300,
  /** Unpacked size to packed size, of one part, past the first ten megabytes. Real sheets stay under 60. */
  packing: 200,
  packingFromMegabytes: 10,
  /** Files within the file. */
  parts: 2_000,
  xmlDepth: 64,
  /** Characters of XML in one piece: a text, a tag, a comment. */
  xmlPiece: 4_000_000,
  sheets: 200,
  rows: 200_000,
  columns: 500,
  /** Filled cells of all sheets together. */
  cells: 5_000_000,
  /** Characters; what Excel allows. */
  cellLength: 32_767,
  /** For one piece of work on a file. */
  seconds: 120,
  /** Of the heap of the thread that reads. */
  heapMegabytes: 640,
} as const;

export const MEGABYTE = 2 ** 20;
