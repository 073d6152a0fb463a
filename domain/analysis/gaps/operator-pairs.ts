import { groupByNode } from '../../graph/adjacency.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { NONE } from '../../graph/snapshot.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { filieresOfOperators } from './joined-by.ts';

/** The candidate pairs by the two operators that would have to agree, in that direction. */
export interface OperatorPairs {
  readonly count: number;
  /** Positions in `document.operators`; the groups of one `from` come together, in no particular order. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Group of each pair. */
  readonly of: Int32Array;
  /** Those of a group are `members[start[group]]` to `members[start[group + 1]]`, in the order of ids. */
  readonly start: Int32Array;
  readonly members: Int32Array;
  /** The groups from an operator are those from firstOf[operator] to firstOf[operator + 1]. */
  readonly firstOf: Int32Array;
}

export const operatorPairs = perDay((snapshot): OperatorPairs => {
  const { operator } = snapshot.nodes;
  const { count, b, firstOf: pairsOf } = candidatePairs(snapshot);
  const filieres = filieresOfOperators(snapshot);
  const operators = snapshot.document.operators.length;
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  const of = new Int32Array(count);
  const firstOf = new Int32Array(operators + 1);
  /** The last group to each operator: that of the operator at hand, unless it is older. */
  const lastTo = new Int32Array(operators).fill(NONE);
  let groups = 0;
  for (let one = 0; one < operators; one++) {
    firstOf[one] = groups;
    for (let at = filieres.start[one]!; at < filieres.start[one + 1]!; at++) {
      const a = filieres.edges[at]!;
      for (let pair = pairsOf[a]!; pair < pairsOf[a + 1]!; pair++) {
        const other = operator[b[pair]!]!;
        if (lastTo[other]! < firstOf[one]!) {
          from[groups] = one;
          to[groups] = other;
          lastTo[other] = groups++;
        }
        of[pair] = lastTo[other]!;
      }
    }
  }
  firstOf[operators] = groups;
  const { start, edges: members } = groupByNode(groups, of);
  return {
    count: groups,
    from: from.slice(0, groups),
    to: to.slice(0, groups),
    ...{ of, start, members, firstOf },
  };
});

/** The group of two operators, by their positions; NONE when no pair joins them in that direction. */
export function groupOf({ to, firstOf }: OperatorPairs, one: number, other: number): number {
  for (let group = firstOf[one]!; group < firstOf[one + 1]!; group++) if (to[group] === other) return group;
  return NONE;
}
