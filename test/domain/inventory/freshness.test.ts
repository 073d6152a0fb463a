import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateState, freshness, isVerified } from '../../../domain/inventory/freshness.ts';
import { addMonths, daysBetween, nextDay } from '../../../domain/model/dates.ts';
import { holds } from '../properties/runs.ts';

describe('freshness', () => {
  test.each([
    // From 1 July 2025 (6 months) to 1 January 2027 (24 months) there are 184 + 365 = 549 days.
    ['2025-01-01', '2025-01-01', 1],
    ['2025-01-01', '2025-07-01', 1],
    ['2025-01-01', '2025-07-02', 548 / 549],
    ['2025-01-01', '2026-01-01', 365 / 549],
    ['2025-01-01', '2026-12-31', 1 / 549],
    ['2025-01-01', '2027-01-01', 0],
    ['2025-01-01', '2031-01-01', 0],
    // A month that is shorter ends it: fresh until 28 February, stale from 31 August, 549 days later.
    ['2024-08-31', '2025-02-28', 1],
    ['2024-08-31', '2025-03-01', 548 / 549],
    ['2024-08-31', '2026-08-30', 1 / 549],
    ['2024-08-31', '2026-08-31', 0],
    // Verified after the day that is read.
    ['2026-02-01', '2025-12-31', 1],
  ])('of %s on %s is %f', (observedOn, day, expected) => {
    expect(freshness(observedOn, day)).toBeCloseTo(expected, 12);
  });

  test('without a date there is none', () => expect(freshness(undefined, '2025-01-01')).toBe(0));

  test('never rises with the days, and falls by the same amount each day', () => {
    // Every day of ten years, the ends of months most often.
    const start = fc
      .tuple(fc.integer({ min: 0, max: 119 }), fc.integer({ min: 1, max: 31 }))
      .map(([months, day]) => addMonths(`2019-01-${String(day).padStart(2, '0')}`, months));
    holds(
      fc.property(start, start, (observedOn, day) => {
        const [now, then] = [freshness(observedOn, day), freshness(observedOn, nextDay(day))];
        expect(then).toBeLessThanOrEqual(now);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        const [full, none] = [addMonths(observedOn, 6), addMonths(observedOn, 24)];
        const step = day >= full && day < none ? 1 / daysBetween(full, none) : 0;
        expect(now - then).toBeCloseTo(step, 12);
      }),
    );
  });
});

test.each([
  [undefined, false],
  ['2024-12-31', false],
  ['2025-01-01', true],
  ['2026-03-01', true],
])('verified less than 12 months before 31 December 2025: %s', (observedOn, expected) => {
  expect(isVerified(observedOn, '2025-12-31')).toBe(expected);
});

test.each([
  [undefined, 'NEVER'],
  ['2023-12-31', 'STALE'],
  ['2024-01-01', 'AGEING'],
  ['2025-06-30', 'AGEING'],
  ['2025-07-01', 'FRESH'],
  ['2026-03-01', 'FRESH'],
])('how %s stands on 31 December 2025', (observedOn, expected) => {
  expect(dateState(observedOn, '2025-12-31')).toBe(expected);
});
