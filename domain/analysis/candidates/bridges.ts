import type { Addition } from '../../gain/impact.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { candidatePairs } from '../gaps/candidate-pairs.ts';
import { CERTAIN } from '../gaps/pair-search.ts';
import { positionOf } from './missing-pairs.ts';
import { renewals } from './renewals.ts';

/** A bridge that could be agreed on. */
export interface Bridge {
  /** Of its M04 or M13 finding. */
  readonly key: string;
  readonly certain: boolean;
  readonly addition: Addition;
}

/** The bridge that a finding asks for; undefined when no M04, nor an M13 that can be renewed, has that key. */
export function bridgeOf(snapshot: Snapshot, key: string): Bridge | undefined {
  const renewal = renewals(snapshot).find((one) => one.key === key);
  if (renewal !== undefined) return { ...renewal, certain: true };
  const pairs = candidatePairs(snapshot);
  const position = positionOf({ snapshot, pairs }, key);
  if (position === undefined) return undefined;
  return asBridge(snapshot, pairs.a[position]!, pairs.b[position]!, pairs.marks[position] === CERTAIN);
}

/** All bridges from one operator to another, given by their ids; rejected ones, by key, are out. */
export function bridgesFrom(
  snapshot: Snapshot,
  [from, to]: readonly [string, string],
  rejected: ReadonlySet<string>,
): Bridge[] {
  const { operator } = snapshot.nodes;
  const [one, other] = [snapshot.operatorIndex.get(from), snapshot.operatorIndex.get(to)];
  const isBetween = (a: number, b: number): boolean => operator[a] === one && operator[b] === other;
  const { a, b, marks, count } = candidatePairs(snapshot);
  const found: Bridge[] = [];
  for (let at = 0; at < count; at++)
    if (isBetween(a[at]!, b[at]!)) found.push(asBridge(snapshot, a[at]!, b[at]!, marks[at] === CERTAIN));
  for (const { key, addition } of renewals(snapshot))
    if (isBetween(addition.from, addition.to)) found.push({ key, addition, certain: true });
  return found.filter(({ key }) => !rejected.has(key));
}

/** A pair of M04: nothing in its levels says no. */
const asBridge = ({ nodes: { ids } }: Snapshot, a: number, b: number, certain: boolean): Bridge => ({
  key: `M04:${ids[a]}:${ids[b]}`,
  certain,
  addition: { from: a, to: b, concurrent: false, passes: true },
});
