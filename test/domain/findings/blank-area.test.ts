import { describe, expect, test } from 'vitest';
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

describe('a blank area is only possible', () => {
  const key = 'M17:bassin:LITERACY:GENERIC';
  /** The certainty of literacy in the bassin, and what nobody has said. */
  function literacy(parts: Parameters<typeof network>[0]) {
    const document = network({
      communes: ['c', 'd'].map((id) => ({ id, name: id })),
      bassins: [
        { id: 'bassin', name: 'B', communes: [{ commune: 'c' }] },
        { id: 'other', name: 'O', communes: [{ commune: 'd' }] },
      ],
      ...parts,
    });
    const cells = [cell({ stage: 'LITERACY', sector: 'GENERIC' })];
    const [found] = findGaps(snapshotAt(document, '2025-12-31'), { period, kinds: ['M17'], cells });
    expect(found?.key).toBe(key);
    const named = Object.entries(found!.evidence).flatMap(([name, { count, first }]) =>
      count === 0 ? [] : [`${name} ${count} ${first}`],
    );
    return [found!.certainty, ...named];
  }
  const sites = [{ id: 's', operator: 'op-f', commune: 'c' }];
  const elsewhere = [{ id: 's', operator: 'op-f', commune: 'd' }];

  test('where a filière of the stage there has no sector: it may be of the one asked for', () => {
    expect(literacy({ sites, filieres: [filiere('f', { sites: ['s'] })] })).toEqual([
      'possible',
      'withoutSector 1 f',
    ]);
    expect(literacy({ sites, filieres: [filiere('f', { sites: ['s'], sector: 'WOOD' })] })).toEqual([
      'certain',
    ]);
    expect(literacy({ sites, filieres: [filiere('f', { sites: ['s'], stage: 'COACHING' })] })).toEqual([
      'certain',
    ]);
    expect(literacy({ sites: elsewhere, filieres: [filiere('f', { sites: ['s'] })] })).toEqual(['certain']);
  });

  test('where a filière without a site may be there, as its operator is there', () => {
    const possible = ['possible', 'withoutSite 1 f'];
    expect(literacy({ sites, filieres: [filiere('f', { sector: 'GENERIC' })] })).toEqual(possible);
    const declaring = [operator('op-f', { bassins: ['bassin'] })];
    expect(literacy({ operators: declaring, filieres: [filiere('f')] })).toEqual(possible);
    expect(literacy({ operators: declaring, filieres: [filiere('f', { sector: 'WOOD' })] })).toEqual([
      'certain',
    ]);
    expect(literacy({ sites: elsewhere, filieres: [filiere('f')] })).toEqual(['certain']);
  });

  test('where a stage or sector was only presumed: it may be another', () => {
    const possible = ['possible', 'presumed 1 f'];
    const told = { sites: ['s'], stage: 'QUALIFICATION' as const, sector: 'WOOD' };
    const of = (more: Parameters<typeof filiere>[1], at = sites) =>
      literacy({ sites: at, filieres: [filiere('f', { ...told, ...more })] });
    expect(of({})).toEqual(['certain']);
    expect(of({ presumed: ['stage', 'sector'] })).toEqual(possible);
    expect(of({ presumed: ['stage'], sector: 'GENERIC' })).toEqual(possible);
    expect(of({ presumed: ['stage'], sector: undefined })).toEqual(possible);
    expect(of({ presumed: ['sector'], stage: 'LITERACY' })).toEqual(possible);
    // Without a site it may be there too, as its operator is.
    expect(of({ presumed: ['stage', 'sector'], sites: undefined })).toEqual(possible);
    // What was said keeps it out, and so does its place.
    expect(of({ presumed: ['stage'] })).toEqual(['certain']);
    expect(of({ presumed: ['sector'] })).toEqual(['certain']);
    expect(of({ presumed: ['exit.certificate'] })).toEqual(['certain']);
    expect(of({ presumed: ['stage', 'sector'] }, elsewhere)).toEqual(['certain']);
  });

  test('where nobody has said what an operator of the area offers', () => {
    const silent = Array.from({ length: 7 }, (_, at) => operator(`op${at}`, { bassins: ['bassin'] }));
    expect(literacy({ operators: silent })).toEqual(['possible', 'silentOperators 7 op0,op1,op2,op3,op4']);
    expect(literacy({ operators: [operator('op-f')], sites })).toEqual([
      'possible',
      'silentOperators 1 op-f',
    ]);
    expect(literacy({ operators: [operator('op-f')], sites: elsewhere })).toEqual(['certain']);
    expect(literacy({ operators: [operator('op-f', { type: 'CSEF' })], sites })).toEqual(['certain']);
    expect(literacy({ operators: [operator('op-f', { validTo: '2024-12-31' })], sites })).toEqual([
      'certain',
    ]);
  });
});
