import * as fc from 'fast-check';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import { canonical, type NetworkDocument } from '../../domain/model/network.ts';
import { randomNetwork } from './random-network.ts';
import { byIndex, position, weighted } from './random-parts.ts';

/** Periods in which the rows of one passerelle lie, one after the other: also across years, which are no figure. */
const spans = weighted<readonly (readonly [string, string])[]>(
  [3, [['2025-01-01', '2025-12-31']]],
  [
    3,
    [
      ['2025-01-01', '2025-06-30'],
      ['2025-07-01', '2025-12-31'],
    ],
  ],
  [
    2,
    [
      ['2025-01-01', '2025-03-31'],
      ['2025-04-01', '2025-06-30'],
      ['2025-07-01', '2025-09-30'],
    ],
  ],
  [
    1,
    [
      ['2024-01-01', '2024-12-31'],
      ['2025-01-01', '2025-12-31'],
    ],
  ],
  [
    1,
    [
      ['2024-07-01', '2025-06-30'],
      ['2025-07-01', '2025-12-31'],
    ],
  ],
);
const people = weighted<number | 'masked' | undefined>(
  ...[
    [2, 0],
    [3, 3],
    [3, 6],
    [3, 9],
    [3, 14],
    [2, 25],
  ].map(([weight, count]) => [weight!, count!] as [number, number]),
  [1, 'masked'],
  [1, undefined],
);
const outcomes = fc.record({ started: people, refused: people, abandoned: people, pending: people });
const draft = fc.record({
  passerelle: position,
  spans,
  kind: weighted<ReferralFlow['kind']>([5, 'ORIENTATION'], [2, 'REORIENTATION'], [1, 'INTRODUCTION']),
  declaredBy: weighted<ReferralFlow['declaredBy']>([3, 'SENDER'], [2, 'RECEIVER']),
  told: fc.array(outcomes, { minLength: 3, maxLength: 3 }),
  /** What the other of the two says, of the same months. */
  also: fc.option(outcomes, { nil: undefined }),
});
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/** A random network whose flow rows lie on its passerelles, most of them with all four outcomes. */
export const outcomeNetwork: fc.Arbitrary<NetworkDocument> = fc
  .record({ network: randomNetwork, drafts: fc.array(draft, { minLength: 3, maxLength: 12 }) })
  .map(({ network, drafts }) => canonical({ ...network, nilReports: [], flows: rowsOf(network, drafts) }));

function rowsOf({ passerelles, filieres }: NetworkDocument, drafts: readonly Draft[]): ReferralFlow[] {
  const between = passerelles.filter(({ to }) => filieres.some(({ id }) => id === to));
  const rows: ReferralFlow[] = [];
  if (between.length === 0) return rows;
  const add = (row: ReferralFlow): void => {
    if (!rows.some((other) => isSeries(other, row) && other.from <= row.to && row.from <= other.to))
      rows.push({ ...row, id: `flow${rows.length}` });
  };
  for (const { passerelle, spans: own, kind, declaredBy, told, also } of drafts) {
    const { from: source, to: target } = byIndex(between, passerelle);
    for (const [at, [from, to]] of own.entries()) {
      const series = { source, target, kind, from, to };
      add({ ...series, declaredBy, ...counted(told[at]!) });
      const other = declaredBy === 'SENDER' ? ('RECEIVER' as const) : ('SENDER' as const);
      if (also !== undefined) add({ ...series, declaredBy: other, ...counted(also) });
    }
  }
  return rows;
}

/** The outcomes of a row, with their sum where all are numbers. */
function counted(given: Draft['told'][number]): Pick<ReferralFlow, 'count'> & Partial<ReferralFlow> {
  const numbers = Object.values(given).filter((number) => typeof number === 'number');
  const isWhole = numbers.length === 4;
  return { ...given, count: isWhole ? numbers.reduce((sum, number) => sum + number, 0) : 'masked' };
}

const isSeries = (one: ReferralFlow, other: ReferralFlow): boolean =>
  one.source === other.source &&
  one.target === other.target &&
  one.kind === other.kind &&
  one.declaredBy === other.declaredBy;
