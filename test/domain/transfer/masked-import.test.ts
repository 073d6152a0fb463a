import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import type { Cell, FileMapping } from '../../../domain/transfer/mapping.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { planned } from '../../support/planned.ts';

describe('counts that are shown masked', () => {
  const shown = publishedNetwork(hauteSylve());
  const paths = ['id', 'count', 'refused', 'abandonedReasons'] as const;
  const mapping: FileMapping = {
    sheets: [
      {
        holds: 'ELEMENTS',
        sheet: 'f.csv',
        list: 'flows',
        headingRow: 0,
        columns: paths.map((path, column) => ({ column, heading: path, field: { list: 'flows', path } })),
      },
    ],
    values: [],
  };
  const rows = shown.flows.map(({ id, count, refused, abandonedReasons }): Cell[] => {
    const reasons = abandonedReasons?.map(({ reason, count: people }) => `${reason}: ${people}`).join(' | ');
    return [id ?? null, count, refused ?? null, reasons ?? null];
  });
  const planOfRows = (into: NetworkDocument, ...given: Cell[][]) =>
    planned(into, [{ name: 'f.csv', rows: [[...paths], ...given] }], mapping, { language: 'fr' });

  it('are unchanged when they come back as they are shown', () => {
    // Counts, outcomes and reasons are masked somewhere in the sample.
    for (const at of [1, 2, 3]) expect(rows.some((row) => String(row[at]).includes('masked'))).toBe(true);
    const plan = planOfRows(shown, ...rows);
    expect(plan.problems).toEqual([]);
    expect(plan.changes).toEqual([]);
    expect(plan.rows).toMatchObject({ new: 0, changed: 0, unchanged: rows.length });
  });

  it('mean "as it was" for a number that is shown, too', () => {
    const at = rows.findIndex(([, count]) => typeof count === 'number' && count > 0);
    const plan = planOfRows(shown, rows[at]!.with(1, 'masked'));
    expect(plan.problems).toEqual([]);
    expect(plan.changes).toEqual([]);
  });

  it('are seen to change by a number whatever it is, so that none can be guessed', () => {
    const at = shown.flows.findIndex(({ count }) => count === 'masked');
    for (const guess of [1, 2, 3, 4, 5]) {
      const plan = planOfRows(shown, rows[at]!.with(1, guess));
      expect(plan.changes.map(({ before, after }) => [before?.count, after?.count])).toEqual([
        ['masked', guess],
      ]);
    }
  });
});
