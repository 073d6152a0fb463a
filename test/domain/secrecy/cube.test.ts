import { describe, expect, it } from 'vitest';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { BlockMemory } from '../../../domain/secrecy/block.ts';
import { Cube, type CubeMemory } from '../../../domain/secrecy/cube.ts';
import { filiere, network, operator } from '../../support/builders.ts';

const FILIERES = ['a', 'b', 'c', 'd', 'e'];

/** A year of orientations from one filière to another. */
const row = (
  source: string,
  target: string,
  count: ReferralFlow['count'],
  more: Partial<ReferralFlow> = {},
): ReferralFlow => ({
  ...{ id: `${source}-${target}-${more.from ?? '2025'}-${more.declaredBy ?? 'SENDER'}`, source, target },
  ...{ from: '2025-01-01', to: '2025-12-31', kind: 'ORIENTATION', declaredBy: 'SENDER', count, ...more },
});

const withFlows = (...flows: ReferralFlow[]): NetworkDocument =>
  network({ filieres: FILIERES.map((id) => filiere(id)), flows });

const published = (cube: Cube, axis: string, about: string, measure = 'count', period = '2025') =>
  cube.published(
    `flows ${period.slice(0, 4)} ORIENTATION`,
    `${period} ORIENTATION ${axis} ${about} ${measure}`,
  );

describe('the protected cube', () => {
  it('shows everything where nothing is small', () => {
    const cube = new Cube(withFlows(row('a', 'b', 12), row('a', 'c', 9), row('d', 'b', 30)));
    expect(published(cube, 'ENDS', 'a b')).toEqual({ value: 12 });
    expect(published(cube, 'SOURCE', 'a')).toEqual({ value: 21 });
    expect(published(cube, 'OPERATORS', 'op-d op-b')).toEqual({ value: 30 });
    expect(published(cube, 'ALL', '')).toEqual({ value: 51 });
  });

  it('masks a small figure and others that would give it away, with one mark', () => {
    const cube = new Cube(
      withFlows(row('a', 'b', 3), row('a', 'c', 20), row('d', 'e', 30), row('d', 'b', 40)),
    );
    expect(published(cube, 'ENDS', 'a b')).toEqual({ masked: true, atLeast: 1 });
    // Shown beside a's other figure, the total of a would be the small figure and this one.
    const both = [published(cube, 'SOURCE', 'a'), published(cube, 'ENDS', 'a c')];
    expect(both.some((figure) => 'masked' in figure!)).toBe(true);
  });

  it('tells zero, masked and not reported apart', () => {
    const cube = new Cube(withFlows(row('a', 'b', 0), row('a', 'c', 'masked'), row('d', 'e', 8)));
    expect(published(cube, 'ENDS', 'a b')).toEqual({ value: 0 });
    expect(published(cube, 'ENDS', 'a c')).toEqual({ masked: true, atLeast: 1 });
    expect(published(cube, 'ENDS', 'b c')).toBeUndefined();
    // Nobody knows a total with a figure that came in masked.
    expect(published(cube, 'ALL', '')).toEqual({ masked: true, atLeast: 2 });
  });

  it('masks a row that is moved to another year with its number, until the number changes', () => {
    const others = [row('a', 'b', 3), row('d', 'e', 30), row('d', 'b', 40)];
    const moved = (count: number, year: string) =>
      row('a', 'c', count, { id: 'moved', from: `${year}-01-01`, to: `${year}-12-31` });
    const cube = new Cube(withFlows(...others, moved(20, '2025')));
    const after = withFlows(...others, moved(20, '2024'));
    cube.update(after);
    // The total of a in 2025 without it, and with it before, would tell the small figure.
    expect(published(cube, 'ENDS', 'a c', 'count', '2024')).toEqual({ masked: true, atLeast: 1 });
    const again = new Cube(after, JSON.parse(JSON.stringify(cube.memory())));
    expect(published(again, 'ALL', '', 'count', '2024')).toEqual({ masked: true, atLeast: 1 });
    for (const one of [cube, again]) {
      one.update(withFlows(...others, moved(25, '2024')));
      expect(published(one, 'ENDS', 'a c', 'count', '2024')).toEqual({ value: 25 });
    }
  });

  it('publishes quarters by stages and in all only, and a row of two years nowhere', () => {
    const cube = new Cube(
      withFlows(
        row('a', 'b', 12, { from: '2025-01-01', to: '2025-03-31' }),
        row('a', 'b', 9, { from: '2025-04-01', to: '2025-06-30' }),
        row('a', 'c', 50, { from: '2025-07-01', to: '2026-06-30' }),
      ),
    );
    expect(published(cube, 'ALL', '', 'count', '2025-Q1')).toEqual({ value: 12 });
    expect(published(cube, 'STAGES', 'LITERACY LITERACY', 'count', '2025-Q2')).toEqual({ value: 9 });
    expect(published(cube, 'ENDS', 'a b', 'count', '2025-Q1')).toBeUndefined();
    expect(published(cube, 'ALL', '')).toEqual({ value: 21 });
    expect(published(cube, 'ENDS', 'a c')).toBeUndefined();
  });

  it('counts nobody twice: the finer rows, and the sender’s', () => {
    const document = network({
      operators: [operator('op')],
      filieres: [filiere('a'), filiere('x', { operator: 'op' }), filiere('y', { operator: 'op' })],
      flows: [row('a', 'x', 7), row('a', 'x', 9, { declaredBy: 'RECEIVER' }), row('a', 'op', 25)],
    });
    const cube = new Cube(document);
    expect(published(cube, 'OPERATORS', 'op-a op')).toEqual({ value: 7 });
    expect(published(cube, 'ENDS', 'a op')).toBeUndefined();
  });

  it('publishes the outcomes of rows that give all four', () => {
    const outcomes = { started: 9, refused: 6, abandoned: 0, pending: 5 };
    const cube = new Cube(withFlows(row('a', 'b', 20, outcomes), row('a', 'c', 11, { started: 8 })));
    expect(published(cube, 'ENDS', 'a b', 'started')).toEqual({ value: 9 });
    expect(published(cube, 'ENDS', 'a b', 'abandoned')).toEqual({ value: 0 });
    expect(published(cube, 'SOURCE', 'a', 'started')).toEqual({ value: 9 });
    expect(published(cube, 'ENDS', 'a c', 'started')).toBeUndefined();
  });

  it('publishes participants of actions by kind, year and quarter', () => {
    const action = (id: string, date: string, participants: number) => ({
      ...{ id, date, participants, name: id, kind: 'INFORMATION_SESSION' as const },
    });
    const actions = [
      action('one', '2025-02-01', 12),
      action('two', '2025-03-01', 8),
      action('three', '2025-10-01', 30),
    ];
    const cube = new Cube({ ...network({ actions }) });
    const figure = (period: string) =>
      cube.published('actions 2025 INFORMATION_SESSION', `${period} INFORMATION_SESSION participants`);
    expect([figure('2025'), figure('2025-Q1'), figure('2025-Q4')]).toEqual([
      { value: 50 },
      { value: 20 },
      { value: 30 },
    ]);
  });
});

describe('a protected cube that is carried on', () => {
  const first = withFlows(
    row('a', 'b', 3),
    row('a', 'c', 20),
    row('d', 'e', 30),
    row('d', 'b', 40),
    row('a', 'e', 14),
  );

  it('keeps masked what keeps its value, and shown what was shown', () => {
    const cube = new Cube(first);
    const before = patternOf(cube);
    cube.update({ ...first, flows: first.flows.with(2, row('d', 'e', 31)) });
    const after = patternOf(cube);
    for (const [id, { value, isMasked }] of before)
      if (after.get(id)?.value === value) expect([id, after.get(id)!.isMasked]).toEqual([id, isMasked]);
  });

  it('does not give a past small figure away when it has grown', () => {
    const cube = new Cube(first);
    expect(published(cube, 'ENDS', 'a b')).toEqual({ masked: true, atLeast: 1 });
    cube.update({ ...first, flows: first.flows.with(0, row('a', 'b', 13)) });
    // All totals with it grew by ten where they are shown: shown itself, it would be known to have been three.
    const totals = ['SOURCE a', 'TARGET b', 'OPERATORS op-a op-b', 'ALL '].map((one) => {
      const [axis, ...about] = one.split(' ');
      return published(cube, axis!, about.join(' '))!;
    });
    if (totals.some((total) => 'value' in total))
      expect(published(cube, 'ENDS', 'a b')).toHaveProperty('masked');
  });

  it('is the same whether it is made at once or carried on without a change', () => {
    const cube = new Cube(first);
    const before = patternOf(cube);
    cube.update({ ...first, flows: first.flows.map((flow) => ({ ...flow })) });
    expect(patternOf(cube)).toEqual(before);
  });
});

describe('a protected cube that is made again', () => {
  it('shows and masks the same', () => {
    const document = withFlows(row('a', 'b', 3), row('a', 'c', 20), row('d', 'e', 30), row('d', 'b', 4));
    const cube = new Cube(document);
    const changed = { ...document, flows: document.flows.with(1, row('a', 'c', 21)) };
    cube.update(changed);
    const again = new Cube(changed, JSON.parse(JSON.stringify(cube.memory())) as CubeMemory);
    expect(patternOf(again)).toEqual(patternOf(cube));
    const sorted = ({ masked, ...rest }: BlockMemory) => ({ ...rest, masked: [...masked].sort() });
    expect(Object.values(again.memory()).map(sorted)).toEqual(Object.values(cube.memory()).map(sorted));
  });
});

/** Each figure with its true value, and whether it is masked. */
function patternOf(cube: Cube): Map<string, { readonly value: number; readonly isMasked: boolean }> {
  const pattern = new Map<string, { value: number; isMasked: boolean }>();
  for (const block of cube.blocks.values())
    for (const [id, { figure }] of block.figures)
      pattern.set(id, {
        value: block.ledger.total(figure.cells),
        isMasked: 'masked' in block.published(id)!,
      });
  return pattern;
}
