import { describe, expect, it } from 'vitest';
import { seededNetwork } from '../../../bench/seeded-network.ts';
import { type Families, foldContent } from '../../../domain/map/detail.ts';
import { arrangedPlaces } from '../../../domain/map/kept/arrange.ts';
import { straightCrossings } from '../../../domain/map/kept/crossings.ts';
import { withAllPlaces } from '../../../domain/map/kept/fill.ts';
import type { Layout, Rect } from '../../../domain/map/layouts/columns.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';
import type { NetworkView } from '../../../domain/map/network-view.ts';
import { layoutOf } from '../../../domain/map/place-map.ts';
import { wholeMap } from '../../../domain/map/whole-map.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import type { Passerelle } from '../../../domain/model/entities.ts';
import { type LayoutId, LEVELS, type Level } from '../../../domain/model/map-choices.ts';
import { KEPT_LAYOUTS } from '../../../domain/model/map-place.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { OPERATOR_TYPES } from '../../../domain/model/operator-types.ts';
import { STAGES, type Stage } from '../../../domain/model/vocabulary.ts';
import { placeChanges, withNewPlaces } from '../../../server/changes/map-places.ts';
import { readSample } from '../../../server/sample.ts';
import { oneIn } from '../../support/size.ts';
import { withoutPlaces } from '../../support/without-places.ts';

const WORDS = vocabulary;
const size = { name: 'S', filieres: 200, passerelles: 450, outlets: 12, flows: 0 } as const;

const networks = [
  { name: 'the sample', document: withoutPlaces(canonical(await readSample())) },
  { name: '200 filières', document: canonical(seededNetwork(size)) },
];

const familiesOf = (view: NetworkView): Families => ({
  type: (operator) => view.operators.get(operator)?.type ?? '',
  typeName: (type) => OPERATOR_TYPES.find(({ id }) => id === type)?.labels.at(-1)?.fr ?? type,
  operatorName: (id) => view.shortNames.get(id) ?? id,
  communeName: (id) => id,
  bandName: (band) => band,
  stageName: (stage) => (stage === 'OFFER_UNKNOWN' ? stage : vocabulary.stage[stage]),
  count: (filieres, outlets) => (filieres > 0 ? `${filieres} filières` : `${outlets} débouchés`),
  silent: (operators) => `${operators} opérateurs`,
  inside: (passerelles) => `${passerelles} passerelles à l’intérieur`,
});

function contentOf(document: NetworkDocument, layout: LayoutId, level: Level = 'filieres'): MapContent {
  const { content, view } = wholeMap(document, { layout, generalOutlet: WORDS.generalOutlet });
  const choice = { level, opened: new Set<string>(), apart: new Set<string>() };
  return foldContent(content, familiesOf(view), choice);
}

const overlaps = ({ nodes }: Layout): readonly string[] => {
  const rects = [...nodes.values()];
  const apart = (a: Rect, b: Rect): boolean =>
    a.left + a.width <= b.left ||
    b.left + b.width <= a.left ||
    a.top + a.height <= b.top + 0.01 ||
    b.top + b.height <= a.top + 0.01;
  return rects.flatMap((a, at) =>
    rects.slice(at + 1).flatMap((b) => (apart(a, b) ? [] : [`${a.id} ${b.id}`])),
  );
};
const moved = (before: Layout, after: Layout): readonly string[] =>
  [...before.nodes.values()].flatMap(({ id, left, top }) => {
    const now = after.nodes.get(id);
    return now === undefined || (now.left === left && now.top === top) ? [] : [id];
  });

/** The network with one more passerelle, from a filière to one of the next stage that it does not lead to yet. */
function further(document: NetworkDocument, at: number): NetworkDocument {
  const { filieres, passerelles } = document;
  const known = new Set(passerelles.map(({ from, to }) => `${from} ${to}`));
  const stageOf = (stage: Stage): number => STAGES.indexOf(stage);
  const [from, to] = filieres
    .slice(at % filieres.length)
    .flatMap((one) => filieres.map((other) => [one, other] as const))
    .find(([one, other]) => {
      const step = stageOf(other.stage) - stageOf(one.stage);
      return step > 0 && step < 3 && !known.has(`${one.id} ${other.id}`);
    })!;
  const passerelle: Passerelle = { id: `new.${at}`, from: from.id, to: to.id, kind: 'PROGRESSION' };
  return { ...document, passerelles: [...passerelles, passerelle] };
}

describe.each(networks)('the kept places of $name', ({ document }) => {
  const layouts = document.filieres.length > 100 ? oneIn(3, KEPT_LAYOUTS) : KEPT_LAYOUTS;
  const arranged = withAllPlaces(document, WORDS);

  it('are those of every filière and outlet, and an arrangement of them changes nothing', () => {
    const kept = [...arranged.filieres, ...arranged.outlets].map(({ mapPlaces = [] }) => mapPlaces);
    const unfolded = kept.map((places) => places.filter(({ level }) => level === undefined).length);
    expect(new Set(unfolded)).toEqual(new Set([KEPT_LAYOUTS.length]));
    expect(placeChanges(arranged, arrangedPlaces(arranged, WORDS))).toEqual([]);
  });

  it.each(KEPT_LAYOUTS)('are exactly those on the map by %s', (layout) => {
    const laid = layoutOf(contentOf(arranged, layout));
    expect(overlaps(laid)).toEqual([]);
    const kept = new Map(
      [...arranged.filieres, ...arranged.outlets].map(({ id, mapPlaces = [] }) => [
        id,
        mapPlaces.find((place) => place.layout === layout && place.level === undefined)!,
      ]),
    );
    const areas = laid.areas ?? [];
    for (const { id, top, left, height } of laid.nodes.values()) {
      const place = kept.get(id);
      if (place === undefined) continue;
      const band = areas.find(({ outline }) => {
        const ys = outline.map(({ y }) => y);
        return layout === 'bassin' && top >= Math.min(...ys) && top + height <= Math.max(...ys);
      });
      const isOutlet = arranged.outlets.some((outlet) => outlet.id === id);
      const start = band === undefined || isOutlet ? 0 : Math.min(...band.outline.map(({ y }) => y)) + 26;
      expect([id, top - start]).toEqual([id, place.y]);
      if (layout === 'organic') expect(left).toBe(place.x);
    }
  });

  describe.each(layouts)('on the map by %s', (layout) => {
    it.each(LEVELS)('stay when a passerelle comes, at the level of %s', (level) => {
      const before = layoutOf(contentOf(arranged, layout, level));
      expect(overlaps(before)).toEqual([]);
      for (const at of [3, 40, 77]) {
        const after = layoutOf(contentOf(further(arranged, at), layout, level));
        expect(moved(before, after)).toEqual([]);
        expect(after.nodes.size).toBe(before.nodes.size);
      }
    });

    it.each(LEVELS)('cross hardly more lines than a fresh arrangement, at the level of %s', (level) => {
      let [kept, fresh] = [0, 0];
      for (const at of [3, 40, 77]) {
        const content = contentOf(further(arranged, at), layout, level);
        kept += straightCrossings(content, layoutOf(content));
        fresh += straightCrossings(content, layoutOf({ ...content, kept: undefined }));
      }
      expect(kept).toBeLessThanOrEqual(fresh * 1.2 + 9);
    });
  });

  it('get a new filière beside its like, without a layout', () => {
    const { operator, stage } = arranged.filieres[5]!;
    const after = { id: 'new.f', operator, stage, name: 'Nouvelle filière' };
    const made = withNewPlaces(arranged, [{ list: 'filieres', id: 'new.f', before: null, after }], WORDS);
    const places = made[0]!.after!.mapPlaces as { layout: string; x: number; y: number }[];
    expect(new Set(places.map((place) => place.layout))).toEqual(new Set(KEPT_LAYOUTS));
    const grown = canonical({
      ...arranged,
      filieres: [...arranged.filieres, { ...after, mapPlaces: places }],
    } as NetworkDocument);
    for (const layout of KEPT_LAYOUTS) {
      const before = layoutOf(contentOf(arranged, layout));
      const laid = layoutOf(contentOf(grown, layout));
      expect(overlaps(laid)).toEqual([]);
      const gone = [...before.nodes.values()].filter(({ id, left }) => laid.nodes.get(id)?.left !== left);
      expect(gone).toEqual([]);
      expect(moved(before, laid).length).toBeLessThan(before.nodes.size / 4);
    }
  });
});
