import { expect, it } from 'vitest';
import { firstPartners } from '../../../../client/features/actions/action-draft.ts';
import type { Mine } from '../../../../client/model/mine.ts';

it('begins with one’s own operator where no partner is asked for, and only with those of the network', () => {
  const isThere = (id: string): boolean => id === 'own' || id === 'other';
  const mine: Mine = { kind: 'operator', id: 'own', name: 'Own' };
  expect(firstPartners([], mine, isThere)).toEqual(['own']);
  expect(firstPartners(['gone'], mine, isThere)).toEqual(['own']);
  expect(firstPartners(['other'], mine, isThere)).toEqual(['other']);
  expect(firstPartners([], { ...mine, id: 'gone' }, isThere)).toEqual([]);
  expect(firstPartners([], { ...mine, kind: 'bassin' }, isThere)).toEqual([]);
  expect(firstPartners([], undefined, isThere)).toEqual([]);
});
