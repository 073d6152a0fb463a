import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Passerelle manquante',
  rule: 'Deux filières d’opérateurs différents, du même bassin, d’étapes qui se suivent, de niveaux, secteurs et publics compatibles, qu’aucun chemin d’une ou deux passerelles praticables ne relie. Lu sur les passerelles actives (hors retour et découverte) dont les niveaux ne sont pas insuffisants.',
  action: 'Proposer une nouvelle passerelle entre les deux opérateurs.',
} satisfies KindWords;
export type MissingPasserelleWords = typeof fr;
