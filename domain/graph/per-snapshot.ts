import type { NetworkDocument } from '../model/network.ts';
import type { Snapshot } from './snapshot.ts';

/** A passerelle that differs: its position before and after, -1 where it is not there. */
export interface PasserelleChange {
  readonly before: number;
  readonly after: number;
}

/** Where a snapshot comes from when only passerelles, and numbers of filières (places, months), differ. */
export interface Patch {
  readonly base: Snapshot;
  readonly changes: readonly PasserelleChange[];
  /** The filières whose numbers differ. */
  readonly numbered: readonly number[];
}

/** What a derived value becomes, from that of the base. */
export type Update<T> = (known: T, snapshot: Snapshot, patch: Patch) => T;

const patches = new WeakMap<Snapshot, Patch>();

/** Remembers how a snapshot differs from another that is read for the same audience. */
export function rememberPatch(snapshot: Snapshot, patch: Patch): void {
  patches.set(snapshot, patch);
}

/**
 * Computes something once per snapshot. A snapshot never changes, so what was derived from it stays true, and goes
 * with it when nobody holds it any more. With an update, a patched snapshot takes it over from its base.
 */
export function perSnapshot<T>(
  compute: (snapshot: Snapshot) => T,
  update?: Update<T>,
): (snapshot: Snapshot) => T {
  const known = new WeakMap<Snapshot, { readonly value: T }>();
  const derive = (snapshot: Snapshot): T => {
    const patch = update === undefined ? undefined : patches.get(snapshot);
    const before = patch === undefined ? undefined : known.get(patch.base);
    if (update === undefined || patch === undefined || before === undefined) return compute(snapshot);
    return update(before.value, snapshot, patch);
  };
  return (snapshot) => {
    const found = known.get(snapshot);
    if (found !== undefined) return found.value;
    const value = derive(snapshot);
    known.set(snapshot, { value });
    return value;
  };
}

/** The same for what no audience changes: computed once for a day, whoever it is read for. */
export function perDay<T>(compute: (snapshot: Snapshot) => T, update?: Update<T>): (snapshot: Snapshot) => T {
  const known = perSnapshot(compute, update);
  return (snapshot) => known(snapshot.everyone);
}

/**
 * The same for what neither passerelles nor numbers of filières (places, months) change: computed once for all snapshots
 * that share the index of their nodes, which patched ones do.
 */
export function perOffer<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const known = new WeakMap<Snapshot['nodes']['index'], { readonly value: T }>();
  return ({ everyone }) => {
    const found = known.get(everyone.nodes.index);
    if (found !== undefined) return found.value;
    const value = compute(everyone);
    known.set(everyone.nodes.index, { value });
    return value;
  };
}

/** The same for what does not depend on the day. */
export const perDocument = <T>(
  compute: (document: NetworkDocument) => T,
): ((document: NetworkDocument) => T) => {
  const known = new WeakMap<NetworkDocument, { readonly value: T }>();
  return (document) => {
    const found = known.get(document);
    if (found !== undefined) return found.value;
    const value = compute(document);
    known.set(document, { value });
    return value;
  };
};
