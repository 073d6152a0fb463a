import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { PasserelleKind } from '../../../domain/model/vocabulary.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const nothing = { min: 0 };
const free = {
  oral: nothing,
  written: nothing,
  numeracy: nothing,
  certificate: nothing,
  digital: nothing,
  project: nothing,
};

/** The level with which the way is said to go over the ceiling; two passages of different kinds lead there. */
function levelShown(kinds: readonly PasserelleKind[]): unknown {
  const document = network({
    filieres: [
      filiere('start', { openAdmission: true, entry: free }),
      filiere('sums', { entry: free, exit: { numeracy: 3 } }),
      filiere('end', { entry: { ...free, numeracy: { max: 0 } } }),
    ],
    passerelles: [
      passerelle('start', 'sums'),
      ...kinds.map((kind, at) => passerelle('sums', 'end', { id: `way-${at}`, kind })),
    ],
  });
  const snapshot = forAudience(snapshotAt(document, '2025-12-31'), { levels: { numeracy: 1 } });
  const [found] = findGaps(snapshot, { period, kinds: ['M14'], target: 'end' });
  if (found?.kind !== 'M14') throw new Error('There is a pathway.');
  return found.evidence.blockingSets?.map((set) => set.map(({ kind, state }) => [kind, state]));
}

describe('what blocks a pathway', () => {
  it('is shown with the lowest level of the ways through the same filières, in whatever order they come', () => {
    // A concurrent passage is taken with the levels from before the filière: 1. After it, the level is 3.
    const found = levelShown(['PROGRESSION', 'CONCURRENT']);
    expect(found).toEqual([[['OVER', 1]]]);
    expect(levelShown(['CONCURRENT', 'PROGRESSION'])).toEqual(found);
  });
});
