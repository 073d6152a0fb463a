import { describe, expect, test } from 'vitest';
import type { Passerelle } from '../../../domain/model/entities.ts';
import { passerelleState } from '../../../domain/model/passerelle-state.ts';
import { passerelle } from '../../support/builders.ts';

const at = '2025-06-15';
const stateOf = (more: Partial<Passerelle>): string => passerelleState(passerelle('a', 'b', more), at);

describe('the state of a passerelle is derived at a day', () => {
  test('without dates it is always active', () => {
    expect(stateOf({})).toBe('ACTIVE');
  });

  test('its first and its last day are inside', () => {
    expect(stateOf({ validFrom: at, validTo: at })).toBe('ACTIVE');
    expect(stateOf({ validFrom: '2025-06-16' })).toBe('PLANNED');
    expect(stateOf({ validTo: '2025-06-14' })).toBe('EXPIRED');
  });

  test('the flag keeps it planned after the intended day, and before every other state', () => {
    expect(stateOf({ planned: true, validFrom: '2024-01-01' })).toBe('PLANNED');
    expect(stateOf({ planned: true, validTo: '2024-01-01' })).toBe('PLANNED');
  });

  test('a suspension counts from its first to its last day, open bounds being open', () => {
    expect(stateOf({ suspendedFrom: at })).toBe('SUSPENDED');
    expect(stateOf({ suspendedFrom: '2025-01-01', suspendedTo: at })).toBe('SUSPENDED');
    expect(stateOf({ suspendedFrom: '2025-01-01', suspendedTo: '2025-06-14' })).toBe('ACTIVE');
    expect(stateOf({ suspendedFrom: '2025-06-16' })).toBe('ACTIVE');
    expect(stateOf({ suspendedTo: at })).toBe('SUSPENDED');
  });

  test('an expired passerelle is expired, whatever its suspension', () => {
    expect(stateOf({ validTo: '2025-01-01', suspendedFrom: '2024-01-01' })).toBe('EXPIRED');
  });
});
