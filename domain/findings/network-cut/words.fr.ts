import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Goulot du réseau',
  rule: 'Les filières dont les places, ensemble, limitent ce qui peut passer des portes d’entrée aux débouchés : coupe minimale. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
  action: 'Ajouter des places dans ces filières.',
} satisfies KindWords;
export type NetworkCutWords = typeof fr;
