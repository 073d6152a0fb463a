import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwarenessAction, ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { filiere, network } from '../../support/builders.ts';
import { randomFigures } from '../../support/random-figures.ts';
import { cases } from '../../support/size.ts';

const row = (source: string, target: string, figures: Partial<ReferralFlow> = {}): ReferralFlow => ({
  ...{ id: `${source}-${target}-${figures.from ?? '2025-01-01'}-${figures.declaredBy ?? 'SENDER'}` },
  ...{ source, target, from: '2025-01-01', to: '2025-12-31' },
  ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', count: 20, ...figures },
});
const withFlows = (...flows: ReferralFlow[]): NetworkDocument =>
  network({ filieres: ['a', 'b', 'c', 'd', 'e'].map((id) => filiere(id)), flows });
const FIGURES = ['count', 'started', 'refused', 'abandoned', 'pending', 'refusedReasons', 'abandonedReasons'];
/** The figures of the rows of a network, as readers see them. */
const shown = (...flows: ReferralFlow[]) =>
  publishedNetwork(withFlows(...flows)).flows.map((flow) =>
    Object.fromEntries(Object.entries(flow).filter(([name]) => FIGURES.includes(name))),
  );

describe('a flow row as it may be shown', () => {
  it.each([
    ['true zero stays', { count: 0 }, { count: 0 }],
    ['five stays', { count: 5 }, { count: 5 }],
    ['one to four are masked', { count: 4 }, { count: 'masked' }],
    ['what came in masked stays so', { count: 'masked' }, { count: 'masked' }],
    [
      'figures that are all large stay',
      { started: 9, refused: 6, abandoned: 5, pending: 0 },
      { count: 20, started: 9, refused: 6, abandoned: 5, pending: 0 },
    ],
    [
      'one small outcome is masked, and the total that would give it away',
      { started: 12, refused: 3, abandoned: 5, pending: 0 },
      { count: 'masked', started: 12, refused: 'masked', abandoned: 5, pending: 0 },
    ],
    [
      'outcomes of which one is missing are in no published figure',
      { started: 12, refused: 6, pending: 0 },
      { count: 20, started: 'masked', refused: 'masked', pending: 0 },
    ],
    [
      'outcomes of which one came in masked are in none either',
      { started: 12, refused: 6, abandoned: 0, pending: 'masked' },
      { count: 20, started: 'masked', refused: 'masked', abandoned: 0, pending: 'masked' },
    ],
    [
      'reasons are masked whatever their number, but for zeros',
      {
        ...{ started: 8, refused: 12, abandoned: 0, pending: 0 },
        refusedReasons: [
          { reason: 'LEVEL', count: 12 },
          { reason: 'AGE', count: 0 },
        ],
      },
      {
        ...{ count: 20, started: 8, refused: 12, abandoned: 0, pending: 0 },
        refusedReasons: [
          { reason: 'LEVEL', count: 'masked' },
          { reason: 'AGE', count: 0 },
        ],
      },
    ],
  ] as const)('%s', (_name, figures, seen) => {
    expect(shown(row('a', 'b', figures as Partial<ReferralFlow>))).toEqual([seen]);
  });

  it('is the same object where nothing is masked', () => {
    const document = withFlows(row('a', 'b'));
    expect(publishedNetwork(document).flows[0]).toBe(document.flows[0]);
  });

  it('of a part of a year shows its count only where it is all of a published quarter', () => {
    const quarters = [
      { from: '2025-01-01', to: '2025-03-31', count: 8 },
      { from: '2025-04-01', to: '2025-12-31', count: 30 },
    ];
    const rows = quarters.map((one) => row('a', 'b', one));
    // The quarter is all that its quarter adds up; what is left of the year is the other row.
    expect(shown(...rows)).toEqual([{ count: 8 }, { count: 'masked' }]);
    const halves = [
      { from: '2025-01-01', to: '2025-06-30', count: 8 },
      { from: '2025-07-01', to: '2025-12-31', count: 30 },
    ].map((one) => row('a', 'b', one));
    expect(shown(...halves)).toEqual([{ count: 'masked' }, { count: 'masked' }]);
  });

  it('of more than one calendar year shows nothing but zeros', () => {
    const years = { from: '2024-07-01', to: '2025-06-30' };
    expect(shown(row('a', 'b', { ...years, count: 50 }), row('a', 'c', { ...years, count: 0 }))).toEqual([
      { count: 'masked' },
      { count: 0 },
    ]);
  });

  it('that gives way to another row shows its count where its outcomes are published', () => {
    const outcomes = { started: 9, refused: 6, abandoned: 0, pending: 5 };
    const receiver = row('a', 'b', { declaredBy: 'RECEIVER', count: 20, ...outcomes });
    expect(shown(row('a', 'b', { count: 20 }), receiver)).toEqual([
      { count: 20 },
      { count: 20, ...outcomes },
    ]);
    const plain = row('a', 'b', { declaredBy: 'RECEIVER', count: 21 });
    expect(shown(row('a', 'b', { count: 20 }), plain)).toEqual([{ count: 20 }, { count: 'masked' }]);
  });

  it('never shows what a merge added up', () => {
    const parts = [8, 12].map((count, at) => ({ id: `p${at}`, count }));
    const [seen] = publishedNetwork(withFlows(row('a', 'b', { mergedFrom: parts }))).flows;
    expect(seen).toEqual(row('a', 'b'));
    // What was added up no longer is the row: the row stands for itself.
    const [edited] = publishedNetwork(withFlows(row('a', 'b', { count: 25, mergedFrom: parts }))).flows;
    expect(edited).toEqual(row('a', 'b', { count: 25 }));
  });
});

describe('an action as it may be shown', () => {
  const action = (
    id: string,
    date: string,
    participants?: AwarenessAction['participants'],
  ): AwarenessAction => ({
    ...{ id, date, name: id, kind: 'PARTNER_EVENT' },
    ...(participants === undefined ? {} : { participants }),
  });
  const seen = (...actions: AwarenessAction[]) =>
    publishedNetwork(network({ actions })).actions.map(({ participants }) => participants);

  it('shows its participants where it is alone of its kind in a quarter or a year', () => {
    expect(seen(action('a', '2025-03-01', 30))).toEqual([30]);
    expect(seen(action('a', '2025-02-01', 12), action('b', '2025-11-01', 30))).toEqual([12, 30]);
    expect(seen(action('a', '2025-02-01', 12), action('b', '2025-03-01', 30))).toEqual(['masked', 'masked']);
  });

  it('masks 1 to 4, and others that would give them away; zero and not reported stay', () => {
    expect(seen(action('a', '2025-02-01', 3))).toEqual(['masked']);
    // The year shows both together.
    expect(seen(action('a', '2025-02-01', 3), action('b', '2025-11-01', 30))).toEqual(['masked', 'masked']);
    const third = action('c', '2025-11-05', 9);
    expect(seen(action('a', '2025-02-01', 3), action('b', '2024-11-01', 30), third)).toEqual([
      ...['masked', 30, 'masked'],
    ]);
    expect(seen(action('a', '2025-02-01', 0), action('b', '2025-02-03'))).toEqual([0, undefined]);
  });
});

describe('a waiting list as it may be shown', () => {
  it.each([
    [undefined, undefined],
    [0, 0],
    [1, 'masked'],
    [4, 'masked'],
    [5, 5],
    ['masked', 'masked'],
  ] as const)('%s is seen as %s, also of a filière that a scenario adds', (waitingCount, seen) => {
    const one = filiere('a', waitingCount === undefined ? {} : { waitingCount });
    const changes = [{ do: 'ADD_FILIERE' as const, filiere: { ...one, id: 'new' } }];
    const published = publishedNetwork(
      network({ filieres: [one], scenarios: [{ id: 's', name: 'S', changes }] }),
    );
    expect(published.filieres[0]?.waitingCount).toBe(seen);
    expect(published.scenarios[0]?.changes).toEqual([
      { do: 'ADD_FILIERE', filiere: { ...published.filieres[0], id: 'new' } },
    ]);
  });
});

it('no figure, and no difference between a total and its shown parts, is 1 to 4', async () => {
  await fc.assert(
    fc.property(randomFigures, randomFigures, (one, other) => {
      const raw = [row('a', 'b', one), row('a', 'c', other)];
      for (const [at, seen] of publishedNetwork(withFlows(...raw)).flows.entries()) {
        const numbers = [seen.count, seen.started, seen.refused, seen.abandoned, seen.pending];
        const given = [raw[at]!.count, raw[at]!.started, raw[at]!.refused];
        given.push(raw[at]!.abandoned, raw[at]!.pending);
        for (const [which, number] of numbers.entries()) {
          // What is shown is true; what is masked is there, and is not zero.
          expect([given[which], 'masked']).toContain(number);
          if (number === 'masked') expect(given[which]).not.toBe(0);
          expect(typeof number === 'number' && number > 0 && number < 5).toBe(false);
        }
        const [total, ...parts] = numbers;
        const known = parts.filter((part) => typeof part === 'number');
        // All four outcomes given: the total and three of them give the fourth.
        if (
          given.every((number) => typeof number === 'number') &&
          typeof total === 'number' &&
          known.length === 3
        ) {
          const left = known.reduce((rest, part) => rest - part, total);
          expect(left > 0 && left < 5).toBe(false);
        }
        for (const reason of [...(seen.refusedReasons ?? []), ...(seen.abandonedReasons ?? [])])
          expect(['masked', 0]).toContain(reason.count);
      }
    }),
    { numRuns: cases(2_000) },
  );
});

it('what is shown can be read back as a network', () => {
  const published = publishedNetwork(
    withFlows(row('a', 'b', { started: 12, refused: 3, abandoned: 5, pending: 0 })),
  );
  const { sums, ...given } = published;
  expect(sums).toEqual([]);
  expect(readNetwork(structuredClone(given))).toMatchObject({
    ok: true,
    document: { flows: [{ count: 'masked', refused: 'masked', started: 12 }] },
  });
});
