import { isValidAt, type Period, wholeMonths } from '../../domain/model/dates.ts';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import type { PublishedSum, SumAxis } from '../../domain/model/published-sums.ts';
import { MASKED } from '../../domain/model/vocabulary.ts';
import { isInside, overlaps } from './periods.ts';
import type { World } from './world.ts';

/** People of some rows, as far as readers know: just so many, or at least. */
export interface KnownPeople {
  readonly people: number;
  readonly isExact: boolean;
}

/** What single rows say: a masked number is at least one. */
export function sumOf(
  rows: readonly ReferralFlow[],
  measure: PublishedSum['measure'] = 'count',
): KnownPeople {
  const numbers = rows.map((row) => row[measure] ?? 0);
  const people = numbers.reduce<number>((sum, number) => sum + (number === MASKED ? 1 : number), 0);
  return { people, isExact: !numbers.includes(MASKED) };
}

/**
 * What is published of some rows. A sum stands for its rows when all of them are among these; sums of the axes that are
 * named first do so first.
 */
export function publishedOf(
  world: World,
  rows: readonly ReferralFlow[],
  axes: readonly SumAxis[],
  measure: PublishedSum['measure'] = 'count',
): KnownPeople {
  const left = new Map(rows.map((row) => [row.id, row]));
  let people = 0;
  for (const axis of axes)
    for (const sum of world.document.sums ?? []) {
      if (sum.axis !== axis || sum.measure !== measure || !sum.rows.every((id) => left.has(id))) continue;
      // A target is one end: the sum of an operator with its filières says nothing of one of them.
      if (axis === 'TARGET' && sum.rows.some((id) => left.get(id)?.target !== sum.about)) continue;
      people += sum.value;
      for (const id of sum.rows) left.delete(id);
    }
  const rest = sumOf([...left.values()], measure);
  return { people: people + rest.people, isExact: rest.isExact };
}

/** The operator of an end: itself, or that of a filière; none for an outlet, UNKNOWN and SELF. */
export const operatorOfEnd = (world: World, end: string): string | undefined =>
  world.operators.has(end) ? end : world.filieres.get(end)?.operator;

/** Five people a year, and never fewer than five. */
export const thresholdOf = (period: Period): number => Math.max(5, (5 * wholeMonths(period)) / 12);

/** A sum of people as it may be shown; one that is only known to be at least so many has no end above. */
export function bandOf(total: number, isExact: boolean): string {
  if (total === 0) return '0';
  if (total < 5) return 'masked';
  if (!isExact) return `${[50, 20, 10, 5].find((limit) => limit <= total)}+`;
  if (total < 10) return '5–9';
  if (total < 20) return '10–19';
  return total < 50 ? '20–49' : '50+';
}

/**
 * The rows of a period that count, of those that are read: finest ends first, a sender's before a receiver's, each one
 * unless one that counts already takes its place.
 */
function counting(world: World, period: Period, gives: (row: ReferralFlow) => boolean): Set<ReferralFlow> {
  const read = world.document.flows.filter((row) => isInside(row, period) && gives(row));
  const coarse = ({ source, target }: ReferralFlow): number =>
    [source, target].filter((end) => world.operators.has(end)).length;
  const counted: ReferralFlow[] = [];
  for (const ends of [0, 1, 2])
    for (const declarer of ['SENDER', 'RECEIVER'])
      for (const row of read)
        if (coarse(row) === ends && row.declaredBy === declarer)
          if (!counted.some((other) => givesWay(world, row, other))) counted.push(row);
  return new Set(counted);
}

function givesWay(world: World, row: ReferralFlow, other: ReferralFlow): boolean {
  const isOf = (fine: string, end: string): boolean =>
    fine === end || (world.operators.has(end) && world.filieres.get(fine)?.operator === end);
  if (other.kind !== row.kind || !overlaps(other, row)) return false;
  if (!isOf(other.source, row.source) || !isOf(other.target, row.target)) return false;
  const sameEnds = other.source === row.source && other.target === row.target;
  return !sameEnds || (other.declaredBy === 'SENDER' && row.declaredBy === 'RECEIVER');
}

const inTheirOrder = (world: World, rows: ReadonlySet<ReferralFlow>): ReferralFlow[] =>
  world.document.flows.filter((row) => rows.has(row));

/** The rows of a period that count for who was sent. */
export const rowsInside = (world: World, period: Period): ReferralFlow[] =>
  inTheirOrder(
    world,
    counting(world, period, () => true),
  );

/** The rows of a period that count for who gave up. */
export const abandonedRows = (world: World, period: Period): ReferralFlow[] =>
  inTheirOrder(
    world,
    counting(world, period, ({ abandoned }) => abandoned !== undefined),
  );

/** The rows of a period that count for what became of people: those that give all four outcomes. */
export const outcomeRows = (world: World, period: Period): ReferralFlow[] =>
  inTheirOrder(
    world,
    counting(world, period, ({ started, refused, abandoned, pending }) =>
      [started, refused, abandoned, pending].every((number) => number !== undefined),
    ),
  );

/** Rows that overlap the period without lying inside it: they compare with nothing. */
export const rowsStraddling = (world: World, period: Period): ReferralFlow[] =>
  world.document.flows.filter((row) => straddles(row, period));
export const straddles = (row: ReferralFlow, period: Period): boolean =>
  overlaps(row, period) && !isInside(row, period);

/**
 * The periods in which someone reported that nobody goes along a pair of P⁺, inside the period. What its own declarer
 * contradicts by a row that counts people says nothing.
 */
export function nilPeriods(world: World, period: Period, a: string, b: string): Period[] {
  const isPair = world.pPlus.some(({ from, to }) => from === a && to === b);
  if (!isPair || world.outlets.has(b)) return [];
  return world.document.nilReports.filter(
    (report) =>
      isInside(report, period) &&
      report.source === operatorOfEnd(world, a) &&
      report.target === operatorOfEnd(world, b) &&
      !world.document.flows.some(
        (row) =>
          row.count !== 0 &&
          row.declaredBy === report.declaredBy &&
          isInside(row, report) &&
          operatorOfEnd(world, row.source) === report.source &&
          operatorOfEnd(world, row.target) === report.target,
      ),
  );
}

/** Is the element there on the day: an outlet, a valid operator, an active filière? */
export function isThere(world: World, end: string): boolean {
  const operator = world.operators.get(end);
  if (operator !== undefined) return isValidAt(operator, world.at);
  return world.outlets.has(end) || world.activeIds.has(end);
}
