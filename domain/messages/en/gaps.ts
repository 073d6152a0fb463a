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
  unit: 'places a year that gain an outlet',
  definition:
    'The places a year of the filières, but those of welcome, that would reach one more outlet, on a whole way from an entry door or a direct access. A place counts once, even if it gains several outlets. A person who passes through two of these filières takes a place in both: this is no number of people. “≈”: some places are not known and are estimated by the median of the filières of the same stage. The order of lists counts a place as many times as it gains outlets.',
  estimated: 'estimated: some places are not known',
};
