import { describe, expect, it } from 'vitest';
import { seededNetwork } from '../../../../bench/seeded-network.ts';
import { type Families, foldContent } from '../../../../domain/map/detail.ts';
import { filieresInside, silentInside } from '../../../../domain/map/filters.ts';
import type { Layout, Rect } from '../../../../domain/map/layouts/columns.ts';
import type { MapContent } from '../../../../domain/map/map-model.ts';
import { type NetworkView, viewAt } from '../../../../domain/map/network-view.ts';
import { layoutOf } from '../../../../domain/map/place-map.ts';
import { type MapChoices, mapContent } from '../../../../domain/map/shown/content.ts';
import { dressShown, placedWith } from '../../../../domain/map/shown-places.ts';
import { wholeMap } from '../../../../domain/map/whole-map.ts';
import { vocabulary } from '../../../../domain/messages/fr/vocabulary.ts';
import { LAYOUT_IDS, type LayoutId, type Level } from '../../../../domain/model/map-choices.ts';
import type { NetworkDocument } from '../../../../domain/model/network.ts';
import { readSample } from '../../../../server/sample.ts';
import { dated } from '../../../support/dated-network.ts';
import { oneIn } from '../../../support/size.ts';

const AT = '2025-12-31';
const none = { bassin: [], type: [], stage: [], sector: [] };
const size = { name: 'S', filieres: 200, passerelles: 450, outlets: 12, flows: 0 } as const;

const networks = [
  { name: 'the sample', document: await readSample() },
  { name: '200 filières', document: dated(seededNetwork(size)) },
];

const familiesOf = (view: NetworkView): Families => ({
  type: (operator) => view.operators.get(operator)?.type ?? '',
  typeName: (type) => `Type ${type}`,
  operatorName: (id) => view.shortNames.get(id) ?? id,
  communeName: (id) => view.document.communes.find((one) => one.id === id)?.name ?? id,
  bandName: (band) => band,
  stageName: (stage) => stage,
  count: (filieres) => `${filieres} filières`,
  silent: (operators) => `${operators} opérateurs`,
  inside: (passerelles) => `${passerelles} passerelles dedans`,
});

interface Shown extends Partial<MapChoices> {
  readonly at?: string;
  readonly perimeter?: Parameters<typeof filieresInside>[1];
  readonly apart?: readonly string[];
}

/** The map of a network with all that the reader chose, by the layout of the whole. */
function mapOf(document: NetworkDocument, layout: LayoutId, level: Level) {
  const whole = wholeMap(document, { layout, generalOutlet: vocabulary.generalOutlet });
  const nothing = new Set<string>();
  const placed = foldContent(whole.content, familiesOf(whole.view), {
    level,
    opened: nothing,
    apart: nothing,
  });
  const laid = new Map<MapContent, Layout>([[placed, layoutOf(placed)]]);
  return ({ at = AT, perimeter = none, apart = [], ...more }: Shown) => {
    const view = viewAt(document, at);
    const choices: MapChoices = {
      ...{ inside: filieresInside(view, perimeter), silent: silentInside(view, perimeter), whole: true },
      ...{ formality: [], kinds: [], ghosts: 6, gap: undefined, layout, flows: true },
      ...{ preps: true, marks: new Map(), gone: new Set(), ...more },
    };
    const content = mapContent(view, vocabulary, undefined, [], undefined, choices).content;
    const drawn = foldContent(content, familiesOf(view), { level, opened: nothing, apart: new Set(apart) });
    const given = placedWith(placed, drawn);
    const places = laid.get(given);
    if (places === undefined) throw new Error('The whole map was laid out again.');
    return dressShown(drawn, given, places);
  };
}

type Map_ = ReturnType<ReturnType<typeof mapOf>>;
const rectsOf = ({ nodes }: Map_): readonly (Rect & { readonly id: string })[] =>
  nodes.map(({ id, x, y, width, height }) => ({
    id,
    left: x - width / 2,
    top: y - height / 2,
    width,
    height,
  }));
const areApart = (a: Rect, b: Rect): boolean =>
  a.left + a.width <= b.left + 0.5 ||
  b.left + b.width <= a.left + 0.5 ||
  a.top + a.height <= b.top + 0.5 ||
  b.top + b.height <= a.top + 0.5;
const overlapping = (rects: readonly (Rect & { readonly id: string })[]): readonly string[] =>
  rects.flatMap((a, at) => rects.slice(at + 1).flatMap((b) => (areApart(a, b) ? [] : [`${a.id} ${b.id}`])));

/** How far each box that is on both maps moved, where it did. */
function moved(before: Map_, after: Map_): readonly string[] {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  return after.nodes.flatMap((node) => {
    const from = old.get(node.id);
    const stays =
      from === undefined || (from.x === node.x && from.y - from.height / 2 === node.y - node.height / 2);
    return stays ? [] : [node.id];
  });
}

describe.each(networks)('the places on the map of $name', ({ document }) => {
  // 200 filières take long to find their places, and the sample has every layout.
  const layouts = document.filieres.length > 100 ? oneIn(2, LAYOUT_IDS) : LAYOUT_IDS;
  describe.each(layouts)('by %s', (layout) => {
    it.each(['filieres', 'operators', 'stages'] as const)('stay at the level of %s', (level) => {
      const show = mapOf(document, layout, level);
      const all = show({});
      const view = viewAt(document, AT);
      const filieres = [...view.filieres.values()];
      const changes: readonly Shown[] = [
        { at: '2008-06-01' },
        { at: '2012-06-01' },
        { preps: false, flows: false },
        { formality: ['SIGNED'] },
        { silent: new Set() },
        { perimeter: { ...none, stage: [filieres[0]!.filiere.stage] }, whole: false },
        { perimeter: { ...none, type: [filieres[0]!.operator.type] }, whole: false },
        {
          perimeter: { ...none, bassin: view.document.bassins.slice(0, 1).map(({ id }) => id) },
          whole: false,
        },
        { marks: new Map(filieres.slice(0, 40).map(({ id }) => [id, 'CHANGED'] as const)) },
        { preps: false, lit: new Set([...filieres.map(({ id }) => id), ...view.outlets.keys()]) },
        { apart: filieres.slice(5, 8).map(({ id }) => id) },
      ];
      expect(overlapping(rectsOf(all))).toEqual([]);
      for (const change of changes) {
        const map = show(change);
        expect(moved(all, map)).toEqual([]);
        expect(overlapping(rectsOf(map))).toEqual([]);
        expect(map.layout.columns.map(({ column }) => column)).toEqual(map.layout.columns.map((_, at) => at));
      }
    });
  });
});

describe('a filière that the reader looks at', () => {
  it('takes the place of the box of two in which it was, and only the other one finds a new place', async () => {
    const document = await readSample();
    const show = mapOf(document, 'stage', 'types');
    const [before, after] = [show({}), show({ apart: ['lee-ceb'] })];
    const box = before.nodes.find(({ members }) => members?.includes('lee-ceb'))!;
    expect(box.members).toEqual(['lee-calcul', 'lee-ceb']);
    const own = after.nodes.find(({ id }) => id === 'lee-ceb')!;
    expect([own.x, own.y - own.height / 2]).toEqual([box.x, box.y - box.height / 2]);
    expect(after.nodes.some(({ id }) => id === 'lee-calcul')).toBe(true);
    expect(moved(before, after)).toEqual([]);
    expect(overlapping(rectsOf(after))).toEqual([]);
  });

  it('stands as near as there is room to the box in which it was, by operator too', async () => {
    const document = await readSample();
    const show = mapOf(document, 'operator', 'operators');
    const [before, after] = [show({}), show({ apart: ['lee-ceb'] })];
    const box = before.nodes.find(({ members }) => members?.includes('lee-ceb'))!;
    const own = after.nodes.find(({ id }) => id === 'lee-ceb')!;
    expect(Math.abs(own.x - box.x)).toBeLessThan(2 * box.width);
    expect(moved(before, after)).toEqual([]);
    expect(overlapping(rectsOf(after))).toEqual([]);
  });
});
