import { expect, test } from 'vitest';
import { readView } from '../../../client/context/address.ts';
import { PathwaysView } from '../../../client/context/screens.ts';
import type { Caution, Pathway, ToCheck } from '../../../domain/analysis/results.ts';
import { byUse, groupByEntry } from '../../../domain/slides/pathways/entry-ways.ts';
import { queryOf, withEnds } from '../../../domain/slides/pathways/query.ts';

const way = (text: string, points: number, ...cautions: Caution[]): Pathway => {
  const names = text.split(' ');
  const toCheck = Array.from({ length: points }, () => ({}) as ToCheck);
  return {
    filieres: names.slice(0, -1),
    outlet: names.at(-1),
    toCheck,
    first: { cautions: [] },
    path: [{ cautions }],
  } as unknown as Pathway;
};

test('pathways that only enter the same one differently are one, by the way without cautions; other trades appear', () => {
  const [one, two, three] = [
    way('door1 a job', 3, 'DORMANT', 'WELCOME'),
    way('door2 a job', 3, 'WELCOME'),
    way('door3 a job', 4),
  ] as const;
  const [direct, longer] = [way('a job', 3), way('door2 lower a job', 3)] as const;
  const [other, elsewhere, more] = [way('b sew', 5, 'DORMANT'), way('door1 a shop', 5), way('c b sew', 6)];
  const pathways = [one, two, direct, longer, three, other!, elsewhere!, more!];
  expect(groupByEntry(pathways, (id) => id.startsWith('door'))).toEqual([
    { shown: two, others: [one, direct, longer, three] },
    { shown: other, others: [] },
    { shown: elsewhere, others: [] },
    { shown: more, others: [] },
  ]);
});

test('ways through what is known already are kept apart in their order, unless there are no others', () => {
  const [one, two, three] = [
    way('fle a job', 1, 'NOTHING_NEW'),
    way('door a job', 3),
    way('fle b job', 2, 'NOTHING_NEW'),
  ] as const;
  expect(byUse([one, two, three])).toEqual({ useful: [two], useless: [one, three] });
  expect(byUse([one, three])).toEqual({ useful: [one, three], useless: [] });
});

test('an audience without chosen ends is asked about from every start to any outlet', () => {
  const none = readView(PathwaysView, '');
  expect(queryOf(withEnds(none, false), '2025-12-31', 'surest')).toBeUndefined();
  expect(queryOf(withEnds(none, true), '2025-12-31', 'surest')).toMatchObject({
    from: 'STARTS',
    to: 'OUTLETS',
    k: 30,
  });
  // Of an audience with levels, many ways may go through what it knows.
  expect(queryOf(withEnds(none, true), '2025-12-31', 'surest', true)).toMatchObject({ k: 100 });
  const chosen = readView(PathwaysView, 'from=a&to=b&k=7');
  expect(queryOf(withEnds(chosen, true), '2025-12-31', 'surest')).toMatchObject({ from: 'a', to: 'b', k: 7 });
});
