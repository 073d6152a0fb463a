import { wayThrough, wayToOutlet } from '../../gain/months.ts';
import { mayBeEntered } from '../../gain/service.ts';
import { sortByKey, sortLargestFirst } from '../../graph/column-sort.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import type { LineCount } from '../account.ts';
import { byOperators } from './by-operators.ts';
import { doubtsAt } from './doubts.ts';
import { impacts } from './impacts.ts';
import { JointGain } from './joint-gain.ts';
import { keyAt, missingPasserelles } from './missing-passerelles.ts';
import type { OperatorPair } from './operator-pair.ts';
import { rankOfPasserelles } from './ranked.ts';
import { CERTAIN } from './search.ts';

/** The ordered pairs of operators between which passerelles are missing. */
interface RankedBridges {
  readonly count: number;
  /** The first pairs, best first. */
  readonly listed: OperatorPair[];
  /** The pairs of which some filière gains an outlet, with the possible missing passerelles too. */
  readonly useful: LineCount;
  /** The pairs without effect on outlets. */
  readonly useless: LineCount;
  /** Number of pairs with a certain missing passerelle. */
  readonly certain: number;
}

/**
 * Ranks the missing bridges between operators. This is the one ranking of missing bridges: the list, the home page and
 * the agreements name its ranks. A bridge stands for all passerelles that are missing from one operator to another. Those
 * with a certain missing passerelle come first, then the largest joint gain, then the largest gain with the possible ones,
 * then the best missing passerelle. Findings whose keys are in `rejected` do not count, and pairs whose best missing
 * passerelle (by position) `isKept` refuses are left out. Returns the number of pairs and the first `limit` of them.
 */
export function rankBridges(
  snapshot: Snapshot,
  rejected: ReadonlySet<string>,
  limit = Number.POSITIVE_INFINITY,
  isKept?: (position: number) => boolean,
): RankedBridges {
  const ranking = rankingFor(snapshot, rejected);
  const { order, withPossible, size, best } = ranking;
  const { doubts } = missingPasserelles(snapshot);
  let certain = 0;
  const { start, positions } = byOperators(snapshot);
  const joint = new JointGain(snapshot, rejected);
  const listed: OperatorPair[] = [];
  const [useful, useless] = [
    { lines: 0, findings: 0 },
    { lines: 0, findings: 0 },
  ];
  for (let at = 0; at < order.length; at++) {
    const pair = order[at]!;
    if (isKept?.(positions[start[pair]!]!) === false) continue;
    const count = withPossible[pair] === 0 ? useless : useful;
    count.lines += 1;
    if (doubts[best[pair]!] === CERTAIN) certain += 1;
    count.findings += size[pair]!;
    if (listed.length < limit) listed.push(operatorPairOf(snapshot, ranking, at, rejected, joint));
  }
  return { count: useful.lines + useless.lines, listed, useful, useless, certain };
}

/** Two operators between which passerelles are missing, and the better rank of their two directions. */
interface RankedPair {
  readonly operators: readonly [string, string];
  readonly rank: number;
}

/**
 * Lists the unordered pairs of operators between which passerelles are missing, each with the better rank of its two
 * directions among the missing bridges, from 1; the best first. Findings whose keys are in `rejected` do not count.
 */
export function rankedOperators(snapshot: Snapshot, rejected: ReadonlySet<string>): RankedPair[] {
  const { order } = rankingFor(snapshot, rejected);
  const { nodes, document } = snapshot;
  const { start, positions } = byOperators(snapshot);
  const { from, to } = missingPasserelles(snapshot);
  const seen = new Set<number>();
  const ranked: RankedPair[] = [];
  for (let at = 0; at < order.length; at++) {
    const position = positions[start[order[at]!]!]!;
    const [a, b] = [nodes.operator[from[position]!]!, nodes.operator[to[position]!]!];
    const code = Math.min(a, b) * document.operators.length + Math.max(a, b);
    if (seen.has(code)) continue;
    seen.add(code);
    const [one, other] = [document.operators[a]!.id, document.operators[b]!.id].sort(byCodeUnit);
    ranked.push({ operators: [one!, other!], rank: at + 1 });
  }
  return ranked;
}

interface Ranking {
  /** Numbers of pairs of `byOperators`, best first. */
  readonly order: Uint32Array;
  /** The joint gains, by pair. */
  readonly gain: Float64Array;
  readonly withPossible: Float64Array;
  /** Number of missing passerelles without the rejected ones, by pair. */
  readonly size: Int32Array;
  /** Position of the best missing passerelle, by pair. */
  readonly best: Int32Array;
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** The rankings of a snapshot, by the set of rejected keys: one answer counts and lists the same bridges several times. */
const rankings = perSnapshot(() => new WeakMap<ReadonlySet<string>, Ranking>());

function rankingFor(snapshot: Snapshot, rejected: ReadonlySet<string>): Ranking {
  const known = rankings(snapshot);
  const keys = rejected.size === 0 ? NO_KEYS : rejected;
  const ranking = known.get(keys) ?? rankWithout(snapshot, keys);
  known.set(keys, ranking);
  return ranking;
}

function rankWithout(snapshot: Snapshot, rejected: ReadonlySet<string>): Ranking {
  const { count } = byOperators(snapshot);
  const { doubts } = missingPasserelles(snapshot);
  const rankOf = rankOfPasserelles(snapshot);
  const joint = new JointGain(snapshot, rejected);
  const [gain, withPossible] = [new Float64Array(count), new Float64Array(count)];
  const [bestRank, isPossible] = [new Int32Array(count), new Int32Array(count)];
  const [best, size] = [new Int32Array(count), new Int32Array(count)];
  const shown = new Uint32Array(count);
  let kept = 0;
  for (let pair = 0; pair < count; pair++) {
    joint.addUp(pair);
    if (joint.best === NONE) continue;
    gain[pair] = joint.gain;
    withPossible[pair] = joint.withPossible;
    size[pair] = joint.size;
    best[pair] = joint.best;
    bestRank[pair] = rankOf[joint.best]!;
    isPossible[pair] = Number(doubts[joint.best] !== CERTAIN);
    shown[kept++] = pair;
  }
  const byBest = sortByKey(shown.subarray(0, kept), bestRank);
  const byGain = sortLargestFirst(sortLargestFirst(byBest, withPossible), gain);
  return { order: sortByKey(byGain, isPossible), gain, withPossible, size, best };
}

/** Describes the pair of operators at a place (from 0) of the ranking. */
function operatorPairOf(
  snapshot: Snapshot,
  { order, gain, withPossible, best }: Ranking,
  place: number,
  rejected: ReadonlySet<string>,
  joint: JointGain,
): OperatorPair {
  const { nodes, document } = snapshot;
  const { start, positions, renewals: renewed } = byOperators(snapshot);
  const { from, to, doubts } = missingPasserelles(snapshot);
  const pair = order[place]!;
  const members = positions.subarray(start[pair], start[pair + 1]);
  const [a, b] = [from[members[0]!]!, to[members[0]!]!];
  const keys = Array.from(members, (position) => keyAt(snapshot, position));
  const renewals = (renewed.get(pair) ?? []).map(({ key }) => key);
  const idOf = (node: number): string => document.operators[nodes.operator[node]!]!.id;
  const months = impacts(snapshot).months[best[pair]!]!;
  const concerned = joint.concerned(pair);
  return {
    operators: [idOf(a), idOf(b)],
    rank: place + 1,
    certainty: doubts[best[pair]!] === CERTAIN ? 'certain' : 'possible',
    doubts: doubtsAt(snapshot, best[pair]!),
    certainCount: keys.filter((key, at) => !rejected.has(key) && doubts[members[at]!] === CERTAIN).length,
    keys: keys.filter((key) => !rejected.has(key)),
    renewals: renewals.filter((key) => !rejected.has(key)),
    gain: gain[pair]!,
    ...concerned.certain,
    onLapsed: concerned.onLapsed,
    months: months === NONE ? null : months,
    nearest: nearestOf(snapshot, best[pair]!),
    gainWithPossible: withPossible[pair]!,
    withPossible: concerned.withPossible,
    rejected: [...keys, ...renewals].filter((key) => rejected.has(key)),
    folded: withPossible[pair] === 0,
  };
}

/** The outlet that is the nearest to the first filière of a missing passerelle, given by its position, once it is open. */
function nearestOf(snapshot: Snapshot, position: number): string | null {
  const { from, to } = missingPasserelles(snapshot);
  const now = wayToOutlet(snapshot, from[position]!);
  const isOpen = mayBeEntered(snapshot)[to[position]!] === 1;
  const ends = { from: from[position]!, to: to[position]!, concurrent: false };
  const through = isOpen ? wayThrough(snapshot, ends) : undefined;
  const isFaster = through !== undefined && (now === undefined || through.months < now.months);
  const way = isFaster ? through : now;
  return way === undefined ? null : snapshot.nodes.ids[way.outlet]!;
}
