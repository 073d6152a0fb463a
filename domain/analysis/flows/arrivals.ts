import { type Adjacency, groupByNode } from '../../graph/adjacency.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { monthOf, type Period } from '../../model/dates.ts';
import { eachCountedInside, type FlowTable, flowTable, INTRODUCTION } from './flow-table.ts';

/** What was reported about who comes to the filières, as columns: a large network has hundreds of thousands. */
export interface Arrivals {
  /** By node: people a year, over all sources; NONE where nobody reported anything. */
  readonly perYear: Float64Array;
  /** The rows that tell of each. */
  readonly rows: Adjacency;
}

/**
 * Yearly arrivals at each filière that some row of the period tells of (ORIENTATION and REORIENTATION): per source,
 * people × 12 ÷ the months that its rows cover. An operator that reports beside its filières is one source with them.
 */
export function yearlyArrivals(snapshot: Snapshot, period: Period): Arrivals {
  const kept = lastArrivals(snapshot);
  if (kept[0]?.from !== period.from || kept[0].to !== period.to)
    kept[0] = { ...period, arrivals: arrivalsIn(snapshot, period) };
  return kept[0].arrivals;
}

/** M10 and what it waits for are asked for one after the other: the last answer is kept. */
const lastArrivals = perDay((): (Period & { arrivals: Arrivals })[] => []);

function arrivalsIn(snapshot: Snapshot, period: Period): Arrivals {
  const { isOutlet, count } = snapshot.nodes;
  const table = flowTable(snapshot);
  const filiere = new Int32Array(table.rows.length).fill(NONE);
  eachCountedInside(table, period, (row) => {
    const target = table.target[row]!;
    if (table.kind[row] !== INTRODUCTION && target !== NONE && isOutlet[target] === 0) filiere[row] = target;
  });
  const rows = groupByNode(count, filiere);
  const perYear = new Float64Array(count).fill(NONE);
  for (let node = 0; node < count; node++) {
    const [first, end] = [rows.start[node]!, rows.start[node + 1]!];
    if (end > first) perYear[node] = peopleAYear(snapshot, rows.edges.subarray(first, end));
  }
  return { perYear, rows };
}

/** Whether a filière, or its operator, is among those that reported who comes to another. */
export function hasReported(snapshot: Snapshot, { rows }: Arrivals, to: number, filiere: number): boolean {
  const operator = snapshot.nodes.count + snapshot.nodes.operator[filiere]!;
  for (let at = rows.start[to]!; at < rows.start[to + 1]!; at++) {
    const source = sourceOf(snapshot, rows.edges[at]!);
    if (source === filiere || source === operator) return true;
  }
  return false;
}

function peopleAYear(snapshot: Snapshot, rows: Int32Array): number {
  const table = flowTable(snapshot);
  const only = rows[0]!;
  if (rows.length === 1) return (table.people[only]! * 12) / monthsOf(table, only);
  const sources = rows.map((row) => sourceOf(snapshot, row));
  const bySource = new Map<number, number[]>();
  rows.forEach((row, index) => {
    const sender = table.sender[row]!;
    const operator = snapshot.nodes.count + sender;
    const source = sender !== NONE && sources.includes(operator) ? operator : sources[index]!;
    const known = bySource.get(source);
    if (known === undefined) bySource.set(source, [row]);
    else known.push(row);
  });
  /** People by the months that their source covers: few lengths, so that the sum can be exact. */
  const peopleByMonths = new Map<number, number>();
  for (const own of bySource.values()) {
    const months = monthsCovered(table, own);
    const people = own.reduce((sum, row) => sum + table.people[row]!, 0);
    peopleByMonths.set(months, (peopleByMonths.get(months) ?? 0) + people);
  }
  return perYear(peopleByMonths);
}

/** A node, or past all nodes an operator, or below zero a source outside the network. */
function sourceOf(snapshot: Snapshot, row: number): number {
  const { rows, source, sender } = flowTable(snapshot);
  if (source[row] !== NONE) return source[row]!;
  if (sender[row] !== NONE) return snapshot.nodes.count + sender[row]!;
  return rows[row]!.source === 'SELF' ? -1 : -2;
}

/** Months of a row of whole months. */
const monthsOf = ({ first, last }: FlowTable, row: number): number =>
  monthOf(last[row]!) + 1 - monthOf(first[row]!);

/** Different months in rows of whole months. */
function monthsCovered(table: FlowTable, rows: readonly number[]): number {
  const { first, last } = table;
  if (rows.length === 1) return monthsOf(table, rows[0]!);
  let [covered, next] = [0, 0];
  for (const row of [...rows].sort((a, b) => first[a]! - first[b]!)) {
    const begin = Math.max(monthOf(first[row]!), next);
    const end = monthOf(last[row]!) + 1;
    covered += Math.max(0, end - begin);
    next = Math.max(next, end);
  }
  return covered;
}

/**
 * Σ people × 12 ÷ months, rounded once at the end: a sum of rounded thirds and sevenths could end a hair above the
 * places that it equals.
 */
function perYear(peopleByMonths: ReadonlyMap<number, number>): number {
  let [above, below] = [0n, 1n];
  if (peopleByMonths.size === 1) for (const [months, people] of peopleByMonths) return (people * 12) / months;
  for (const [months, people] of peopleByMonths) {
    above = above * BigInt(months) + BigInt(people) * 12n * below;
    below *= BigInt(months);
  }
  const divisor = greatestCommon(above, below);
  return Number(above / divisor) / Number(below / divisor);
}

function greatestCommon(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
