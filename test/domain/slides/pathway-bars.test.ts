import { describe, expect, it } from 'vitest';
import { readView } from '../../../client/context/address.ts';
import { PathwaysView } from '../../../client/context/screens.ts';
import type { Pathway, PathwayStep } from '../../../domain/analysis/results.ts';
import { barsOf } from '../../../domain/slides/pathways/bars.ts';
import { orderFor, queryOf } from '../../../domain/slides/pathways/query.ts';

const step = (more: Partial<PathwayStep>): PathwayStep => ({
  from: 'a',
  to: 'b',
  passerelle: 'a-b',
  kind: 'PROGRESSION',
  alternatives: [],
  start: null,
  end: null,
  waitMonths: null,
  durationMonths: null,
  levels: null,
  admission: null,
  obstacles: [],
  lifted: [],
  linkEnd: null,
  travel: null,
  cautions: [],
  toCheck: [],
  ...more,
});

describe('the calendar of a pathway', () => {
  it('lets parallel filières overlap, and leaves the outlet out', () => {
    const pathway: Pathway = {
      filieres: ['a', 'b'],
      outlet: 'job',
      months: 12,
      steps: 1,
      complete: true,
      first: {
        waitMonths: 1,
        durationMonths: 9,
        end: 10,
        levels: null,
        admission: null,
        obstacles: [],
        lifted: [],
        travel: null,
        cautions: [],
        toCheck: [],
        doubts: [],
      },
      path: [
        step({ kind: 'CONCURRENT', start: 0, end: 12, waitMonths: 2, durationMonths: 10 }),
        step({ from: 'b', to: 'job', passerelle: null, kind: null }),
      ],
      toCheck: [],
    };
    expect(barsOf(pathway)).toEqual([
      { id: 'a', start: 0, enter: 1, end: 10 },
      { id: 'b', start: 0, enter: 2, end: 12 },
    ]);
  });
});

describe('the question about pathways', () => {
  it('is asked only with both ends, and says nothing of what was left open', () => {
    expect(queryOf(readView(PathwaysView, 'from=a'), '2025-12-31', 'fastest')).toBeUndefined();
    const query = queryOf(
      readView(PathwaysView, 'from=a&to=sector:wood&diversity=50&enrolled=1'),
      '2025-12-31',
      'surest',
    );
    expect(query).toMatchObject({ from: 'a', to: 'sector:wood', diversity: 0.5, enrolled: true, k: 5 });
    expect(query?.order).toBe('surest');
    expect(query?.via).toBeUndefined();
  });

  it('asks for the surest first for an audience, the fastest for everyone, unless the address says which', () => {
    const view = readView(PathwaysView, 'from=a&to=b');
    expect([orderFor(view, true), orderFor(view, false)]).toEqual(['surest', 'fastest']);
    const chosen = readView(PathwaysView, 'from=a&to=b&order=fastest');
    expect([orderFor(chosen, true), orderFor(chosen, false)]).toEqual(['fastest', 'fastest']);
    expect(orderFor(readView(PathwaysView, 'order=best'), true)).toBe('surest');
  });
});
