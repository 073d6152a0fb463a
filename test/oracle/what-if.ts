import { byCodeUnit } from '../../domain/model/network.ts';
import { GENERAL_OUTLET } from '../../domain/model/vocabulary.ts';
import type { OracleFinding } from './finding.ts';
import { placesOf } from './impact.ts';
import { findPathwaysSlowly, type OraclePathway } from './pathways.ts';
import { servedBy, usableStarts } from './walkable.ts';
import type { World } from './world.ts';

/** Two worlds compared by looking at everything in both, and never at what changed between them. */

export interface OracleDifference {
  readonly gone: readonly string[];
  readonly new: readonly string[];
  readonly changed: readonly string[];
}

/** Findings by kind and elements; what is computed from the rest of the network does not make another finding. */
export function findingsDifference(
  before: readonly OracleFinding[],
  after: readonly OracleFinding[],
): OracleDifference {
  const name = ({ kind, elements }: OracleFinding): string => [kind, ...elements].join(' ');
  const facts = ({ kind, certainty, evidence }: OracleFinding): string => {
    const { impact: _impact, pairs: _pairs, ...own } = evidence;
    const { stage, severity } = own;
    const rest = kind === 'M02' ? { stage, severity } : own;
    return JSON.stringify([certainty, Object.entries(rest).sort(([a], [b]) => byCodeUnit(a, b))]);
  };
  const [then, now] = [before, after].map((list) => new Map(list.map((one) => [name(one), facts(one)])));
  const names = [...new Set([...then!.keys(), ...now!.keys()])].sort(byCodeUnit);
  return {
    gone: names.filter((one) => !now!.has(one)),
    new: names.filter((one) => !then!.has(one)),
    changed: names.filter((one) => then!.has(one) && now!.has(one) && then!.get(one) !== now!.get(one)),
  };
}

const everyPathway = (world: World, from: string, to: string): OraclePathway[] =>
  findPathwaysSlowly(world, { from, to, k: Number.POSITIVE_INFINITY });

/** Outlets of a usable start by pathways, and the fewest months of any; the general outlet only for want of another. */
function startOf(world: World, id: string): { outlets: string[]; months: number | null } {
  if (!usableStarts(world).some((start) => start.id === id)) return { outlets: [], months: null };
  const pathways = [...world.outlets].map((outlet) => [outlet, everyPathway(world, id, outlet)] as const);
  const reached = pathways.filter(([, found]) => found.length > 0).map(([outlet]) => outlet);
  const named = reached.filter((outlet) => outlet !== GENERAL_OUTLET);
  const months = pathways.flatMap(([, found]) => found.map((pathway) => pathway.months));
  return {
    outlets: (named.length > 0 ? named : reached).sort(byCodeUnit),
    months: months.length === 0 ? null : Math.min(...months),
  };
}

export interface OracleStart {
  readonly start: string;
  readonly gone: readonly string[];
  readonly new: readonly string[];
  readonly monthsBefore: number | null;
  readonly monthsAfter: number | null;
}

export function startsDifference(before: World, after: World): OracleStart[] {
  const ids = [...new Set([before, after].flatMap((world) => usableStarts(world).map(({ id }) => id)))];
  return ids.sort(byCodeUnit).flatMap((start) => {
    const [then, now] = [startOf(before, start), startOf(after, start)];
    const gone = then.outlets.filter((outlet) => !now.outlets.includes(outlet));
    const fresh = now.outlets.filter((outlet) => !then.outlets.includes(outlet));
    const same = gone.length + fresh.length === 0 && then.months === now.months;
    return same ? [] : [{ start, gone, new: fresh, monthsBefore: then.months, monthsAfter: now.months }];
  });
}

/** Pathways of at most eight steps, and the months of the best one of any length. */
export function endsOf(world: World, from: string, to: string): { count: number; months: number | null } {
  const all = everyPathway(world, from, to);
  return { count: all.filter(({ steps }) => steps <= 8).length, months: all[0]?.months ?? null };
}

/** What is served in one world, and not in the other: in places × outlets, and whom this concerns. */
export function serviceBesides(
  world: World,
  other: World,
): { service: number; placesConcerned: number; outlets: string[] } {
  const [own, theirs] = [servedBy(world), servedBy(other)];
  let [service, placesConcerned] = [0, 0];
  const outlets = new Set<string>();
  for (const filiere of world.active) {
    if (filiere.stage === 'INTAKE') continue;
    const had = theirs.get(filiere.id) ?? new Set();
    const fresh = [...(own.get(filiere.id) ?? [])].filter((outlet) => !had.has(outlet));
    const { places } = placesOf(world, filiere);
    service += fresh.length * places;
    if (fresh.length > 0) placesConcerned += places;
    for (const outlet of fresh) outlets.add(outlet);
  }
  return { service, placesConcerned, outlets: [...outlets].sort(byCodeUnit) };
}
