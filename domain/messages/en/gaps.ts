import { englishCount as s } from '../count.ts';
import type { FieldWords, ImpactWords } from '../fr/gaps.ts';

export const anyOutlet: string = 'any outlet';

/** Writes a number of training places in English, with its noun: "1 place", "2 places". */
export const places = (n: number): string => s(n, 'place', 'places');

export const field: FieldWords = {
  openAdmission: 'direct access (yes or no)',
  formality: 'formality of the passerelle',
  intake: 'places per year',
  waitMonths: 'months of waiting',
  durationMonths: 'duration in months',
  bassin: 'site (without one, the basin is not sure)',
  flow: 'record of people referred',
  flowPeriod: 'record over a comparable period',
  links: 'passerelles gone through with the operator',
  entry: (dimension) => `level asked at entry: ${dimension}`,
  exit: (dimension) => `level reached at exit: ${dimension}`,
};

export const impact: ImpactWords = {
  unit: 'places × outlets',
  definition:
    'For each filière but those of welcome, its places per year (unknown: the known median of its stage) times the number of outlets that the new passerelle opens to it, on a whole way from an entry door or a direct access; then the sum. A place counts once at each step.',
  estimated: 'estimated: some places are not known',
};
