import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Passage bloqué',
  rule: 'Toutes les passerelles actives entre les deux filières sont fermées à ce public par un obstacle (sur la passerelle, la filière d’arrivée ou tous ses sites) ou par les niveaux, et l’une au moins ne l’est que par un obstacle. Lu sur les passerelles actives (hors retour et découverte).',
  action: 'Lever l’obstacle.',
} satisfies KindWords;
export type BlockedWords = typeof fr;
