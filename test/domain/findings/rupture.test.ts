import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { rowsBehind } from '../../../domain/findings/rows-behind.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const filieres = [filiere('a'), filiere('b')];
const passerelles = [passerelle('a', 'b')];

/** What became of people sent in 2025: those who began, were refused, gave up and wait. */
const row = (
  [started, refused, abandoned, pending]: readonly [number, number, number, number],
  more: Partial<ReferralFlow> = {},
): ReferralFlow => ({
  ...{ source: 'a', target: 'b', ...period, kind: 'ORIENTATION', declaredBy: 'SENDER' },
  ...{ count: started + refused + abandoned + pending, started, refused, abandoned, pending },
  ...more,
});
const having = (flows: ReferralFlow[], more: Partial<NetworkDocument> = {}): NetworkDocument =>
  network({ filieres, passerelles, flows, ...more });
const ruptures = (document: NetworkDocument, over = period) =>
  findGaps(snapshotAt(document, '2025-12-31'), { period: over, kinds: ['M19'] });
const evidenceOf = (flows: ReferralFlow[], over = period) => ruptures(having(flows), over)[0]?.evidence;

const halves = ([one, other]: readonly [ReferralFlow, ReferralFlow]): ReferralFlow[] => [
  { ...one, to: '2025-06-30' },
  { ...other, from: '2025-07-01' },
];

describe('M19, rupture', () => {
  test('twenty people sent, of whom two in five were lost, are enough', () => {
    expect(ruptures(having([row([12, 3, 5, 0])]))).toEqual([
      {
        kind: 'M19',
        key: 'M19:a:b',
        elements: ['a', 'b'],
        certainty: 'certain',
        evidence: {
          sent: '20–49',
          lostPercent: 40,
          reasons: [],
          isContradicted: false,
          passerelles: ['a-b'],
        },
      },
    ]);
    expect(ruptures(having([row([11, 3, 5, 0])]))).toEqual([]);
    expect(ruptures(having([row([13, 3, 5, 0])]))).toEqual([]);
  });

  test('a row that leaves an outcome out, or people put in touch, count for nothing', () => {
    expect(ruptures(having([row([0, 30, 0, 0], { pending: undefined })]))).toEqual([]);
    expect(ruptures(having([row([0, 30, 0, 0], { kind: 'INTRODUCTION' })]))).toEqual([]);
    expect(
      ruptures(having([row([0, 15, 0, 0]), row([0, 15, 0, 0], { kind: 'REORIENTATION' })])),
    ).toHaveLength(1);
  });

  test('a visit or a way back carries nobody across', () => {
    for (const kind of ['RETURN', 'DISCOVERY'] as const)
      expect(
        ruptures(having([row([0, 30, 0, 0])], { passerelles: [passerelle('a', 'b', { kind })] })),
      ).toEqual([]);
  });

  test('the share is told to the nearest five percent, half up, and not where few people stand behind it', () => {
    expect(evidenceOf([row([23, 17, 0, 0])])).toMatchObject({ lostPercent: 45 });
    expect(evidenceOf([row([0, 20, 20, 0])])).toMatchObject({ lostPercent: 100 });
    expect(evidenceOf([row([4, 20, 20, 0])])).toMatchObject({ lostPercent: null });
    const years = { from: '2024-01-01', to: '2025-12-31' };
    expect(evidenceOf([row([9, 20, 20, 0])], years)).toMatchObject({ lostPercent: null });
  });

  test('the reasons that most rows name come first, without their numbers; those of nobody are left out', () => {
    const [one, other] = halves([
      row([10, 10, 0, 0], { refusedReasons: [{ reason: 'HOURS', count: 6 }] }),
      row([10, 5, 5, 0], {
        refusedReasons: [
          { reason: 'HOURS', count: 0 },
          { reason: 'TEST', count: 2 },
        ],
        abandonedReasons: [
          { reason: 'CHILDCARE', count: 4 },
          { reason: 'HOURS', count: 1 },
        ],
      }),
    ]);
    expect(evidenceOf([one!, other!])).toMatchObject({ reasons: ['HOURS', 'CHILDCARE', 'TEST'] });
  });

  test('a receiver who reports other numbers for the same months contradicts the sender', () => {
    const sent = row([10, 10, 0, 0]);
    expect(evidenceOf([sent, row([10, 10, 0, 0], { declaredBy: 'RECEIVER' })])).toMatchObject({
      isContradicted: false,
    });
    expect(evidenceOf([sent, row([20, 10, 0, 0], { declaredBy: 'RECEIVER' })])).toMatchObject({
      isContradicted: true,
    });
  });

  test('rows that hide their own numbers count by the sums of their year', () => {
    const raw = having(halves([row([6, 8, 7, 0]), row([7, 9, 8, 0])]));
    const shown = publishedNetwork(raw);
    expect(shown.flows.map(({ refused }) => refused)).toEqual(['masked', 'masked']);
    expect(ruptures(shown)).toEqual(ruptures(raw));
    expect(ruptures({ ...shown, sums: [] })).toEqual([]);
    // Half of the year is in no published figure.
    expect(ruptures(shown, { from: '2025-07-01', to: '2025-12-31' })).toEqual([]);
  });

  test('a masked outcome gives nothing away', () => {
    const shown = publishedNetwork(having([row([30, 3, 20, 2])]));
    expect(ruptures(shown)).toEqual([]);
  });

  test('the rows behind it are those that give all four outcomes', () => {
    const document = having([row([10, 10, 0, 0]), row([10, 10, 0, 0], { declaredBy: 'RECEIVER' })]);
    const behind = rowsBehind(snapshotAt(document, '2025-12-31'), period, 'M19:a:b');
    expect(behind?.map(({ figure, use, row: { declaredBy } }) => [figure, use, declaredBy])).toEqual([
      ['OUTCOMES', 'COUNTED', 'SENDER'],
      ['OUTCOMES', 'REPLACED', 'RECEIVER'],
    ]);
  });
});
