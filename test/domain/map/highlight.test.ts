import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { showHighlight } from '../../../client/map/controllers/highlight.ts';
import { elementsOf } from '../../../client/map/elements.ts';
import { mapStyle } from '../../../client/map/style.ts';
import { type Attention, type Emphasis, emphasesOf, isWithin } from '../../../domain/map/highlight.ts';
import { highlighted, underPointer } from '../../../domain/map/highlighted.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';
import { PALETTES } from '../../../domain/map/palette.ts';
import { placeMap } from '../../support/place-map.ts';

const node = (id: string, stage: 'INTAKE' | 'LITERACY' | 'EMPLOYMENT', group?: string) => ({
  ...{ id, label: id, stage, group },
});
const content: MapContent = {
  nodes: [
    node('a', 'INTAKE', 'op1'),
    node('b', 'LITERACY', 'op1'),
    node('c', 'LITERACY', 'op2'),
    node('d', 'LITERACY', 'op2'),
    node('e', 'EMPLOYMENT'),
  ],
  edges: [
    { id: 'ab', target: 'ab', from: 'a', to: 'b', line: 'SIGNED', kind: 'PROGRESSION' },
    { id: 'ac', target: 'ac', from: 'a', to: 'c', line: 'INFORMAL', kind: 'PROGRESSION' },
    { id: 'ce', target: 'c', from: 'c', to: 'e', line: 'PREP' },
    { id: 'be', target: 'b', from: 'b', to: 'e', line: 'PREP' },
  ],
  ghosts: [
    { id: 'bd', target: 'gap:bd', from: 'b', to: 'd', line: 'M04_CERTAIN' },
    { id: 'f', target: 'a', from: 'a', to: 'd', line: 'FLOW', band: '5–9' },
  ],
  badges: [
    { on: 'c', kind: 'M01', sign: '!' },
    { on: 'ab', kind: 'M13', sign: '!' },
  ],
  groups: new Map([
    ['op1', 'One'],
    ['op2', 'Two'],
  ]),
};
const map = placeMap(content);
const frames = (operator: string): readonly string[] =>
  map.groups.filter((group) => group.operator === operator).map(({ id }) => id);

const isFrame = (id: string): boolean => map.groups.some((group) => group.id === id);

/** The names of what stands so, in alphabetical order; frames only when they are looked at themselves. */
const standing = (attention: Attention, emphasis: Emphasis): readonly string[] =>
  [...(emphasesOf(map, attention) ?? [])]
    .filter(([id, all]) => all.has(emphasis) && (emphasis === 'chosen' || emphasis === 'lit' || !isFrame(id)))
    .map(([id]) => id)
    .sort();
/** The frames that stand so. */
const framesStanding = (attention: Attention, emphasis: Emphasis): readonly string[] =>
  [...(emphasesOf(map, attention) ?? [])]
    .filter(([id, all]) => all.has(emphasis) && isFrame(id))
    .map(([id]) => id)
    .sort();
const open = (chosen: string): Attention => ({ chosen, lit: [] });
const way = (...lit: readonly string[]): Attention => ({ chosen: undefined, lit });

describe('what stands out on the map', () => {
  it('is nothing when nothing is looked at, or what is looked at is not drawn', () => {
    expect(emphasesOf(map, way())).toBeUndefined();
    expect(emphasesOf(map, { chosen: 'gone', lit: ['gone'] })).toBeUndefined();
  });

  it('is an open box with its lines, its neighbours and their badges', () => {
    expect(standing(open('c'), 'chosen')).toEqual(['badge M01 c', 'c']);
    expect(standing(open('c'), 'near')).toEqual(['a', 'e', 'edge ac', 'edge ce']);
    expect(standing(open('c'), 'dim')).toEqual([
      ...['b', 'badge M13 ab', 'd', 'edge ab', 'edge bd', 'edge be', 'edge f'],
    ]);
    expect(standing(open('b'), 'near')).toContain('badge M13 ab');
  });

  it('is an open passerelle with its two ends', () => {
    expect(standing(open('ab'), 'chosen')).toEqual(['badge M13 ab', 'edge ab']);
    expect(standing(open('ab'), 'near')).toEqual(['a', 'b']);
  });

  it('is an open operator with its frames, what stands in them, and their lines', () => {
    expect(frames('op1').length).toBeGreaterThan(0);
    expect(standing(open('op1'), 'chosen')).toEqual([...frames('op1')].sort());
    const near = standing(open('op1'), 'near');
    expect(near).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd', 'e', 'edge ab', 'edge bd']));
    expect(standing(open('op1'), 'dim')).toEqual(['edge ce']);
  });

  it('is the frame of every box that is not dimmed; other frames are dimmed with their titles', () => {
    const holding = (...boxes: readonly string[]): readonly string[] =>
      map.groups
        .filter((group) => map.nodes.some((node) => boxes.includes(node.id) && isWithin(node, group)))
        .map(({ id }) => id)
        .sort();
    expect(holding('a').length).toBe(1);
    expect(framesStanding(open('ab'), 'near')).toEqual(holding('a', 'b'));
    const others = map.groups.map(({ id }) => id).filter((id) => !holding('a', 'b').includes(id));
    expect(others.length).toBeGreaterThan(0);
    expect(framesStanding(open('ab'), 'dim')).toEqual([...others].sort());
    expect(framesStanding({ ...way(), near: new Set(['a', 'b']) }, 'dim')).toEqual([...others].sort());
  });

  it('is a lit way itself only, with the preparations between its boxes', () => {
    expect(standing(way('a', 'ab', 'b', 'e'), 'lit')).toEqual([
      ...['a', 'b', 'badge M13 ab', 'e', 'edge ab', 'edge be'],
    ]);
    expect(standing(way('a', 'ab', 'b', 'e'), 'near')).toEqual([]);
  });

  it('is a lit line with its ends, and a lit operator with what stands in its frames', () => {
    expect(standing(way('gap:bd'), 'near')).toEqual(['b', 'd']);
    expect(standing(way('op2'), 'near')).toEqual(['badge M01 c', 'c', 'd']);
    expect(standing(way('op2'), 'dim')).not.toContain('c');
  });

  it('is a box that is open on a lit way as both', () => {
    expect(emphasesOf(map, { chosen: 'c', lit: ['a', 'ac', 'c'] })?.get('c')).toEqual(
      new Set(['lit', 'chosen']),
    );
  });

  it('is what is near, with the lines inside, as long as nothing is open or lit', () => {
    const near = new Set(['a', 'b']);
    expect(standing({ ...way(), near }, 'dim')).toEqual([
      ...['badge M01 c', 'c', 'd', 'e', 'edge ac', 'edge bd', 'edge be', 'edge ce', 'edge f'],
    ]);
    expect(standing({ ...way('c'), near }, 'dim')).toEqual(standing(way('c'), 'dim'));
  });

  it('stays what is near when something of it is open, which is marked', () => {
    const near = new Set(['a', 'b', 'c']);
    for (const chosen of ['b', 'ab', 'op1']) {
      expect(standing({ ...open(chosen), near }, 'dim')).toEqual(standing({ ...way(), near }, 'dim'));
      expect(standing({ ...open(chosen), near }, 'chosen')).toEqual(standing(open(chosen), 'chosen'));
    }
    expect(standing({ ...open('d'), near }, 'dim')).toEqual(standing(open('d'), 'dim'));
  });
});

describe('the drawing', () => {
  it('wears exactly that, and nothing of what was lit before', () => {
    const drawing = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: elementsOf(map, {
        unknown: '?',
        outlets: '!',
        several: '+',
        nowhere: '-',
        further: '{name} ({count})',
      }),
      style: mapStyle(PALETTES.light, 1),
    });
    const worn = (): readonly string[] =>
      drawing
        .elements()
        .toArray()
        .flatMap((element) =>
          ['lit', 'chosen', 'near', 'dim']
            .filter((name) => element.hasClass(name))
            .map((name) => `${name} ${element.id()}`),
        )
        .sort();
    for (const attention of [open('c'), way('a', 'ab', 'b'), open('op1'), way()]) {
      const emphases = emphasesOf(map, attention);
      showHighlight(drawing, emphases, 'd');
      const wanted = [...(emphases ?? [])].flatMap(([id, all]) => [...all].map((name) => `${name} ${id}`));
      expect(worn()).toEqual(wanted.sort());
      expect(drawing.elements('.cursor').map((one) => one.id())).toEqual(['d']);
    }
    expect(worn()).toEqual([]);
  });
});

describe('what lies over a large map', () => {
  it('is all that is not dimmed', () => {
    const chosen = highlighted(map, open('c'))!;
    expect(chosen.nodes.map(({ id }) => id).sort()).toEqual(['a', 'c', 'e']);
    expect(chosen.edges.map(({ id }) => id).sort()).toEqual(['ac', 'ce']);
    expect([...chosen.emphasisOf('c')]).toEqual(['chosen']);
    const lit = highlighted(map, way('a', 'ab'))!;
    expect(lit.edges.map(({ id }) => id)).toEqual(['ab']);
    expect(lit.nodes.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(highlighted(map, way())).toBeUndefined();
  });

  it('under the pointer is a line with its ends', () => {
    expect(
      underPointer(map, 'edge ab')!
        .nodes.map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(underPointer(map, 'gone')).toBeUndefined();
    const box = underPointer(map, 'c')!;
    expect(box.nodes.map(({ id }) => id).sort()).toEqual(['a', 'c', 'e']);
    expect(box.badges.map(({ on }) => on)).toContain('c');
    const badge = map.badges.find(({ on }) => on === 'ab')!;
    expect(underPointer(map, badge.id)!.edges.map(({ id }) => id)).toEqual(['ab']);
    const [frame] = frames('op1');
    expect(underPointer(map, frame)!.groups.map(({ id }) => id)).toContain(frame);
  });
});
