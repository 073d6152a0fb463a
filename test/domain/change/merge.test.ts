import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../domain/analysis/flows/flows.ts';
import { applied } from '../../../domain/change/difference.ts';
import { elementsOf } from '../../../domain/change/elements.ts';
import { type Merge, mergedElements } from '../../../domain/change/merge.ts';
import { MERGEABLE } from '../../../domain/change/mergeable.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import { lifeId } from '../../../domain/model/finding-life.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import { Publication } from '../../../domain/secrecy/publication.ts';
import { PublishedView } from '../../../domain/secrecy/published-network.ts';
import { filiere, network, operator } from '../../support/builders.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { cases } from '../../support/size.ts';

function merged(document: NetworkDocument, merge: Omit<Merge, 'take'> & Partial<Merge>): NetworkDocument {
  const changes = mergedElements(document, { take: [], ...merge });
  return applied(document, changes ?? []).document;
}

/** What an element is joined to, by passerelles and by what it prepares for. */
function neighbours({ passerelles, preps }: NetworkDocument, ids: readonly string[]): string[] {
  const ends = [
    ...passerelles.map(({ from, to, kind }) => [from, to, kind] as const),
    ...preps.map(({ filiere: from, outlet: to }) => [from, to, 'PREP'] as const),
  ];
  const met = ends.flatMap(([from, to, kind]) =>
    ids.includes(from) && !ids.includes(to)
      ? [`> ${kind} ${to}`]
      : ids.includes(to) && !ids.includes(from)
        ? [`< ${kind} ${from}`]
        : [],
  );
  return [...new Set(met)].sort();
}

/** The rows that a row was added up from, or the row itself. */
const partsOf = (flow: ReferralFlow): readonly Pick<ReferralFlow, 'id' | 'count'>[] =>
  flow.mergedFrom ?? [flow];

/** The people of all rows, those of a row that was added up as they were before; a masked number is one. */
const people = ({ flows }: NetworkDocument): number =>
  flows.flatMap(partsOf).reduce((sum, { count }) => sum + peopleOf(count), 0);

/** What a row must count: the sum of its parts, masked when one of them is. */
const addedUp = (flow: ReferralFlow): ReferralFlow['count'] => {
  const counts = partsOf(flow).map(({ count }) => count);
  return counts.includes('masked') ? 'masked' : counts.reduce<number>((sum, count) => sum + Number(count), 0);
};

it('keeps everyone who was sent on, every neighbour, and a sound network without the one that went', () => {
  const merge = fc.record({
    network: randomNetwork.map(canonical),
    list: fc.nat(4),
    a: fc.nat(99),
    b: fc.nat(99),
  });
  fc.assert(
    fc.property(merge, ({ network: before, list: which, a, b }) => {
      const list = MERGEABLE[which]!;
      const elements = elementsOf(before, list);
      const [keep, drop] = [a, b].map((at) => elements[at % Math.max(1, elements.length)]?.id);
      if (keep === undefined || drop === undefined || keep === drop) return;
      const after = merged(before, { list, keep, drop });
      expect(people(after)).toBe(people(before));
      for (const flow of after.flows) expect(flow.count).toBe(addedUp(flow));
      const remembered = after.flows.flatMap((flow) => partsOf(flow).map(({ id }) => id));
      expect(remembered.sort()).toEqual(before.flows.map(({ id }) => id).sort());
      expect(neighbours(after, [keep])).toEqual(neighbours(before, [keep, drop]));
      expect(elementsOf(after, list).map(({ id }) => id)).toEqual(
        elements.map(({ id }) => id).filter((id) => id !== drop),
      );
      const read = readNetwork(structuredClone(after));
      expect(read.ok ? [] : read.problems).toEqual([]);
      expect(canonical(after)).toEqual(after);
    }),
    { numRuns: cases(300) },
  );
});

const flow = (source: string, target: string, count: number | 'masked', more: object = {}) => ({
  source,
  target,
  from: '2025-01-01',
  to: '2025-12-31',
  kind: 'ORIENTATION' as const,
  declaredBy: 'SENDER' as const,
  count,
  ...more,
});

/** The id that a row of 2025 gets. */
const idOf = (source: string, target: string): string =>
  `flow.${source}.${target}.ORIENTATION.SENDER.2025-01-01`;

describe('of two operators', () => {
  const document = canonical(
    network({
      operators: [
        operator('a', { name: 'L’Escale', acronym: 'ESC', aliases: ['Escale'] }),
        operator('b', { name: 'Escale asbl', aliases: ['ESC'], website: 'https://example.org' }),
        operator('c'),
      ],
      filieres: [filiere('f', { operator: 'b' })],
      agreements: [
        {
          ...{ id: 'ab', name: 'AB', parties: ['b', 'a'] },
          confirmations: [
            { operator: 'b', on: '2025-01-02' },
            { operator: 'a', on: '2024-01-02' },
            { operator: 'a', on: '2025-01-02' },
          ],
        },
      ],
      actions: [
        {
          ...{ id: 'x', kind: 'INVENTORY', name: 'X', date: '2025-01-01', operators: ['b', 'c', 'a'] },
          findings: ['M12:b', 'M01:f', 'M12:a'],
        },
      ],
      scenarios: [{ id: 's', name: 'S', changes: [{ do: 'CLOSE_OPERATOR', id: 'b' }] }],
      findingLives: [
        { key: 'M12:b', state: 'CONFIRMED', author: 'A', date: '2025-01-01', evidence: 'x' },
        { key: 'M12:a', state: 'REJECTED', reason: 'r', author: 'A', date: '2024-01-01', evidence: 'x' },
        {
          ...{ key: 'M01:f', state: 'IN_PROGRESS', author: 'A', date: '2025-01-01', evidence: 'x' },
          ...{ carrier: 'Accueil de l’Escale', operator: 'b', due: '2026-01-31' },
        },
        { key: 'M05:a:b', state: 'CONFIRMED', author: 'A', date: '2025-01-01', evidence: 'x' },
      ],
      flows: [
        flow('a', 'c', 12, { started: 7, refused: 3, abandoned: 2, pending: 0, note: 'un' }),
        flow('b', 'c', 8, { started: 8, refused: 0, abandoned: 0, pending: 0, note: 'deux' }),
        flow('b', 'c', 6, { from: '2024-01-01', to: '2024-12-31' }),
        flow('c', 'a', 7),
        flow('c', 'b', 'masked'),
        flow('a', 'b', 9),
      ],
    }),
  );
  const after = merged(document, { list: 'operators', keep: 'a', drop: 'b', take: ['name', 'website'] });

  it('names of both are kept as aliases, and the fields asked for are taken', () => {
    expect(after.operators[0]).toEqual({
      ...document.operators[0],
      name: 'Escale asbl',
      website: 'https://example.org',
      aliases: ['L’Escale', 'Escale'],
    });
  });

  it('what named the one names the other, once', () => {
    expect(after.filieres[0]?.operator).toBe('a');
    expect(after.agreements[0]?.parties).toEqual(['a']);
    expect(after.agreements[0]?.confirmations).toEqual([
      { operator: 'a', on: '2025-01-02' },
      { operator: 'a', on: '2024-01-02' },
    ]);
    expect(after.actions[0]?.operators).toEqual(['a', 'c']);
    expect(after.actions[0]?.findings).toEqual(['M12:a', 'M01:f']);
    expect(after.scenarios[0]?.changes).toEqual([{ do: 'CLOSE_OPERATOR', id: 'a' }]);
  });

  it('of two lives of one finding the later said stays, and a finding between the two is gone', () => {
    expect(after.findingLives.filter(({ key }) => key !== 'M01:f')).toEqual([
      { ...document.findingLives.find(({ key }) => key === 'M12:b'), key: 'M12:a', id: lifeId('M12:a') },
    ]);
  });

  it('who carries a follow-up on is the operator that stays, under the words that were said', () => {
    expect(after.findingLives.find(({ key }) => key === 'M01:f')).toMatchObject({
      ...{ carrier: 'Accueil de l’Escale', operator: 'a', due: '2026-01-31' },
    });
  });

  it('rows of one series and period are added up, with their outcomes', () => {
    const row = after.flows.find(({ source, from }) => source === 'a' && from === '2025-01-01');
    const sums = after.flows.filter(({ source, target }) => source === 'a' && target === 'c');
    expect(sums).toHaveLength(2);
    expect(sums.find(({ from }) => from === '2025-01-01')).toMatchObject({
      count: 20,
      started: 15,
      refused: 3,
      abandoned: 2,
      pending: 0,
      note: 'un\ndeux',
      mergedFrom: [
        { id: idOf('a', 'c'), count: 12, started: 7, refused: 3, abandoned: 2, pending: 0 },
        { id: idOf('b', 'c'), count: 8, started: 8, refused: 0, abandoned: 0, pending: 0 },
      ],
    });
    expect(row).toBeDefined();
  });

  it('a masked number beside people makes the sum masked, and both are remembered', () => {
    const row = after.flows.find(({ source }) => source === 'c');
    expect(row).toEqual({
      ...flow('c', 'a', 'masked', { id: idOf('c', 'a') }),
      mergedFrom: [
        { id: idOf('c', 'a'), count: 7 },
        { id: idOf('c', 'b'), count: 'masked' },
      ],
    });
  });

  it('no number stands in the words of a row', () => {
    const small = canonical(network({ ...document, flows: [flow('c', 'a', 3), flow('c', 'b', 'masked')] }));
    const [row] = merged(small, { list: 'operators', keep: 'a', drop: 'b' }).flows;
    expect(row).not.toHaveProperty('note');
    expect(row?.count).toBe('masked');
  });

  it('of a row that was added up before, the first rows are remembered', () => {
    const rows = [flow('c', 'a', 10), flow('c', 'b', 5), flow('c', 'd', 9)];
    const three = canonical(
      network({ ...document, operators: [...document.operators, operator('d')], flows: rows }),
    );
    const two = merged(three, { list: 'operators', keep: 'a', drop: 'b' });
    const [row] = merged(two, { list: 'operators', keep: 'a', drop: 'd' }).flows;
    expect(row).toMatchObject({
      count: 24,
      mergedFrom: [
        { id: idOf('c', 'a'), count: 10 },
        { id: idOf('c', 'b'), count: 5 },
        { id: idOf('c', 'd'), count: 9 },
      ],
    });
  });

  it('readers who saw the rows see the sum where it gives no part away, never the parts', () => {
    const shown = (...counts: readonly (number | 'masked')[]) => {
      const rows = counts.map((count, at) => flow('c', 'ab'[at]!, count));
      const before = canonical(network({ ...document, flows: rows }));
      const [publication, view] = [new Publication(before), new PublishedView()];
      return [before, merged(before, { list: 'operators', keep: 'a', drop: 'b' })].map((state) => {
        view.take(publication.update(state));
        return view.of(state).flows.map(({ count, mergedFrom }) => [count, mergedFrom]);
      });
    };
    const plain = (...counts: readonly unknown[]) => counts.map((count) => [count, undefined]);
    expect(shown(12, 8)).toEqual([plain(12, 8), plain(20)]);
    expect(shown(12, 3)).toEqual([plain(12, 'masked'), plain('masked')]);
    expect(shown(12, 'masked')).toEqual([plain(12, 'masked'), plain('masked')]);
  });

  it('rows of months that overlap become one row over all of them', () => {
    const rows = [flow('c', 'a', 10), flow('c', 'b', 5, { from: '2025-10-01', to: '2026-03-31' })];
    const { flows } = merged(canonical(network({ ...document, flows: rows })), {
      list: 'operators',
      keep: 'a',
      drop: 'b',
    });
    expect(flows).toMatchObject([{ from: '2025-01-01', to: '2026-03-31', count: 15 }]);
  });
});

describe('of two filières', () => {
  const document = canonical(
    network({
      filieres: ['a', 'b', 'c'].map((id) => filiere(id)),
      outlets: [{ id: 'o', name: 'O' }],
      passerelles: [
        { id: 'p1', from: 'a', to: 'c', kind: 'ACCESS' },
        { id: 'p2', from: 'b', to: 'c', kind: 'ACCESS' },
        { id: 'p3', from: 'b', to: 'c', kind: 'ACCESS', formality: 'SIGNED' },
        { id: 'p4', from: 'a', to: 'b', kind: 'PROGRESSION' },
      ],
      preps: [
        { filiere: 'a', outlet: 'o' },
        { filiere: 'b', outlet: 'o' },
      ],
      obstacles: [
        { id: 'x', on: 'p2', name: 'X', category: 'COST', severity: 'MILD' },
        { id: 'y', on: 'p4', name: 'Y', category: 'COST', severity: 'MILD' },
      ],
      mitigations: [{ id: 'm', name: 'M', operator: 'op-a', lifts: ['y', 'x'] }],
      actions: [{ id: 'z', kind: 'INVENTORY', name: 'Z', date: '2025-01-01', passerelles: ['p4'] }],
    }),
  );
  const after = merged(document, { list: 'filieres', keep: 'a', drop: 'b' });

  it('an edge that says the same goes, a distinct one stays, and one between the two goes', () => {
    expect(after.passerelles.map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(after.preps.map(({ id }) => id)).toEqual(['prep.a.o']);
  });

  it('what stood on an edge follows it, or goes with it', () => {
    expect(after.obstacles.map(({ id, on }) => [id, on])).toEqual([['x', 'p1']]);
    expect(after.mitigations[0]?.lifts).toEqual(['x']);
    expect(after.actions[0]?.passerelles).toBeUndefined();
  });
});

it('of two communes, what names one by a tag, a membership or a time names the other', () => {
  const document = canonical(
    network({
      communes: ['x', 'y', 'z'].map((id) => ({ id, name: id })),
      bassins: [{ id: 'bas', name: 'B', communes: [{ commune: 'x' }, { commune: 'y' }] }],
      filieres: [filiere('f', { entry: { communes: ['y', 'x'] } })],
      obstacles: [
        {
          id: 'o',
          on: 'f',
          name: 'O',
          category: 'MOBILITY',
          severity: 'MILD',
          affects: [['COMMUNE:y', 'NO_CAR']],
        },
      ],
      travelTimes: [
        { from: 'x', to: 'z', minutes: 10 },
        { from: 'y', to: 'z', minutes: 12 },
        { from: 'x', to: 'y', minutes: 3 },
      ],
    }),
  );
  const after = merged(document, { list: 'communes', keep: 'x', drop: 'y' });
  expect(after.bassins[0]?.communes).toEqual([{ commune: 'x' }]);
  expect(after.filieres[0]?.entry?.communes).toEqual(['x']);
  expect(after.obstacles[0]?.affects).toEqual([['COMMUNE:x', 'NO_CAR']]);
  expect(after.travelTimes.map(({ from, to, minutes }) => [from, to, minutes])).toEqual([['x', 'z', 10]]);
});

it('of what is not there, or of one with itself, there is no merge', () => {
  const document = canonical(network({ filieres: [filiere('a')] }));
  expect(mergedElements(document, { list: 'filieres', keep: 'a', drop: 'a', take: [] })).toBeUndefined();
  expect(mergedElements(document, { list: 'filieres', keep: 'a', drop: 'b', take: [] })).toBeUndefined();
});

it('keeps the places on the map of the boxes in which the dropped filière was folded, and the own one', () => {
  const own = { layout: 'stage' as const, x: 0, y: 40 };
  const ofBox = { layout: 'stage' as const, level: 'types' as const, x: 1, y: 8 };
  const document = canonical(
    network({
      operators: [operator('o')],
      filieres: [
        filiere('a', { operator: 'o', mapPlaces: [{ ...own, y: 90 }, ofBox] }),
        filiere('b', { operator: 'o', mapPlaces: [own] }),
      ],
    }),
  );
  const after = merged(document, { list: 'filieres', keep: 'b', drop: 'a' });
  expect(after.filieres).toEqual([{ ...document.filieres[1], mapPlaces: [own, ofBox] }]);
});
