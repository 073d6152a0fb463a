import { nextDay, type Period } from '../../domain/model/dates.ts';
import type { Filiere, ReferralFlow } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import type { Answer } from './audience.ts';
import type { OracleFinding } from './finding.ts';
import {
  abandonedRows,
  bandOf,
  isThere,
  nilPeriods,
  operatorOfEnd,
  publishedOf,
  rowsInside,
  rowsStraddling,
  thresholdOf,
} from './flows.ts';
import { resting } from './presumed.ts';
import { filiereOf, pairsOf, type World } from './world.ts';

interface OneWay {
  readonly a: string;
  readonly b: string;
  readonly operators: readonly [string, string];
  readonly passerelles: readonly string[];
}

/** Pairs of P⁺ between filières of two operators that no return joins the other way round. */
function oneWayPairs(world: World): OneWay[] {
  const operatorOf = (id: string): string | undefined => world.filieres.get(id)?.operator;
  return pairsOf(world.pPlus).flatMap(({ a, b, on }): OneWay[] => {
    const [ofA, ofB] = [operatorOf(a), operatorOf(b)];
    if (ofA === undefined || ofB === undefined || ofA === ofB) return [];
    const returns = world.p.some(
      ({ kind, from, to }) => kind === 'RETURN' && operatorOf(from) === ofB && operatorOf(to) === ofA,
    );
    const passerelles = on.map(({ id }) => id).sort(byCodeUnit);
    return returns ? [] : [{ a, b, operators: [ofA, ofB], passerelles }];
  });
}

/** Who gave up after going from a to b. */
const isOnward = ({ a, b }: OneWay, { source, target }: ReferralFlow): boolean =>
  source === a && target === b;

/** Who was sent elsewhere from b: back to the operator of a, or to a filière of it. */
const isBack = (world: World, { b, operators: [ofA] }: OneWay, row: ReferralFlow): boolean =>
  row.kind === 'REORIENTATION' && row.source === b && operatorOfEnd(world, row.target) === ofA;

/** M05: pairs where people give up, or are sent elsewhere, and no return joins the two operators. */
export function oneWay(world: World, period: Period): OracleFinding[] {
  const threshold = thresholdOf(period);
  return oneWayPairs(world).flatMap((pair): OracleFinding[] => {
    const onward = abandonedRows(world, period).filter((row) => isOnward(pair, row));
    const abandoned = publishedOf(world, onward, ['ENDS'], 'abandoned');
    const back = rowsInside(world, period).filter((row) => isBack(world, pair, row));
    const reoriented = publishedOf(world, back, ['ENDS']);
    if (Math.max(abandoned.people, reoriented.people) < threshold) return [];
    const { a, b, operators, passerelles } = pair;
    // What no row tells is not known, which is not zero.
    const [gaveUp, sentBack] = [
      onward.length === 0 ? null : bandOf(abandoned.people, abandoned.isExact),
      back.length === 0 ? null : bandOf(reoriented.people, reoriented.isExact),
    ];
    const evidence = { operators, abandoned: gaveUp, reoriented: sentBack, threshold, passerelles };
    return [{ kind: 'M05', elements: [a, b], certainty: 'certain', evidence }];
  });
}

/** Rows that the period cuts and that M05 would read. */
export function oneWayRowsStraddling(world: World, period: Period): ReferralFlow[] {
  const pairs = oneWayPairs(world);
  return rowsStraddling(world, period).filter((row) => {
    const gaveUp = row.abandoned !== undefined && pairs.some((pair) => isOnward(pair, row));
    return (gaveUp || pairs.some((pair) => isBack(world, pair, row))) && isThere(world, row.target);
  });
}

interface Bottleneck {
  readonly filiere: Filiere;
  /** People a year, at least; undefined when nobody reported anything. */
  readonly arrivals: { readonly band: string } | undefined;
  readonly silent: readonly string[];
  readonly tooMany: Answer;
  readonly tooLong: Answer;
}

/** Both tests of M10 for every active filière. */
function bottlenecks(world: World, period: Period): Bottleneck[] {
  const rows = rowsInside(world, period).filter(({ kind }) => kind !== 'INTRODUCTION');
  return world.active.map((filiere) => {
    const here = rows.filter(({ target }) => target === filiere.id);
    const senders = world.p.filter(({ to }) => to === filiere.id).map(({ from }) => from);
    const silent = [...new Set(senders)]
      .filter((id) => !here.some(({ source }) => source === id || source === filiereOf(world, id).operator))
      .filter((id) => nilPeriods(world, period, id, filiere.id).length === 0)
      .sort(byCodeUnit);
    const { intake, waitMonths } = filiere;
    const nil = new Map(senders.map((id) => [id, nilPeriods(world, period, id, filiere.id)]));
    const isTold = here.length > 0 || [...nil.values()].some((periods) => periods.length > 0);
    const arrivals = isTold ? yearlyArrivals(world, here, nil) : undefined;
    const compare = (): Answer => {
      if (arrivals === undefined || intake === undefined) return 'UNKNOWN';
      if (arrivals.isOver(intake)) return 'YES';
      return silent.length > 0 ? 'UNKNOWN' : 'NO';
    };
    const tooLong = waitMonths === undefined ? 'UNKNOWN' : waitMonths > 6 ? 'YES' : 'NO';
    return { filiere, arrivals, silent, tooMany: compare(), tooLong };
  });
}

/**
 * People a year, as a fraction of whole numbers so that nothing is rounded. An operator that reports itself is one
 * source with its filières, and then covers the months that any of their rows covers.
 */
function yearlyArrivals(
  world: World,
  rows: readonly ReferralFlow[],
  nil: ReadonlyMap<string, readonly Period[]>,
): { band: string; isOver: (n: number) => boolean } {
  const reportsItself = (operator: string | undefined): boolean =>
    rows.some(({ source }) => source === operator);
  const sources = new Map<string, ReferralFlow[]>();
  for (const row of rows) {
    const operator = world.filieres.get(row.source)?.operator;
    const source = operator !== undefined && reportsItself(operator) ? operator : row.source;
    sources.set(source, [...(sources.get(source) ?? []), row]);
  }
  const nilOf = (source: string): readonly Period[] =>
    [...nil].flatMap(([id, periods]) =>
      id === source || world.filieres.get(id)?.operator === source ? periods : [],
    );
  const parts = [...sources].map(([source, own]) => ({
    months: monthsCovered([...own, ...nilOf(source)]),
    people: publishedOf(world, own, ['ENDS']).people,
  }));
  const all = publishedOf(world, rows, ['TARGET', 'ENDS']);
  // Of whom only the sum tells, nobody knows the source: they come from the one that reports most months.
  const beside = all.people - parts.reduce((sum, part) => sum + part.people, 0);
  parts.push({ months: Math.max(1, ...parts.map(({ months }) => months)), people: beside });
  let [people, over] = [0n, 1n];
  for (const part of parts) {
    people = people * BigInt(part.months) + BigInt(part.people * 12) * over;
    over *= BigInt(part.months);
  }
  const band = bandOf(Number(people) / Number(over), all.isExact);
  return { band, isOver: (n) => people > BigInt(n) * over };
}

/** Months that some row covers, each once. */
function monthsCovered(rows: readonly Period[]): number {
  const months = new Set<string>();
  for (const { from, to } of rows) {
    for (let day = from; day <= to; day = nextDay(day)) months.add(day.slice(0, 7));
  }
  return months.size;
}

/** M10: more people arrive in a year than there are places, or they wait more than six months. */
export function bottleneckFindings(world: World, period: Period): OracleFinding[] {
  return bottlenecks(world, period).flatMap((one): OracleFinding[] => {
    const because = [
      ...(one.tooMany === 'YES' ? ['ARRIVALS'] : []),
      ...(one.tooLong === 'YES' ? ['WAIT'] : []),
    ];
    if (because.length === 0) return [];
    const { id, intake, waitMonths } = one.filiere;
    const evidence = {
      arrivals: one.arrivals?.band ?? null,
      atLeast: one.silent.length > 0,
      silent: one.silent,
      intake: intake ?? null,
      waitMonths: waitMonths ?? null,
      because,
    };
    return [
      resting(
        world,
        { kind: 'M10', elements: [id], certainty: 'certain', evidence },
        because.map((why) => [id, why === 'WAIT' ? /^waitMonths$/ : /^intake$/]),
      ),
    ];
  });
}

/** What M10 waits for where neither test holds and one is not known. */
export function bottleneckWaits(world: World, period: Period): (readonly [string, string])[] {
  return bottlenecks(world, period).flatMap((one): (readonly [string, string])[] => {
    if (one.tooMany === 'YES' || one.tooLong === 'YES') return [];
    const { id, intake, waitMonths } = one.filiere;
    const waits: (readonly [string, string])[] = [];
    if (waitMonths === undefined) waits.push([id, 'waitMonths']);
    if (one.tooMany === 'UNKNOWN') {
      if (intake === undefined) waits.push([id, 'intake']);
      if (one.arrivals === undefined || one.silent.length > 0) waits.push([id, 'flow']);
    }
    return waits;
  });
}
