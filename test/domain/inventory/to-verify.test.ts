import { expect, test } from 'vitest';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { toVerify } from '../../../domain/inventory/to-verify.ts';
import { waitsByElement } from '../../../domain/inventory/waited-fields.ts';
import { filiere, network, operator } from '../../support/builders.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';

const DAY = '2025-12-31';

const made = network({
  communes: [{ id: 'c', name: 'C' }],
  operators: [
    operator('big', { observedOn: '2025-11-01', source: 'Visite' }),
    operator('small'),
    operator('alone', { contact: 'accueil@example.org' }),
    operator('gone', { validTo: '2024-01-01' }),
  ],
  sites: [
    { id: 's', operator: 'big', commune: 'c' },
    { id: 'shut', operator: 'big', commune: 'c', validTo: '2025-06-30' },
  ],
  filieres: [
    // 20 places, never verified, 2 + 2 of 40 points.
    filiere('a', { operator: 'big', intake: 20, sites: ['s'] }),
    // 10 places estimated from those of its stage (lower median of 10 and 20), fresh, nothing said.
    filiere('b', { operator: 'big', observedOn: '2025-11-01', sites: ['shut'] }),
    // 10 places, half way: 274 of 549 days left (stale from 1 October 2026).
    filiere('c1', { operator: 'small', intake: 10, observedOn: '2024-10-01' }),
    filiere('d', { operator: 'small', intake: 50, validTo: '2025-01-01' }),
    filiere('e', { operator: 'gone', intake: 50 }),
  ],
});

test('the largest stake first: places, once for the date and once for what is missing', () => {
  const [big, small, ...others] = toVerify(snapshotAt(made, DAY));
  expect(big?.filieres.map(({ id, places, estimated }) => [id, places, estimated])).toEqual([
    ['a', 20, false],
    ['b', 10, true],
  ]);
  expect(big?.filieres[0]?.stake).toBeCloseTo(20 * (1 + 36 / 40), 9);
  expect(big?.filieres[1]?.stake).toBeCloseTo(10 * (0 + 1), 9);
  expect(big?.stake).toBeCloseTo(48, 9);
  expect(big?.freshness).toBeCloseTo(0.5, 9);
  expect(big?.completeness).toBeCloseTo(0.05, 9);
  expect(big?.own).toMatchObject({ state: 'FRESH', freshness: 1, source: 'Visite', completeness: 3 / 6 });
  expect(small?.id).toBe('small');
  expect(small?.filieres.map(({ id }) => id)).toEqual(['c1']);
  expect(small?.filieres[0]?.freshness).toBeCloseTo(274 / 548, 9);
  expect(small?.filieres[0]?.stake).toBeCloseTo(10 * (274 / 548 + 38 / 40), 9);
  // Operators without a filière come last, by what is missing of themselves.
  expect(
    others.map(({ id, stake, freshness, completeness }) => [id, stake, freshness, completeness]),
  ).toEqual([['alone', 0, null, null]]);
});

test('the fields that rules wait for stand with their filière, under the name that tables give them', () => {
  const [big] = toVerify(
    snapshotAt(made, DAY),
    waitsByElement([
      { element: 'b', field: 'entry.oral', rules: ['M03', 'M04'] },
      { element: 'b', field: 'bassin', rules: ['M11'] },
      { element: 'nobody', field: 'flow', rules: ['M07'] },
    ]),
  );
  expect([...(big?.filieres[1]?.waits ?? [])]).toEqual([
    ['entry.oral.min', ['M03', 'M04']],
    ['sites', ['M11']],
  ]);
  expect(big?.filieres[0]?.waits.size).toBe(0);
});

test('the sample: every operator and filière of the day, once', () => {
  const document = hauteSylve();
  const standings = toVerify(snapshotAt(document, AS_OF));
  expect(standings.map(({ id }) => id).sort()).toEqual(document.operators.map(({ id }) => id).sort());
  const filieres = standings.flatMap((one) => one.filieres);
  expect(filieres.map(({ id }) => id).sort()).toEqual(document.filieres.map(({ id }) => id).sort());
  expect(filieres.filter(({ state }) => state === 'NEVER')).toHaveLength(69);
});
