import { type Adjacency, groupByNode } from '../../graph/adjacency.ts';
import { carryingPairs, type Pairs } from '../../graph/pairs.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { monthOf, type Period } from '../../model/dates.ts';
import { addTo } from '../../model/grouping.ts';
import { type FlowTable, flowTable, INTRODUCTION } from './flow-table.ts';
import { type MonthSpan, monthsIn, nilSpans } from './nil-spans.ts';
import { peopleOfRows } from './people.ts';

/** The reported arrivals at all filières, as columns; a large network has hundreds of thousands of rows. */
export interface Arrivals {
  /** By node: at least so many people a year from all sources; NONE where nothing was reported. */
  readonly perYear: Float64Array;
  /** By node: 1 where more people may have arrived, as some counts are masked. */
  readonly isLeast: Uint8Array;
  /** By node: the sources of the rows about it, numbered as in the flow table. */
  readonly sources: Adjacency;
  /** By node: the filières from which nobody came in some months, as their operators or that of the node reported. */
  readonly nil: ReadonlyMap<number, readonly NilSource[]>;
}

/** A filière from which nobody came in some months. */
interface NilSource {
  readonly filiere: number;
  readonly spans: readonly MonthSpan[];
}

/**
 * Computes how many people arrive at each filière in a year, from the reports of people sent onward in a period. For
 * each source it is people × 12 ÷ the months that its reports cover; the sources are added up. An operator and its
 * filières count as one source. Returns the numbers by node, NONE where nothing was reported, and the sources.
 */
export function yearlyArrivals(snapshot: Snapshot, period: Period): Arrivals {
  const kept = lastArrivals(snapshot);
  if (kept[0]?.from !== period.from || kept[0].to !== period.to)
    kept[0] = { ...period, arrivals: arrivalsIn(snapshot, period) };
  return kept[0].arrivals;
}

/** M10 and its missing fields are computed one after the other, so the last result is cached. */
const lastArrivals = perDay((): (Period & { arrivals: Arrivals })[] => []);

function arrivalsIn(snapshot: Snapshot, period: Period): Arrivals {
  const { isOutlet, count } = snapshot.nodes;
  const table = flowTable(snapshot);
  const counted = table.countedInside(period);
  const filiere = new Int32Array(counted.length).fill(NONE);
  for (let at = 0; at < counted.length; at++) {
    const target = table.target[counted[at]!]!;
    if (table.kind[counted[at]!] !== INTRODUCTION && target !== NONE && isOutlet[target] === 0)
      filiere[at] = target;
  }
  const { start, edges } = groupByNode(count, filiere);
  const rows = new Uint32Array(edges.length);
  const sources = new Int32Array(edges.length);
  for (let at = 0; at < edges.length; at++) {
    rows[at] = counted[edges[at]!]!;
    sources[at] = table.from[rows[at]!]!;
  }
  const perYear = new Float64Array(count).fill(NONE);
  const isLeast = new Uint8Array(count);
  const known = peopleOfRows(snapshot, period);
  const nil = nilSources(snapshot, carryingPairs(snapshot), period);
  const operatorOf = (filiere: number): number => snapshot.nodes.operator[filiere]!;
  for (let node = 0; node < count; node++) {
    const [first, end] = [start[node]!, start[node + 1]!];
    const silent = nil.get(node) ?? [];
    if (end === first && silent.length === 0) continue;
    const beside = known.more('TARGET', snapshot.nodes.ids[node]!);
    const nilOf = (own: Uint32Array): readonly MonthSpan[] => spansOf(silent, table, own, operatorOf);
    const given = { table, people: known.people, beside, nilOf: silent.length === 0 ? undefined : nilOf };
    perYear[node] = peopleAYear(rows.subarray(first, end), given);
    isLeast[node] = Number(rows.subarray(first, end).some((row) => !known.isExact(row, 'TARGET')));
  }
  return { perYear, isLeast, sources: { start, edges: sources }, nil };
}

/** By node, where some operator reported that nobody came from a filière that leads to it. */
function nilSources(snapshot: Snapshot, pairs: Pairs, period: Period): Map<number, NilSource[]> {
  const sources = new Map<number, NilSource[]>();
  const nil = nilSpans(snapshot, pairs, period);
  if (nil === undefined) return sources;
  for (let pair = 0; pair < pairs.count; pair++) {
    const spans = nil.between(pairs.a[pair]!, pairs.b[pair]!);
    if (spans.length > 0) addTo(sources, pairs.b[pair]!, { filiere: pairs.a[pair]!, spans });
  }
  return sources;
}

/** The months in which nobody came from the source of some rows: a filière, or an operator with its filières. */
function spansOf(
  silent: readonly NilSource[],
  { source, sender }: FlowTable,
  rows: Uint32Array,
  operatorOf: (filiere: number) => number,
): readonly MonthSpan[] {
  if (silent.length === 0) return [];
  const last = rows.at(-1)!;
  return silent.flatMap(({ filiere, spans }) =>
    filiere === source[last] || (source[last] === NONE && operatorOf(filiere) === sender[last]) ? spans : [],
  );
}

/**
 * Whether a filière (number `filiere`), or its operator, is a source in the reports about arrivals at the node `to`, or
 * someone reported that nobody came from it.
 * The second parameter is the result of `yearlyArrivals`.
 */
export function hasReported(
  snapshot: Snapshot,
  { sources, nil }: Arrivals,
  to: number,
  filiere: number,
): boolean {
  const operator = snapshot.nodes.count + snapshot.nodes.operator[filiere]!;
  for (let at = sources.start[to]!; at < sources.start[to + 1]!; at++) {
    const source = sources.edges[at]!;
    if (source === filiere || source === operator) return true;
  }
  return nil.get(to)?.some((source) => source.filiere === filiere) === true;
}

/** What is known of the arrivals at one target. */
interface GivenArrivals {
  readonly table: FlowTable;
  readonly people: Int32Array;
  readonly beside: number;
  readonly nilOf: ((rows: Uint32Array) => readonly MonthSpan[]) | undefined;
}

/**
 * People a year from rows that have one target and are in the order of the table. `beside` is a number of people of
 * unknown source: they count as if from the source that covers most months, which makes them fewest a year. `nilOf`
 * gives the months in which nobody came from the source of some rows.
 */
function peopleAYear(rows: Uint32Array, { table, people, beside, nilOf }: GivenArrivals): number {
  const sums: PeopleByMonths = { months: [], people: [] };
  for (let at = 0, next = 0; at < rows.length; at = next) {
    next = endOfSource(table, rows, at, rows.length);
    let own = 0;
    for (let row = at; row < next; row++) own += people[rows[row]!]!;
    const nil = nilOf?.(rows.subarray(at, next)) ?? [];
    const months =
      nil.length === 0
        ? monthsCovered(table, rows, at, next)
        : monthsIn([...nil, ...rowSpans(table, rows.subarray(at, next))]);
    addUp(sums, months, own);
  }
  if (beside > 0) addUp(sums, Math.max(...sums.months), beside);
  return perYear(sums);
}

/** The end of the rows of one source: a filière, or an operator that reports itself, with its filières. */
function endOfSource(
  { from, sender, source }: FlowTable,
  rows: Uint32Array,
  at: number,
  end: number,
): number {
  const [first, operator] = [rows[at]!, sender[rows[at]!]!];
  let next = at + 1;
  while (next < end && from[rows[next]!] === from[first]) next += 1;
  let last = next;
  while (operator !== NONE && last < end && sender[rows[last]!] === operator) last += 1;
  // Operators have larger numbers than nodes, so an operator's own rows come after those of its filières.
  return source[rows[last - 1]!] === NONE ? last : next;
}

/**
 * Counts the different months that some rows of a flow table (reports of people sent onward) cover. `rows` holds row
 * numbers; those from position `start` to before `end` count. The rows must span whole months.
 */
export function monthsCovered(table: FlowTable, rows: Uint32Array, start: number, end: number): number {
  const own = rows.subarray(start, end);
  const [row] = own;
  // Most sources have one row.
  if (own.length === 1) return monthOf(table.last[row!]!) + 1 - monthOf(table.first[row!]!);
  return monthsIn(rowSpans(table, own));
}

/** The months of each of some rows of a flow table. */
export const rowSpans = ({ first, last }: FlowTable, rows: Uint32Array): MonthSpan[] =>
  Array.from(rows, (row) => [monthOf(first[row]!), monthOf(last[row]!)]);

/** People summed by the number of months that their source covers, so that the total can be computed exactly. */
interface PeopleByMonths {
  readonly months: number[];
  readonly people: number[];
}

function addUp({ months, people }: PeopleByMonths, length: number, more: number): void {
  const known = months.indexOf(length);
  if (known >= 0) people[known]! += more;
  else {
    months.push(length);
    people.push(more);
  }
}

/**
 * Σ people × 12 ÷ months, computed with exact fractions and rounded once. Sums of rounded fractions could end
 * slightly above the number of places that they equal.
 */
function perYear({ months, people }: PeopleByMonths): number {
  if (months.length === 1) return (people[0]! * 12) / months[0]!;
  let [above, below] = [0n, 1n];
  for (let at = 0; at < months.length; at++) {
    above = above * BigInt(months[at]!) + BigInt(people[at]!) * 12n * below;
    below *= BigInt(months[at]!);
  }
  const divisor = greatestCommon(above, below);
  return Number(above / divisor) / Number(below / divisor);
}

function greatestCommon(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
