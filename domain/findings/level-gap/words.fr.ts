import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Marche trop haute',
  rule: 'Passerelle active dont les niveaux de sortie ne satisfont pas l’entrée demandée, dispenses comprises. Lu sur chaque passerelle active (hors retour et découverte) entre deux filières.',
  action: 'Adapter l’entrée, ajouter une étape ou convenir d’une dispense.',
} satisfies KindWords;
export type LevelGapWords = typeof fr;
