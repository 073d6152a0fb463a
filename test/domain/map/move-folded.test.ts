import { describe, expect, it } from 'vitest';
import { type Families, foldContent } from '../../../domain/map/detail.ts';
import { movedTo } from '../../../domain/map/kept/move.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';
import type { NetworkView } from '../../../domain/map/network-view.ts';
import { layoutOf } from '../../../domain/map/place-map.ts';
import { isSilent } from '../../../domain/map/silent.ts';
import { wholeMap } from '../../../domain/map/whole-map.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { KEPT_LAYOUTS, type KeptLayout, withPlacesIn } from '../../../domain/model/map-place.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { readSample } from '../../../server/sample.ts';

const document = await readSample();

const familiesOf = (view: NetworkView): Families => ({
  type: (operator) => view.operators.get(operator)?.type ?? '',
  typeName: (type) => type,
  operatorName: (id) => view.shortNames.get(id) ?? id,
  communeName: (id) => id,
  bandName: (band) => band,
  stageName: (stage) => stage,
  count: (filieres) => `${filieres} filières`,
  silent: String,
  inside: (passerelles) => `${passerelles} passerelles à l’intérieur`,
});

function folded(of: NetworkDocument, layout: KeptLayout): MapContent {
  const { content, view } = wholeMap(of, { layout, generalOutlet: vocabulary.generalOutlet });
  const choice = { level: 'operators' as const, opened: new Set<string>(), apart: new Set<string>() };
  return foldContent(content, familiesOf(view), choice);
}

describe.each(KEPT_LAYOUTS)('a filière that stands alone on the map of operators by %s', (layout) => {
  it('goes where it is moved, and keeps its place among filières', () => {
    const before = folded(document, layout);
    const laid = layoutOf(before);
    const box = before.nodes.find(
      (node) => node.members === undefined && node.stage !== 'EMPLOYMENT' && !isSilent(node),
    )!;
    const from = laid.nodes.get(box.id)!;
    const to = { left: from.left, top: laid.height + 200 };
    const [moved] = movedTo(before, laid, box, to);
    expect(moved).toMatchObject({ id: box.id, place: { layout, level: 'operators', pinned: true } });
    const filieres = document.filieres.map((one) =>
      one.id === box.id ? { ...one, mapPlaces: [...withPlacesIn(one, [moved!.place])] } : one,
    );
    const after = { ...document, filieres };
    const now = layoutOf(folded(after, layout)).nodes.get(box.id)!;
    expect(now.left).toBe(from.left);
    expect(now.top).toBeGreaterThan(from.top);
    const unfolded = (of: NetworkDocument) =>
      layoutOf(wholeMap(of, { layout, generalOutlet: vocabulary.generalOutlet }).content);
    expect(unfolded(after)).toEqual(unfolded(document));
  });
});
