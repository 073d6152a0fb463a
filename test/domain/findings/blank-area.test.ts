import { expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import type { Cell } from '../../../domain/findings/rule.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { filiere, network, operator } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const cell = (more: Partial<Cell> = {}): Cell => ({
  area: 'bassin',
  stage: 'QUALIFICATION',
  sector: 'WOOD',
  ...more,
});
function blank(cells: Cell[], site = {}, more = {}) {
  const document = network({
    communes: ['c', 'd'].map((id) => ({ id, name: id })),
    bassins: [
      { id: 'bassin', name: 'B', communes: [{ commune: 'c' }, { commune: 'd', validTo: '2024-12-31' }] },
    ],
    operators: [operator('op-f', { bassins: ['bassin'] })],
    sites: [{ id: 's', operator: 'op-f', commune: 'c', ...site }],
    filieres: [filiere('f', { stage: 'QUALIFICATION', sector: 'WOOD', sites: ['s'], ...more })],
  });
  const found = findGaps(snapshotAt(document, '2025-12-31'), { period, kinds: ['M17'], cells });
  return found.map(({ key }) => key);
}

test('nothing is blank unless it is asked for', () =>
  expect(blank([], {}, { stage: 'COACHING' })).toEqual([]));

test('a cell with a filière there is not blank, by bassin or by commune', () =>
  expect(blank([cell(), cell({ area: 'c' })])).toEqual([]));

test('another stage, sector or commune is', () => {
  const cells = [cell({ stage: 'PREQUALIFICATION' }), cell({ sector: 'CARE' }), cell({ area: 'd' })];
  expect(blank(cells)).toEqual([
    'M17:bassin:PREQUALIFICATION:WOOD',
    'M17:bassin:QUALIFICATION:CARE',
    'M17:d:QUALIFICATION:WOOD',
  ]);
});

test('only valid sites of active filières in communes that still belong count, and no declared bassin', () => {
  const key = 'M17:bassin:QUALIFICATION:WOOD';
  expect(blank([cell()], { validTo: '2025-06-30' })).toEqual([key]);
  expect(blank([cell()], { commune: 'd' })).toEqual([key]);
  expect(blank([cell()], {}, { validTo: '2025-06-30' })).toEqual([key]);
  expect(blank([cell()], {}, { sites: undefined })).toEqual([key]);
});

test('a cell asked for twice is said once', () =>
  expect(blank([cell({ sector: 'CARE' }), cell({ sector: 'CARE' })])).toHaveLength(1));
