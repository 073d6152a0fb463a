import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Impasse',
  rule: 'Filière active et non terminale (ni accompagnement, ni déclarée étape finale) dont ne part aucune passerelle active ni aucune préparation à un débouché. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
  action: 'Chercher une suite : proposer une nouvelle passerelle.',
} satisfies KindWords;
export type DeadEndWords = typeof fr;
