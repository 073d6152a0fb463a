import { expect, it } from 'vitest';
import { dayFrom } from '../../../../client/features/palette/day-commands.ts';
import { addMonths } from '../../../../domain/model/dates.ts';

it('a typed year is its last day, a typed day itself, and other numbers are no days', () => {
  expect(dayFrom(' 2008 ')).toBe('2008-12-31');
  expect(dayFrom('30/6/2008')).toBe('2008-06-30');
  expect(dayFrom('2008-06-30')).toBe('2008-06-30');
  for (const text of ['6700', '31/02/2008', 'EFT', '', '20']) expect(dayFrom(text)).toBeUndefined();
});

it('a year before or after keeps the day, and the 29th of February becomes the 28th', () => {
  expect(addMonths('2025-12-31', -12)).toBe('2024-12-31');
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  expect(addMonths('2024-02-29', 48)).toBe('2028-02-29');
});
