import type * as fc from 'fast-check';

/** Networks per property: enough to be worth running on every change; PASSERELLES_RUNS for a long night. */
const RUNS = Number(process.env.PASSERELLES_RUNS ?? 300);
/** The same networks every time, unless PASSERELLES_SEED asks for others. */
const SEED = Number(process.env.PASSERELLES_SEED ?? 2008);

export const parameters = <T>(share = 1): fc.Parameters<T> => ({
  numRuns: Math.max(1, Math.round(RUNS * share)),
  seed: SEED,
});

/** Long runs take as long as they take: a minute, and a second for each twenty networks. */
export const patience = 60_000 + RUNS * 50;
