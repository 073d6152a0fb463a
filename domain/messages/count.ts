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

/** Returns a function that writes a difference with `number`, and puts a plus sign before positive numbers. */
export const signed =
  (number: (n: number) => string) =>
  (n: number): string =>
    n > 0 ? `+${number(n)}` : number(n);

/** Number with a French noun: zero and one take the singular. */
export const frenchCount = (n: number, one: string, many: string): string =>
  `${frenchNumber(n)} ${n < 2 ? one : many}`;

/** Number with an English noun: only one takes the singular. */
export const englishCount = (n: number, one: string, many: string): string =>
  `${englishNumber(n)} ${n === 1 ? one : many}`;
