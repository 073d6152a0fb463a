import { describe, expect, it } from 'vitest';
import { BADGE_KINDS } from '../../../domain/map/badges.ts';
import { legendVectors } from '../../../domain/map/drawing/legend-sample.ts';
import {
  LEGEND_GROUPS,
  type LegendEntry,
  leftOut,
  legendGroup,
  legendOf,
} from '../../../domain/map/legend.ts';
import type { MapContent, MapEdge } from '../../../domain/map/map-model.ts';
import { LINES, MARK_SIGNS, type Mark } from '../../../domain/map/marks.ts';
import { PALETTES } from '../../../domain/map/palette.ts';
import { placeMap } from '../../support/place-map.ts';

const empty: MapContent = { nodes: [], edges: [], ghosts: [], badges: [], groups: undefined };
const none = { lit: [], chosen: undefined };
const box = (id: string, more: Partial<MapContent['nodes'][number]> = {}) =>
  ({ id, label: id, stage: 'LITERACY', group: 'one', ...more }) as const;
const edge = (more: Partial<MapEdge>): MapEdge => ({
  ...{ id: 'e', target: 'e', from: 'a', to: 'b', line: 'SIGNED' },
  ...more,
});
const said = (content: Partial<MapContent>, attention: Parameters<typeof legendOf>[1] = none) =>
  legendOf({ ...empty, ...content }, attention).map((entry) => Object.values(entry).join(' '));

describe('the legend', () => {
  it('explains nothing where nothing is drawn', () => {
    expect(said({})).toEqual([]);
    expect(said({}, { lit: ['a'], chosen: 'b' })).toEqual([]);
  });

  it('has a line if and only if it is drawn, real or missing', () => {
    for (const line of LINES) {
      expect(said({ edges: [edge({ line })] })).toEqual([`line ${line}`]);
      expect(said({ ghosts: [edge({ line })] })).toEqual([`line ${line}`]);
    }
  });

  it('has an arrow if and only if a passerelle ends in it', () => {
    expect(said({ edges: [edge({ kind: 'RETURN' })] })).toEqual(['line SIGNED', 'arrow vee']);
    expect(said({ edges: [edge({ kind: 'CONCURRENT' })] })).toEqual(['line SIGNED', 'arrow diamond']);
    expect(said({ edges: [edge({ kind: 'DISCOVERY' })] })).toEqual(['line SIGNED', 'arrow circle']);
    expect(said({ edges: [edge({ kind: 'PROGRESSION' })] })).toEqual(['line SIGNED', 'arrow triangle']);
    expect(said({ edges: [edge({ line: 'PREP' })] })).toEqual(['line PREP']);
  });

  it('has the halo when somebody was referred along a line', () => {
    expect(said({ edges: [edge({ band: '5–9' })] })).toEqual(['line SIGNED', 'halo']);
    expect(said({ edges: [edge({ band: '0' })] })).toEqual(['line SIGNED']);
    expect(said({ edges: [edge({})] })).toEqual(['line SIGNED']);
  });

  it('has the edging when the number of those referred is masked, and both when it is at least so many', () => {
    expect(said({ edges: [edge({ band: 'masked' })] })).toEqual(['line SIGNED', 'edging']);
    expect(said({ edges: [edge({ band: '10+' })] })).toEqual(['line SIGNED', 'halo', 'edging']);
    expect(said({ ghosts: [edge({ line: 'FLOW', band: 'masked' })] })).toEqual(['edging', 'line FLOW']);
  });

  it('has boxes, outlets and frames that are drawn', () => {
    expect(said({ nodes: [box('a')] })).toEqual(['box NODE']);
    expect(said({ nodes: [box('a', { stage: 'EMPLOYMENT', group: undefined })] })).toEqual(['box OUTLET']);
    expect(said({ nodes: [box('a')], groups: new Map([['one', 'One']]) })).toEqual(['box NODE', 'frame']);
    const outlet = box('a', { stage: 'EMPLOYMENT', group: undefined });
    expect(said({ nodes: [outlet], groups: new Map([['one', 'One']]) })).toEqual(['box OUTLET']);
  });

  it('has the outline of a bassin where a commune of one is drawn', () => {
    const commune = { id: 'c', name: 'C', fictional: true, latitude: 50, longitude: 5 };
    const bassin = { id: 'b', name: 'B' };
    expect(said({ communes: [{ ...commune, bassin }] })).toEqual(['territory']);
    expect(said({ communes: [commune] })).toEqual([]);
    expect(said({ communes: [{ ...commune, bassin, latitude: undefined }] })).toEqual([]);
    // The page learns later where a real commune lies.
    expect(said({ communes: [{ id: 'c', name: 'C', bassin }] })).toEqual(['territory']);
  });

  it('has the marks of a what-if or of a comparison, and no plain box when none is plain', () => {
    for (const mark of Object.keys(MARK_SIGNS) as Mark[]) {
      expect(said({ nodes: [box('a', { mark })] })).toEqual([`mark ${mark}`]);
    }
  });

  it('explains the number on a badge of one kind too', () => {
    const asked = { on: 'a', kind: 'M18', sign: '18' } as const;
    expect(said({ badges: [{ ...asked, members: [asked, asked] }] })).toEqual(['badge M18', 'badges']);
  });

  it('has the badges that are on the map', () => {
    for (const badge of BADGE_KINDS) {
      expect(said({ badges: [{ on: 'a', kind: badge, sign: '!' }] })).toEqual([`badge ${badge}`]);
    }
  });

  it('explains a hollow badge, and shows one hollow where every such badge on the map is', () => {
    const certain = { on: 'a', kind: 'M01', sign: 'end' } as const;
    const possible = { ...certain, on: 'b', possible: true };
    expect(said({ badges: [certain, possible] })).toEqual(['badge M01', 'hollow']);
    expect(said({ badges: [possible] })).toEqual(['badge M01 true', 'hollow']);
    expect(said({ badges: [{ ...possible, hidden: true }] })).toEqual([]);
    const many = (...members: readonly (typeof certain | typeof possible)[]) =>
      said({ badges: [{ on: 'c', kind: 'MANY', sign: '', members }] });
    expect(many(possible, possible)).toEqual(['badges true', 'hollow']);
    expect(many(certain, possible)).toEqual(['badges']);
    const grounds = (entry: LegendEntry) =>
      legendVectors(entry, PALETTES.light, 1).map(({ attributes }) => attributes.fill);
    const { badge, onBadge, paper } = PALETTES.light;
    expect(grounds({ kind: 'badge', badge: 'M01' })).toEqual([badge, onBadge]);
    expect(grounds({ kind: 'badge', badge: 'M01', possible: true })).toEqual([paper, badge]);
  });

  it('says what is lit, open and dimmed only while it is on the map', () => {
    const content = { nodes: [box('a')], edges: [edge({})] };
    expect(said(content, { lit: ['a'], chosen: undefined })).toEqual([
      'box NODE',
      'line SIGNED',
      'lit',
      'dim',
    ]);
    expect(said(content, { lit: [], chosen: 'e' })).toEqual(['box NODE', 'line SIGNED', 'chosen', 'dim']);
    expect(said(content, { lit: ['z'], chosen: 'y' })).toEqual(['box NODE', 'line SIGNED']);
    const around = (...near: string[]) => said(content, { lit: [], chosen: 'a', near: new Set(near) });
    expect(around('z')).toContain('dim');
    expect(around('a')).toEqual(['box NODE', 'line SIGNED', 'chosen']);
    // A frame is an operator: it is open on the map only where frames are drawn.
    expect(said(content, { lit: [], chosen: 'one' })).toEqual(['box NODE', 'line SIGNED']);
    expect(said({ ...content, groups: new Map([['one', 'One']]) }, { lit: [], chosen: 'one' })).toContain(
      'chosen',
    );
  });

  it('has the families and the bars that are drawn', () => {
    const capacity = { places: 12, isAtLeast: false };
    expect(
      said({ nodes: [box('a', { family: 'SOCIAL' }), box('b', { family: 'OTHER', capacity })] }),
    ).toEqual([...['box NODE', 'capacity', 'family SOCIAL', 'family OTHER']]);
    const many = Array.from({ length: 700 }, (_, at) => box(`n${at}`, { capacity }));
    expect(said({ nodes: many })).toEqual(['box NODE']);
    expect(placeMap({ ...empty, nodes: many }).nodes.every(({ bar }) => bar === undefined)).toBe(true);
  });

  it('is told in parts, each in one piece', () => {
    const shown = legendOf(
      {
        ...empty,
        nodes: [box('a', { family: 'SOCIAL' }), box('b', { mark: 'ADDED' })],
        edges: [edge({ kind: 'RETURN', band: '5–9' }), edge({ line: 'CLOSED' })],
        ghosts: [edge({ line: 'M04_CERTAIN' }), edge({ line: 'SUPPOSED' })],
        badges: [{ on: 'a', kind: 'M01', sign: '!' }],
      },
      { lit: ['a'], chosen: undefined },
    );
    const parts = shown.map(legendGroup).filter((part, at, all) => part !== all[at - 1]);
    expect(parts).toEqual([...LEGEND_GROUPS]);
  });

  it('says each thing once', () => {
    expect(said({ nodes: [box('a'), box('b')], edges: [edge({}), edge({ id: 'f' })] })).toEqual([
      'box NODE',
      'line SIGNED',
    ]);
  });
});

describe('what the map leaves out', () => {
  const whole = {
    counts: { filieres: [88, 88], passerelles: [60, 60], missing: [94, 94] },
    ...{ offMap: 0, flows: true, preps: true, kindsLeftOut: false },
  } as const;

  it('is nothing when everything is shown', () => {
    expect(leftOut(whole)).toEqual([]);
  });

  it('is counted where it can be', () => {
    const counts = { filieres: [8, 88], passerelles: [3, 60], missing: [6, 94] } as const;
    expect(leftOut({ ...whole, counts, offMap: 4 })).toEqual([
      { what: 'filieres', hidden: 80, all: 88 },
      { what: 'passerelles', hidden: 57, all: 60 },
      { what: 'missing', hidden: 88, all: 94 },
      { what: 'operators', hidden: 4 },
    ]);
  });

  it('says that there is more than was counted', () => {
    const counts = { ...whole.counts, missing: [6, 1000, true] } as const;
    expect(leftOut({ ...whole, counts })).toEqual([{ what: 'missing', hidden: 994, all: 1000, isCut: true }]);
  });

  it('counts the findings of marks that are not drawn', () => {
    const members = [
      { on: 'a', kind: 'M07', sign: '!' },
      { on: 'b', kind: 'M13', sign: '!' },
    ] as const;
    const badges = [
      { on: 'line', kind: 'MANY', sign: '!', members, hidden: true },
      { on: 'box', kind: 'M01', sign: '!' },
    ] as const;
    expect(leftOut({ ...whole, badges })).toEqual([{ what: 'marks', hidden: 2, all: 3 }]);
  });

  it('names what was turned off', () => {
    expect(leftOut({ ...whole, flows: false, preps: false, kindsLeftOut: true })).toEqual([
      { what: 'flows' },
      { what: 'preps' },
      { what: 'kinds' },
    ]);
    expect(leftOut({ ...whole, preps: false, somePreps: true })).toEqual([{ what: 'otherPreps' }]);
  });

  it('names the findings as one where none is drawn', () => {
    const counts = { ...whole.counts, missing: [0, 94] } as const;
    expect(leftOut({ ...whole, counts, kindsLeftOut: true, noFinding: true })).toEqual([
      { what: 'findings' },
    ]);
  });
});
