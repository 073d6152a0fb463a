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
 * Records how a snapshot (the network on a day) differs from the one that it was made from, so that functions wrapped
 * by `perSnapshot` can update their cached values instead of computing them again. Both snapshots must be read for
 * the same audience.
 */
export function rememberPatch(snapshot: Snapshot, patch: Patch): void {
  patches.set(snapshot, patch);
}

/**
 * Wraps a function of a snapshot (the network on a day) so that its result is cached, as snapshots never change. With
 * `update`, the result for a snapshot that was made from another by changing passerelles is computed from the cached
 * result of that other, if there is one.
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
 * Wraps a function of a snapshot (the network on a day) so that its result is cached and shared by the snapshots of
 * all audiences for that day. Use it for values that do not depend on the audience. With `update`, a cached result is
 * updated after a patch, as in `perSnapshot`.
 */
export function perDay<T>(compute: (snapshot: Snapshot) => T, update?: Update<T>): (snapshot: Snapshot) => T {
  const derive = perSnapshot(compute, update);
  return (snapshot) => derive(snapshot.everyone);
}

/**
 * Wraps a function of a snapshot (the network on a day) so that its result is cached, and shared by all snapshots
 * that differ only in audience, in passerelles, and in places and months of filières. Use it for values that depend
 * on none of these.
 */
export function perOffer<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  // Snapshots that are made from one another by changing only these share the same index of nodes.
  const cache = new WeakMap<Snapshot['nodes']['index'], { readonly value: T }>();
  return ({ everyone }) => {
    const cached = cache.get(everyone.nodes.index);
    if (cached !== undefined) return cached.value;
    const value = compute(everyone);
    cache.set(everyone.nodes.index, { value });
    return value;
  };
}

/**
 * Wraps a function of a network document so that its result is computed once for each document and then cached. Use
 * it for values that do not depend on the day.
 */
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
