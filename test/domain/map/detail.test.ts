import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxesAround,
  boxOf,
  type Families,
  foldContent,
  levelFor,
  MOST_BOXES,
} from '../../../domain/map/detail.ts';
import { legendOf } from '../../../domain/map/legend.ts';
import type { MapContent, MapEdge, MapNode } from '../../../domain/map/map-model.ts';
import { signOf } from '../../../domain/map/marks.ts';
import { STAGE_COLUMNS } from '../../../domain/map/network-view.ts';
import { oneBadgeOfEachKind } from '../../../domain/map/one-badge-of-each-kind.ts';
import { LEVELS, type Level } from '../../../domain/model/map-choices.ts';
import { placeMap } from '../../support/place-map.ts';

const families: Families = {
  type: (operator) => `t${Number(operator.slice(1)) % 3}`,
  typeName: (type) => `Type ${type}`,
  operatorName: (operator) => `Opérateur ${operator}`,
  communeName: (commune) => `Commune ${commune}`,
  bandName: (band) => `Bassin ${band}`,
  stageName: (stage) => stage,
  count: (filieres, outlets) => `${filieres} filières, ${outlets} débouchés`,
  silent: (operators) => `${operators} opérateurs`,
  inside: (passerelles) => `${passerelles} à l’intérieur`,
};
const LINES = ['SIGNED', 'INFORMAL', 'PLANNED', 'EXPIRED', 'PREP', 'CLOSED'] as const;
const GHOSTS = ['M04_CERTAIN', 'M04_POSSIBLE', 'FLOW', 'SUPPOSED'] as const;
const LAYOUTS = ['stage', 'bassin', 'operator', 'place', 'organic'] as const;

const contents: fc.Arbitrary<MapContent> = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...LAYOUTS), fc.boolean())
  .chain(([count, layout, grouped]) => {
    const number = fc.integer({ min: 0, max: count - 1 });
    const node = fc.record({
      stage: fc.constantFrom(...STAGE_COLUMNS),
      operator: fc.integer({ min: 0, max: 7 }),
      commune: fc.integer({ min: 0, max: 3 }),
      bassins: fc.subarray(['b0', 'b1', 'b2'], { maxLength: 2 }),
    });
    const edge = <L extends MapEdge['line']>(lines: readonly L[]) =>
      fc.array(fc.tuple(number, number, fc.constantFrom(...lines)), { maxLength: 120 });
    const nodes = fc.array(node, { minLength: count, maxLength: count });
    return fc
      .tuple(nodes, edge(LINES), edge(GHOSTS), fc.array(number))
      .map(([given, edges, ghosts, marked]) => {
        const made = given.map(({ stage, operator, commune, bassins }, at): MapNode => {
          const outlet = stage === 'EMPLOYMENT';
          const own = outlet ? {} : { group: `o${operator}`, commune: `c${commune}`, bassins };
          return { id: `n${at}`, label: `Filière ${at}`, stage, ...own };
        });
        const joined = (name: string, all: readonly (readonly [number, number, MapEdge['line']])[]) =>
          all.map(([from, to, line], at): MapEdge => {
            return { id: `${name}${at}`, target: `${name}${at}`, from: `n${from}`, to: `n${to}`, line };
          });
        const badges = [...new Set(marked)].map((at) => ({ on: `n${at}`, kind: 'M01' as const, sign: '!' }));
        const groups = grouped ? new Map(made.map(({ group = '' }) => [group, group])) : undefined;
        return {
          nodes: made,
          edges: joined('e', edges),
          ghosts: joined('g', ghosts),
          badges,
          groups,
          layout,
        };
      });
  });
const choices = fc.tuple(contents, fc.constantFrom(...LEVELS), fc.array(fc.nat()), fc.array(fc.nat(59)));

/** A level with some of its boxes opened, and some filières apart. */
function fold(content: MapContent, level: Level, open: readonly number[], apart: readonly number[]) {
  const opened = new Set<string>();
  for (const at of open) {
    const boxes = [...foldContent(content, families, { level, opened, apart: new Set() }).nodes].filter(
      ({ members }) => members !== undefined,
    );
    const box = boxes[at % Math.max(1, boxes.length)];
    if (box !== undefined) opened.add(box.id);
  }
  return foldContent(content, families, { level, opened, apart: new Set(apart.map((at) => `n${at}`)) });
}

const sorted = (items: readonly string[]): readonly string[] => [...items].sort();

describe('the folded map', () => {
  it('counts every filière, line and finding exactly once, whatever is folded', () => {
    fc.assert(
      fc.property(choices, ([content, level, open, apart]) => {
        const folded = fold(content, level, open, apart);
        const members = folded.nodes.flatMap(({ id, members: own }) => own ?? [id]);
        expect(sorted(members)).toEqual(sorted(content.nodes.map(({ id }) => id)));
        const within = folded.nodes.flatMap((node) => node.within ?? []);
        const drawn = [...folded.edges, ...folded.ghosts].flatMap((edge) => edge.members ?? [edge]);
        expect(sorted([...within, ...drawn].map(({ id }) => id))).toEqual(
          sorted([...content.edges, ...content.ghosts].map(({ id }) => id)),
        );
        const badges = folded.badges.flatMap((badge) => badge.members ?? [badge]);
        expect(badges.length).toBe(content.badges.length);
      }),
    );
  });

  it('keeps the marks of boxes, and hides those of lines where there are too many to be read', () => {
    const stages = STAGE_COLUMNS.slice(0, 2);
    const nodes = Array.from({ length: 200 }, (_, at): MapNode => {
      return { id: `n${at}`, label: `Filière ${at}`, stage: stages[at % 2]!, group: `o${at % 100}` };
    });
    const line = (from: number, to: number): MapEdge => {
      const id = `e${from}-${to}`;
      return { id, target: id, from: `n${from}`, to: `n${to}`, line: 'SIGNED' };
    };
    const edges = nodes.flatMap((_, at) => (at % 2 === 0 ? [line(at, (at * 7 + 1) % 200)] : []));
    const marked = (count: number) => ({
      ...{ nodes, edges, ghosts: [], groups: undefined },
      badges: [
        { on: 'n0', kind: 'M01' as const, sign: '!' },
        ...edges.slice(0, count).map(({ target }) => ({ on: target, kind: 'M07' as const, sign: '!' })),
      ],
    });
    const folded = (count: number) =>
      foldContent(marked(count), families, { level: 'operators', opened: new Set(), apart: new Set() });
    expect(folded(10).badges.filter(({ hidden }) => hidden === true)).toEqual([]);
    const many = folded(100);
    const boxes = new Set(many.nodes.map(({ id }) => id));
    expect(many.badges.length).toBeGreaterThan(41);
    for (const { on, hidden } of many.badges) expect(hidden === true).toBe(!boxes.has(on));
    expect(placeMap(many).badges.map(({ on }) => on)).toEqual(
      many.badges.filter(({ on }) => boxes.has(on)).map(({ on }) => on),
    );
    const kinds = legendOf(many, { lit: [], chosen: undefined, near: undefined }).map(({ kind }) => kind);
    expect(kinds).toContain('badge');
  });

  it('counts each of several findings of a kind on one filière', () => {
    const nodes = ['n0', 'n1', 'n2'].map(
      (id): MapNode => ({ id, label: id, stage: 'LITERACY', group: id === 'n2' ? 'o1' : 'o0' }),
    );
    const asked = { on: 'n0', kind: 'M18', sign: '18' } as const;
    const badges = oneBadgeOfEachKind([
      asked,
      asked,
      { ...asked, on: 'n1' },
      { on: 'n0', kind: 'M01', sign: '01' },
    ]);
    expect(badges.map(({ on, kind, members }) => [on, kind, members?.length])).toEqual([
      ['n0', 'M18', 2],
      ['n1', 'M18', undefined],
      ['n0', 'M01', undefined],
    ]);
    const content = { nodes, edges: [], ghosts: [], groups: undefined, badges };
    const folded = foldContent(content, families, {
      level: 'operators',
      opened: new Set(),
      apart: new Set(),
    });
    expect(folded.badges.map(({ kind, members }) => [kind, members?.length])).toEqual([['MANY', 4]]);
    expect(placeMap(folded).badges.map(({ label }) => label)).toEqual(['×4']);
  });

  it('draws every line between two boxes that stand on the map', () => {
    fc.assert(
      fc.property(choices, ([content, level, open, apart]) => {
        const folded = fold(content, level, open, apart);
        const there = new Set(folded.nodes.map(({ id }) => id));
        for (const { from, to } of [...folded.edges, ...folded.ghosts]) {
          expect(there.has(from)).toBe(true);
          expect(there.has(to)).toBe(true);
        }
        const ids = folded.edges.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('keeps apart what one looks at, and opens one step at a time down to the filière', () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(...LEVELS), (content, level) => {
        const [first] = content.nodes;
        const apart = foldContent(content, families, {
          level,
          opened: new Set(),
          apart: new Set([first!.id]),
        });
        expect(apart.nodes.some(({ id }) => id === first!.id)).toBe(true);
        const opened = new Set(boxesAround(first!, content.layout, families));
        const open = foldContent(content, families, { level, opened, apart: new Set() });
        expect(open.nodes.some(({ id }) => id === first!.id)).toBe(true);
      }),
    );
  });

  it('is the same content when nothing has to be folded', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(levelFor(content, families, content.nodes.length)).toBe('filieres');
        const choice = { level: 'filieres', opened: new Set<string>(), apart: new Set<string>() } as const;
        expect(foldContent(content, families, choice)).toBe(content);
      }),
    );
  });

  it('frames the filières of an operator that was opened, and names the operator in the box of any other', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id, at): MapNode => {
      return {
        id,
        label: id,
        stage: 'LITERACY',
        group: at < 2 ? 'o0' : at === 2 ? 'o1' : 'o3',
        operator: 'o',
      };
    });
    const groups = new Map([0, 1, 3].map((at) => [`o${at}`, `O${at}`]));
    const content: MapContent = { nodes, edges: [], ghosts: [], badges: [], groups, layout: 'stage' };
    const folded = (...opened: readonly string[]) =>
      foldContent(content, families, {
        level: 'operators',
        opened: new Set(opened),
        apart: new Set(),
      }).nodes.map(({ id, group, operatorLabel }) => [id, group, operatorLabel]);
    const others = [
      ['c', undefined, 'Opérateur o1'],
      ['d', undefined, 'Opérateur o3'],
    ];
    expect(folded()).toEqual([['op:LITERACY:o0', undefined, undefined], ...others]);
    expect(folded('op:LITERACY:o0')).toEqual([['a', 'o0', undefined], ['b', 'o0', undefined], ...others]);
  });

  it('adds up the places of a box, at least where some are not known', () => {
    const box = (places: readonly (number | undefined)[]) => {
      const nodes = places.map(
        (one, at): MapNode => ({
          ...{ id: `n${at}`, label: 'F', stage: 'LITERACY', group: 'o0' },
          capacity: one === undefined ? undefined : { places: one, isAtLeast: false },
        }),
      );
      const content: MapContent = { nodes, edges: [], ghosts: [], badges: [], groups: undefined };
      const choice = { level: 'stages', opened: new Set<string>(), apart: new Set<string>() } as const;
      return foldContent(content, families, choice).nodes[0]!.capacity;
    };
    expect(box([10, 15])).toEqual({ places: 25, isAtLeast: false });
    expect(box([10, undefined])).toEqual({ places: 10, isAtLeast: true });
    expect(box([undefined, undefined])).toBeUndefined();
  });

  it('shows operators by operator while no more of them than can be read, and never folds them further than by type', () => {
    const of = (operators: number): MapContent => {
      const nodes = Array.from({ length: operators * 3 }, (_, at): MapNode => {
        return { id: `n${at}`, label: 'F', stage: STAGE_COLUMNS[at % 9]!, group: `o${at % operators}` };
      });
      const outlets = Array.from({ length: 5 }, (_, at): MapNode => {
        return { id: `d${at}`, label: 'D', stage: 'EMPLOYMENT' };
      });
      const all = [...nodes, ...outlets];
      return { nodes: all, edges: [], ghosts: [], badges: [], groups: undefined, layout: 'operator' };
    };
    expect(levelFor(of(MOST_BOXES), families)).toBe('operators');
    expect(levelFor(of(MOST_BOXES + 1), families)).toBe('types');
    expect(levelFor(of(MOST_BOXES), families, 1)).toBe('types');
    expect(levelFor({ ...of(MOST_BOXES), layout: 'stage' }, families)).toBe('types');
  });

  it('comes to no more boxes than can be read, of thousands', () => {
    const nodes = Array.from({ length: 3000 }, (_, at): MapNode => {
      return {
        id: `n${at}`,
        label: 'F',
        stage: STAGE_COLUMNS[at % 10]!,
        group: `o${at % 1200}`,
        commune: `c${at % 90}`,
      };
    });
    for (const layout of LAYOUTS) {
      const content: MapContent = { nodes, edges: [], ghosts: [], badges: [], groups: undefined, layout };
      const level = levelFor(content, families);
      expect(level).not.toBe('filieres');
      const boxes = boxOf(content, families, { level, opened: new Set(), apart: new Set() });
      // A commune is a box at least, and there are 90.
      expect(new Set(boxes.values()).size).toBeLessThanOrEqual(layout === 'place' ? 91 : MOST_BOXES);
    }
  });

  it('is drawn with its numbers, and the legend says what they are', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id, at): MapNode => {
      return { id, label: id, stage: at < 2 ? 'INTAKE' : 'LITERACY', group: 'o1' };
    });
    const edges = ['c', 'd'].map(
      (to): MapEdge => ({ id: `a-${to}`, target: `a-${to}`, from: 'a', to, line: 'SIGNED' }),
    );
    const badges = [
      { on: 'a', kind: 'M01' as const, sign: '!' },
      { on: 'b', kind: 'M02' as const, sign: '!' },
    ];
    const content: MapContent = { nodes, edges, ghosts: [], badges, groups: undefined, layout: 'stage' };
    const folded = foldContent(content, families, { level: 'types', opened: new Set(), apart: new Set() });
    const map = placeMap(folded);
    expect(map.nodes.map(({ lines }) => lines.join(' '))).toEqual([
      'Type t1 2 filières, 0 débouchés',
      'Type t1 2 filières, 0 débouchés',
    ]);
    expect(map.edges.map(({ line, members }) => [line, members?.length])).toEqual([['BUNDLE', 2]]);
    expect(map.badges.map(({ label }) => label)).toEqual(['×2']);
    const kinds = legendOf(folded, { lit: [], chosen: undefined }).map(({ kind }) => kind);
    // The number stands on the sample of the line.
    expect(kinds).toEqual(['folded', 'line', 'badges']);
  });

  it('draws what is planned, suspended or expired beside what exists, on a line and a track of its own', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id, at): MapNode => {
      return { id, label: id, stage: at < 2 ? 'INTAKE' : 'LITERACY', group: 'o1' };
    });
    const joined = (line: MapEdge['line'], from: string, to: string): MapEdge => {
      const id = `${line} ${from} ${to}`;
      return { id, target: id, from, to, line };
    };
    const folded = (...edges: readonly MapEdge[]) =>
      foldContent({ nodes, edges, ghosts: [], badges: [], groups: undefined, layout: 'stage' }, families, {
        level: 'types',
        opened: new Set(),
        apart: new Set(),
      });
    const drawn = ({ edges }: MapContent) =>
      edges.map(({ line, members }) => `${line} ${members?.length ?? 1}`);
    const content = folded(joined('SIGNED', 'a', 'c'), joined('PLANNED', 'a', 'd'));
    expect(drawn(content)).toEqual(['SIGNED 1', 'PLANNED 1']);
    const [signed, planned] = placeMap(content).edges;
    for (const point of signed!.points) expect(planned!.points).not.toContainEqual(point);
    for (const line of ['PLANNED', 'SUSPENDED', 'EXPIRED'] as const) {
      const others = [joined(line, 'a', 'c'), joined(line, 'b', 'd')];
      const both = folded(...others, joined('SIGNED', 'a', 'd'), joined('PROTOCOL', 'b', 'c'));
      expect(drawn(both)).toEqual([`${line} 2`, 'BUNDLE 2']);
    }
    const paused = folded(joined('SUSPENDED', 'a', 'c'), joined('SUSPENDED', 'b', 'd'));
    expect(paused.edges.map(signOf)).toEqual(['‖ 2']);
  });
});
