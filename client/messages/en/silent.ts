import { mapWords } from '../../../domain/map/words/en.ts';
import { englishCount as s } from '../../../domain/messages/count.ts';
import type { SilentWords } from '../fr/silent.ts';

/** Texts about operators whose offer is not known, in English. */
export const silent: SilentWords = {
  ...mapWords.silent,
  box: 'Box that counts several operators whose offer is not known',
  said: (name) => `${name}, operator whose offer is not known. Enter: its details.`,
  folded: (n, boxes) =>
    `${s(n, 'operator', 'operators')} without a known offer in ${s(boxes, 'box', 'boxes')}.`,
  alone: (n) => `${s(n, 'other has its own box', 'others have their own boxes')}.`,
  show: 'Operators whose offer is not known',
  panel: 'Its offer is not known: ask for it, or',
  panelOnly: 'Its offer is not known: ask it.',
  add: 'add a filière',
  others: (communes) => `also in ${communes}`,
  noCommune: 'Commune not known',
};
