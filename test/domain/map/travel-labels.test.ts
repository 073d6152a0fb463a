import { describe, expect, it } from 'vitest';
import { mapVectors } from '../../../domain/map/drawing/map.ts';
import { svgFile, vector } from '../../../domain/map/drawing/vector.ts';
import { labelBox, overlap } from '../../../domain/map/label-boxes.ts';
import { leftOut, legendOf } from '../../../domain/map/legend.ts';
import { SIGN_SIZE } from '../../../domain/map/letters.ts';
import type { MapContent, MapEdge, MapNode } from '../../../domain/map/map-model.ts';
import { PALETTES } from '../../../domain/map/palette.ts';
import { travelsOf } from '../../../domain/map/travel-labels.ts';
import { type TravelTime, travelMinutes } from '../../../domain/model/travel.ts';
import { placeMap } from '../../support/place-map.ts';
import { firstSight, sampleContent } from '../../support/sample-map.ts';

const box = (id: string, commune?: string, more: Partial<MapNode> = {}): MapNode => ({
  ...{ id, label: id, stage: 'LITERACY', commune },
  ...more,
});
const edge = (from: string, to: string, more: Partial<MapEdge> = {}): MapEdge => ({
  ...{ id: `${from}-${to}`, target: `${from}-${to}`, from, to, line: 'SIGNED' },
  ...more,
});
const nodes = [
  box('a', 'X'),
  box('a2', 'X'),
  box('b', 'Y'),
  box('lost'),
  box('job', 'Y', { stage: 'EMPLOYMENT' }),
];
const travelled = (edges: readonly MapEdge[], minutes: Readonly<Record<string, number>> = {}) =>
  travelsOf({ nodes, edges, travel: new Map(Object.entries(minutes)) });

describe('the minutes of a day', () => {
  const time = (minutes: number, more: Partial<TravelTime> = {}): TravelTime => ({
    ...{ from: 'X', to: 'Y', minutes },
    ...more,
  });

  it('are those of the rows that are valid on it, one way only', () => {
    const rows = [
      time(50, { validTo: '2024-12-31' }),
      time(35, { validFrom: '2025-01-01', validTo: '2025-06-30' }),
    ];
    expect([...travelMinutes(rows, '2024-12-31')]).toEqual([['X Y', 50]]);
    expect([...travelMinutes(rows, '2025-01-01')]).toEqual([['X Y', 35]]);
    expect([...travelMinutes(rows, '2025-07-01')]).toEqual([]);
  });

  it('are the shortest of several rows', () => {
    expect(travelMinutes([time(50), time(35), time(40)], '2025-01-01').get('X Y')).toBe(35);
  });
});

describe('travel times on the map', () => {
  it('are said once for a pair of communes, however many passerelles join it', () => {
    const { pairs, counts } = travelled([edge('a', 'b'), edge('a2', 'b')], { 'X Y': 35 });
    expect(pairs).toEqual([{ id: 'X Y', text: '35\u00a0min', lines: ['a-b', 'a2-b'] }]);
    expect(counts).toEqual([2, 2]);
  });

  it('say both ways where they are used and differ', () => {
    const both = { 'X Y': 35, 'Y X': 40 };
    expect(travelled([edge('a', 'b')], both).pairs[0]!.text).toBe('35\u00a0min');
    expect(travelled([edge('b', 'a')], both).pairs[0]!.text).toBe('40\u00a0min');
    expect(travelled([edge('a', 'b'), edge('b', 'a')], both).pairs).toMatchObject([
      { text: '35–40\u00a0min' },
    ]);
    expect(travelled([edge('a', 'b'), edge('b', 'a')], { 'X Y': 35, 'Y X': 35 }).pairs).toMatchObject([
      { text: '35\u00a0min' },
    ]);
  });

  it('are counted as unknown where nobody has documented them that way, and not written', () => {
    expect(travelled([edge('a', 'b')], { 'Y X': 40 })).toEqual({ pairs: [], counts: [0, 1] });
    expect(travelled([edge('a', 'b'), edge('a', 'lost'), edge('lost', 'b')], { 'X Y': 35 }).counts).toEqual([
      1, 3,
    ]);
  });

  it('are of passerelles from one commune to another, folded or not', () => {
    const members = [edge('a', 'b'), edge('a', 'b', { line: 'PREP' }), edge('a', 'b', { line: 'PLANNED' })];
    expect(travelled([edge('a', 'b', { line: 'BUNDLE', members })], { 'X Y': 35 }).counts).toEqual([2, 2]);
    const none = [edge('a', 'a2'), edge('a', 'job'), edge('a', 'b', { line: 'PREP' })];
    expect(travelled(none, { 'X Y': 35 })).toEqual({ pairs: [], counts: [0, 0] });
  });

  it('are explained by the legend while one is written, which counts those that are not known', () => {
    const content: MapContent = {
      ...{ nodes, edges: [edge('a', 'b'), edge('a', 'lost')], ghosts: [], badges: [], groups: undefined },
      travel: new Map([['X Y', 35]]),
    };
    const kinds = (given: MapContent) =>
      legendOf(given, { lit: [], chosen: undefined }).map(({ kind }) => kind);
    expect(kinds(content)).toContain('travel');
    expect(kinds({ ...content, travel: undefined })).not.toContain('travel');
    expect(kinds({ ...content, travel: new Map() })).not.toContain('travel');
    const same = { filieres: [1, 1], passerelles: [1, 1], missing: [0, 0] } as const;
    const counted = { ...same, travels: travelsOf(content).counts };
    const rest = { offMap: 0, flows: true, preps: true, kindsLeftOut: false };
    expect(leftOut({ counts: counted, ...rest })).toEqual([{ what: 'travels', hidden: 1, all: 2 }]);
  });
});

describe.each([
  ['first sight', true],
  ['filières', false],
] as const)('travel times on the sample (%s)', (_, isFolded) => {
  const content = (minutes: boolean): MapContent => {
    const raw = sampleContent({ layout: 'place', minutes });
    return isFolded ? firstSight(raw) : raw;
  };
  const [without, map] = [placeMap(content(false)), placeMap(content(true))];

  it('are written once for each pair, over no box and no other text of theirs', () => {
    const { pairs } = travelsOf(content(true));
    expect(pairs.length).toBeGreaterThan(2);
    expect(map.travels.map(({ text }) => text).sort()).toEqual(pairs.map(({ text }) => text).sort());
    for (const [at, { id, text, x, y }] of map.travels.entries()) {
      const written = labelBox(id, [text], { x, y }, SIGN_SIZE);
      expect([...map.nodes, ...map.travels.slice(at + 1)].filter((other) => overlap(written, other))).toEqual(
        [],
      );
    }
  });

  it('move nothing', () => {
    expect({ ...map, travels: [] }).toEqual(without);
    expect(without.travels).toEqual([]);
  });

  it('are in the file of the map, large enough to read', () => {
    const areaNames = { unknown: 'u', outlets: 'o', several: 's', nowhere: 'n', further: '{name} ({count})' };
    const drawing = { palette: PALETTES.light, areaNames, lineScale: 1, emphasisOf: () => new Set<never>() };
    const file = svgFile(vector('svg', {}, mapVectors(map, drawing)));
    for (const { text } of map.travels) expect(file).toContain(`>${text}<`);
    expect(SIGN_SIZE).toBeGreaterThanOrEqual(12);
  });
});
