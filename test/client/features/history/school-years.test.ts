import { describe, expect, it } from 'vitest';
import { schoolYearsBefore } from '../../../../client/features/history/school-years.ts';
import { addMonths } from '../../../../domain/model/dates.ts';

describe('school years', () => {
  it('are read on 30 June, the one that is running first', () => {
    expect(schoolYearsBefore('2025-12-31').slice(0, 2)).toEqual(['2026-06-30', '2025-06-30']);
    expect(schoolYearsBefore('2025-06-30')[0]).toBe('2025-06-30');
    expect(schoolYearsBefore('2025-07-01')[0]).toBe('2026-06-30');
  });

  it('a year before is the same day, and 28 February in place of a 29th', () => {
    expect(addMonths('2025-12-31', -12)).toBe('2024-12-31');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
  });
});
