import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Filière inaccessible',
  rule: 'Filière active qui n’est pas en accès direct et que l’on n’atteint depuis aucune porte d’entrée ni aucun accès direct. Lu sur les passerelles actives (hors retour et découverte).',
  action: 'Proposer une nouvelle passerelle vers cette filière, ou déclarer son accès direct.',
} satisfies KindWords;
export type UnreachableWords = typeof fr;
