import { perDay } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { monthOf, type Period } from '../../model/dates.ts';
import { eachCountedInside, type FlowTable, flowTable } from './flow-table.ts';
import { peopleOf } from './flows.ts';

/** What was reported about who comes to a filière. */
export interface Arrivals {
  /** People a year, over all sources. */
  readonly perYear: number;
  /** Filières, operators and sources outside that reported, numbered as `sourceOf` does. */
  readonly sources: readonly number[];
}

/**
 * Yearly arrivals at each filière that some row of the period tells of (ORIENTATION and REORIENTATION): per source,
 * people × 12 ÷ the months that its rows cover. An operator that reports beside its filières is one source with them.
 */
export function yearlyArrivals(snapshot: Snapshot, period: Period): ReadonlyMap<number, Arrivals> {
  const kept = lastArrivals(snapshot);
  if (kept[0]?.from !== period.from || kept[0].to !== period.to)
    kept[0] = { ...period, arrivals: arrivalsIn(snapshot, period) };
  return kept[0].arrivals;
}

/** M10 and what it waits for are asked for one after the other: the last answer is kept. */
const lastArrivals = perDay((): (Period & { arrivals: ReadonlyMap<number, Arrivals> })[] => []);

function arrivalsIn(snapshot: Snapshot, period: Period): ReadonlyMap<number, Arrivals> {
  const { isOutlet } = snapshot.nodes;
  const table = flowTable(snapshot);
  const byTarget = new Map<number, number[]>();
  eachCountedInside(table, period, (row) => {
    const target = table.target[row]!;
    if (table.rows[row]!.kind === 'INTRODUCTION' || target === NONE || isOutlet[target] === 1) return;
    const known = byTarget.get(target);
    if (known === undefined) byTarget.set(target, [row]);
    else known.push(row);
  });
  const arrivals = new Map<number, Arrivals>();
  for (const [target, rows] of byTarget) arrivals.set(target, arrivalsOf(snapshot, rows));
  return arrivals;
}

/** Whether a filière, or its operator, is among the sources. */
export function hasReported({ nodes }: Snapshot, arrivals: Arrivals | undefined, filiere: number): boolean {
  if (arrivals === undefined) return false;
  const operator = nodes.count + nodes.operator[filiere]!;
  return arrivals.sources.some((source) => source === filiere || source === operator);
}

function arrivalsOf(snapshot: Snapshot, rows: readonly number[]): Arrivals {
  const table = flowTable(snapshot);
  const sources = rows.map((row) => sourceOf(snapshot, row));
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) {
    return { perYear: (peopleOf(table.rows[only]!.count) * 12) / monthsCovered(table, rows), sources };
  }
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
    const people = own.reduce((sum, row) => sum + peopleOf(table.rows[row]!.count), 0);
    peopleByMonths.set(months, (peopleByMonths.get(months) ?? 0) + people);
  }
  return { perYear: perYear(peopleByMonths), sources };
}

/** A node, or past all nodes an operator, or below zero a source outside the network. */
function sourceOf(snapshot: Snapshot, row: number): number {
  const { rows, source, sender } = flowTable(snapshot);
  if (source[row] !== NONE) return source[row]!;
  if (sender[row] !== NONE) return snapshot.nodes.count + sender[row]!;
  return rows[row]!.source === 'SELF' ? -1 : -2;
}

/** Different months in rows of whole months. */
function monthsCovered({ first, last }: FlowTable, rows: readonly number[]): number {
  let [covered, next] = [0, 0];
  for (const row of rows.length === 1 ? rows : [...rows].sort((a, b) => first[a]! - first[b]!)) {
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
