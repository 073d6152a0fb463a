import { fold } from '../fold.ts';
import type { DurationUnit } from '../mapping.ts';
import type { ColumnProfile } from './column-profile.ts';

/** A typical duration above this is taken for hours. */
const MOST_MONTHS = 72;

const UNIT_WORDS: readonly (readonly [DurationUnit, readonly string[]])[] = [
  [
    'HOURS',
    ['heures', 'heure', 'h', 'hours', 'volume', 'periodes', 'uren', 'lestijden', 'stunden', 'nbh', 'hrs'],
  ],
  ['WEEKS', ['semaines', 'semaine', 'sem', 'weeks', 'weken', 'wochen']],
  ['MONTHS', ['mois', 'months', 'month', 'maanden', 'monate']],
  ['YEARS', ['ans', 'annees', 'years', 'jaren', 'jahre']],
];

/** The unit of the durations of a column that are typed without one, by its heading, else by their size. */
export function unitOf(heading: string, { values }: ColumnProfile): DurationUnit | undefined {
  const words = fold(heading).split(' ');
  const said = UNIT_WORDS.find(([, some]) => words.some((word) => some.includes(word)));
  if (said !== undefined) return said[0];
  const figures = values
    .flatMap(([value, count]) => {
      const isFigure = typeof value === 'number' || /^\d+(?:[.,]\d+)?$/.test(String(value));
      return isFigure ? Array.from({ length: count }, () => Number(String(value).replace(',', '.'))) : [];
    })
    .sort((a, b) => a - b);
  const middle = figures[Math.floor(figures.length / 2)];
  return middle !== undefined && middle > MOST_MONTHS ? 'HOURS' : undefined;
}
