import { perDocument } from '../../graph/per-snapshot.ts';
import { isInside, overlaps, type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { FLOW_KINDS, SMALL_COUNT, SMALLEST_SHOWN_COUNT } from '../../model/vocabulary.ts';
import { inTurn, sortByKey } from '../candidates/column-sort.ts';
import { BANDS, type Band } from '../results.ts';

/** The threshold k: 5 for 12 months, in proportion for another length, never below 5. */
export function thresholdFor(period: Period): number {
  return Math.max(SMALLEST_SHOWN_COUNT, (SMALLEST_SHOWN_COUNT * wholeMonths(period)) / 12);
}

/** A sum of people, or of people a year, as it may be shown: a part of a person is not nobody. */
export function bandOf(sum: number): Band {
  const limits = [5, 10, 20, 50];
  return sum === 0 ? BANDS[0] : BANDS[1 + limits.filter((limit) => sum >= limit).length]!;
}

/** People of a row; the band "<5" reads as at least one. */
export const peopleOf = (count: ReferralFlow['count']): number => (count === SMALL_COUNT ? 1 : count);

/** The operator of a filière, an operator itself, or the end as it is (outlet, UNKNOWN, SELF). */
export type OperatorOf = (end: string) => string;

export function operatorOfEnds(document: NetworkDocument): OperatorOf {
  const operators = operatorsOfFilieres(document);
  return (end) => operators.get(end) ?? end;
}

const operatorsOfFilieres = perDocument(
  ({ filieres }) => new Map(filieres.map(({ id, operator }) => [id, operator])),
);

/** The ends that rows name, as numbers, with the operator of each; rows by number are then quick to compare. */
export interface FlowEnds {
  /** By row of the document. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Position in FLOW_KINDS. */
  readonly kind: Int32Array;
  /** By end: the operator of a filière, else the end itself. */
  readonly operator: Int32Array;
}

export const kindOfRow = ({ kind }: ReferralFlow): number => FLOW_KINDS.indexOf(kind);

const endsOf = perDocument(({ flows, filieres }): FlowEnds => {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const source = Int32Array.from(flows, (row) => numberOf(row.source));
  const target = Int32Array.from(flows, (row) => numberOf(row.target));
  const named = numbers.size;
  const operatorOf = new Map<number, number>();
  for (const { id, operator } of filieres) {
    const end = numbers.get(id);
    if (end !== undefined && end < named) operatorOf.set(end, numberOf(operator));
  }
  const operator = Int32Array.from({ length: numbers.size }, (_, end) => operatorOf.get(end) ?? end);
  return { source, target, kind: Int32Array.from(flows, kindOfRow), operator };
});

/** Rows whose count is to be added up, all periods. */
export const countedFlows = perDocument((document): readonly ReferralFlow[] => {
  const marks = markCounted(document.flows, endsOf(document));
  return document.flows.filter((_, row) => marks[row] === 1);
});

/**
 * Marks the same rows: a receiver's row gives way to an overlapping sender's row of the same source, target and kind;
 * a row that names an operator gives way to an overlapping row of the same kind that names its filières instead.
 */
export function markCounted(flows: readonly ReferralFlow[], ends: FlowEnds): Uint8Array {
  const { source, target, operator } = ends;
  const within = (finer: number, end: number): boolean => finer === end || operator[finer] === end;
  const givesWay = (row: number, other: number): boolean => {
    if (!overlaps(flows[other]!, flows[row]!)) return false;
    if (source[other] === source[row] && target[other] === target[row])
      return flows[row]!.declaredBy === 'RECEIVER' && flows[other]!.declaredBy === 'SENDER';
    return within(source[other]!, source[row]!) && within(target[other]!, target[row]!);
  };
  const marks = new Uint8Array(flows.length).fill(1);
  eachSeries(ends, (rows) => {
    for (const row of rows) if (rows.some((other) => other !== row && givesWay(row, other))) marks[row] = 0;
  });
  return marks;
}

/** Visits the rows of one kind between the same two operators, where there are several: only these can replace one another. */
function eachSeries({ source, target, kind, operator }: FlowEnds, visit: (rows: Uint32Array) => void): void {
  const [from, to] = [source.map((end) => operator[end]!), target.map((end) => operator[end]!)];
  const rows = sortByKey(sortByKey(sortByKey(inTurn(kind.length), kind), to), from);
  const isBeside = (row: number, other: number): boolean =>
    from[row] === from[other] && to[row] === to[other] && kind[row] === kind[other];
  for (let first = 0, end = 1; first < rows.length; first = end, end += 1) {
    while (end < rows.length && isBeside(rows[first]!, rows[end]!)) end += 1;
    if (end - first > 1) visit(rows.subarray(first, end));
  }
}

/**
 * Rows whose people who gave up are to be added up, all periods: of the rows that give them, a receiver's gives way to
 * an overlapping sender's of the same source, target and kind.
 */
export const abandonedFlows = perDocument((document): readonly ReferralFlow[] => {
  const giving = document.flows.filter(({ abandoned }) => abandoned !== undefined);
  const said = new Map<string, ReferralFlow[]>();
  for (const row of giving) {
    if (row.declaredBy !== 'SENDER') continue;
    const known = said.get(seriesOf(row));
    if (known === undefined) said.set(seriesOf(row), [row]);
    else known.push(row);
  }
  return giving.filter(
    (row) =>
      row.declaredBy === 'SENDER' || said.get(seriesOf(row))?.some((other) => overlaps(other, row)) !== true,
  );
});

const seriesOf = ({ source, target, kind }: ReferralFlow): string => `${source} ${target} ${kind}`;

/** Rows wholly inside a period: the only ones that count for it. */
export const rowsInside = (rows: readonly ReferralFlow[], period: Period): ReferralFlow[] =>
  rows.filter((row) => isInside(row, period));

/** Rows that a period cuts: they cannot be compared with it. */
export const rowsStraddling = (rows: readonly ReferralFlow[], period: Period): ReferralFlow[] =>
  rows.filter((row) => overlaps(row, period) && !isInside(row, period));
