import { perOffer } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import type { Period } from '../../model/dates.ts';
import type { PublishedSum, SumAxis } from '../../model/published-sums.ts';
import { ABANDONED_IS_EXACT, COUNT_IS_EXACT, type FlowTable, flowTable } from './flow-table.ts';

/** What a published network says of the people of its flow rows in a period; arrays are by row of the flow table. */
export interface PeopleOfRows {
  /** At least so many people. Added up over the rows of a published sum they are the sum. */
  readonly people: Int32Array;
  /** At least so many people gave up; NONE where the row does not count for it. */
  readonly abandoned: Int32Array;
  /** People of a pair of operators, or of a target, whom no row shows; by kind, year and what the sum is about. */
  more(axis: Exclude<SumAxis, 'ENDS'>, about: string): number;
  /** Whether the people of a row are known exactly: from the row, or from a published sum of this axis or of ENDS. */
  isExact(row: number, axis: SumAxis): boolean;
  /** Whether the people of a row who gave up are known exactly. */
  isExactlyAbandoned(row: number): boolean;
}

/** The bit that says that a row is in a published sum of an axis. */
const BITS: Readonly<Record<SumAxis, number>> = { ENDS: COUNT_IS_EXACT, OPERATORS: 2, TARGET: 4 };

/**
 * The people of the flow rows in a period, as far as readers may know them. A masked count stands for at least 1. A
 * published sum says more where all its rows lie inside the period and count.
 */
export function peopleOfRows(snapshot: Snapshot, period: Period): PeopleOfRows {
  const kept = lastPeople(snapshot);
  if (kept[0]?.period.from !== period.from || kept[0].period.to !== period.to)
    kept[0] = { period, people: readPeople(snapshot, period) };
  return kept[0].people;
}

/** Several rules read the same period one after the other, so the last result is cached. */
const lastPeople = perOffer((): { period: Period; people: PeopleOfRows }[] => []);

function readPeople(snapshot: Snapshot, period: Period): PeopleOfRows {
  const table = flowTable(snapshot);
  const { sums = [] } = snapshot.document;
  const counted = table.countedIn(period);
  const people = table.people.slice();
  const abandoned = table.abandoned.map((number, row) => (counted.abandoned[row] === 1 ? number : NONE));
  const exact = table.exact.slice();
  const more = new Map<string, number>();
  const numbers = sums.length === 0 ? undefined : rowNumbers(table);
  const inOrder = [...sums.filter(isOfEnds), ...sums.filter((sum) => !isOfEnds(sum))];
  for (const { axis, about, measure, value, rows } of inOrder) {
    const own = rows.map((id) => numbers!.get(id) ?? NONE);
    const counts = (row: number): boolean =>
      row !== NONE && (measure === 'count' ? counted.people : counted.abandoned)[row] === 1;
    // A target is one end: the sum of an operator with its filières says nothing of one of them.
    if (axis === 'TARGET' && own.some((row) => table.rows[row]?.target !== about)) continue;
    if ((measure !== 'count' && measure !== 'abandoned') || !own.every(counts)) continue;
    const figures = measure === 'count' ? people : abandoned;
    const bit = measure === 'count' ? BITS[axis] : ABANDONED_IS_EXACT;
    const extra = value - own.reduce((sum, row) => sum + figures[row]!, 0);
    for (const row of own) exact[row]! |= bit;
    if (axis === 'ENDS') figures[own[0]!]! += extra;
    else more.set(`${axis} ${about}`, (more.get(`${axis} ${about}`) ?? 0) + extra);
  }
  return {
    people,
    abandoned,
    more: (axis, about) => more.get(`${axis} ${about}`) ?? 0,
    isExact: (row, axis) => (exact[row]! & (BITS.ENDS | BITS[axis])) !== 0,
    isExactlyAbandoned: (row) => (exact[row]! & ABANDONED_IS_EXACT) !== 0,
  };
}

const isOfEnds = ({ axis }: PublishedSum): boolean => axis === 'ENDS';

const rowNumbers = ({ rows }: FlowTable): ReadonlyMap<string | undefined, number> =>
  new Map(rows.map(({ id }, row) => [id, row]));
