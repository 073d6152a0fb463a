/**
 * How much the tests try. What they assert is the same at every size: a larger one tries more random networks, more
 * damages and larger loads. The long one also checks the screens of the page in each of their states, of which the usual
 * one takes turns (test/browser/rota.ts). `bin/test.mjs` sets it: `npm run test:quick`, `npm test` and `npm run test:long`.
 */
const SIZES = ['quick', 'usual', 'long'] as const;
type Size = (typeof SIZES)[number];

const size = sizeOf(process.env.PASSERELLES_TEST_SIZE ?? 'usual');

function sizeOf(asked: string): Size {
  const size = SIZES.find((known) => known === asked);
  if (size !== undefined) return size;
  throw new Error(`PASSERELLES_TEST_SIZE is one of ${SIZES.join(', ')}, not ${asked}.`);
}

/** Whether this run is of that size. */
export const isSize = (one: Size): boolean => one === size;

/** The amount that this run tries. */
export const sized = <T>(amounts: Readonly<Record<Size, T>>): T => amounts[size];

/** PASSERELLES_RUNS says another number of cases for a property that has a thousand. */
const share =
  process.env.PASSERELLES_RUNS === undefined
    ? sized({ quick: 0.03, usual: 0.1, long: 2 })
    : Number(process.env.PASSERELLES_RUNS) / 1_000;

/** Cases of a property that deserves so many: a tenth of them in `npm test`, twice as many in a long run, never under ten. */
export const cases = (many: number): number => Math.max(Math.min(many, 10), Math.ceil(many * share));

/** One in `many` of the states of which each run need not see all. The long size takes them all. */
export const oneIn = <T>(many: number, states: readonly T[]): readonly T[] =>
  isSize('long') ? states : states.filter((_state, turn) => turn % many === 0);

/** The same cases every time, unless PASSERELLES_SEED asks for others. */
export const SEED = Number(process.env.PASSERELLES_SEED ?? 2008);

/** How long a property of so many cases may take: a minute, and fifty milliseconds a case. */
export const patienceFor = (many: number): number => 60_000 + cases(many) * 50;

/**
 * Claims that the random cases were worth trying, from the size at which there are enough of them to be sure to meet what
 * is rare.
 */
export function claimFrom(least: Size, claim: () => void): void {
  if (SIZES.indexOf(size) >= SIZES.indexOf(least)) claim();
}
