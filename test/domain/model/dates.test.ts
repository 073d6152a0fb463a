import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  lastFullYear,
  nextDay,
  wholeMonths,
} from '../../../domain/model/dates.ts';

describe('months as people count them', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-03-31', -1, '2025-02-28'],
    ['1900-01-31', 1, '1900-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
  ])('%s + %i months = %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2025-01-01', '2025-12-31', 12],
    ['2025-01-01', '2025-12-30', 11],
    ['2025-01-15', '2025-12-31', 11],
    ['2025-01-01', '2025-01-30', 0],
    ['2024-02-01', '2024-02-29', 1],
    ['2024-07-01', '2026-06-30', 24],
    ['2025-05-01', '2025-04-30', 0],
  ])('from %s to %s there are %i whole months', (from, to, expected) => {
    expect(wholeMonths({ from, to })).toBe(expected);
  });

  test.each([
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-03-02', 0, '2025-03-02'],
    ['2024-03-01', -2, '2024-02-28'],
    ['2026-01-01', -366, '2024-12-31'],
  ])('%s + %i days = %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test('the day after the last of a year is the first of the next', () => {
    expect(nextDay('2025-12-31')).toBe('2026-01-01');
    expect(nextDay('2024-02-28')).toBe('2024-02-29');
  });

  test.each([
    ['2025-12-31', '2026-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-01-01', '2001-01-01', 366],
    ['2026-01-01', '2025-01-01', -365],
    ['0000-02-29', '2025-03-11', 739_627],
  ])('from %s to %s there are %i days', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  test('each day of four centuries is one after the day before', () => {
    let day = '1599-12-31';
    for (let past = 1; day < '2000-12-31'; past++) {
      day = nextDay(day);
      if (daysBetween('1599-12-31', day) !== past) throw new Error(day);
    }
    expect(daysBetween('1600-12-31', '2000-12-31')).toBe(146_097);
  });

  test('the last full year ends on the day itself when that is its last day', () => {
    expect(lastFullYear('2025-12-31')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(lastFullYear('2025-12-30')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });
});
