import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Zone blanche',
  rule: 'Aucune filière active n’a de site dans ce territoire à cette étape et dans ce secteur. Lu sur les filières actives et leurs sites.',
  action: 'Créer une offre.',
} satisfies KindWords;
export type BlankAreaWords = typeof fr;
