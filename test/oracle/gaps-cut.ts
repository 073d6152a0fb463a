import { byCodeUnit } from '../../domain/model/network.ts';
import type { OracleFinding } from './finding.ts';
import { along } from './gaps-structure.ts';
import { undocumentedOf } from './links.ts';
import { IS_END, IS_START, type Read, resting } from './presumed.ts';
import { filiereOf, reach, type World } from './world.ts';

/** A filière as two places: where people come in, and where they go out; between them stands its yearly intake. */
type Side = ReadonlySet<string>;
const IN = '>';
const OUT = '<';

interface Ways {
  /** Filières that stand on some way from a start to an outlet. */
  readonly filieres: readonly string[];
  readonly starts: readonly string[];
  readonly next: (id: string) => readonly string[];
  readonly endsAt: (id: string) => boolean;
}

function waysOf(world: World): Ways {
  const along_ = along(world);
  const leads = (id: string): boolean => [...reach([id], along_)].some((other) => world.outlets.has(other));
  const reached = reach(
    world.starts.map(({ id }) => id),
    along_,
  );
  const filieres = world.active.map(({ id }) => id).filter((id) => reached.has(id) && leads(id));
  return {
    filieres,
    starts: world.starts.map(({ id }) => id).filter((id) => filieres.includes(id)),
    next: (id) => along_(id).filter((other) => filieres.includes(other)),
    endsAt: (id) => along_(id).some((other) => world.outlets.has(other)),
  };
}

interface Cut {
  readonly value: number;
  /** What people still reach from the starts, and what still leads to an outlet, once the cut is closed. */
  readonly source: Side;
  readonly sink: Side;
}

/** Every set with the fewest places among the filières of known intake that, closed, leave no way to an outlet. */
function minimumCuts(world: World, ways: Ways): Cut[] {
  const capped = ways.filieres.filter((id) => filiereOf(world, id).intake !== undefined);
  let cuts: Cut[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (let subset = 0; subset < 2 ** capped.length; subset++) {
    const closed = new Set(capped.filter((_, index) => (subset & (1 << index)) !== 0));
    const value = [...closed].reduce((sum, id) => sum + (filiereOf(world, id).intake as number), 0);
    if (value > fewest) continue;
    const source = sourceSide(ways, closed);
    if (comesOut(ways, closed, [...source])) continue;
    const sink = reach(
      ways.filieres.filter(ways.endsAt).map((id) => id + OUT),
      (place) => backward(ways, closed, place),
    );
    cuts = [...cuts.filter((cut) => cut.value === value), { value, source, sink }];
    fewest = value;
  }
  return cuts;
}

function forward({ next }: Ways, closed: Side, place: string): string[] {
  const id = place.slice(0, -1);
  if (place.endsWith(IN)) return closed.has(id) ? [] : [id + OUT];
  return next(id).map((other) => other + IN);
}

function backward({ filieres, next }: Ways, closed: Side, place: string): string[] {
  const id = place.slice(0, -1);
  if (place.endsWith(OUT)) return closed.has(id) ? [] : [id + IN];
  return filieres.filter((other) => next(other).includes(id)).map((other) => other + OUT);
}

/**
 * M10C: of the cuts with the fewest places, the one with the smallest side at the starts, and the one with the
 * smallest side at the outlets. A cut is where its side ends, inside filières. [reading] A filière without places
 * may stand in a cut that does without it, because another one closes the same ways further on: it is left out.
 */
export function minimumCut(world: World): OracleFinding[] {
  const ways = waysOf(world);
  // Without any way there is nothing to cut: M01X and M02 say so.
  if (ways.filieres.length === 0) return [];
  const smallest = minimumCuts(world, ways);
  const value = smallest[0]?.value;
  if (value === undefined) return [];
  const [source, sink] = [least(smallest.map((cut) => cut.source)), least(smallest.map((cut) => cut.sink))];
  const atStarts = ways.filieres.filter((id) => source.has(id + IN) && !source.has(id + OUT));
  const atOutlets = ways.filieres.filter((id) => sink.has(id + OUT) && !sink.has(id + IN));
  const nearStarts = atStarts.filter((id) => comesOut(ways, new Set(atStarts), [id + OUT]));
  const entered = sourceSide(ways, new Set(atOutlets));
  const nearOutlets = atOutlets.filter((id) => entered.has(id + IN));
  const told = (ids: readonly string[]): { filiere: string; intake: number | undefined }[] =>
    [...ids].sort(byCodeUnit).map((id) => ({ filiere: id, intake: filiereOf(world, id).intake }));
  const evidence = {
    value,
    nearStarts: told(nearStarts),
    nearOutlets: told(nearOutlets),
    unique:
      String(told(nearStarts).map(({ filiere }) => filiere)) ===
      String(told(nearOutlets).map(({ filiere }) => filiere)),
    undocumentedLinks: undocumentedOf(world, [...nearStarts, ...nearOutlets], 'out', 'into'),
  };
  return [
    resting(
      world,
      { kind: 'M10C', elements: [], certainty: 'certain', evidence },
      [...nearStarts, ...nearOutlets].flatMap((id): Read[] => [
        [id, IS_START],
        [id, IS_END],
        [id, /^intake$/],
      ]),
    ),
  ];
}

/** The side that lies inside all others: minimum cuts form a lattice, so there is one. */
function least(sides: readonly Side[]): Side {
  const smallest = sides.reduce((best, one) => (one.size < best.size ? one : best));
  if (!sides.every((one) => [...smallest].every((place) => one.has(place))))
    throw new Error('No minimum cut lies nearer to one end than all others');
  return smallest;
}

const sourceSide = (ways: Ways, closed: Side): Set<string> =>
  reach(
    ways.starts.map((id) => id + IN),
    (place) => forward(ways, closed, place),
  );

/** Does someone at one of these places come to an outlet? */
const comesOut = (ways: Ways, closed: Side, places: readonly string[]): boolean =>
  [...reach(places, (place) => forward(ways, closed, place))].some(
    (place) => place.endsWith(OUT) && ways.endsAt(place.slice(0, -1)),
  );

/** The filières of the shortest way from a start to an outlet on which no intake is known; ties by their ids. */
export function uncappedChain(world: World): string[] {
  const ways = waysOf(world);
  const isOpen = (id: string): boolean => filiereOf(world, id).intake === undefined;
  let chains = ways.starts.filter(isOpen).map((id) => [id]);
  while (chains.length > 0) {
    const ended = chains.filter((chain) => ways.endsAt(chain.at(-1) as string));
    const first = ended.sort(byIds)[0];
    if (first !== undefined) return first;
    chains = chains.flatMap((chain) =>
      ways
        .next(chain.at(-1) as string)
        .filter((id) => isOpen(id) && !chain.includes(id))
        .map((id) => [...chain, id]),
    );
  }
  return [];
}

function byIds(one: readonly string[], other: readonly string[]): number {
  for (const [index, id] of one.entries()) {
    const order = byCodeUnit(id, other[index] ?? '');
    if (order !== 0) return order;
  }
  return one.length - other.length;
}
