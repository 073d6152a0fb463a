/** What tells flow rows that stand for the same people from one another. All arrays are by row. */
export interface RowColumns {
  /** The two ends, as numbers. The same number stands for the same end. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The two ends with each filière replaced by its operator. */
  readonly operatorFrom: Int32Array;
  readonly operatorTo: Int32Array;
  readonly kind: Int32Array;
  /** First and last days, as numbers given by `dayNumber`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where the sender declared the row. */
  readonly bySender: Uint8Array;
  /** Row numbers in an order in which rows between the same two operators are next to each other. */
  readonly order: Uint32Array;
}

/**
 * Marks 1 the flow rows (reports of people sent onward) that count among those that `isRead` accepts, so that nobody
 * is counted twice (docs/analysis.md, §7). Of rows of the same kind that overlap, one that names filières replaces one that
 * names their operator, and a sender's row replaces the receiver's row of the same two ends. A row that does not
 * count replaces none.
 */
export function rowsThatCount(table: RowColumns, isRead: (row: number) => boolean): Uint8Array {
  const { order, operatorFrom, operatorTo } = table;
  const counts = new Uint8Array(order.length);
  const group: number[] = [];
  // Only rows between the same two operators can replace one another.
  for (let start = 0, end = 0; start < order.length; start = end) {
    const row = order[start]!;
    group.length = 0;
    for (end = start; end < order.length; end++) {
      const other = order[end]!;
      if (operatorFrom[other] !== operatorFrom[row] || operatorTo[other] !== operatorTo[row]) break;
      if (isRead(other)) group.push(other);
    }
    if (group.length === 1) counts[group[0]!] = 1;
    else if (group.length > 1) markCounted(table, group, counts);
  }
  return counts;
}

function markCounted(table: RowColumns, group: number[], counts: Uint8Array): void {
  const { bySender } = table;
  const rank = (row: number): number => 2 * coarseEnds(table, row) + 1 - bySender[row]!;
  group.sort((one, other) => rank(one) - rank(other));
  for (let at = 0; at < group.length; at++) {
    let isReplaced = false;
    for (let before = 0; before < at && !isReplaced; before++)
      isReplaced = counts[group[before]!] === 1 && replaces(table, group[before]!, group[at]!);
    if (!isReplaced) counts[group[at]!] = 1;
  }
}

/** The number of ends that are an operator and not one of its filières. */
const coarseEnds = ({ from, to, operatorFrom, operatorTo }: RowColumns, row: number): number =>
  Number(from[row] === operatorFrom[row]) + Number(to[row] === operatorTo[row]);

function replaces(table: RowColumns, other: number, row: number): boolean {
  const { kind, first, last, from, to, operatorFrom, operatorTo, bySender } = table;
  if (kind[other] !== kind[row] || first[other]! > last[row]! || first[row]! > last[other]!) return false;
  if (from[other] === from[row] && to[other] === to[row]) return bySender[other] === 1 && bySender[row] === 0;
  return (
    (from[other] === from[row] || from[row] === operatorFrom[row]) &&
    (to[other] === to[row] || to[row] === operatorTo[row])
  );
}
