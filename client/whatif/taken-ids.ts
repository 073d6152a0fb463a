import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Change } from '../../domain/model/scenario.ts';
import { RESERVED_IDS } from '../../domain/model/vocabulary.ts';

/**
 * Returns all ids that a new element must not have: those in the network, those of elements that the what-if changes
 * add, and reserved ones.
 */
export function takenIds(document: NetworkDocument, changes: readonly Change[]): ReadonlySet<string> {
  const taken = new Set<string>(RESERVED_IDS);
  for (const list of Object.values(document)) {
    if (!Array.isArray(list)) continue;
    for (const item of list as readonly { readonly id?: string }[])
      if (item.id !== undefined) taken.add(item.id);
  }
  for (const change of changes) {
    if (change.do === 'ADD_PASSERELLE') taken.add(change.passerelle.id);
    if (change.do === 'ADD_FILIERE') taken.add(change.filiere.id);
  }
  return taken;
}
