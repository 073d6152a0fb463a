import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Test plus exigeant qu’annoncé',
  rule: 'Le test d’entrée demande plus que le niveau déclaré, ou demande un niveau alors qu’aucun n’est déclaré. Lu sur les conditions d’entrée des filières actives.',
  action: 'Revoir le test d’entrée, ou déclarer le niveau réel.',
} satisfies KindWords;
export type HarderTestWords = typeof fr;
