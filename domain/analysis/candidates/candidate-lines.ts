import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import type { CandidateLine } from '../findings.ts';
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
  const groups = operatorPairs(snapshot);
  const out = new Set<number>();
  for (const key of rejected) out.add(positionOf(missing, key) ?? NONE);
  const table = new LineTable(snapshot, out, rejected);
  const compare = lineOrder(table, candidateOrder(snapshot));
  const certainAt = rowsInOrder(table, false, compare);
  const possibleAt = rowsInOrder(table, true, compare);
  const certainCount = table.certain.length;
  const operatorId = (position: number): string => snapshot.document.operators[position]!.id;

  return {
    count: table.count,
    lineAt(rank) {
      const row = rank < certainCount ? certainAt(rank) : possibleAt(rank - certainCount);
      const group = table.group[row]!;
      const positions = [...bestFirst(snapshot, group)];
      const keysOf = (some: readonly number[]): string[] => some.map((position) => keyAt(missing, position));
      const again = table.renewalsOf(group);
      return {
        operators: [operatorId(groups.from[group]!), operatorId(groups.to[group]!)],
        certainty: rank < certainCount ? 'certain' : 'possible',
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
    rowAt ??= orderAsAsked((isPossible ? table.possible : table.certain).length, {
      byBounds: table.bound(isPossible),
      settle: (row) => table.settle(row),
      mayPrecede: (row, settled) => mayPrecede(table, isPossible, row, settled),
      compare,
    });
    return rowAt(rank);
  };
}

/** The order between settled rows: last, that of their best pairs. */
const lineOrder =
  ({ gain, gainWithPossible, best }: LineTable, comparePairs: (one: number, other: number) => number) =>
  (row: number, other: number): number =>
    gain[other]! - gain[row]! ||
    gainWithPossible[other]! - gainWithPossible[row]! ||
    comparePairs(best[row]!, best[other]!);

/** Whether a line of which only bounds are known may come before one that is added up. */
function mayPrecede(table: LineTable, isPossible: boolean, row: number, settled: number): boolean {
  if (table.gain[row]! !== table.gain[settled]!) return table.gain[row]! > table.gain[settled]!;
  return !isPossible || table.gainWithPossible[row]! >= table.gainWithPossible[settled]!;
}
