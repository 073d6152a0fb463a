import type { ReferralFlow } from './entities.ts';
import { groupBy } from './grouping.ts';
import { byCodeUnit } from './network.ts';

/** A flow row with the operator of each end. An end without an operator (outlet, UNKNOWN, SELF) stands for itself. */
export interface RowBetweenOperators {
  readonly flow: ReferralFlow;
  readonly sender: string;
  readonly receiver: string;
}

/**
 * Returns the flow rows (reports of people sent onward) that count, so that nobody is counted twice. Of overlapping
 * rows of one kind, one between filières replaces one between their operators, and a sender's row replaces the
 * receiver's of the same two ends (docs/analysis.md, §7).
 */
export function countedRows<T extends RowBetweenOperators>(rows: readonly T[]): T[] {
  const groups = groupBy(rows, ({ flow, sender, receiver }) => `${flow.kind} ${sender} ${receiver}`);
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : countedOf(group)));
}

function countedOf<T extends RowBetweenOperators>(group: readonly T[]): T[] {
  const counted: T[] = [];
  for (const row of group.toSorted(inOrder))
    if (!counted.some((other) => takesThePlaceOf(other, row))) counted.push(row);
  return counted;
}

const inOrder = (a: RowBetweenOperators, b: RowBetweenOperators): number =>
  coarseEnds(a) - coarseEnds(b) ||
  declarer(a) - declarer(b) ||
  byCodeUnit(a.flow.from, b.flow.from) ||
  byCodeUnit(a.flow.id ?? '', b.flow.id ?? '');

/** The number of ends that are an operator and not one of its filières. */
const coarseEnds = ({ flow, sender, receiver }: RowBetweenOperators): number =>
  Number(flow.source === sender) + Number(flow.target === receiver);

const declarer = ({ flow }: RowBetweenOperators): number => Number(flow.declaredBy === 'RECEIVER');

function takesThePlaceOf(other: RowBetweenOperators, row: RowBetweenOperators): boolean {
  const [one, two] = [other.flow, row.flow];
  if (one.from > two.to || two.from > one.to) return false;
  if (one.source === two.source && one.target === two.target)
    return one.declaredBy === 'SENDER' && two.declaredBy === 'RECEIVER';
  return (
    (one.source === two.source || two.source === row.sender) &&
    (one.target === two.target || two.target === row.receiver)
  );
}
