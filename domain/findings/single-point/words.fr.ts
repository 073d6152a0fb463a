import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Point unique de passage',
  rule: 'Passerelle ou opérateur dont le retrait coupe une porte d’entrée ou un accès direct d’un débouché. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
  action: 'Prévoir une seconde voie.',
} satisfies KindWords;
export type SinglePointWords = typeof fr;
