import type { Concerned } from '../analysis/results.ts';
import type { OnLapsed } from '../gain/results.ts';
import type { ConcernedWords } from './fr/concerned.ts';

/** At most this many outlets are named; the others are counted. */
export const OUTLETS_NAMED = 3;

/** How many outlets are named, and whether the places gain or lose them. */
export interface ConcernedOptions {
  readonly most?: number;
  readonly verb?: 'gains' | 'loses';
}

/** The same words without how places are estimated: estimated ones are only marked. */
export const withoutEstimates = (words: ConcernedWords): ConcernedWords => ({
  ...words,
  places: (n, estimate) => `${estimate === null ? '' : '≈ '}${words.places(n, null)}`,
});

/**
 * Says whom new passerelles concern: the places a year, estimated ones marked, and the first outlets that they gain by
 * name. `name` gives the name of an outlet by its id, and `words` the texts of one language.
 */
export function concernedText(
  { placesConcerned, estimate, outlets }: Concerned,
  words: ConcernedWords,
  name: (id: string) => string,
  { most = OUTLETS_NAMED, verb = 'gains' }: ConcernedOptions = {},
): string {
  if (outlets.length === 0) return words.nothing;
  // A single outlet more is named too, as its count would take as much room.
  const named = outlets.length === most + 1 ? outlets : outlets.slice(0, most);
  const what = words[verb](placesConcerned, named.map(name).join(', '), outlets.length - named.length);
  return `${words.places(placesConcerned, estimate)} ${what}`;
}

/** What the words of lapsed agreements need: names of elements by id, days in words, and a list. */
export interface LapsedNames {
  outlet(id: string): string;
  agreement(id: string): string;
  passerelle(id: string): string;
  day(day: string): string;
}

/** Says on which lapsed agreements places rest, since when, and what remains without them. */
export function onLapsedText(
  { passerelles, without }: OnLapsed,
  words: ConcernedWords,
  names: LapsedNames,
): string {
  const agreements = [...new Set(passerelles.map(({ agreement }) => agreement))];
  const rests = agreements.map((agreement) => {
    const resting = passerelles.filter((one) => one.agreement === agreement);
    const which = resting.map(({ passerelle }) => names.passerelle(passerelle)).join(', ');
    return words.lapsedAgreement(names.agreement(agreement), names.day(resting[0]!.since), which);
  });
  return words.onLapsed(agreements.length, rests.join(', '), concernedText(without, words, names.outlet));
}
