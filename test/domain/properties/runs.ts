import * as fc from 'fast-check';
import { cases, patienceFor, SEED } from '../../support/size.ts';

/** Networks per property, of which each size of run tries its share. */
const MANY = 1_000;

/** Long runs take as long as they take. */
export const patience = patienceFor(MANY);

/** Fails with the smallest network found for which a property does not hold; a costly one is tried on a share of them. */
export function holds<T>(property: fc.IProperty<T>, share = 1): void {
  const details = fc.check(property, { numRuns: cases(MANY * share), seed: SEED });
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
