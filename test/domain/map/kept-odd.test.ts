import { describe, expect, it } from 'vitest';
import { withAllPlaces } from '../../../domain/map/kept/fill.ts';
import type { Layout } from '../../../domain/map/layouts/columns.ts';
import { Ground } from '../../../domain/map/layouts/free-spot.ts';
import { layoutOf } from '../../../domain/map/place-map.ts';
import { wholeMap } from '../../../domain/map/whole-map.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { KEPT_LAYOUTS, type KeptLayout } from '../../../domain/model/map-place.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

function layoutIn(document: NetworkDocument, layout: KeptLayout): Layout {
  return layoutOf(wholeMap(document, { layout, generalOutlet: 'Emploi' }).content);
}

/** The boxes that overlap an earlier one. */
function overlapping({ nodes }: Layout): readonly string[] {
  const ground = new Ground();
  return [...nodes.values()].flatMap((rect) => {
    const isFree = ground.isFree({ ...rect, height: rect.height - 0.01 });
    ground.add(rect);
    return isFree ? [] : [rect.id];
  });
}

const operators = Array.from({ length: 40 }, (_, at) => operator(`o${at}`));
const many = (count: number, stages: readonly ('INTAKE' | 'LITERACY' | 'QUALIFICATION')[]): NetworkDocument =>
  canonical(
    network({
      operators: operators.slice(0, count),
      filieres: Array.from({ length: count }, (_, at) =>
        filiere(`f${at}`, {
          name: `Une formation qui porte un nom de quatre-vingt-dix lettres, comme il y en a dans des registres ${at}`,
          operator: `o${at % 40}`,
          stage: stages[at % stages.length]!,
        }),
      ),
    }),
  );

describe('odd places', () => {
  const sample = canonical(hauteSylve());
  const [least, most] = [-100_000, 100_000];

  it.each(KEPT_LAYOUTS)('of elements that are gone leave a legible map (%s)', (layout) => {
    const filieres = sample.filieres.filter((_, at) => at % 5 === 0);
    const operators = sample.operators.filter(({ id }) => filieres.some(({ operator }) => operator === id));
    const left = { ...sample, passerelles: [], preps: [], filieres, operators };
    const laid = layoutIn(left, layout);
    expect(overlapping(laid)).toEqual([]);
    const whole = layoutIn(sample, layout);
    expect(laid.width).toBeLessThanOrEqual(whole.width);
    expect(laid.height).toBeLessThanOrEqual(whole.height * 1.2);
  });

  it.each(KEPT_LAYOUTS)('that no arrangement makes are read as an order (%s)', (layout) => {
    const odd = (at: number) => [{ layout, x: at % 2 === 0 ? most : least, y: at % 3 === 0 ? most : least }];
    const document = {
      ...sample,
      filieres: sample.filieres.map((one, at) => ({ ...one, mapPlaces: odd(at) })),
    };
    const laid = layoutIn(document, layout);
    expect(overlapping(laid)).toEqual([]);
    if (layout !== 'organic') expect(laid.width).toBeLessThan(20_000);
    if (layout !== 'organic') expect(laid.height).toBeLessThan(20_000);
  });

  it.each(KEPT_LAYOUTS)('all the same, and all pinned, do not hide one box behind another (%s)', (layout) => {
    const mapPlaces = [{ layout, x: 0, y: 0, pinned: true }];
    const document = { ...sample, filieres: sample.filieres.map((one) => ({ ...one, mapPlaces })) };
    expect(overlapping(layoutIn(document, layout))).toEqual([]);
  });

  it.each(KEPT_LAYOUTS)(
    'are found for two hundred boxes in one column, for one box and for none (%s)',
    (layout) => {
      const column = layoutIn(withAllPlaces(many(200, ['INTAKE']), vocabulary), layout);
      expect(column.nodes.size).toBe(200);
      expect(overlapping(column)).toEqual([]);
      // One lane of two hundred boxes could not be read.
      expect(column.height).toBeLessThan(column.width * 3);
      expect(layoutIn(withAllPlaces(many(1, ['INTAKE']), vocabulary), layout).nodes.size).toBe(1);
      expect(layoutIn(withAllPlaces(network({}), vocabulary), layout).nodes.size).toBe(0);
    },
  );

  it('are found for outlets alone, without any stage', () => {
    const outlets = Array.from({ length: 5 }, (_, at) => ({ id: `out${at}`, name: `Métier ${at}` }));
    const document = withAllPlaces(network({ outlets }), vocabulary);
    for (const layout of KEPT_LAYOUTS) expect(overlapping(layoutIn(document, layout))).toEqual([]);
  });

  it('are kept for three thousand boxes, and a network of so many is not arranged when it is written', () => {
    const document = many(3_000, ['INTAKE', 'LITERACY', 'QUALIFICATION']);
    expect(withAllPlaces(document, vocabulary)).toEqual(document);
    const kept = {
      ...document,
      filieres: document.filieres.map((one, at) => ({
        ...one,
        mapPlaces: [{ layout: 'stage' as const, x: at % 12, y: Math.floor(at / 36) * 60 }],
      })),
    };
    const laid = layoutIn(kept, 'stage');
    expect(laid.nodes.size).toBe(3_000);
    expect(overlapping(laid)).toEqual([]);
  });
});
