import type { Operator } from '../model/entities.ts';
import type { Mark } from './marks.ts';
import type { NetworkView, PasserelleView } from './network-view.ts';

/**
 * A network together with the elements that it lost since an earlier one, and the mark of each element that differs.
 */
export interface Compared {
  readonly view: NetworkView;
  /** By id: the filières, passerelles, operators and PREP edges that were added, closed or changed. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/** How two networks are compared. */
interface Comparing {
  /** Whether a passerelle counts as existing. Others are never marked. */
  isThere(passerelle: PasserelleView): boolean;
  /** Whether two versions of an element are equal. */
  same(before: object, after: object): boolean;
  /** Whether two versions of an operator are equal; without it, `same` decides. */
  sameOperator?(before: Operator, after: Operator): boolean;
}

/**
 * Merges two states of a network into one for the map, so that nothing disappears. Returns it with a mark (added,
 * closed, changed) by id for each element that differs. `isThere` tells whether a passerelle counts as existing,
 * `same` whether two versions of an element are equal.
 */
export function comparedView(
  before: NetworkView,
  after: NetworkView,
  { isThere, same, sameOperator = same }: Comparing,
): Compared {
  const marks = new Map<string, Mark>();
  const merged = <T>(
    then: ReadonlyMap<string, T>,
    now: ReadonlyMap<string, T>,
    unchanged: (before: T, after: T) => boolean,
  ): Map<string, T> => {
    const all = new Map(now);
    for (const [id, item] of now) {
      const old = then.get(id);
      if (old === undefined) marks.set(id, 'ADDED');
      else if (!unchanged(old, item)) marks.set(id, 'CHANGED');
    }
    for (const [id, item] of then) {
      if (now.has(id)) continue;
      marks.set(id, 'CLOSED');
      all.set(id, item);
    }
    return all;
  };
  const there = (view: NetworkView) => new Map([...view.passerelles].filter(([, item]) => isThere(item)));
  const operators = merged(before.operators, after.operators, sameOperator);
  const filieres = merged(before.filieres, after.filieres, (a, b) => same(a.filiere, b.filiere));
  const passerelles = merged(there(before), there(after), (a, b) => same(a.passerelle, b.passerelle));
  for (const { passerelles: others } of [after, before])
    for (const [id, item] of others) if (!passerelles.has(id)) passerelles.set(id, item);
  const preps = merged(byId(before.preps), byId(after.preps), () => true);
  const outlets = new Map([...before.outlets, ...after.outlets]);
  const shortNames = new Map([...before.shortNames, ...after.shortNames]);
  const operatorNames = new Map([...before.operatorNames, ...after.operatorNames]);
  const named = { operators, operatorNames, shortNames };
  return {
    view: { ...after, ...named, filieres, passerelles, outlets, preps: [...preps.values()] },
    marks,
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
