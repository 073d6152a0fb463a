import { describe, expect, it } from 'vitest';
import { placeLayout } from '../../../domain/map/layouts/place.ts';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { withKnownPositions } from '../../../domain/places/locate.ts';
import type { Cell, FieldName, FileMapping } from '../../../domain/transfer/mapping.ts';
import { afterPlan, planned } from '../../support/planned.ts';

interface Placed {
  readonly name: string;
  readonly latitude?: number;
}

describe('positions from the table', () => {
  it('are given by NIS code or name, and never to a commune that has one or is invented', () => {
    const placed = withKnownPositions([
      { name: 'Charleroi' },
      { name: 'La ville', nis: '92094' },
      { name: 'Mons', latitude: 1, longitude: 2 },
      { name: 'Huy', fictional: true },
      { name: 'Gosselies' },
      { name: 'Wavre' },
    ]);
    expect(placed.map(({ latitude }) => latitude && Math.round(latitude * 10))).toEqual([
      ...[504, 505, 10, undefined, 504, 507],
    ]);
  });

  it('are not given by name alone when most communes are elsewhere', () => {
    const placed = withKnownPositions<Placed>([{ name: 'Beaumont' }, { name: 'Lille' }, { name: 'Roubaix' }]);
    expect(placed.map(({ latitude }) => latitude)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the layout by place after an import', () => {
  const headings = ['operators.name', 'operators.type', 'filieres.name', 'filieres.stage', 'sites.commune'];
  const rows: Cell[][] = ['Charleroi', 'Gosselies', '5000 Namur', 'ST-GILLES', 'Eupen'].map((place, at) => [
    ...[`École ${at}`, 'EPS', `Cours ${at}`, 'préqualification', place],
  ]);
  const mapping: FileMapping = {
    sheets: [
      {
        ...({ holds: 'ELEMENTS', sheet: 'r.csv', list: 'flat', headingRow: 0 } as const),
        columns: headings.map((heading, column) => {
          const [list, path] = heading.split('.');
          return { column, heading, field: { list, path } as FieldName };
        }),
      },
    ],
    values: [],
  };
  const empty = emptyNetwork('Inventaire');
  const after = afterPlan(
    empty,
    planned(empty, [{ name: 'r.csv', rows: [headings, ...rows] }], mapping, { language: 'fr' }),
  );

  const areasOf = (
    { filieres, sites }: NetworkDocument,
    communes: Parameters<typeof placeLayout>[0]['communes'],
  ) => {
    const communeOf = new Map(sites.map(({ id, commune }) => [id, commune]));
    const nodes = filieres.map(({ id, sites: own = [] }) => ({
      ...{ id, column: 1, group: undefined, height: 20 },
      commune: communeOf.get(own[0] ?? ''),
    }));
    const areas =
      placeLayout({ nodes, edges: [], columnCount: 2, titleHeight: () => 0, communes }).areas ?? [];
    return areas.map(({ kind, label }) => (kind === 'commune' ? label : kind));
  };

  it('has no box whose place is unknown', () => {
    expect(areasOf(after, after.communes).sort()).toEqual(['Charleroi', 'Eupen', 'Namur', 'Saint-Gilles']);
  });

  it('finds the places of communes that an older import made by their name alone', () => {
    const bare = after.communes.map(({ id, name }) => ({ id, name }));
    expect(areasOf(after, bare)).toEqual(['unknown']);
    expect(areasOf(after, withKnownPositions(bare)).sort()).toEqual([
      ...['Charleroi', 'Eupen', 'Namur', 'Saint-Gilles'],
    ]);
  });
});
