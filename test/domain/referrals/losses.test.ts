import { describe, expect, it } from 'vitest';
import { byLosses, worstLosses } from '../../../domain/referrals/losses.ts';
import type { ReferralPair } from '../../../domain/referrals/results.ts';

const MASKED = { masked: true, atLeast: 1 } as const;

const pair = (source: string, outcomes: readonly (number | 'masked' | null)[]): ReferralPair => {
  const figure = (of: number | 'masked' | null | undefined) =>
    of === 'masked' ? MASKED : of == null ? null : { value: of };
  const [started, refused, abandoned, pending] = outcomes.map(figure) as [null, null, null, null];
  return {
    ...{ source, target: 'b', bridge: 'NONE', passerelles: [], count: { value: 40 }, share: null },
    ...{ started, refused, abandoned, pending, disagreements: [] },
  };
};

describe('where people get lost', () => {
  const pairs = [
    pair('few', [20, 5, 0, 0]),
    pair('none', [null, null, null, null]),
    pair('most', [17, 15, 0, 0]),
    pair('masked', ['masked', 'masked', 'masked', 0]),
    pair('part', [10, 'masked', 9, 0]),
  ];

  it('lists the pairs of which outcomes are known, the largest losses first and masked ones by their least', () => {
    expect(byLosses(pairs).map(({ source }) => source)).toEqual(['most', 'part', 'few', 'masked']);
  });

  it('names the largest losses that are shown, and of how many only where all four outcomes are shown', () => {
    expect(worstLosses(pairs, 2)).toMatchObject([
      { pair: { source: 'most' }, refused: 15, abandoned: 0, of: 32 },
      { pair: { source: 'part' }, refused: 0, abandoned: 9, of: undefined },
    ]);
    expect(worstLosses(pairs, 9).map(({ pair: { source } }) => source)).toEqual(['most', 'part', 'few']);
  });
});
