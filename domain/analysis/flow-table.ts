import { perDay } from '../graph/per-snapshot.ts';
import { NONE } from '../graph/snapshot.ts';
import { isInside, type Period } from '../model/dates.ts';
import type { ReferralFlow } from '../model/entities.ts';
import { countedMarks, flowEnds } from './flows.ts';

/** The rows of a document with their ends as positions, so that millions of lookups by id are made once. */
export interface FlowTable {
  readonly rows: readonly ReferralFlow[];
  /** Nodes, NONE for an operator or a source outside. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Operators, or those of the filières; NONE for an outlet or a source outside. */
  readonly sender: Int32Array;
  readonly receiver: Int32Array;
  /** 1 where the count is to be added up. */
  readonly counts: Uint8Array;
}

export const flowTable = perDay(({ document, nodes, operatorIndex }): FlowTable => {
  const { ids, source, target, operator } = flowEnds(document);
  const nodeOf = Int32Array.from(ids, (id) => nodes.index.get(id) ?? NONE);
  const operatorOf = new Int32Array(ids.length);
  for (let end = 0; end < ids.length; end++)
    operatorOf[end] =
      nodeOf[end] === NONE
        ? (operatorIndex.get(ids[operator[end]!]!) ?? NONE)
        : nodes.operator[nodeOf[end]!]!;
  const column = (ends: Int32Array, of: Int32Array): Int32Array => ends.map((end) => of[end]!);
  return {
    rows: document.flows,
    source: column(source, nodeOf),
    target: column(target, nodeOf),
    sender: column(source, operatorOf),
    receiver: column(target, operatorOf),
    counts: countedMarks(document),
  };
});

/** Visits the rows wholly inside a period whose count is to be added up. */
export function eachCountedInside(
  { rows, counts }: FlowTable,
  period: Period,
  visit: (row: number) => void,
): void {
  for (let row = 0; row < rows.length; row++)
    if (counts[row] === 1 && isInside(rows[row]!, period)) visit(row);
}
