import { expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Passerelle, ReferralFlow } from '../../../domain/model/entities.ts';
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

test('people do not still go by a row that gives way, and without a day nobody knows', () => {
  const [sender, receiver] = [
    { id: 'by-sender', declaredBy: 'SENDER', from: '2025-06-01', to: '2025-12-31', count: 3 },
    { id: 'by-receiver', declaredBy: 'RECEIVER', from: '2025-08-01', to: '2025-12-31', count: 7 },
  ] as const;
  const ends = { source: 'a', target: 'b', kind: 'ORIENTATION' } as const;
  const find = (more: Partial<Passerelle>) =>
    findGaps(
      snapshotAt(
        network({
          filieres: [filiere('a'), filiere('b')],
          passerelles: [passerelle('a', 'b', more)],
          flows: [sender, receiver].map((row) => ({ ...row, ...ends })),
        }),
        AS_OF,
      ),
      { period: PERIOD, kinds: ['M13'] },
    );
  expect(find({ validTo: '2025-07-01' })).toMatchObject([{ evidence: { flowsGoOn: false } }]);
  expect(find({ suspendedTo: '2026-12-31' })).toMatchObject([
    { evidence: { form: 'SUSPENDED_LONG', date: null, flowsGoOn: null } },
  ]);
});

test('an agreement past its last day tells nothing beside one that is not, and of several the last to end is shown', () => {
  const agreement = (id: string, validTo: string) => ({ id, name: id, parties: ['op-a'], validTo });
  const forms = (...agreements: string[]) =>
    findGaps(
      snapshotAt(
        network({
          filieres: [filiere('a'), filiere('b')],
          agreements: [
            agreement('old', '2024-06-30'),
            agreement('older', '2023-06-30'),
            agreement('now', '2026-06-30'),
          ],
          passerelles: agreements.map((id, at) => passerelle('a', 'b', { id: `p${at}`, agreement: id })),
        }),
        AS_OF,
      ),
      { period: PERIOD, kinds: ['M13'] },
    ).map((finding) => (finding.kind === 'M13' ? finding.evidence.passerelle : ''));
  expect(forms('older', 'old')).toEqual(['p1']);
  expect(forms('older', 'now')).toEqual([]);
  expect(forms('older')).toEqual(['p0']);
});
