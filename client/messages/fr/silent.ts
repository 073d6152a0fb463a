import { mapWords } from '../../../domain/map/words/fr.ts';
import { frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts about operators whose offer is not known, in French. */
export const silent = {
  ...mapWords.silent,
  box: 'Boîte qui compte plusieurs opérateurs dont l’offre n’est pas connue',
  said: (name: string) => `${name}, opérateur dont l’offre n’est pas connue. Entrée : sa fiche.`,
  folded: (n: number, boxes: number) =>
    `${s(n, 'opérateur', 'opérateurs')} sans offre connue dans ${s(boxes, 'boîte', 'boîtes')}.`,
  alone: (n: number) => `${s(n, 'autre a sa propre boîte', 'autres ont leur propre boîte')}.`,
  show: 'Opérateurs dont l’offre n’est pas connue',
  panel: 'Son offre n’est pas connue : demandez-la-lui, ou',
  panelOnly: 'Son offre n’est pas connue : demandez-la-lui.',
  add: 'ajoutez une filière',
  others: (communes: string) => `aussi à ${communes}`,
  noCommune: 'Commune non connue',
};
export type SilentWords = typeof silent;
