import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { coverageOf, isLookedFor } from '../../../domain/inventory/coverage.ts';
import { bassinSums, indicatorsOf } from '../../../domain/inventory/indicators.ts';
import { STAGES, type Stage } from '../../../domain/model/vocabulary.ts';
import { filiere, network, operator } from '../../support/builders.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';

const DAY = '2025-12-31';

/** Two bassins, a commune in none; one filière in both bassins, one without a site, one in no bassin. */
const made = network({
  communes: ['c1', 'c2', 'c3'].map((id) => ({ id, name: id })),
  bassins: [
    { id: 'east', name: 'East', communes: [{ commune: 'c1' }] },
    { id: 'west', name: 'West', communes: [{ commune: 'c2' }, { commune: 'c3', validTo: '2020-01-01' }] },
  ],
  operators: [
    operator('one', { observedOn: '2025-05-01' }),
    operator('two', { bassins: ['east'], observedOn: '2020-01-01' }),
  ],
  sites: ['c1', 'c2', 'c3'].map((commune) => ({ id: `s-${commune}`, operator: 'one', commune })),
  outlets: [{ id: 'driver', name: 'Driver', sector: 'logistics' }],
  filieres: [
    filiere('both', {
      ...{ operator: 'one', stage: 'QUALIFICATION', sector: 'wood', sites: ['s-c1', 's-c2'] },
      ...{ intake: 12, observedOn: '2025-03-01' },
    }),
    filiere('near', { operator: 'one', stage: 'QUALIFICATION', sector: 'wood', sites: ['s-c1'] }),
    filiere('nowhere', { operator: 'two', stage: 'LITERACY', sector: 'GENERIC', intake: 30 }),
    filiere('apart', { operator: 'one', stage: 'COACHING', sites: ['s-c3'], intake: 5 }),
    filiere('past', { operator: 'one', stage: 'COACHING', sites: ['s-c1'], validTo: '2025-12-30' }),
  ],
});
const snapshot = snapshotAt(made, DAY);
const cellOf = (area: string | null, stage: Stage, sector: string | null) =>
  coverageOf(snapshot, area)
    .cells.flat()
    .find((cell) => cell.stage === stage && cell.sector === sector);

describe('the matrix', () => {
  test('has no sector in particular first, then trades of the offer and of the outlets, then the unknown', () => {
    expect(coverageOf(snapshot, 'west').sectors).toEqual(['GENERIC', 'logistics', 'wood', null]);
  });

  test('counts a filière once in each area where it has a valid site, and once in the whole', () => {
    const wood = (area: string | null) => cellOf(area, 'QUALIFICATION', 'wood')?.filieres;
    expect(wood('east')).toEqual(['both', 'near']);
    expect(wood('west')).toEqual(['both']);
    expect(wood('c2')).toEqual(['both']);
    expect(wood('c3')).toEqual([]);
    expect(wood(null)).toEqual(['both', 'near']);
    // Its operator declares the bassin, but no site tells.
    expect(cellOf('east', 'LITERACY', 'GENERIC')?.filieres).toEqual([]);
    expect(cellOf(null, 'LITERACY', 'GENERIC')?.filieres).toEqual(['nowhere']);
    expect(cellOf(null, 'COACHING', null)?.filieres).toEqual(['apart']);
  });

  test('tells known places from unknown ones, what is documented and what was verified', () => {
    const cell = cellOf('east', 'QUALIFICATION', 'wood');
    expect(cell).toMatchObject({ places: 12, placesUnknown: 1, placesEstimated: 12, verified: 1 });
    // Sector and sites are 4 points of 40; the first has its intake too.
    expect(cell?.documented).toBeCloseTo((6 / 40 + 4 / 40) / 2, 12);
    expect(cellOf('east', 'COACHING', null)?.documented).toBeNull();
  });

  test('is blank where M17 finds nothing there, in each bassin when no area is asked for', () => {
    expect(cellOf('west', 'QUALIFICATION', 'wood')?.blankIn).toEqual([]);
    expect(cellOf('west', 'QUALIFICATION', 'logistics')?.blankIn).toEqual(['west']);
    expect(cellOf(null, 'LITERACY', 'GENERIC')?.blankIn).toEqual(['east', 'west']);
    expect(cellOf(null, 'QUALIFICATION', null)?.blankIn).toEqual([]);
  });

  test('is looked at for trades at the stages of trades, and for no trade elsewhere', () => {
    expect(isLookedFor('QUALIFICATION', 'wood')).toBe(true);
    expect(isLookedFor('QUALIFICATION', 'GENERIC')).toBe(false);
    expect(isLookedFor('LITERACY', 'GENERIC')).toBe(true);
    expect(isLookedFor('LITERACY', 'wood')).toBe(false);
    expect(isLookedFor('COACHING', null)).toBe(false);
  });

  test('adds up along its sides', () => {
    for (const area of [null, 'east', 'west', 'c3']) {
      const { cells, bySector, byStage, all } = coverageOf(snapshot, area);
      const sum = (measures: readonly { filieres: readonly string[]; places: number }[]) => [
        measures.reduce((total, { filieres }) => total + filieres.length, 0),
        measures.reduce((total, { places }) => total + places, 0),
      ];
      const whole = sum([all]);
      expect([sum(bySector), sum(byStage), sum(cells.flat())]).toEqual([whole, whole, whole]);
    }
  });
});

describe('the indicators', () => {
  test('of the whole and of a bassin', () => {
    expect(indicatorsOf(snapshot, coverageOf(snapshot, null))).toEqual({
      operators: { count: 1, of: 2 },
      filieres: { count: 1, of: 4 },
      levels: { count: 0, of: 4 },
      // Looked for: 2 trades at 3 stages and no trade at 6, in 2 bassins; wood qualification is there in both.
      blank: { count: 22, of: 24 },
      // Literacy in the east: a filière without a site, whose operator declares this bassin, may be there.
      blankPossible: { count: 1, of: 22 },
    });
    // The second operator has no site, and declares the bassin.
    expect(indicatorsOf(snapshot, coverageOf(snapshot, 'east')).operators).toEqual({ count: 1, of: 2 });
    expect(indicatorsOf(snapshot, coverageOf(snapshot, 'west')).operators).toEqual({ count: 1, of: 1 });
    expect(indicatorsOf(snapshot, coverageOf(snapshot, 'c1')).operators).toEqual({ count: 1, of: 1 });
  });

  test('the bassins add up to the whole', () => {
    expect(bassinSums(snapshot)).toEqual({
      bassins: [
        { bassin: 'east', filieres: 2 },
        { bassin: 'west', filieres: 1 },
      ],
      outside: 1,
      unplaced: 1,
      again: 1,
      all: 4,
    });
  });
});

describe('the sample', () => {
  const sample = snapshotAt(hauteSylve(), AS_OF);

  test('has as many filières at each stage as were listed for it', () => {
    const counts = coverageOf(sample, null).byStage.map(({ filieres }) => filieres.length);
    expect(counts).toEqual([11, 8, 7, 11, 5, 14, 17, 9, 6]);
  });

  test('is blank exactly where M17 says so', () => {
    for (const area of ['haute-sylve', 'bassin-voisin', 'X0003']) {
      const cells = coverageOf(sample, area).cells.flat();
      const asked = cells.flatMap(({ stage, sector }) => (sector === null ? [] : [{ area, stage, sector }]));
      const found = findGaps(sample, { period: { from: AS_OF, to: AS_OF }, kinds: ['M17'], cells: asked });
      const blank = cells.filter(({ blankIn }) => blankIn.length > 0);
      expect(new Set(found.map(({ key }) => key))).toEqual(
        new Set(blank.map(({ stage, sector }) => `M17:${area}:${stage}:${sector}`)),
      );
      expect(blank.length).toBeGreaterThan(STAGES.length);
    }
  });
});
