import { frenchCount as s } from '../../messages/count.ts';
import { places } from '../../messages/fr/gaps.ts';

export const fr = {
  title: 'Point unique de passage',
  rule: 'Passerelle ou opérateur dont le retrait coupe une porte d’entrée ou un accès direct d’un débouché. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
  action: 'Prévoir une seconde voie.',
  lostPairs: (pairs: number) =>
    s(
      pairs,
      'paire (entrée, débouché) perdue sans cet élément',
      'paires (entrée, débouché) perdues sans cet élément',
    ),
  placesAtStarts: (n: number, estimated: boolean) =>
    `${s(n, 'place par an', 'places par an')} à ces entrées, chacune comptée une fois${estimated ? ' (estimé)' : ''}`,
  places,
  placesEstimated: 'places estimées : la médiane connue de l’étape',
  lost: 'Ce que chaque entrée n’atteint plus :',
};
export type SinglePointWords = typeof fr;
