import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Passerelle échue',
  rule: 'La dernière passerelle de ce type entre les deux filières a expiré, son accord est échu, elle est suspendue ou en retard depuis plus de 12 mois, et aucune autre ne la remplace. Lu sur toutes les passerelles sauf les découvertes.',
  action: 'Renouveler la passerelle.',
} satisfies KindWords;
export type LapsedWords = typeof fr;
