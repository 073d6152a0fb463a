/**
 * Numbers as people read them: digits by three, and a true minus. Not by Intl, whose first use costs a browser some 70 ms
 * while the first map is being made.
 */
const grouped =
  (between: string) =>
  (n: number): string =>
    String(n)
      .replace('-', '−')
      .replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, between));

export const frenchNumber = grouped('\u202f');
export const englishNumber = grouped(',');

/** A difference: what grows has its sign too. */
export const signed =
  (number: (n: number) => string) =>
  (n: number): string =>
    n > 0 ? `+${number(n)}` : number(n);

/** Plural of a French noun phrase: zero and one take the singular. */
export const frenchCount = (n: number, one: string, many: string): string =>
  `${frenchNumber(n)} ${n < 2 ? one : many}`;

/** Plural of an English noun phrase. */
export const englishCount = (n: number, one: string, many: string): string =>
  `${englishNumber(n)} ${n === 1 ? one : many}`;
