import { describe, expect, it } from 'vitest';
import {
  type ActionFilter,
  chosenActions,
  periodsWithActions,
} from '../../../domain/actions/chosen-actions.ts';
import { countActions } from '../../../domain/actions/count-actions.ts';
import { monthAfter, weeksOf } from '../../../domain/actions/month-days.ts';
import { dayOfActions, periodOfTotals } from '../../../domain/actions/opening-year.ts';
import type { AwarenessAction } from '../../../domain/model/entities.ts';

const action = (id: string, date: string, more: Partial<AwarenessAction> = {}): AwarenessAction => ({
  ...{ id, date, kind: 'PARTNER_AWARENESS', name: id },
  ...more,
});
const all: ActionFilter = { kinds: [], period: undefined, partner: undefined, commune: undefined };
const actions = [
  action('a', '2025-03-31', { operators: ['o1', 'o2'], commune: 'c1' }),
  action('b', '2025-04-01', { operators: ['o1'], kind: 'INFORMATION_SESSION' }),
  action('c', '2024-12-31', { operators: ['o2'], commune: 'c1' }),
  action('d', '2025-04-01'),
];
const ids = (filter: Partial<ActionFilter>) =>
  chosenActions(actions, { ...all, ...filter }).map(({ id }) => id);

describe('the actions that pass a filter', () => {
  it('are those of a kind, a year, a quarter, a partner and a commune, the latest first', () => {
    expect(ids({})).toEqual(['b', 'd', 'a', 'c']);
    expect(ids({ kinds: ['INFORMATION_SESSION'] })).toEqual(['b']);
    expect(ids({ period: '2025' })).toEqual(['b', 'd', 'a']);
    expect(ids({ period: '2025-Q1' })).toEqual(['a']);
    expect(ids({ partner: 'o2' })).toEqual(['a', 'c']);
    expect(ids({ commune: 'c1', period: '2024-Q4' })).toEqual(['c']);
  });

  it('have years and quarters, the latest year first', () => {
    expect(periodsWithActions(actions)).toEqual(['2025', '2025-Q2', '2025-Q1', '2024', '2024-Q4']);
  });
});

describe('the year that is shown first', () => {
  it('is that of today when it has actions, else the latest one, for totals', () => {
    expect(periodOfTotals(actions, undefined, '2025-06-01')).toBe('2025');
    expect(periodOfTotals(actions, undefined, '2024-06-01')).toBe('2024');
    expect(periodOfTotals(actions, undefined, '2026-06-01')).toBe('2025');
    expect(periodOfTotals(actions, 'all', '2025-06-01')).toBe('all');
    expect(periodOfTotals(actions, '2024-Q4', '2025-06-01')).toBe('2024-Q4');
    expect(periodOfTotals([], undefined, '2025-06-01')).toBeUndefined();
  });

  it('is that of today when it has actions up to now, else that of the day that is read', () => {
    expect(dayOfActions(actions, '2024-12-31', '2025-04-01')).toBe('2025-04-01');
    expect(dayOfActions(actions, '2024-12-31', '2025-03-30')).toBe('2024-12-31');
    expect(dayOfActions(actions, '2025-12-31', '2026-12-01')).toBe('2025-12-31');
  });
});

describe('actions are counted', () => {
  it('once by kind and quarter, and for each partner; what is not said comes last', () => {
    expect(countActions(actions, 'kind')).toEqual([
      { about: 'PARTNER_AWARENESS', actions: 3 },
      { about: 'INFORMATION_SESSION', actions: 1 },
    ]);
    expect(countActions(actions, 'quarter').map(({ about, actions: n }) => [about, n])).toEqual([
      ['2024-Q4', 1],
      ['2025-Q1', 1],
      ['2025-Q2', 2],
    ]);
    expect(countActions(actions, 'partner').map(({ about, actions: n }) => [about, n])).toEqual([
      ['o1', 2],
      ['o2', 2],
      [null, 1],
    ]);
    expect(countActions(actions, 'commune').map(({ about, actions: n }) => [about, n])).toEqual([
      ['c1', 2],
      [null, 2],
    ]);
  });
});

describe('the weeks of a month', () => {
  it('begin on Monday and hold every day of the month once', () => {
    // 1 December 2025 is a Monday, 1 February 2026 a Sunday.
    expect(weeksOf('2025-12')[0]).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2025-12-0${day}`));
    expect(weeksOf('2025-12')).toHaveLength(5);
    expect(weeksOf('2026-02')[0]?.at(-1)).toBe('2026-02-01');
    expect(weeksOf('2026-02')[0]?.[0]).toBe('2026-01-26');
    for (let month = '2023-11'; month < '2025-04'; month = monthAfter(month, 1)) {
      const days = weeksOf(month).flat();
      const own = days.filter((day) => day.startsWith(month));
      expect(own[0]).toBe(`${month}-01`);
      expect(new Set(days).size).toBe(days.length);
      expect(days).toEqual([...days].sort());
      // No week lies wholly outside.
      expect(weeksOf(month).every((week) => week.some((day) => day.startsWith(month)))).toBe(true);
    }
  });

  it('follow one another over the end of a year', () => {
    expect([monthAfter('2025-12', 1), monthAfter('2025-01', -1), monthAfter('2025-06', -18)]).toEqual([
      '2026-01',
      '2024-12',
      '2023-12',
    ]);
  });
});
