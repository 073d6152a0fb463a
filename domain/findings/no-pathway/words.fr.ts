import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Public sans parcours',
  rule: 'Aucun parcours praticable ne mène ce public, depuis les entrées qui lui sont ouvertes, jusqu’à la cible. Certain : même ce qui n’est pas documenté, supposé favorable, n’en ouvre aucun ; possible : cela seul en ouvrirait un. Lu sur les parcours, niveaux portés d’étape en étape.',
  action: 'Lever l’ensemble minimal de blocages ; là où aucune suite de passerelles n’existe, en créer une.',
} satisfies KindWords;
export type NoPathwayWords = typeof fr;
