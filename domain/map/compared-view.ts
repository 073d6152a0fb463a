import type { Mark } from './marks.ts';
import type { NetworkView, PasserelleView } from './network-view.ts';

/** A network with what it lost since another one still in it, and what differs. */
export interface Compared {
  readonly view: NetworkView;
  /** By id: filières, passerelles, operators and preparations that came, went or changed. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/** How two networks are compared. */
export interface Comparing {
  /** Passerelles that are there: the others differ for nobody. */
  isThere(passerelle: PasserelleView): boolean;
  /** Whether what stands in both says the same. */
  same(before: object, after: object): boolean;
}

/** What the map shows of a network beside an earlier one: nothing disappears, what went is marked. */
export function comparedView(
  before: NetworkView,
  after: NetworkView,
  { isThere, same }: Comparing,
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
  const operators = merged(before.operators, after.operators, same);
  const filieres = merged(before.filieres, after.filieres, (a, b) => same(a.filiere, b.filiere));
  const passerelles = merged(there(before), there(after), (a, b) => same(a.passerelle, b.passerelle));
  for (const { passerelles: others } of [after, before])
    for (const [id, item] of others) if (!passerelles.has(id)) passerelles.set(id, item);
  const preps = merged(byId(before.preps), byId(after.preps), () => true);
  const outlets = new Map([...before.outlets, ...after.outlets]);
  const shortNames = new Map([...before.shortNames, ...after.shortNames]);
  return {
    view: { ...after, operators, filieres, passerelles, outlets, shortNames, preps: [...preps.values()] },
    marks,
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
