import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Passerelle seulement informelle',
  rule: 'Paire de filières dont toutes les passerelles actives sont informelles. Lu sur les passerelles actives (hors retour et découverte).',
  action: 'Mettre le passage par écrit.',
} satisfies KindWords;
export type InformalOnlyWords = typeof fr;
