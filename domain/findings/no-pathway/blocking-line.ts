import type { BlockingItem } from '../../analysis/blocking/blocking-item.ts';
import type { Line, Phrases } from '../explanation.ts';
import { itemLine } from './explanation.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';

/** Puts a thing that keeps an audience out into a line of text, with whether it can be lifted. `phrases` names elements. */
export const blockingLine = (item: BlockingItem, phrases: Phrases): Line =>
  itemLine(item, { fr, en }[phrases.language], phrases);
