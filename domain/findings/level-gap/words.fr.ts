import { frenchCount as s } from '../../messages/count.ts';

export const fr = {
  title: 'Marche trop haute',
  rule: 'Passerelle active dont les niveaux de sortie ne satisfont pas l’entrée demandée, dispenses comprises. Lu sur chaque passerelle active (hors retour et découverte) entre deux filières.',
  action: 'Adapter l’entrée, ajouter une étape ou convenir d’une dispense.',
  missing: (gap: number) =>
    gap > 0 ? `Il manque ${s(gap, 'niveau', 'niveaux')} au total.` : 'Un niveau dépasse le plafond.',
};
export type LevelGapWords = typeof fr;
