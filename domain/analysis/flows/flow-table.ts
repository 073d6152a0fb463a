import { inTurn, sortByKey } from '../../graph/column-sort.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { dayNumber, type Period } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { rowsThatCount } from '../../model/rows-that-count.ts';
import { FLOW_KINDS, FLOW_OUTCOMES } from '../../model/vocabulary.ts';
import { peopleOf } from './flows.ts';

export const INTRODUCTION = FLOW_KINDS.indexOf('INTRODUCTION');
export const REORIENTATION = FLOW_KINDS.indexOf('REORIENTATION');

/** Bits of what is known exactly of a row. */
export const [COUNT_IS_EXACT, ABANDONED_IS_EXACT] = [1, 8];

/**
 * The reports of people sent onward ("flow rows") of a document as columns of numbers, so that ids are looked up only
 * once. `countedInside` returns the numbers of the rows that lie wholly inside a period and that no other row
 * replaces there.
 */
export class FlowTable {
  readonly rows: readonly ReferralFlow[];
  /** The source and target of each row: numbers of nodes, then of operators, then of sources outside the network. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The node of each end; NONE for an operator or a source outside. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** The ends with each filière replaced by its operator. */
  readonly operatorFrom: Int32Array;
  readonly operatorTo: Int32Array;
  /** The operator of each end, or the operator of its filière; NONE for an outlet or a source outside. */
  readonly sender: Int32Array;
  readonly receiver: Int32Array;
  /** Position in FLOW_KINDS. */
  readonly kind: Int32Array;
  /** The count of each row, at least: a masked count stands for 1. */
  readonly people: Int32Array;
  /** The people who gave up, at least; NONE when absent. */
  readonly abandoned: Int32Array;
  /** Bits: 1 where the count is known exactly, 8 where the number of people who gave up is. */
  readonly exact: Uint8Array;
  /** 1 where the sender declared the row. */
  readonly bySender: Uint8Array;
  /** First and last days, as numbers given by `dayNumber`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /**
   * Row numbers sorted by operator of source and of target, then source, target and first day, so that rows to be
   * summed are next to each other.
   */
  readonly order: Uint32Array;
  #counted: (Period & CountedRows) | undefined;

  constructor(snapshot: Snapshot) {
    const { flows } = snapshot.document;
    const column = (): Int32Array => new Int32Array(flows.length);
    this.rows = flows;
    [this.from, this.to, this.kind] = [column(), column(), column()];
    [this.source, this.target, this.sender, this.receiver] = [column(), column(), column(), column()];
    [this.people, this.abandoned, this.first, this.last] = [column(), column(), column(), column()];
    this.bySender = new Uint8Array(flows.length);
    this.exact = new Uint8Array(flows.length);
    this.#read(snapshot);
    const operators = operatorsOfEnds(snapshot);
    this.operatorFrom = this.#place(snapshot, operators, this.from, this.source, this.sender);
    this.operatorTo = this.#place(snapshot, operators, this.to, this.target, this.receiver);
    const byEnds = sortByKey(sortByKey(sortByKey(inTurn(flows.length), this.first), this.to), this.from);
    this.order = sortByKey(sortByKey(byEnds, this.operatorTo), this.operatorFrom);
  }

  /** Reads the rows, each only once, as millions of them lie far apart in memory. */
  #read({ nodes, document, operatorIndex }: Snapshot): void {
    const { from, to, kind, people, abandoned, exact, bySender, first, last } = this;
    const rows = document.flows;
    const operators = document.operators.length;
    const endOf = (id: string): number =>
      nodes.index.get(id) ?? nodes.count + (operatorIndex.get(id) ?? operators + Number(id === 'SELF'));
    /** Few different days occur, so each is parsed once. */
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
      exact[row] =
        (typeof flow.count === 'number' ? COUNT_IS_EXACT : 0) |
        (typeof flow.abandoned === 'number' ? ABANDONED_IS_EXACT : 0);
      bySender[row] = Number(flow.declaredBy === 'SENDER');
      first[row] = numberOf(flow.from);
      last[row] = numberOf(flow.to);
    }
  }

  /** Fills the node and operator columns of one end. Returns the ends with each filière replaced by its operator. */
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

  /** The rows wholly inside a period that are included in sums, in the order of `order`. */
  countedInside(period: Period): Uint32Array {
    const { people } = this.countedIn(period);
    return this.order.filter((row) => people[row] === 1);
  }

  /** The rows that count in a period, for each figure. Only rows that lie wholly inside the period are read. */
  countedIn({ from, to }: Period): CountedRows {
    const kept = this.#counted;
    if (kept?.from === from && kept.to === to) return kept;
    const isInside = insideOf(this, { from, to });
    const people = rowsThatCount(this, isInside);
    const abandoned = rowsThatCount(this, (row) => this.abandoned[row] !== NONE && isInside(row));
    const outcomes = rowsThatCount(this, (row) => givesOutcomes(this.rows[row]!) && isInside(row));
    this.#counted = { from, to, people, abandoned, outcomes };
    return this.#counted;
  }
}

/** Marks 1 the rows that count in sums of people, of people who gave up, and of people by all four outcomes. */
export interface CountedRows {
  readonly people: Uint8Array;
  readonly abandoned: Uint8Array;
  readonly outcomes: Uint8Array;
}

/** Whether a row says what became of its people: all four outcomes, masked or not. */
export const givesOutcomes = (flow: ReferralFlow): boolean =>
  FLOW_OUTCOMES.every((outcome) => flow[outcome] !== undefined);

/** The flow table of a snapshot's document. */
export const flowTable = perOffer((snapshot): FlowTable => new FlowTable(snapshot));

/** By end: the operator of a filière, as an end number; else the end itself. */
function operatorsOfEnds({ nodes, document }: Snapshot): Int32Array {
  const operators = new Int32Array(nodes.count + document.operators.length + 2);
  for (let end = 0; end < operators.length; end++) {
    const own = end < nodes.count ? nodes.operator[end]! : NONE;
    operators[end] = own === NONE ? end : nodes.count + own;
  }
  return operators;
}

/**
 * Returns a test on rows of a flow table (reports of people sent onward), given by number: whether the row lies
 * wholly inside the period.
 */
export function insideOf({ first, last }: FlowTable, { from, to }: Period): (row: number) => boolean {
  const [begin, end] = [dayNumber(from), dayNumber(to)];
  return (row) => begin <= first[row]! && last[row]! <= end;
}

/**
 * Returns a test on rows of a flow table (reports of people sent onward), given by number: whether the row lies
 * partly, but not wholly, inside the period.
 */
export function cutBy(table: FlowTable, period: Period): (row: number) => boolean {
  const isInside = insideOf(table, period);
  const [begin, end] = [dayNumber(period.from), dayNumber(period.to)];
  return (row) => table.first[row]! <= end && begin <= table.last[row]! && !isInside(row);
}
