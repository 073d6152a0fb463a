import { dayNumber } from './dates.ts';
import type { ReferralFlow } from './entities.ts';
import { groupBy } from './grouping.ts';
import { byCodeUnit } from './network.ts';
import { type RowColumns, rowsThatCount } from './rows-that-count.ts';
import { FLOW_KINDS } from './vocabulary.ts';

/** A flow row with the operator of each end. An end without an operator (outlet, UNKNOWN, SELF) stands for itself. */
export interface RowBetweenOperators {
  readonly flow: ReferralFlow;
  readonly sender: string;
  readonly receiver: string;
}

/**
 * Returns the flow rows (reports of people sent onward) that count, so that nobody is counted twice: those that
 * `rowsThatCount` marks. Rows of the same kind between the same operators come one after the other, by their first
 * days.
 */
export function countedRows<T extends RowBetweenOperators>(rows: readonly T[]): T[] {
  const groups = groupBy(rows, ({ flow, sender, receiver }) => `${flow.kind} ${sender} ${receiver}`);
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : countedOf(group)));
}

function countedOf<T extends RowBetweenOperators>(group: readonly T[]): T[] {
  const sorted = group.toSorted(byFirstDay);
  const counts = rowsThatCount(columnsOf(sorted), () => true);
  return sorted.filter((_, row) => counts[row] === 1);
}

const byFirstDay = (a: RowBetweenOperators, b: RowBetweenOperators): number =>
  byCodeUnit(a.flow.from, b.flow.from) || byCodeUnit(a.flow.id ?? '', b.flow.id ?? '');

function columnsOf(rows: readonly RowBetweenOperators[]): RowColumns {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const column = (of: (row: RowBetweenOperators) => number): Int32Array => Int32Array.from(rows, of);
  return {
    from: column(({ flow }) => numberOf(flow.source)),
    to: column(({ flow }) => numberOf(flow.target)),
    operatorFrom: column(({ sender }) => numberOf(sender)),
    operatorTo: column(({ receiver }) => numberOf(receiver)),
    kind: column(({ flow }) => FLOW_KINDS.indexOf(flow.kind)),
    first: column(({ flow }) => dayNumber(flow.from)),
    last: column(({ flow }) => dayNumber(flow.to)),
    bySender: Uint8Array.from(rows, ({ flow }) => Number(flow.declaredBy === 'SENDER')),
    order: Uint32Array.from(rows.keys()),
  };
}
