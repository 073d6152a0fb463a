import { describe, expect, it } from 'vitest';
import { withOnlySite } from '../../../../client/features/inventory/only-site.ts';

const SITES = [
  { id: 's1', operator: 'a', commune: 'c' },
  { id: 's2', operator: 'b', commune: 'c' },
  { id: 's3', operator: 'b', commune: 'c', validTo: '2020-01-01' },
  { id: 's4', operator: 'several', commune: 'c' },
  { id: 's5', operator: 'several', commune: 'c' },
];
const DAY = '2026-12-01';

describe('the site of a new filière', () => {
  it('is the only one of its operator on the day', () => {
    expect(withOnlySite({ id: '', operator: 'a' }, undefined, SITES, DAY).sites).toEqual(['s1']);
    expect(withOnlySite({ id: '', operator: 'several' }, undefined, SITES, DAY).sites).toBeUndefined();
  });

  it('follows the operator, unless the user chose others', () => {
    const proposed = { id: '', operator: 'a', sites: ['s1'] };
    const next = (operator: string | undefined, before = proposed) =>
      withOnlySite({ ...before, operator }, before, SITES, DAY).sites;
    expect(next('b')).toEqual(['s2']);
    expect(next('several')).toBeUndefined();
    expect(next(undefined)).toBeUndefined();
    expect(next('b', { ...proposed, sites: ['s4', 's5'] })).toEqual(['s4', 's5']);
  });
});
