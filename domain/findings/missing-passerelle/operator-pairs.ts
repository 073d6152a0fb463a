import type { Concerned } from '../../gain/concerned.ts';
import { sortByKey, sortLargestFirst } from '../../graph/column-sort.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { byOperators } from './by-operators.ts';
import { JointGain } from './joint-gain.ts';
import { keyAt, missingPasserelles } from './missing-passerelles.ts';
import type { OperatorPair } from './operator-pair.ts';
import { rankOfPasserelles } from './ranked.ts';
import { CERTAIN } from './search.ts';

/** The ordered pairs of operators between which passerelles are missing. */
interface OperatorPairs {
  readonly count: number;
  /** The first pairs, best first. */
  readonly listed: OperatorPair[];
}

/**
 * Ranks the pairs of a sending and a receiving operator between which passerelles are missing: certain ones first,
 * then by joint gain, then by the gain with the possible ones, then by their best missing passerelle. Those whose
 * keys are in `rejected` do not count, and pairs whose best missing passerelle (by position) `isKept` refuses are left
 * out. Returns the number of pairs and the first `limit` of them.
 */
export function operatorPairs(
  snapshot: Snapshot,
  rejected: ReadonlySet<string>,
  limit = Number.POSITIVE_INFINITY,
  isKept?: (position: number) => boolean,
): OperatorPairs {
  const ranking = rejected.size === 0 ? rankingOfAll(snapshot) : rankWithout(snapshot, rejected);
  const { start, positions } = byOperators(snapshot);
  const order =
    isKept === undefined ? ranking.order : ranking.order.filter((pair) => isKept(positions[start[pair]!]!));
  const first = order.subarray(0, limit);
  const joint = new JointGain(snapshot, rejected);
  return {
    count: order.length,
    listed: Array.from(first, (pair) => ({
      ...operatorPairOf(snapshot, ranking, pair, rejected),
      ...joint.concerned(pair),
    })),
  };
}

interface Ranking {
  /** Numbers of pairs of `byOperators`, best first. */
  readonly order: Uint32Array;
  /** The joint gains, by pair. */
  readonly gain: Float64Array;
  readonly withPossible: Float64Array;
}

const rankingOfAll = perSnapshot((snapshot) => rankWithout(snapshot, new Set()));

function rankWithout(snapshot: Snapshot, rejected: ReadonlySet<string>): Ranking {
  const { count } = byOperators(snapshot);
  const { doubts } = missingPasserelles(snapshot);
  const rankOf = rankOfPasserelles(snapshot);
  const joint = new JointGain(snapshot, rejected);
  const [gain, withPossible] = [new Float64Array(count), new Float64Array(count)];
  const [bestRank, isPossible] = [new Int32Array(count), new Int32Array(count)];
  const shown = new Uint32Array(count);
  let size = 0;
  for (let pair = 0; pair < count; pair++) {
    joint.addUp(pair);
    if (joint.best === NONE) continue;
    gain[pair] = joint.gain;
    withPossible[pair] = joint.withPossible;
    bestRank[pair] = rankOf[joint.best]!;
    isPossible[pair] = Number(doubts[joint.best] !== CERTAIN);
    shown[size++] = pair;
  }
  const byBest = sortByKey(shown.subarray(0, size), bestRank);
  const byGain = sortLargestFirst(sortLargestFirst(byBest, withPossible), gain);
  return { order: sortByKey(byGain, isPossible), gain, withPossible };
}

function operatorPairOf(
  snapshot: Snapshot,
  { gain, withPossible }: Ranking,
  pair: number,
  rejected: ReadonlySet<string>,
): Omit<OperatorPair, keyof Concerned> {
  const { nodes, document } = snapshot;
  const { start, positions, renewals: renewed } = byOperators(snapshot);
  const { from, to, doubts } = missingPasserelles(snapshot);
  const members = positions.subarray(start[pair], start[pair + 1]);
  const [a, b] = [from[members[0]!]!, to[members[0]!]!];
  const kept = [...members].filter((position) => !rejected.has(keyAt(snapshot, position)));
  const keys = Array.from(members, (position) => keyAt(snapshot, position));
  const renewals = (renewed.get(pair) ?? []).map(({ key }) => key);
  const idOf = (node: number): string => document.operators[nodes.operator[node]!]!.id;
  return {
    operators: [idOf(a), idOf(b)],
    certainty: doubts[kept[0]!] === CERTAIN ? 'certain' : 'possible',
    keys: keys.filter((key) => !rejected.has(key)),
    renewals: renewals.filter((key) => !rejected.has(key)),
    gain: gain[pair]!,
    gainWithPossible: withPossible[pair]!,
    rejected: [...keys, ...renewals].filter((key) => rejected.has(key)),
    folded: withPossible[pair] === 0,
  };
}
