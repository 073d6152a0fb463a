import { inTurn, sortByKey } from '../../graph/column-sort.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { dayNumber, type Period } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { FLOW_KINDS } from '../../model/vocabulary.ts';
import { peopleOf } from './flows.ts';
import { leaveOutReplaced } from './replaced-rows.ts';

export const INTRODUCTION = FLOW_KINDS.indexOf('INTRODUCTION');
export const REORIENTATION = FLOW_KINDS.indexOf('REORIENTATION');

/** The rows of a document with their ends as positions, so that millions of lookups by id are made once. */
export class FlowTable {
  readonly rows: readonly ReferralFlow[];
  /** What stands as source and target: nodes, past them operators, past them the sources outside. */
  readonly from: Int32Array;
  readonly to: Int32Array;
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
  /** Who gave up, in the same way; NONE where that is not to be added up, or nobody said. */
  readonly abandoned: Int32Array;
  /** 1 where the sender declared it. */
  readonly bySender: Uint8Array;
  /** First and last days, as `dayNumber` gives them: every rule compares those of all rows with its period. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where the count is to be added up. */
  readonly counts: Uint8Array;
  /** Rows by operator of source and of target, then source, target and first day: what is added up stands together. */
  readonly order: Uint32Array;

  constructor(snapshot: Snapshot) {
    const { flows } = snapshot.document;
    const column = (): Int32Array => new Int32Array(flows.length);
    this.rows = flows;
    [this.from, this.to, this.kind] = [column(), column(), column()];
    [this.source, this.target, this.sender, this.receiver] = [column(), column(), column(), column()];
    [this.people, this.abandoned, this.first, this.last] = [column(), column(), column(), column()];
    this.bySender = new Uint8Array(flows.length);
    this.counts = new Uint8Array(flows.length).fill(1);
    this.#read(snapshot);
    const operators = operatorsOfEnds(snapshot);
    const from = this.#place(snapshot, operators, this.from, this.source, this.sender);
    const to = this.#place(snapshot, operators, this.to, this.target, this.receiver);
    const byEnds = sortByKey(sortByKey(sortByKey(inTurn(flows.length), this.first), this.to), this.from);
    this.order = sortByKey(sortByKey(byEnds, to), from);
    leaveOutReplaced(this, from, to);
  }

  /** Reads what the rows say. Each is looked at once: millions lie far apart in memory. */
  #read({ nodes, document, operatorIndex }: Snapshot): void {
    const { from, to, kind, people, abandoned, bySender, first, last } = this;
    const rows = document.flows;
    const operators = document.operators.length;
    const endOf = (id: string): number =>
      nodes.index.get(id) ?? nodes.count + (operatorIndex.get(id) ?? operators + Number(id === 'SELF'));
    /** Days are few, so each is read once. */
    const days = new Map<string, number>();
    const numberOf = (day: string): number => {
      let number = days.get(day);
      if (number === undefined) {
        number = dayNumber(day);
        days.set(day, number);
      }
      return number;
    };
    for (let row = 0; row < rows.length; row++) {
      const flow = rows[row]!;
      from[row] = endOf(flow.source);
      to[row] = endOf(flow.target);
      kind[row] = FLOW_KINDS.indexOf(flow.kind);
      people[row] = peopleOf(flow.count);
      abandoned[row] = flow.abandoned === undefined ? NONE : peopleOf(flow.abandoned);
      bySender[row] = Number(flow.declaredBy === 'SENDER');
      first[row] = numberOf(flow.from);
      last[row] = numberOf(flow.to);
    }
  }

  /** Tells ends as nodes and as operators; answers those of the rows with the operator in the place of its filières. */
  #place(
    { nodes, document }: Snapshot,
    operatorOf: Int32Array,
    ends: Int32Array,
    node: Int32Array,
    operator: Int32Array,
  ): Int32Array {
    const count = nodes.count;
    const outside = count + document.operators.length;
    const placed = new Int32Array(ends.length);
    for (let row = 0; row < ends.length; row++) {
      const end = ends[row]!;
      const above = operatorOf[end]!;
      placed[row] = above;
      node[row] = end < count ? end : NONE;
      operator[row] = above >= count && above < outside ? above - count : NONE;
    }
    return placed;
  }

  /** The rows wholly inside a period whose count is to be added up, as `order` has them. */
  countedInside({ from, to }: Period): Uint32Array {
    const { order, counts, first, last } = this;
    const [begin, end] = [dayNumber(from), dayNumber(to)];
    const found = new Uint32Array(order.length);
    let size = 0;
    for (let at = 0; at < order.length; at++) {
      const row = order[at]!;
      if (counts[row] === 1 && begin <= first[row]! && last[row]! <= end) found[size++] = row;
    }
    return found.subarray(0, size);
  }
}

export const flowTable = perOffer((snapshot): FlowTable => new FlowTable(snapshot));

/** By end: the operator of a filière, as an end, else the end itself. */
function operatorsOfEnds({ nodes, document }: Snapshot): Int32Array {
  const operators = new Int32Array(nodes.count + document.operators.length + 2);
  for (let end = 0; end < operators.length; end++) {
    const own = end < nodes.count ? nodes.operator[end]! : NONE;
    operators[end] = own === NONE ? end : nodes.count + own;
  }
  return operators;
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
