import type { PlacesEstimate } from '../../analysis/results.ts';
import { englishNumber as number, englishCount as s } from '../count.ts';
import type { ConcernedWords } from '../fr/concerned.ts';

/** The estimated part of a number of places, and from what it is estimated. */
const estimated = ({ places, from }: PlacesEstimate): string => {
  if (from === 0)
    return `${number(places)} of them estimated, 1 a filière where none of the stage gives its own`;
  const filieres = from === 1 ? 'a single filière' : `${number(from)} filières`;
  return `${number(places)} of them estimated from ${filieres} of the stage`;
};

/** Texts that say whom a new passerelle concerns: places a year, and the outlets that they gain, in English. */
export const concerned: ConcernedWords = {
  places: (n, estimate) =>
    `${estimate === null ? '' : '≈ '}${s(n, 'place a year', 'places a year')}${estimate === null ? '' : ` (${estimated(estimate)})`}`,
  gains: (n, names, more) =>
    `${n === 1 ? 'gains' : 'gain'}: ${names}${more > 0 ? ` + ${number(more)} more` : ''}`,
  loses: (n, names, more) =>
    `${n === 1 ? 'loses' : 'lose'}: ${names}${more > 0 ? ` + ${number(more)} more` : ''}`,
  nothing: 'no more outlet',
  noGain: {
    SHUT: (name) => `no outlet more, as nobody may enter “${name}”`,
    UNSERVED: (name) => `no outlet more, as no entry leads to “${name}”`,
    NOWHERE: (name) => `no outlet more, as “${name}” leads to no outlet yet`,
    NOTHING_NEW: (name) =>
      `no outlet more, as those to which “${name}” leads are reached in another way already`,
  },
  onLapsed: (n, rests, rest) =>
    n < 2
      ? `Rests on a lapsed agreement: ${rests}. Without it: ${rest}.`
      : `Rests on ${number(n)} lapsed agreements: ${rests}. Without them: ${rest}.`,
  lapsedAgreement: (name, day, passerelles) => `“${name}”, ended on ${day} (${passerelles})`,
};
