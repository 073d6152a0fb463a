import * as fc from 'fast-check';

/** Networks per property: enough to be worth running on every change; PASSERELLES_RUNS for a long night. */
const RUNS = Number(process.env.PASSERELLES_RUNS ?? 1000);
/** The same networks every time, unless PASSERELLES_SEED asks for others. */
const SEED = Number(process.env.PASSERELLES_SEED ?? 2008);

/** Long runs take as long as they take: a minute, and fifty milliseconds a network. */
export const patience = 60_000 + RUNS * 50;

/** Fails with the smallest network found for which a property does not hold; a costly one is tried on a share of them. */
export function holds<T>(property: fc.IProperty<T>, share = 1): void {
  const details = fc.check(property, { numRuns: Math.ceil(RUNS * share), seed: SEED });
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
