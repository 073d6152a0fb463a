import { perDay } from '../../graph/per-snapshot.ts';
import { NONE } from '../../graph/snapshot.ts';
import { dayNumber, type Period } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { FLOW_KINDS } from '../../model/vocabulary.ts';
import { kindOfRow, markCounted, peopleOf } from './flows.ts';

export const INTRODUCTION = FLOW_KINDS.indexOf('INTRODUCTION');
export const REORIENTATION = FLOW_KINDS.indexOf('REORIENTATION');

/** The rows of a document with their ends as positions, so that millions of lookups by id are made once. */
export interface FlowTable {
  readonly rows: readonly ReferralFlow[];
  /** Nodes, NONE for an operator or a source outside. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Operators, or those of the filières; NONE for an outlet or a source outside. */
  readonly sender: Int32Array;
  readonly receiver: Int32Array;
  /** Position in FLOW_KINDS. */
  readonly kind: Int32Array;
  /** Its count, the band "<5" as one. */
  readonly people: Int32Array;
  /** First and last days, as `dayNumber` gives them: every rule compares those of all rows with its period. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where the count is to be added up. */
  readonly counts: Uint8Array;
}

export const flowTable = perDay(({ document, nodes, operatorIndex }): FlowTable => {
  const { flows } = document;
  const operators = document.operators.length;
  /** Nodes, past them operators, past them the sources outside: what stands for each is found by one lookup. */
  const endOf = (id: string): number =>
    nodes.index.get(id) ?? nodes.count + (operatorIndex.get(id) ?? operators + Number(id === 'SELF'));
  const operator = new Int32Array(nodes.count + operators + 2);
  for (let end = 0; end < operator.length; end++) {
    const own = end < nodes.count ? nodes.operator[end]! : NONE;
    operator[end] = own === NONE ? end : nodes.count + own;
  }
  /** Days are few, so each is read once. */
  const days = new Map<string, number>();
  const numberOf = (day: string): number => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const number = dayNumber(day);
    days.set(day, number);
    return number;
  };
  const column = (): Int32Array => new Int32Array(flows.length);
  const [source, target, kind] = [column(), column(), column()];
  const [people, first, last] = [column(), column(), column()];
  // Each row is looked at once: millions lie far apart in memory.
  flows.forEach((flow, row) => {
    source[row] = endOf(flow.source);
    target[row] = endOf(flow.target);
    kind[row] = kindOfRow(flow);
    people[row] = peopleOf(flow.count);
    first[row] = numberOf(flow.from);
    last[row] = numberOf(flow.to);
  });
  const counts = markCounted(flows, { source, target, kind, operator });
  const nodeAt = (end: number): number => (end < nodes.count ? end : NONE);
  const operatorAt = (end: number): number => {
    const position = operator[end]! - nodes.count;
    return position >= 0 && position < operators ? position : NONE;
  };
  return {
    rows: flows,
    source: source.map(nodeAt),
    target: target.map(nodeAt),
    sender: source.map(operatorAt),
    receiver: target.map(operatorAt),
    ...{ kind, people, first, last, counts },
  };
});

/** Visits the rows wholly inside a period whose count is to be added up. */
export function eachCountedInside(table: FlowTable, period: Period, visit: (row: number) => void): void {
  const isInside = insideOf(table, period);
  for (let row = 0; row < table.rows.length; row++) if (table.counts[row] === 1 && isInside(row)) visit(row);
}

/** Whether a row is wholly inside a period. */
export function insideOf({ first, last }: FlowTable, { from, to }: Period): (row: number) => boolean {
  const [begin, end] = [dayNumber(from), dayNumber(to)];
  return (row) => begin <= first[row]! && last[row]! <= end;
}

/** Whether a period cuts a row: a part of it is inside, and not the whole. */
export function cutBy(table: FlowTable, period: Period): (row: number) => boolean {
  const isInside = insideOf(table, period);
  const [begin, end] = [dayNumber(period.from), dayNumber(period.to)];
  return (row) => table.first[row]! <= end && begin <= table.last[row]! && !isInside(row);
}
