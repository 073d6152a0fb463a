import { type Compared, comparedView } from '../../domain/map/compared-view.ts';
import { type NetworkView, viewAt } from '../../domain/map/network-view.ts';
import { addTo } from '../../domain/model/grouping.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Change } from '../../domain/model/scenario.ts';
import { RESERVED_IDS } from '../../domain/model/vocabulary.ts';
import { applyChanges } from '../../domain/whatif/apply-changes.ts';
import type { ChangeProblem } from '../../domain/whatif/problems.ts';

/** The network after the changes that could be made, and the problems of the others by their position. */
interface Tried {
  readonly document: NetworkDocument;
  readonly usable: readonly Change[];
  readonly problems: ReadonlyMap<number, readonly ChangeProblem[]>;
}

/**
 * Applies what-if changes to a copy of the network, as of the day `at`. A change that cannot be made is skipped, so
 * that the others still show their effect. Returns the copy, the changes made, and the problems by position in
 * `changes`.
 */
export function tryChanges(document: NetworkDocument, at: string, changes: readonly Change[]): Tried {
  const problems = new Map<number, ChangeProblem[]>();
  for (;;) {
    const positions = changes.flatMap((_, position) => (problems.has(position) ? [] : [position]));
    const usable = positions.map((position) => changes[position]!);
    const applied = applyChanges(document, at, usable);
    if (applied.ok) return { document: applied.document, usable, problems };
    for (const problem of applied.problems) {
      const position = positions[problem.change]!;
      addTo(problems, position, problem);
    }
  }
}

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
