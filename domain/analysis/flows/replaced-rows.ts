import { NONE } from '../../graph/snapshot.ts';
import type { FlowTable } from './flow-table.ts';

/**
 * Marks the rows of a flow table (reports of people sent onward) that other rows replace, so that no person is
 * counted twice. Only rows of the same kind whose periods overlap replace one another: a sender's row replaces the
 * receiver's row of the same two ends, and a row that names filières replaces one that names their operator. `from`
 * and `to` are the ends of the rows with each filière replaced by its operator.
 */
export function leaveOutReplaced(table: FlowTable, from: Int32Array, to: Int32Array): void {
  const { order } = table;
  // Only rows between the same two operators can replace one another.
  for (let start = 0, end = 0; start < order.length; start = end) {
    const row = order[start]!;
    end = start + 1;
    while (end < order.length && from[order[end]!] === from[row] && to[order[end]!] === to[row]) end += 1;
    for (let at = start; at < end; at++)
      for (let beside = start; beside < end; beside++)
        if (beside !== at) weigh(table, from, to, order[at]!, order[beside]!);
  }
}

/** Marks a row as replaced if the other row replaces it. */
function weigh(
  table: FlowTable,
  operatorFrom: Int32Array,
  operatorTo: Int32Array,
  row: number,
  other: number,
): void {
  const { kind, first, last, from, to, bySender, counts, abandoned } = table;
  if (kind[other] !== kind[row] || first[other]! > last[row]! || first[row]! > last[other]!) return;
  if (from[other] === from[row] && to[other] === to[row]) {
    if (bySender[row] === 1 || bySender[other] === 0) return;
    counts[row] = 0;
    if (abandoned[other] !== NONE) abandoned[row] = NONE;
  } else if (isWithin(from, operatorFrom, row, other) && isWithin(to, operatorTo, row, other))
    counts[row] = 0;
}

/** Whether the end of the other row is the end of the row, or a filière of it. */
const isWithin = (ends: Int32Array, operators: Int32Array, row: number, other: number): boolean =>
  ends[other] === ends[row] || operators[other] === ends[row];
