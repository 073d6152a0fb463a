import { filieresOfOperator } from '../../graph/operator-filieres.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { growTypedArray } from '../../graph/room.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { missingPasserelleKey } from '../../model/finding-key.ts';
import { MissingSearch } from './search.ts';

/** The missing passerelles (M04) as columns, sorted by first filière, then second. */
export interface MissingPasserelles {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The reasons for doubt of each, as the bits defined in `search.ts`. */
  readonly doubts: Uint16Array;
  /** The missing passerelles out of a node are those from `firstOf[node]` to before `firstOf[node + 1]`. */
  readonly firstOf: Int32Array;
}

/** Finds all missing passerelles of a network. They are the same for every audience; only their impact differs. */
export const missingPasserelles = perDay((snapshot): MissingPasserelles => {
  const { nodes } = snapshot;
  const search = new MissingSearch(snapshot);
  const firstOf = new Int32Array(nodes.count + 1);
  let [from, to, doubts] = [new Int32Array(1024), new Int32Array(1024), new Uint16Array(1024)];
  let count = 0;
  for (let a = 0; a < nodes.count; a++) {
    const found = search.from(a);
    const end = count + found.length;
    [from, to, doubts] = [growTypedArray(from, end), growTypedArray(to, end), growTypedArray(doubts, end)];
    from.fill(a, count, end);
    to.set(found, count);
    for (const b of found) doubts[count++] = search.doubtsBetween(a, b);
    firstOf[a + 1] = count;
  }
  return {
    count,
    from: from.slice(0, count),
    to: to.slice(0, count),
    doubts: doubts.slice(0, count),
    firstOf,
  };
});

/**
 * Returns the key of the finding about a missing passerelle, given by its position in the list of all missing
 * passerelles.
 */
export function keyAt(snapshot: Snapshot, position: number): string {
  const { from, to } = missingPasserelles(snapshot);
  return keyOf(snapshot, from[position]!, to[position]!);
}

/** Returns the key of the finding about a missing passerelle between two filières, given by their numbers. */
export const keyOf = ({ nodes: { ids } }: Snapshot, from: number, to: number): string =>
  missingPasserelleKey(ids[from]!, ids[to]!);

/**
 * Finds a missing passerelle by the key of its finding. Returns its position in the list of all missing passerelles;
 * undefined when none has that key.
 */
export function positionOf(snapshot: Snapshot, key: string): number | undefined {
  const { to, firstOf } = missingPasserelles(snapshot);
  const [kind, ...ids] = key.split(':');
  const [a, b] = ids.map((id) => snapshot.nodes.index.get(id));
  if (kind !== 'M04' || ids.length !== 2 || a === undefined || b === undefined) return undefined;
  const place = to.subarray(firstOf[a], firstOf[a + 1]).indexOf(b);
  return place < 0 ? undefined : firstOf[a]! + place;
}

/** Counts the missing passerelles from one operator to another, given by their positions in the document. */
export function countBetween(snapshot: Snapshot, sender: number, receiver: number): number {
  const { operator } = snapshot.nodes;
  const { to, firstOf } = missingPasserelles(snapshot);
  let count = 0;
  for (const a of filieresOfOperator(snapshot, sender))
    for (let at = firstOf[a]!; at < firstOf[a + 1]!; at++) count += Number(operator[to[at]!] === receiver);
  return count;
}
