import { describe, expect, test } from 'vitest';
import {
  type Choices,
  countsOf,
  filieresOf,
  keepStandings,
  sourcesOf,
} from '../../../../client/features/freshness/selection.ts';
import { snapshotAt } from '../../../../domain/graph/snapshot.ts';
import { toVerify } from '../../../../domain/inventory/to-verify.ts';
import { waitsByElement } from '../../../../domain/inventory/waited-fields.ts';
import { viewAt } from '../../../../domain/map/network-view.ts';
import { filiere, network, operator } from '../../../support/builders.ts';

const DAY = '2025-12-31';
const document = network({
  operators: [
    operator('lee', { type: 'LEE', observedOn: DAY, source: 'Visite' }),
    operator('eft', { type: 'EFT' }),
    operator('csef', { type: 'CSEF', observedOn: DAY }),
  ],
  filieres: [
    filiere('old', { operator: 'lee', intake: 10, source: 'Brochure' }),
    filiere('new', { operator: 'lee', intake: 40, observedOn: DAY, source: 'Visite' }),
    filiere('wood', { operator: 'eft', stage: 'PREQUALIFICATION', sector: 'wood', intake: 30 }),
  ],
});
const view = viewAt(document, DAY);
const standings = toVerify(
  snapshotAt(document, DAY),
  waitsByElement([{ element: 'new', field: 'flow', rules: ['M10'] }]),
);
const everything: Choices = { bassin: [], type: [], stage: [], sector: [], operator: [] };
const kept = (choices: Partial<Choices>) =>
  keepStandings(view, standings, { ...everything, ...choices }).map(({ id, filieres }) => [
    id,
    filieres.map((one) => one.id),
  ]);

describe('what an officer asks to see', () => {
  test('everything that is old or lacks something, the largest stake first', () => {
    expect(kept({})).toEqual([
      ['eft', ['wood']],
      ['lee', ['new', 'old']],
      ['csef', []],
    ]);
  });

  test('dates, fields, or what rules wait for', () => {
    expect(kept({ what: 'DATE' })).toEqual([
      ['eft', ['wood']],
      ['lee', ['old']],
    ]);
    expect(kept({ what: 'WAITED' })).toEqual([['lee', ['new']]]);
    expect(kept({ what: 'FIELDS' })).toEqual(kept({}));
  });

  test('operators of their own, a type, a sector, a source', () => {
    expect(kept({ operator: ['csef', 'lee'] }).map(([id]) => id)).toEqual(['lee', 'csef']);
    expect(kept({ type: ['CSEF'] })).toEqual([['csef', []]]);
    // A sector is asked of filières: an operator without one that answers is not shown.
    expect(kept({ sector: ['wood'] })).toEqual([['eft', ['wood']]]);
    expect(kept({ source: 'Brochure' })).toEqual([['lee', ['old']]]);
    expect(kept({ source: 'nobody' })).toEqual([]);
  });

  test('what is shown of an operator is counted from what is kept of it', () => {
    const [lee] = keepStandings(view, standings, { ...everything, source: 'Brochure' });
    expect(lee?.freshness).toBe(0);
    expect(lee?.stake).toBe(lee?.filieres[0]?.stake);
  });
});

test('the list in figures, its filières by stake, and where facts come from', () => {
  const all = keepStandings(view, standings, everything);
  expect(countsOf(all)).toEqual({
    ...{ operators: 3, filieres: 3, never: 2, stale: 0, ageing: 0, incomplete: 3, waited: 1 },
  });
  expect(filieresOf(all).map(({ id }) => id)).toEqual(['wood', 'new', 'old']);
  expect(sourcesOf(standings, 'fr')).toEqual(['Brochure', 'Visite']);
});

test('a bassin keeps the operators with a site in it, those of which no filière is known included', () => {
  const places = network({
    communes: ['here', 'there', 'far'].map((id) => ({ id, name: id })),
    bassins: [
      { id: 'north', name: 'north', communes: [{ commune: 'here' }] },
      { id: 'south', name: 'south', communes: [{ commune: 'there' }] },
    ],
    operators: [
      operator('both'),
      operator('one'),
      operator('declares', { bassins: ['north'] }),
      operator('away'),
    ],
    sites: [
      { id: 's1', operator: 'both', commune: 'here' },
      { id: 's2', operator: 'both', commune: 'there' },
      { id: 's3', operator: 'one', commune: 'there' },
      { id: 's4', operator: 'away', commune: 'far' },
    ],
    filieres: [filiere('f', { operator: 'one', sites: ['s3'] })],
  });
  const all = toVerify(snapshotAt(places, DAY), new Map());
  const inside = (bassin: string): string[] =>
    keepStandings(viewAt(places, DAY), all, { ...everything, bassin: [bassin] })
      .map(({ id }) => id)
      .sort();
  expect(inside('north')).toEqual(['both', 'declares']);
  expect(inside('south')).toEqual(['both', 'one']);
  // Nobody gave a place of this stage: the 1 that it counts for is no number of places.
  expect(filieresOf(all).map(({ places: count, onlyCounts }) => [count, onlyCounts])).toEqual([[1, true]]);
});
