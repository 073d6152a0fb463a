import type { OutsideBassinWords } from './words.fr.ts';

export const en: OutsideBassinWords = {
  title: 'Offer outside the basin only',
  rule: 'Outlet, or sector from prequalification to dual training, that is reached from an entry door or a direct access of the basin, but no longer once the filières outside the basin are removed. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
  action: 'Create an offer in the basin.',
  reached: (target, bassin) => `“${target}” is reached from ${bassin}, only by going outside.`,
  starts: 'Starts of the basin from which it is reached:',
  outside: 'Filières outside the basin that carry the way:',
};
