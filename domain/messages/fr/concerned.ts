import type { PlacesEstimate } from '../../analysis/results.ts';
import { frenchNumber as number, frenchCount as s } from '../count.ts';

/** The estimated part of a number of places, and from what it is estimated. */
const estimated = ({ places, from }: PlacesEstimate): string => {
  if (from === 0)
    return `dont ${s(places, 'estimée', 'estimées')}, 1 par filière quand aucune de l’étape ne dit les siennes`;
  const filieres = from === 1 ? 'une seule filière' : `${number(from)} filières`;
  return `dont ${s(places, 'estimée', 'estimées')} d’après ${filieres} de l’étape`;
};

/** Texts that say whom a new passerelle concerns: places a year, and the outlets that they gain, in French. */
export const concerned = {
  /** A number of places a year; an estimated one says so, and from what. */
  places: (n: number, estimate: PlacesEstimate | null): string =>
    `${estimate === null ? '' : '≈ '}${s(n, 'place par an', 'places par an')}${estimate === null ? '' : ` (${estimated(estimate)})`}`,
  /** The outlets that places gain, by name. `more` is how many are not named. */
  gains: (n: number, names: string, more: number): string =>
    `${n < 2 ? 'gagne' : 'gagnent'} : ${names}${more > 0 ? ` + ${s(more, 'autre', 'autres')}` : ''}`,
  /** The outlets that places lose, by name. */
  loses: (n: number, names: string, more: number): string =>
    `${n < 2 ? 'perd' : 'perdent'} : ${names}${more > 0 ? ` + ${s(more, 'autre', 'autres')}` : ''}`,
  nothing: 'aucun débouché de plus',
  noGain: {
    SHUT: (name: string): string => `aucun débouché de plus, car personne ne peut entrer dans « ${name} »`,
    UNSERVED: (name: string): string =>
      `aucun débouché de plus, car aucune porte d’entrée ne mène à « ${name} »`,
    NOWHERE: (name: string): string =>
      `aucun débouché de plus, car « ${name} » ne mène encore à aucun débouché`,
    NOTHING_NEW: (name: string): string =>
      `aucun débouché de plus, car ceux auxquels mène « ${name} » sont déjà atteints autrement`,
  },
  /** That places rest on lapsed agreements, which (`rests`), and what remains without them (`rest`). */
  onLapsed: (n: number, rests: string, rest: string): string =>
    n < 2
      ? `Repose sur une convention échue : ${rests}. Sans elle : ${rest}.`
      : `Repose sur ${number(n)} conventions échues : ${rests}. Sans elles : ${rest}.`,
  /** A lapsed agreement, its last day, and the passerelles that rest on it. */
  lapsedAgreement: (name: string, day: string, passerelles: string): string =>
    `« ${name} », échue le ${day} (${passerelles})`,
};
export type ConcernedWords = typeof concerned;
