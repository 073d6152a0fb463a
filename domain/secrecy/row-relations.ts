import { countedRows } from '../model/counted-rows.ts';
import { nextDay } from '../model/dates.ts';
import { groupBy } from '../model/grouping.ts';
import { byCodeUnit } from '../model/network.ts';
import type { FlowRow } from './flow-rows.ts';

/** What readers may take for true of rows that report the same people. */
export interface RowRelation {
  readonly whole: FlowRow;
  readonly parts: readonly FlowRow[];
  /** Whether the whole is the sum of the parts; otherwise it is at least their sum. */
  readonly isEqual: boolean;
}

/**
 * Finds the flow rows (reports of people sent onward) that report the same people, since a reader who knows one of them
 * can compute the other. A sender's row and the receiver's rows of the same months should be equal. An operator's row is
 * at least the sum of the rows of its filières in the same months. The caller checks whether the numbers really agree.
 */
export function rowRelations(rows: readonly FlowRow[]): RowRelation[] {
  const groups = groupBy(rows, ({ sender, receiver }) => `${sender} ${receiver}`);
  return [...groups.values()].flatMap((group) =>
    group.length < 2 ? [] : group.flatMap((row) => [...agreement(row, group), ...withFilieres(row, group)]),
  );
}

/** A sender's row with the receiver's rows of the same ends, when these cover exactly its months. */
function agreement(row: FlowRow, group: readonly FlowRow[]): RowRelation[] {
  const { source, target, from, to, declaredBy } = row.flow;
  if (declaredBy !== 'SENDER') return [];
  const parts = group
    .filter(({ flow }) => flow.declaredBy === 'RECEIVER' && flow.source === source && flow.target === target)
    .filter(({ flow }) => flow.from >= from && flow.to <= to)
    .sort((a, b) => byCodeUnit(a.flow.from, b.flow.from));
  const covers =
    parts[0]?.flow.from === from &&
    parts.at(-1)!.flow.to === to &&
    parts.every(({ flow }, at) => at === 0 || nextDay(parts[at - 1]!.flow.to) === flow.from);
  return covers ? [{ whole: row, parts, isEqual: true }] : [];
}

/** An operator's row with the rows of its filières inside it. */
function withFilieres(row: FlowRow, group: readonly FlowRow[]): RowRelation[] {
  const { flow, sender, receiver } = row;
  if (flow.source !== sender && flow.target !== receiver) return [];
  const parts = group.filter(
    (other) =>
      (other.flow.source === flow.source || flow.source === sender) &&
      (other.flow.target === flow.target || flow.target === receiver) &&
      (other.flow.source !== flow.source || other.flow.target !== flow.target) &&
      other.flow.from >= flow.from &&
      other.flow.to <= flow.to,
  );
  return parts.length === 0 ? [] : [{ whole: row, parts: countedRows(parts), isEqual: false }];
}
