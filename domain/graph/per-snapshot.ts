import type { NetworkDocument } from '../model/network.ts';
import type { Snapshot } from './snapshot.ts';

/** A changed passerelle: its position before and after the change; -1 where it does not exist. */
export interface PasserelleChange {
  readonly before: number;
  readonly after: number;
}

/** How a snapshot differs from its base when only passerelles, and the places and months of filières, changed. */
export interface Patch {
  readonly base: Snapshot;
  readonly changes: readonly PasserelleChange[];
  /** The nodes of the filières whose places or months differ. */
  readonly numbered: readonly number[];
}

/** Computes a derived value of a patched snapshot from the value of its base. */
type Update<T> = (base: T, snapshot: Snapshot, patch: Patch) => T;

const patches = new WeakMap<Snapshot, Patch>();

/**
 * Records how a snapshot differs from its base, so that `perSnapshot` can update cached values instead of computing
 * them again. Both must be read for the same audience.
 */
export function rememberPatch(snapshot: Snapshot, patch: Patch): void {
  patches.set(snapshot, patch);
}

/**
 * Caches a derived value for each snapshot, in a WeakMap. Snapshots are immutable, so a cached value stays valid.
 * With `update`, the value of a patched snapshot is computed from the cached value of its base, if there is one.
 */
export function perSnapshot<T>(
  compute: (snapshot: Snapshot) => T,
  update?: Update<T>,
): (snapshot: Snapshot) => T {
  const cache = new WeakMap<Snapshot, { readonly value: T }>();
  const derive = (snapshot: Snapshot): T => {
    const patch = update === undefined ? undefined : patches.get(snapshot);
    const before = patch === undefined ? undefined : cache.get(patch.base);
    if (update === undefined || patch === undefined || before === undefined) return compute(snapshot);
    return update(before.value, snapshot, patch);
  };
  return (snapshot) => {
    const cached = cache.get(snapshot);
    if (cached !== undefined) return cached.value;
    const value = derive(snapshot);
    cache.set(snapshot, { value });
    return value;
  };
}

/**
 * Caches a derived value for each day: snapshots of the same day for different audiences share it. Use it for values
 * that do not depend on the audience.
 */
export function perDay<T>(compute: (snapshot: Snapshot) => T, update?: Update<T>): (snapshot: Snapshot) => T {
  const derive = perSnapshot(compute, update);
  return (snapshot) => derive(snapshot.everyone);
}

/**
 * Caches a derived value for snapshots that differ only in passerelles and in places and months of filières. Use it
 * for values that depend neither on these nor on the audience. The key is the node index, which patched snapshots
 * share.
 */
export function perOffer<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const cache = new WeakMap<Snapshot['nodes']['index'], { readonly value: T }>();
  return ({ everyone }) => {
    const cached = cache.get(everyone.nodes.index);
    if (cached !== undefined) return cached.value;
    const value = compute(everyone);
    cache.set(everyone.nodes.index, { value });
    return value;
  };
}

/** Caches a derived value for each network document. Use it for values that do not depend on the day. */
export const perDocument = <T>(
  compute: (document: NetworkDocument) => T,
): ((document: NetworkDocument) => T) => {
  const cache = new WeakMap<NetworkDocument, { readonly value: T }>();
  return (document) => {
    const cached = cache.get(document);
    if (cached !== undefined) return cached.value;
    const value = compute(document);
    cache.set(document, { value });
    return value;
  };
};
