import type { Addition } from '../../gain/impact.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { positionsBetween } from './by-operators.ts';
import { keyAt, missingPasserelles, positionOf } from './missing-passerelles.ts';
import { renewals } from './renewals.ts';
import { CERTAIN } from './search.ts';

/** A bridge that two operators could agree on: a missing passerelle or the renewal of an expired one. */
export interface Bridge {
  /** The key of its M04 or M13 finding. */
  readonly key: string;
  readonly certain: boolean;
  readonly addition: Addition;
}

/**
 * Returns the bridge (possible new passerelle) that the finding with this key proposes: a missing passerelle (M04) or
 * the renewal of a lapsed one (M13). Undefined when the key is of neither.
 */
export function bridgeOf(snapshot: Snapshot, key: string): Bridge | undefined {
  const renewal = renewals(snapshot).find((one) => one.key === key);
  if (renewal !== undefined) return { ...renewal, certain: true };
  const position = positionOf(snapshot, key);
  return position === undefined ? undefined : bridgeAt(snapshot, position);
}

/**
 * Returns the bridges (possible new passerelles) from one operator to another, given by their ids: missing
 * passerelles, and lapsed ones to renew. Those whose findings have their keys in `rejected` are left out.
 */
export function bridgesBetween(
  snapshot: Snapshot,
  [from, to]: readonly [string, string],
  rejected: ReadonlySet<string>,
): Bridge[] {
  const { operator } = snapshot.nodes;
  const [sender, receiver] = [snapshot.operatorIndex.get(from), snapshot.operatorIndex.get(to)];
  const again = renewals(snapshot).filter(
    ({ addition }) => operator[addition.from] === sender && operator[addition.to] === receiver,
  );
  const missing = Array.from(positionsBetween(snapshot, from, to), (at) => bridgeAt(snapshot, at));
  return [...missing, ...again.map((one) => ({ ...one, certain: true }))].filter(
    ({ key }) => !rejected.has(key),
  );
}

/** The bridge of the missing passerelle at a position. Its level test never is NO, so `passes` is true. */
function bridgeAt(snapshot: Snapshot, position: number): Bridge {
  const { from, to, doubts } = missingPasserelles(snapshot);
  return {
    key: keyAt(snapshot, position),
    certain: doubts[position] === CERTAIN,
    addition: { from: from[position]!, to: to[position]!, concurrent: false, passes: true },
  };
}
