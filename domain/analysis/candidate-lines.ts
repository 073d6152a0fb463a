import { NONE, type Snapshot } from '../graph/snapshot.ts';
import { inTurn, sortByKey, sortLargestFirst } from './column-sort.ts';
import type { CandidateLine } from './findings.ts';
import { CERTAIN } from './gaps/candidate-pairs.ts';
import { groupOf, operatorPairs } from './gaps/operator-pairs.ts';
import { lineGains } from './line-gain.ts';
import { bestFirstByOperators, keyAt, missingPairs, positionOf } from './missing-pairs.ts';
import { type Renewal, renewals } from './renewals.ts';

/** The lines in which M04 is shown, in their order; a line is made when it is asked for. */
export interface CandidateLines {
  readonly count: number;
  /** The line of a rank, from 0. */
  lineAt(rank: number): CandidateLine;
}

/** All lines, made. */
export function candidateLines(snapshot: Snapshot, rejected: ReadonlySet<string>): CandidateLine[] {
  const lines = linesOfCandidates(snapshot, rejected);
  return Array.from({ length: lines.count }, (_, rank) => lines.lineAt(rank));
}

/**
 * M04 as it is shown: one line per ordered pair of operators that has a candidate pair: certain lines first, then by
 * the gain shown, then by the gain with possible pairs, then in the order of their best pairs. The gain of a line is
 * that of its certain pairs and renewals together; with the possible pairs it stands beside it. What was rejected,
 * given by the keys of its findings, counts in nothing; a line in which every pair was rejected is not shown.
 */
export function linesOfCandidates(snapshot: Snapshot, rejected: ReadonlySet<string>): CandidateLines {
  const missing = missingPairs(snapshot);
  const groups = operatorPairs(snapshot);
  const members = bestFirstByOperators(snapshot);
  const { pairs, impacts } = missing;
  const out = new Set<number>();
  for (const key of rejected) out.add(positionOf(missing, key) ?? NONE);
  const renewed = renewalsByGroup(snapshot);
  const isKept = ({ key }: Renewal): boolean => !rejected.has(key);
  const line = lineGains(snapshot);
  const columns = emptyColumns(groups.count);
  let count = 0;
  for (let group = 0; group < groups.count; group++) {
    line.clear();
    let [best, possible] = [NONE, NONE];
    const end = groups.start[group + 1]!;
    // The certain pairs of a line come before its possible ones.
    for (let at = groups.start[group]!; at < end && possible === NONE; at++) {
      const position = members[at]!;
      if (out.has(position)) continue;
      if (best === NONE) best = position;
      if (pairs.marks[position] !== CERTAIN) possible = at;
      else line.addPair(pairs.a[position]!, pairs.b[position]!, impacts.gain[position]!);
    }
    if (best === NONE) continue;
    for (const renewal of renewed.get(group) ?? []) if (isKept(renewal)) line.addRenewal(renewal.addition);
    columns.gain[count] = line.gain();
    columns.gainWithPossible[count] = columns.gain[count]!;
    if (possible !== NONE) {
      for (let at = possible; at < end; at++) {
        const position = members[at]!;
        if (!out.has(position)) line.addPair(pairs.a[position]!, pairs.b[position]!, impacts.gain[position]!);
      }
      columns.gainWithPossible[count] = line.gain();
    }
    columns.group[count] = group;
    columns.best[count] = best;
    columns.isPossible[count] = Number(pairs.marks[best] !== CERTAIN);
    count += 1;
  }
  const order = orderOf(missing.order, columns, count);

  return {
    count,
    lineAt(rank) {
      const row = order[rank]!;
      const group = columns.group[row]!;
      const positions = [...members.subarray(groups.start[group]!, groups.start[group + 1]!)];
      const again = renewed.get(group) ?? [];
      const operatorId = (position: number): string => snapshot.document.operators[position]!.id;
      return {
        operators: [operatorId(groups.from[group]!), operatorId(groups.to[group]!)],
        certainty: columns.isPossible[row] === 1 ? 'possible' : 'certain',
        keys: positions.filter((position) => !out.has(position)).map((position) => keyAt(missing, position)),
        renewals: again.filter(isKept).map(({ key }) => key),
        gain: columns.gain[row]!,
        gainWithPossible: columns.gainWithPossible[row]!,
        rejected: [
          ...positions.filter((position) => out.has(position)).map((position) => keyAt(missing, position)),
          ...again.filter((renewal) => !isKept(renewal)).map(({ key }) => key),
        ],
        folded: columns.gainWithPossible[row] === 0,
      };
    },
  };
}

/** What a line is ordered by, and the group that it shows. */
interface LineColumns {
  readonly group: Int32Array;
  /** Position of the best pair. */
  readonly best: Int32Array;
  readonly isPossible: Int32Array;
  readonly gain: Float64Array;
  readonly gainWithPossible: Float64Array;
}

const emptyColumns = (length: number): LineColumns => ({
  group: new Int32Array(length),
  best: new Int32Array(length),
  isPossible: new Int32Array(length),
  gain: new Float64Array(length),
  gainWithPossible: new Float64Array(length),
});

function orderOf(candidates: Uint32Array, columns: LineColumns, count: number): Uint32Array {
  const rankOf = new Int32Array(candidates.length);
  for (let rank = 0; rank < candidates.length; rank++) rankOf[candidates[rank]!] = rank;
  const ranks = columns.best.slice(0, count).map((position) => rankOf[position]!);
  const byBest = sortByKey(inTurn(count), ranks);
  const byAll = sortLargestFirst(byBest, columns.gainWithPossible.subarray(0, count));
  const byGain = sortLargestFirst(byAll, columns.gain.subarray(0, count));
  return sortByKey(byGain, columns.isPossible.subarray(0, count));
}

function renewalsByGroup(snapshot: Snapshot): ReadonlyMap<number, readonly Renewal[]> {
  const { operator } = snapshot.nodes;
  const groups = operatorPairs(snapshot);
  const byGroup = new Map<number, Renewal[]>();
  for (const renewal of renewals(snapshot)) {
    const { from, to } = renewal.addition;
    const group = groupOf(groups, operator[from]!, operator[to]!);
    if (group === NONE) continue;
    const known = byGroup.get(group) ?? [];
    known.push(renewal);
    byGroup.set(group, known);
  }
  return byGroup;
}
