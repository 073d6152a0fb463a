import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { type ReadContext, readCell } from '../../../domain/transfer/cells.ts';
import type { Cell } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const names = namesOf(hauteSylve());
const fieldOf = (path: string) => FIELDS.filieres.find((field) => field.path === path)!;

/** A value, or `code: proposals` of what is wrong. */
function reads(path: string, cell: Cell, more: Partial<ReadContext> = {}): unknown {
  const reading = readCell(fieldOf(path), cell, { language: 'fr', names, ...more });
  if (reading.ok) return reading.value;
  return `${reading.problem.code}: ${(reading.problem.proposals ?? []).join(', ')}`.trim();
}

const table = (path: string, cases: readonly (readonly [Cell, unknown])[]) =>
  describe(`filieres ${path}`, () => {
    it.each(cases)('reads %j as %j', (cell, expected) => expect(reads(path, cell)).toEqual(expected));
  });

describe('hours that are kept', () => {
  const also = (cell: Cell, more: Partial<ReadContext> = {}): unknown => {
    const reading = readCell(fieldOf('durationMonths'), cell, {
      language: 'fr',
      names,
      keepsHours: true,
      ...more,
    });
    return reading.ok ? [reading.value, reading.also, reading.note?.code] : reading.problem.code;
  };
  it('go to the field for hours, and months stay unknown without the hours a week', () => {
    expect(also('120 h')).toEqual([undefined, { hours: 120 }, 'hours-kept']);
    expect(also(7, { unit: 'HOURS' })).toEqual([undefined, { hours: 7 }, 'hours-kept']);
    expect(also('120 h', { hoursPerWeek: 20 })).toEqual([
      undefined,
      { hours: 120, 'schedule.hoursPerWeek': 20 },
      'duration-from-hours',
    ]);
    expect(also('6 mois (450 h)')).toEqual([6, { hours: 450 }, undefined]);
  });
  it('a week are a rhythm and no length: they go to their own field', () => {
    const rhythm = { 'schedule.hoursPerWeek': 2 };
    for (const cell of ['2 h / semaine', '2h/sem.', '2 heures par semaine', '2 périodes par semaine'])
      expect(also(cell)).toEqual([undefined, rhythm, 'weekly-hours']);
    expect(also('3 mois (2 h / semaine)')).toEqual([3, rhythm, 'weekly-hours']);
    expect(also('6 mois à 19,5 h/sem')).toEqual([6, { 'schedule.hoursPerWeek': 19.5 }, 'weekly-hours']);
    expect(also('520 h, 30 h/semaine')).toEqual([
      undefined,
      { hours: 520, 'schedule.hoursPerWeek': 30 },
      'duration-from-hours',
    ]);
    expect(also('10 semaines')).toEqual([2, undefined, 'duration-rounded']);
  });
  it('are no months of waiting', () => {
    expect(reads('waitMonths', '120 h', { keepsHours: true })).toBe('hours-without-week:');
  });
});

table('hours', [
  [120, 120],
  [412.5, 412.5],
  ['120', 120],
  ['120 h', 120],
  ['1 200 heures', 1200],
  ['160 périodes', 160],
  ['3 mois', 'not-hours:'],
  ['entre 80 et 100', 'not-hours:'],
  ['80 à 100 h', 'several-numbers: 80, 100'],
  ['2025-05-01', 'number-as-day:'],
  ['± 80 h', 'approximate-number: 80'],
]);

table('presumed', [
  ['Étape | Secteur', ['stage', 'sector']],
  ['stage', ['stage']],
  ['Stage', ['stage']],
  ['Certificat atteint', 'unknown-word:'],
]);
