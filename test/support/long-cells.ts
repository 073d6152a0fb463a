const LONG = 32_000;

/** Cells of one repeated part, made to take long to whoever reads them by a pattern that goes back and forth. */
export const LONG_CELLS: readonly string[] = [
  ' ',
  '1',
  '1 ',
  'a',
  '@',
  'a@',
  'a.',
  'nom ',
  ', ',
  '|',
  '(',
  ' et ',
  '\n ',
  '"',
  "'=",
  '-',
  '04 ',
  '1.',
  'é',
  '±1',
].map((part) => `x${part.repeat(Math.ceil(LONG / part.length))}x`);
