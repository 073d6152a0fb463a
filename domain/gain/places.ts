import type { PlacesEstimate } from '../analysis/results.ts';
import { perDay } from '../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../graph/snapshot.ts';
import { STAGES } from '../model/vocabulary.ts';

/** Places per year of each node. */
export interface Places {
  /** Places per year of each filière; 0 for outlets. */
  readonly count: Float64Array;
  /** 1 where the yearly intake is unknown and was estimated. */
  readonly estimated: Uint8Array;
  /** By stage: the number of active filières with a known intake, from which the others are estimated. */
  readonly knownIntakes: readonly number[];
}

/**
 * Places per year of each filière: its yearly intake. An unknown intake is estimated as the lower median of the known
 * intakes of active filières of the same stage, or 1 when none is known.
 */
export const places = perDay(placesOf, (known, snapshot, { base }) =>
  snapshot.nodes === base.nodes ? known : placesOf(snapshot),
);

function placesOf({ nodes }: Snapshot): Places {
  const known: number[][] = STAGES.map(() => []);
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 0 && nodes.active[node] === 1 && nodes.intake[node] !== NONE)
      known[nodes.stage[node]!]!.push(nodes.intake[node]!);
  }
  const medians = known.map((intakes) => {
    const sorted = intakes.sort((a, b) => a - b);
    return sorted[(sorted.length - 1) >> 1] ?? 1;
  });
  const count = new Float64Array(nodes.count);
  const estimated = new Uint8Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1) continue;
    estimated[node] = Number(nodes.intake[node] === NONE);
    count[node] = estimated[node] === 1 ? medians[nodes.stage[node]!]! : nodes.intake[node]!;
  }
  return { count, estimated, knownIntakes: known.map((intakes) => intakes.length) };
}

/** Whether no place of some filières, given by number, nor of their stages is known: then their places only count them. */
export function onlyCounts(snapshot: Snapshot, filieres: readonly number[]): boolean {
  const { estimated, knownIntakes } = places(snapshot);
  return (
    filieres.length > 0 &&
    filieres.every((node) => estimated[node] === 1 && knownIntakes[snapshot.nodes.stage[node]!] === 0)
  );
}

/** Tells which part of the places of some filières, given by number, is estimated, and from what; null when none is. */
export function estimateOf(snapshot: Snapshot, filieres: Iterable<number>): PlacesEstimate | null {
  const { count, estimated, knownIntakes } = places(snapshot);
  let [sum, fewest] = [0, Number.POSITIVE_INFINITY];
  for (const node of filieres) {
    if (estimated[node] !== 1) continue;
    sum += count[node]!;
    fewest = Math.min(fewest, knownIntakes[snapshot.nodes.stage[node]!]!);
  }
  return fewest === Number.POSITIVE_INFINITY ? null : { places: sum, from: fewest };
}
