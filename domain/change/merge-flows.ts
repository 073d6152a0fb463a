import type * as z from 'zod';
import type { MergedRow as MergedRowSchema, PeopleCount, ReferralFlow } from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import { byCodeUnit } from '../model/network.ts';
import { CONFIDENCES, FLOW_OUTCOMES, MASKED } from '../model/vocabulary.ts';

type Count = z.infer<typeof PeopleCount>;
type MergedRow = z.infer<typeof MergedRowSchema>;

const LONGEST = { note: 2_000, reference: 300 } as const;

/**
 * Adds up the flow rows (reports of people sent onward) that overlap after two elements were merged: overlapping rows
 * with the same ends, kind and declarer become one row over all their months. `before` holds the rows before the
 * merge; rows that the merge did not touch stay the same objects. Returns all rows.
 */
export function fusedFlows(flows: readonly ReferralFlow[], before: readonly ReferralFlow[]): ReferralFlow[] {
  const untouched = new Set(before);
  const touched = new Set(flows.filter((flow) => !untouched.has(flow)).map(seriesOf));
  const series = new Map<string, ReferralFlow[]>();
  const made: ReferralFlow[] = [];
  for (const flow of flows) {
    const key = seriesOf(flow);
    if (!touched.has(key)) made.push(flow);
    else addTo(series, key, flow);
  }
  for (const rows of series.values())
    for (const same of overlapping(rows)) made.push(fused(same, (flow) => untouched.has(flow)));
  return made.sort((a, b) => byCodeUnit(a.id ?? '', b.id ?? ''));
}

const seriesOf = ({ source, target, kind, declaredBy }: ReferralFlow): string =>
  [source, target, kind, declaredBy].join(' ');

function overlapping(rows: readonly ReferralFlow[]): ReferralFlow[][] {
  const groups: ReferralFlow[][] = [];
  let last = '';
  for (const row of [...rows].sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to))) {
    const group = groups.at(-1);
    if (group === undefined || row.from > last) groups.push([row]);
    else group.push(row);
    if (row.to > last) last = row.to;
  }
  return groups;
}

/** Adds several rows up into one. The row keeps the id of a row that existed before the merge, if there is one. */
function fused(rows: readonly ReferralFlow[], wasThere: (flow: ReferralFlow) => boolean): ReferralFlow {
  const [first] = rows;
  if (rows.length === 1) return first!;
  const base = rows.find(wasThere) ?? first!;
  const { channel: _channel, refusedReasons: _refused, abandonedReasons: _abandoned, ...same } = base;
  const count = peopleOf(rows);
  const channels = new Set(rows.map(({ channel }) => channel));
  return defined({
    ...same,
    from: first!.from,
    to: rows
      .map(({ to }) => to)
      .toSorted(byCodeUnit)
      .at(-1)!,
    channel: channels.size === 1 ? base.channel : undefined,
    count,
    ...Object.fromEntries(
      FLOW_OUTCOMES.map((outcome) => [outcome, exactSum(rows.map((row) => row[outcome]))]),
    ),
    refusedReasons: reasonsOf(rows.map((row) => row.refusedReasons)),
    abandonedReasons: reasonsOf(rows.map((row) => row.abandonedReasons)),
    mergedFrom: rows.flatMap(mergedRows),
    note: joinedTexts(
      rows.map(({ note }) => note),
      '\n',
      LONGEST.note,
    ),
    reference: joinedTexts(
      rows.map(({ reference }) => reference),
      '; ',
      LONGEST.reference,
    ),
    observedOn: oldest(rows.map(({ observedOn }) => observedOn)),
    confidence: lowest(rows.map(({ confidence }) => confidence)),
  });
}

/** What is remembered of a row that is added up: its id and numbers, or those of the rows that it was made of itself. */
function mergedRows({
  id,
  count,
  started,
  refused,
  abandoned,
  pending,
  mergedFrom,
}: ReferralFlow): MergedRow[] {
  return mergedFrom ?? [defined({ id: id!, count, started, refused, abandoned, pending })];
}

/**
 * Adds up the people of several rows. A sum with masked numbers is masked; the rows that it was made of are remembered.
 * A masked number whose outcomes are all given is replaced by their sum.
 */
function peopleOf(rows: readonly ReferralFlow[]): Count {
  const counts = rows.map((row): Count => {
    const parts = FLOW_OUTCOMES.map((outcome) => row[outcome]);
    if (typeof row.count === 'number' || !parts.every((part) => typeof part === 'number')) return row.count;
    return parts.reduce((sum, part) => sum + part, 0);
  });
  return exactSum(counts) ?? MASKED;
}

/**
 * Sums exact figures. Zeros beside a single masked figure give the mask. Undefined when several figures include a masked
 * one.
 */
function exactSum(counts: readonly (Count | undefined)[]): Count | undefined {
  const people = counts.filter((count) => count !== 0);
  if (people.every((count) => typeof count === 'number'))
    return people.reduce((sum, count) => sum + count, 0);
  return people.length === 1 ? people[0] : undefined;
}

/** Sums counts by reason. Reasons without an exact sum are left out. */
function reasonsOf(lists: readonly ReferralFlow['refusedReasons'][]): ReferralFlow['refusedReasons'] {
  const byReason = new Map<string, Count[]>();
  for (const { reason, count } of lists.flatMap((list) => list ?? [])) addTo(byReason, reason, count);
  const summed = [...byReason].flatMap(([reason, counts]) => {
    const count = exactSum(counts);
    return count === undefined ? [] : [{ reason, count }];
  });
  return summed.length === 0 ? undefined : summed;
}

function joinedTexts(
  texts: readonly (string | undefined)[],
  between: string,
  longest: number,
): string | undefined {
  const given = [...new Set(texts.filter((text) => text !== undefined))];
  return given.length === 0 ? undefined : given.join(between).slice(0, longest);
}

/** The oldest of the days; undefined when one of them is missing. */
function oldest(days: readonly (string | undefined)[]): string | undefined {
  const given = days.filter((day) => day !== undefined);
  return given.length < days.length ? undefined : given.toSorted(byCodeUnit)[0];
}

const lowest = (given: readonly ReferralFlow['confidence'][]): ReferralFlow['confidence'] =>
  CONFIDENCES.findLast((confidence) => given.includes(confidence));

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
