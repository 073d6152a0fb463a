import { frenchNumber as number, frenchCount as s } from '../../messages/count.ts';
import { places } from '../../messages/fr/gaps.ts';

export const fr = {
  title: 'Goulot du réseau',
  rule: 'Les filières dont les places, ensemble, limitent ce qui peut passer des portes d’entrée aux débouchés : coupe minimale. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
  action: 'Ajouter des places dans ces filières.',
  atMost: (value: number) =>
    `${s(value, 'place par an', 'places par an')} au plus, des entrées aux débouchés.`,
  onlyOne: 'Une seule coupe minimale : élargir ailleurs n’y changerait rien.',
  nearStarts: 'Coupe la plus proche des entrées',
  nearOutlets: 'Coupe la plus proche des débouchés',
  places,
  sum: (n: number) => `somme : ${number(n)}`,
};
export type NetworkCutWords = typeof fr;
