import type { CandidateLine } from '../../findings/missing-passerelle/line.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { operatorPairs } from '../gaps/operator-pairs.ts';
import { LineTable } from './line-table.ts';
import { bestFirst, candidateOrder, keyAt, missingPairs, positionOf } from './missing-pairs.ts';
import { orderAsAsked } from './order-as-asked.ts';

/** The lines in which M04 is shown, in their order; a line is made when it is asked for. */
export interface CandidateLines {
  readonly count: number;
  /** The line of a rank, from 0. The first ranks cost little: a line that cannot be among them is not added up. */
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
  const { start, members } = operatorPairs(snapshot);
  const { operator } = snapshot.nodes;
  const out = new Set<number>();
  for (const key of rejected) out.add(positionOf(missing, key) ?? NONE);
  const table = new LineTable(snapshot, out, rejected);
  const compare = lineOrder(table, candidateOrder(snapshot));
  const certainAt = rowsInOrder(table, false, compare);
  const possibleAt = rowsInOrder(table, true, compare);
  const operatorOf = (node: number): string => snapshot.document.operators[operator[node]!]!.id;

  return {
    count: table.count,
    lineAt(rank) {
      const row = rank < table.certainCount ? certainAt(rank) : possibleAt(rank - table.certainCount);
      const one = members[start[2 * row]!]!;
      const positions = [...bestFirst(snapshot, row)];
      const keysOf = (some: readonly number[]): string[] => some.map((position) => keyAt(missing, position));
      const again = table.renewalsOf(row);
      return {
        operators: [operatorOf(missing.pairs.a[one]!), operatorOf(missing.pairs.b[one]!)],
        certainty: rank < table.certainCount ? 'certain' : 'possible',
        keys: keysOf(positions.filter((position) => !out.has(position))),
        renewals: again.flatMap(({ key }) => (rejected.has(key) ? [] : [key])),
        gain: table.gain[row]!,
        gainWithPossible: table.gainWithPossible[row]!,
        rejected: [
          ...keysOf(positions.filter((position) => out.has(position))),
          ...again.flatMap(({ key }) => (rejected.has(key) ? [key] : [])),
        ],
        folded: table.gainWithPossible[row] === 0,
      };
    },
  };
}

/** The certain or the possible rows in their order; nothing is looked at before the first is asked for. */
function rowsInOrder(
  table: LineTable,
  isPossible: boolean,
  compare: (row: number, other: number) => number,
): (rank: number) => number {
  let rowAt: ((rank: number) => number) | undefined;
  return (rank) => {
    rowAt ??= orderAsAsked({
      ...table.bound(isPossible),
      isSettled: (row) => table.isSettled(row),
      refine: (row) => table.refine(row),
      compare,
    });
    return rowAt(rank);
  };
}

/** The order by what is known of rows: last, that of their best pairs, once both are settled. */
const lineOrder =
  (table: LineTable, comparePairs: (one: number, other: number) => number) =>
  (row: number, other: number): number => {
    const { gain, gainWithPossible } = table;
    if (gain[row] !== gain[other]) return gain[other]! - gain[row]!;
    if (gainWithPossible[row] !== gainWithPossible[other])
      return gainWithPossible[other]! - gainWithPossible[row]!;
    const [isSettled, isOtherSettled] = [table.isSettled(row), table.isSettled(other)];
    if (isSettled && isOtherSettled) return comparePairs(table.bestOf(row), table.bestOf(other));
    return Number(isSettled) - Number(isOtherSettled);
  };
