import type { NetworkDocument } from '../model/network.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Computes something once per snapshot. A snapshot never changes, so what was derived from it stays true, and goes
 * with it when nobody holds it any more.
 */
export const perSnapshot = <T>(compute: (snapshot: Snapshot) => T): ((snapshot: Snapshot) => T) =>
  once(compute);

/** The same for what no audience changes: computed once for a day, whoever it is read for. */
export function perDay<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const known = once(compute);
  return (snapshot) => known(snapshot.everyone);
}

/**
 * The same for what passerelles do not change either: computed once for all snapshots that share their nodes, which
 * those that differ in passerelles alone do.
 */
export function perOffer<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const known = new WeakMap<Snapshot['nodes'], { readonly value: T }>();
  return ({ everyone }) => {
    const found = known.get(everyone.nodes);
    if (found !== undefined) return found.value;
    const value = compute(everyone);
    known.set(everyone.nodes, { value });
    return value;
  };
}

/** The same for what does not depend on the day. */
export const perDocument = <T>(
  compute: (document: NetworkDocument) => T,
): ((document: NetworkDocument) => T) => once(compute);

function once<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
