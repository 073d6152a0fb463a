import { expect, it } from 'vitest';
import { messages as en } from '../../../client/messages/en.ts';
import { messages as fr } from '../../../client/messages/fr.ts';
import {
  englishCount,
  englishNumber,
  frenchCount,
  frenchNumber,
  signed,
} from '../../../domain/messages/count.ts';

it('parts digits by three, before the decimals only, as either language does', () => {
  expect([0, 999, 1000, 12_345_678].map(frenchNumber)).toEqual([
    '0',
    '999',
    '1\u202f000',
    '12\u202f345\u202f678',
  ]);
  expect([0, 999, 1000, 12_345_678].map(englishNumber)).toEqual(['0', '999', '1,000', '12,345,678']);
  expect(englishNumber(1234.5678)).toBe('1,234.5678');
});

it('says what is less by a true minus, and a difference by its sign', () => {
  expect([-1, 0, 1, -1234].map(signed(frenchNumber))).toEqual(['−1', '0', '+1', '−1\u202f234']);
});

it('counts with the noun in its number', () => {
  expect([0, 1, 1052].map((n) => frenchCount(n, 'place', 'places'))).toEqual([
    '0 place',
    '1 place',
    '1\u202f052 places',
  ]);
  expect([0, 1, 1052].map((n) => englishCount(n, 'place', 'places'))).toEqual([
    '0 places',
    '1 place',
    '1,052 places',
  ]);
});

it('is what the words of the screens say large numbers with', () => {
  expect([fr.concerned.places(1052, null), en.concerned.places(1052, null)]).toEqual([
    '1\u202f052 places par an',
    '1,052 places a year',
  ]);
  expect([fr.freshness.stakeTotal(1287.4), en.freshness.stakeTotal(1287.4)]).toEqual([
    'priorité\u00a0: 1\u202f287',
    'priority 1,287',
  ]);
});
