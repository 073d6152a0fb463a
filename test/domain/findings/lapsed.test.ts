import { expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { AS_OF, PERIOD } from '../../support/haute-sylve.ts';

/** Whether people still go where a passerelle lapsed on 1 July, by one row. */
function goOn(row: Partial<ReferralFlow>): unknown {
  const document = network({
    filieres: [filiere('a'), filiere('b')],
    passerelles: [passerelle('a', 'b', { validTo: '2025-07-01' })],
    flows: [
      {
        ...{ id: 'row', source: 'a', target: 'b', kind: 'ORIENTATION', declaredBy: 'SENDER', count: 7 },
        ...{ from: '2025-08-01', to: '2025-12-31' },
        ...row,
      },
    ],
  });
  const [lapsed] = findGaps(snapshotAt(document, AS_OF), { period: PERIOD, kinds: ['M13'] });
  return lapsed?.kind === 'M13' ? lapsed.evidence.flowsGoOn : undefined;
}

test('people still go where a passerelle lapsed only by rows that begin after its last day, and count someone', () => {
  expect(goOn({})).toBe(true);
  expect(goOn({ from: '2025-07-01' })).toBe(false);
  expect(goOn({ count: 0 })).toBe(false);
  expect(goOn({ source: 'b', target: 'a' })).toBe(false);
  // Begun after, ended after the period: it compares with nothing.
  expect(goOn({ to: '2026-03-31' })).toBe(false);
});
