import { perDocument } from '../../graph/per-snapshot.ts';
import { isInside, overlaps, type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { FLOW_KINDS, SMALL_COUNT, SMALLEST_SHOWN_COUNT } from '../../model/vocabulary.ts';
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
  /** By end: the operator of a filière, else the end itself. */
  readonly operator: Int32Array;
}

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
  return { source, target, operator };
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
  const { first, next } = rowsBeside(flows, ends);
  const within = (finer: number, end: number): boolean => finer === end || operator[finer] === end;
  const givesWay = (row: number, other: number): boolean => {
    if (!overlaps(flows[other]!, flows[row]!)) return false;
    if (source[other] === source[row] && target[other] === target[row])
      return flows[row]!.declaredBy === 'RECEIVER' && flows[other]!.declaredBy === 'SENDER';
    return within(source[other]!, source[row]!) && within(target[other]!, target[row]!);
  };
  const marks = new Uint8Array(flows.length).fill(1);
  for (let row = 0; row < flows.length; row++) {
    for (let other = first[row]!; other >= 0 && marks[row] === 1; other = next[other]!)
      if (other !== row && givesWay(row, other)) marks[row] = 0;
  }
  return marks;
}

/** Rows of one kind between the same two operators, as chains: only these can replace one another. */
function rowsBeside(
  flows: readonly ReferralFlow[],
  { source, target, operator }: FlowEnds,
): { first: Int32Array; next: Int32Array } {
  const head = new Map<number, number>();
  const keys = new Float64Array(flows.length);
  const next = new Int32Array(flows.length).fill(-1);
  for (let row = 0; row < flows.length; row++) {
    const pair = operator[source[row]!]! * operator.length + operator[target[row]!]!;
    const key = pair * FLOW_KINDS.length + FLOW_KINDS.indexOf(flows[row]!.kind);
    keys[row] = key;
    next[row] = head.get(key) ?? -1;
    head.set(key, row);
  }
  return { first: Int32Array.from(keys, (key) => head.get(key)!), next };
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
