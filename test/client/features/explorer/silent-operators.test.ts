import { describe, expect, it } from 'vitest';
import { silentOperators as silentToAsk } from '../../../../domain/graph/silent-operators.ts';
import { snapshotAt } from '../../../../domain/graph/snapshot.ts';
import { undocumentedAt } from '../../../../domain/inventory/young.ts';
import { type Families, foldContent, levelFor } from '../../../../domain/map/detail.ts';
import { mapVectors } from '../../../../domain/map/drawing/map.ts';
import { filieresInside, choices as filterChoices, silentInside } from '../../../../domain/map/filters.ts';
import type { Rect } from '../../../../domain/map/layouts/columns.ts';
import { legendOf } from '../../../../domain/map/legend.ts';
import type { MapContent } from '../../../../domain/map/map-model.ts';
import { type NetworkView, viewAt } from '../../../../domain/map/network-view.ts';
import { PALETTES } from '../../../../domain/map/palette.ts';
import { type MapChoices, mapContent } from '../../../../domain/map/shown/content.ts';
import { isOfferMostlyUnknown, MOST_SILENT, silentOperators } from '../../../../domain/map/silent.ts';
import { vocabulary } from '../../../../domain/messages/fr/vocabulary.ts';
import { LAYOUT_IDS, type LayoutId } from '../../../../domain/model/map-choices.ts';
import { readSample } from '../../../../server/sample.ts';
import { filiere, network, operator } from '../../../support/builders.ts';
import { placeMap } from '../../../support/place-map.ts';
import { registerNetwork } from '../../../support/register-network.ts';

const AT = '2026-01-15';
const none = { bassin: [], type: [], stage: [], sector: [] };
const QUIET = { lit: [], chosen: undefined, near: undefined };

const contentOf = (view: NetworkView, layout: LayoutId, perimeter = none): MapContent => {
  const choices: MapChoices = {
    ...{ inside: filieresInside(view, perimeter), silent: silentInside(view, perimeter), whole: true },
    ...{ formality: [], kinds: [], ghosts: 6, gap: undefined, layout, flows: true },
    ...{ preps: true, marks: new Map(), gone: new Set() },
  };
  return mapContent(view, vocabulary, undefined, [], undefined, choices).content;
};
const familiesOf = (view: NetworkView): Families => ({
  type: (operator) => view.operators.get(operator)?.type ?? '',
  typeName: (type) => `Type ${type}`,
  operatorName: (id) => id,
  communeName: (id) => view.document.communes.find((one) => one.id === id)?.name ?? id,
  bandName: (band) => band,
  stageName: (stage) => stage,
  count: (filieres) => `${filieres} filières`,
  silent: (operators) => `${operators} opérateurs`,
  inside: String,
});
const foldedBy = (view: NetworkView, layout: LayoutId, opened: readonly string[] = []): MapContent => {
  const content = contentOf(view, layout);
  const level = levelFor(content, familiesOf(view));
  return foldContent(content, familiesOf(view), { level, opened: new Set(opened), apart: new Set() });
};
const operatorsOn = ({ nodes }: MapContent): readonly string[] =>
  nodes.flatMap(({ id, members }) => members ?? [id]).sort();
const areApart = (a: Rect, b: Rect): boolean =>
  a.left + a.width <= b.left + 0.5 ||
  b.left + b.width <= a.left + 0.5 ||
  a.top + a.height <= b.top + 0.5 ||
  b.top + b.height <= a.top + 0.5;

const register = viewAt(registerNetwork(), AT);
const few = viewAt(registerNetwork({ operators: 30 }), AT);

describe.each(LAYOUT_IDS)('operators without filières in the layout %s', (layout) => {
  it.each([
    ['few', few],
    ['many', register],
  ])('are each on the map once, and none over another (%s)', (_, view) => {
    const boxes = layout === 'place' ? foldedBy(view, layout) : contentOf(view, layout);
    for (const content of [boxes, foldedBy(view, layout)]) {
      expect(operatorsOn(content)).toEqual([...view.operators.keys()].sort());
      const { layout: placed, nodes } = placeMap(content);
      expect(nodes.length).toBe(content.nodes.length);
      const rects = [...placed.nodes.values()];
      for (const [at, one] of rects.entries())
        for (const other of rects.slice(at + 1)) expect(areApart(one, other)).toBe(true);
    }
  });

  it('stay single boxes while they are few, and are folded where they are many', () => {
    expect(foldedBy(few, layout).nodes.length).toBe(30);
    const { nodes } = foldedBy(register, layout);
    expect(nodes.length).toBeLessThanOrEqual(MOST_SILENT);
    for (const { notes, members } of nodes)
      expect(notes?.[0]).toBe(members === undefined ? undefined : `${members.length} opérateurs`);
  });

  it('come out of a box that is opened', () => {
    const [box] = foldedBy(register, layout).nodes;
    const opened = foldedBy(register, layout, [box!.id]);
    expect(operatorsOn(opened)).toEqual([...register.operators.keys()].sort());
    for (const id of box!.members!) expect(opened.nodes.some((node) => node.id === id)).toBe(true);
  });

  it('stand beside the filières that are known', () => {
    const document = registerNetwork({ operators: 30 });
    const filieres = [filiere('f1', { operator: 'school001', sites: ['site-school001'] })];
    const view = viewAt({ ...document, filieres }, AT);
    const content = foldedBy(view, layout);
    expect(operatorsOn(content)).toEqual(
      ['f1', ...[...view.operators.keys()].filter((id) => id !== 'school001')].sort(),
    );
    expect(placeMap(content).nodes.length).toBe(30);
  });
});

describe('an operator without filières', () => {
  it('is counted the same on the map, among those to ask, and in the notice of a young inventory', () => {
    const document = network({
      operators: [
        ...['z', 'a', 'm'].map((id) => operator(id)),
        ...['CSEF', 'COMMISSION', 'ONEM', 'EMPLOYER'].map((type) => operator(type.toLowerCase(), { type })),
        operator('gone', { validTo: '2024-01-01' }),
      ],
      filieres: [filiere('known'), filiere('over', { operator: 'z', validTo: '2025-12-31' })],
    });
    const [view, ids] = [viewAt(document, AT), ['a', 'm', 'z']];
    expect(silentOperators(view).map(({ id }) => id)).toEqual(ids);
    expect(operatorsOn(contentOf(view, 'stage'))).toEqual([...ids, 'known'].sort());
    expect(silentToAsk(snapshotAt(document, AT)).map(({ id }) => id)).toEqual(ids);
    expect(undocumentedAt(document, AT)).toMatchObject({ operators: 4, withoutFilieres: 3 });
    // Committees do not outweigh a known offer.
    expect(isOfferMostlyUnknown(viewAt({ ...document, operators: document.operators.slice(3) }, AT))).toBe(
      false,
    );
  });

  it('stands at its commune in the layout by place, and without a site where the place is not known', () => {
    const map = placeMap(contentOf(few, 'place'));
    const areaOf = (id: string) => map.areas.find((area) => area.id === id)!.outline;
    for (const { id, commune = 'unknown' } of silentOperators(few)) {
      const { x, y } = map.nodes.find((node) => node.id === id)!;
      const [xs, ys] = [areaOf(commune).map((at) => at.x), areaOf(commune).map((at) => at.y)];
      expect(x).toBeGreaterThan(Math.min(...xs));
      expect(x).toBeLessThan(Math.max(...xs));
      expect(y).toBeGreaterThan(Math.min(...ys));
      expect(y).toBeLessThan(Math.max(...ys));
    }
    const { nodes } = foldedBy(register, 'place');
    expect(
      nodes.filter(({ label }) => label === 'OFFER_UNKNOWN').map(({ members }) => members?.length),
    ).toEqual([3]);
    expect(nodes.some(({ label }) => label === 'Mons')).toBe(true);
  });

  it('has a column of its own, before the stages', () => {
    const { stages } = placeMap(contentOf(few, 'stage'));
    expect(stages[0]).toBe('OFFER_UNKNOWN');
  });

  it('has its sign in the legend, alone or counted', () => {
    expect(legendOf(foldedBy(few, 'stage'), QUIET)).toEqual([{ kind: 'box', box: 'SILENT' }]);
    expect(legendOf(foldedBy(register, 'place'), QUIET)).toEqual([
      { kind: 'box', box: 'SILENT_FOLDED' },
      // The communes of the register are in bassins, whose outlines are drawn behind them.
      { kind: 'territory' },
    ]);
  });

  it('has a dashed outline in pictures, and two of them where it is counted', () => {
    const drawing = {
      ...{ palette: PALETTES.light, lineScale: 1, emphasisOf: () => new Set<never>() },
      areaNames: { unknown: '', outlets: '', several: '', nowhere: '', further: '{name} ({count})' },
    };
    const dashes = (content: MapContent) =>
      JSON.stringify(mapVectors(placeMap(content), drawing)).split('"strokeDasharray":"4 3"').length - 1;
    expect(dashes(foldedBy(few, 'stage'))).toBe(30);
    expect(dashes(foldedBy(register, 'stage'))).toBe(2 * 4);
  });

  it('is filtered by bassin and type, and hidden by a stage, which nobody knows of it', () => {
    expect(filterChoices(register)).toMatchObject({
      bassins: ['centre'],
      types: ['CEFA', 'EPS', 'IFAPME', 'OTHER'],
    });
    expect(silentInside(register, { ...none, bassin: ['centre'] }).size).toBe(151);
    expect(silentInside(register, { ...none, type: ['EPS'] }).size).toBe(39);
    expect(silentInside(register, { ...none, stage: ['LITERACY'] }).size).toBe(0);
  });

  it('is shown by itself only where the offer of most operators is unknown', async () => {
    expect(isOfferMostlyUnknown(register)).toBe(true);
    expect(isOfferMostlyUnknown(viewAt(await readSample(), '2025-12-31'))).toBe(false);
  });
});
