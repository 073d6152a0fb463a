import type { Snapshot } from './snapshot.ts';

/**
 * Computes something once per snapshot. A snapshot never changes, so what was derived from it stays true, and goes
 * with it when nobody holds it any more.
 */
export function perSnapshot<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const known = new WeakMap<Snapshot, { readonly value: T }>();
  return (snapshot) => {
    const found = known.get(snapshot);
    if (found !== undefined) return found.value;
    const value = compute(snapshot);
    known.set(snapshot, { value });
    return value;
  };
}
