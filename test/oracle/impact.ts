import type { Filiere } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import { monthsOf } from './length.ts';
import { type Bridge, servedBy, walkable } from './walkable.ts';
import { filiereOf, type World } from './world.ts';

/** Places per year of a filière, and whether they were estimated: from how many known intakes of its stage. */
export function placesOf(
  world: World,
  filiere: Filiere,
): { places: number; estimated: boolean; from: number } {
  if (filiere.intake !== undefined) return { places: filiere.intake, estimated: false, from: 0 };
  const known = world.active
    .filter(({ stage, intake }) => stage === filiere.stage && intake !== undefined)
    .map(({ intake }) => intake as number)
    .sort((a, b) => a - b);
  return {
    places: known[Math.floor((known.length - 1) / 2)] ?? 1,
    estimated: true,
    from: known.length,
  };
}

export interface Gain {
  readonly gain: number;
  /** Places of the filières that gain an outlet, each once, and the outlets that they gain. */
  readonly placesConcerned: number;
  /** The estimated part of these places, and the fewest known intakes from which some of them were estimated. */
  readonly estimate: { readonly places: number; readonly from: number } | null;
  readonly outlets: readonly string[];
  readonly newlyServed: number;
  readonly estimated: boolean;
}

/** What some added bridges change: places times outlets newly served, and places newly served at all. */
export function gainOf(world: World, added: readonly Bridge[]): Gain {
  const before = servedBy(world);
  const afterwards = servedBy(world, added);
  let gain = 0;
  let newlyServed = 0;
  let placesConcerned = 0;
  const outlets = new Set<string>();
  const guesses: { places: number; from: number }[] = [];
  for (const filiere of world.active) {
    if (filiere.stage === 'INTAKE') continue;
    const old = before.get(filiere.id) ?? new Set();
    const now = afterwards.get(filiere.id) ?? new Set();
    const gained = [...now].filter((outlet) => !old.has(outlet));
    const fresh = gained.length;
    const { places, estimated, from } = placesOf(world, filiere);
    gain += places * fresh;
    if (fresh > 0) placesConcerned += places;
    for (const outlet of gained) outlets.add(outlet);
    if (old.size === 0 && now.size > 0) newlyServed += places;
    if (fresh > 0 && estimated) guesses.push({ places, from });
  }
  return {
    ...{ gain, placesConcerned, newlyServed, estimated: guesses.length > 0 },
    estimate:
      guesses.length === 0
        ? null
        : {
            places: guesses.reduce((sum, { places }) => sum + places, 0),
            from: Math.min(...guesses.map(({ from }) => from)),
          },
    outlets: [...outlets].sort(byCodeUnit),
  };
}

/** Months from a, included, to the nearest outlet over walkable bridges; undefined = none. No levels are carried. */
export function monthsToOutlet(world: World, a: string, added: readonly Bridge[]): number | undefined {
  const bridges = walkable(world, added);
  let best: number | undefined;
  const visit = (id: string, start: number, latest: number, path: readonly string[]): void => {
    const found = filiereOf(world, id);
    const { waitMonths = 0 } = found;
    const durationMonths = monthsOf(found) ?? 0;
    const soFar = Math.max(latest, start + waitMonths + durationMonths);
    if (best !== undefined && soFar >= best) return;
    const out = bridges.filter(({ from }) => from === id);
    if (world.prep.some(({ filiere }) => filiere === id) || out.some(({ to }) => world.outlets.has(to))) {
      best = soFar;
    }
    for (const { to, kind } of out) {
      if (world.outlets.has(to) || path.includes(to)) continue;
      visit(to, kind === 'CONCURRENT' ? start : soFar, soFar, [...path, to]);
    }
  };
  visit(a, 0, 0, [a]);
  return best;
}
