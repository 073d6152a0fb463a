import type { NetworkDocument } from '../model/network.ts';
import { type Compared, comparedView } from './compared-view.ts';
import { type NetworkView, viewAt } from './network-view.ts';

/**
 * Compares the network of a day (`base`) with the one after the what-if changes (`document`), for the map. Returns a
 * view in which closed elements stay, and a mark (added, closed, changed) by id for each element that differs.
 */
export function supposedView(base: NetworkView, document: NetworkDocument): Compared {
  if (document === base.document) return { view: base, marks: new Map() };
  return comparedView(base, viewAt(document, base.at), {
    // An expired passerelle counts as closed already.
    isThere: ({ state }) => state !== 'EXPIRED',
    // Unchanged elements are the same objects, so comparing references is enough.
    same: (before, after) => before === after,
  });
}
