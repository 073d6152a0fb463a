import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Information manquante',
  rule: 'Une règle attend cette information, que personne n’a donnée. Lu sur les fiches des filières et des passerelles concernées.',
  action: 'Demander l’information à l’opérateur.',
} satisfies KindWords;
export type UndocumentedWords = typeof fr;
