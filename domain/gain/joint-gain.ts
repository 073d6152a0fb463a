import type { Snapshot } from '../graph/snapshot.ts';
import { type Addition, isWalkable } from './impact.ts';
import { ServiceState } from './service-state.ts';

/** What a set of added bridges changes, all together. */
export interface JointGain {
  /** places × débouchés. */
  readonly gain: number;
  /** Places at filières that are newly served at all. */
  readonly newlyServed: number;
}

/** Bridges laid over a network, taken back in the reverse order. */
export interface AddedBridges {
  /** Lays bridges over those that lie there; they may be in series, in both directions, or there twice. */
  add(additions: readonly Addition[]): void;
  /** Takes back the last `add`. */
  undo(): void;
  /** What all bridges that lie there change together. */
  total(): JointGain;
}

/** gain(S), the same number as `gainOf`, for one set after another: the cost follows what changes. */
export function addedBridges(snapshot: Snapshot): AddedBridges {
  const state = new ServiceState(snapshot);
  return {
    add(additions) {
      const walkable = additions.filter((addition) => isWalkable(snapshot, addition));
      const from = walkable.map((addition) => addition.from);
      const to = walkable.map((addition) => addition.to);
      state.push({ from, to }, 0, walkable.length);
    },
    undo: () => state.pop(),
    total: () => ({ gain: state.gain(), newlyServed: state.newlyServed() }),
  };
}
