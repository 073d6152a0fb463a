/**
 * Formats numbers with grouped digits and a true minus sign. Intl is not used, as its first use takes a browser about
 * 70 ms while the first map is drawn.
 */
const grouped =
  (between: string) =>
  (n: number): string =>
    String(n)
      .replace('-', '−')
      .replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, between));

export const frenchNumber = grouped('\u202f');
export const englishNumber = grouped(',');

/**
 * Returns a function that writes a difference as a text, with a plus sign before positive numbers. `number` writes
 * the number itself.
 */
export const signed =
  (number: (n: number) => string) =>
  (n: number): string =>
    n > 0 ? `+${number(n)}` : number(n);

/** Writes a number with its noun in French: `one` for zero and one, else `many`. */
export const frenchCount = (n: number, one: string, many: string): string =>
  `${frenchNumber(n)} ${n < 2 ? one : many}`;

/** Writes a number with its noun in English: `one` for one, else `many`. */
export const englishCount = (n: number, one: string, many: string): string =>
  `${englishNumber(n)} ${n === 1 ? one : many}`;
