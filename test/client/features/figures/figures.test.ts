import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../client/context/words-en.ts';
import { FRENCH } from '../../../../client/context/words-fr.ts';
import { compareAbout, partName } from '../../../../client/features/figures/names.ts';
import { figureIn, sortedRows } from '../../../../client/features/figures/order.ts';
import { betterTables, isMostlyMasked, shownShare } from '../../../../client/features/figures/shares.ts';
import type { FiguresAnswer } from '../../../../domain/api/questions/figures.ts';
import { viewAt } from '../../../../domain/map/network-view.ts';
import {
  FIGURE_AXES,
  type FigureAxis,
  type FigureRow,
  type MaskedShare,
  type ShownFigure,
} from '../../../../domain/secrecy/figure-results.ts';
import { hauteSylve } from '../../../support/haute-sylve.ts';

const MASKED: ShownFigure = { masked: true, atLeast: 2 };

const row = (about: string, count: number | 'masked' | null): FigureRow => ({
  about: about.split(' '),
  count: count === null ? null : count === 'masked' ? MASKED : { value: count },
  ...{ started: null, refused: null, abandoned: null, pending: null },
  quarters: [{ value: 7 }, MASKED, null, null],
});

const byText = (one: FigureRow, other: FigureRow): number => (one.about.join() < other.about.join() ? -1 : 1);
const names = (rows: readonly FigureRow[]): string => rows.map(({ about }) => about.join('')).join(' ');

describe('the order of the rows of figures', () => {
  const rows = [row('e', null), row('d', 'masked'), row('c', 0), row('b', 30), row('a', 'masked')];

  it('puts masked after shown and not reported last, in both directions', () => {
    expect(names(sortedRows(rows, { sort: 'count', desc: true }, byText))).toBe('b c a d e');
    expect(names(sortedRows(rows, { sort: 'count', desc: false }, byText))).toBe('c b a d e');
  });

  it('sorts by what rows are about, both ways', () => {
    expect(names(sortedRows(rows, { sort: 'about', desc: false }, byText))).toBe('a b c d e');
    expect(names(sortedRows(rows, { sort: 'about', desc: true }, byText))).toBe('e d c b a');
  });

  it('reads the quarters as columns', () => {
    expect(figureIn(rows[0]!, 'q1')).toEqual({ value: 7 });
    expect(figureIn(rows[0]!, 'q2')).toEqual(MASKED);
    expect(figureIn({ ...rows[0]!, quarters: null }, 'q1')).toBeNull();
  });
});

describe('the tables that are proposed', () => {
  const answerWith = (axis: FigureAxis, shares: Partial<Record<FigureAxis, MaskedShare>>): FiguresAnswer => ({
    ...{ revision: 1, years: ['2025'], kinds: ['ORIENTATION'], year: '2025', kind: 'ORIENTATION', axis },
    ...{ rows: [], ...(shares[axis] ?? { masked: 0, of: 0 }), actions: { rows: [], masked: 0, of: 0 } },
    shares: Object.fromEntries(
      FIGURE_AXES.map((one) => {
        const share = shares[one] ?? { masked: 0, of: 0 };
        return [one, { ...share, ofYear: share }];
      }),
    ) as FiguresAnswer['shares'],
  });

  it('say more than the one that is shown, the clearest first', () => {
    const answer = answerWith('ENDS', {
      ENDS: { masked: 9, of: 10 },
      OPERATORS: { masked: 10, of: 10 },
      STAGES: { masked: 2, of: 4 },
      TYPES: { masked: 2, of: 9 },
      SOURCE: { masked: 4, of: 8 },
    });
    expect(isMostlyMasked(shownShare(answer, false))).toBe(true);
    expect(betterTables(answer, false).map(({ axis }) => axis)).toEqual(['TYPES', 'SOURCE', 'STAGES']);
  });

  it('are none where nothing says more', () => {
    expect(betterTables(answerWith('ALL', { ALL: { masked: 1, of: 1 } }), false)).toEqual([]);
    expect(isMostlyMasked({ masked: 1, of: 2 })).toBe(false);
    expect(isMostlyMasked({ masked: 0, of: 0 })).toBe(false);
  });

  it('have the year without its quarters among them', () => {
    const answer = answerWith('ALL', {});
    const shares = { ...answer.shares, ALL: { masked: 4, of: 5, ofYear: { masked: 0, of: 1 } } };
    const whole = { ...answer, shares };
    expect(shownShare(whole, true)).toEqual({ masked: 4, of: 5 });
    expect(betterTables(whole, true)).toEqual([{ axis: 'ALL', share: { masked: 0, of: 1 } }]);
    expect(betterTables(whole, false)).toEqual([]);
  });
});

describe('the names of what figures are about', () => {
  const view = viewAt(hauteSylve(), '2025-12-31');
  const named = (axis: FigureAxis) => ({ view, axis, year: '2025' });

  it('are the usual ones of the page', () => {
    const name = (axis: FigureAxis, part: string): string => partName(FRENCH, named(axis), part);
    expect(name('STAGES', 'LITERACY')).toBe(FRENCH.vocabulary.stage.LITERACY);
    expect(name('STAGES', 'OPERATOR')).toBe(FRENCH.t.figures.operator);
    expect(name('STAGES', 'EMPLOYMENT')).toBe(FRENCH.vocabulary.stage.EMPLOYMENT);
    expect(name('TYPES', 'EMPLOYMENT')).toBe(FRENCH.vocabulary.stage.EMPLOYMENT);
    expect(name('ENDS', 'SELF')).toBe(FRENCH.vocabulary.flow.SELF);
    expect(name('ENDS', 'lee-ecrit-1')).toContain('LEE');
    expect(partName(FRENCH, { view, axis: 'TYPES', year: '2008' }, 'EFT')).not.toContain('CISP');
    expect(partName(ENGLISH, named('TYPES'), 'UNKNOWN')).toBe(ENGLISH.vocabulary.flow.UNKNOWN);
  });

  it('put stages in the order of the pathway, and what is no stage last', () => {
    const rows = [
      'SELF INTAKE',
      'OPERATOR OPERATOR',
      'LITERACY BASIC_TRAINING',
      'INTAKE LITERACY',
      'LITERACY LITERACY',
    ];
    const sorted = rows.map((about) => row(about, 5)).toSorted(compareAbout(FRENCH, named('STAGES')));
    expect(sorted.map(({ about }) => about.join(' '))).toEqual([
      'INTAKE LITERACY',
      'LITERACY LITERACY',
      'LITERACY BASIC_TRAINING',
      'OPERATOR OPERATOR',
      'SELF INTAKE',
    ]);
    const ends = ['lee-ecrit-2 lee-ceb', 'lee-ecrit-1 lee-ceb'].map((about) => row(about, 5));
    expect(ends.toSorted(compareAbout(FRENCH, named('ENDS')))[0]!.about[0]).toBe('lee-ecrit-1');
  });
});
