import { bandOf } from '../analysis/flows/flows.ts';
import type { Band } from '../analysis/results.ts';
import { MASKED } from '../model/vocabulary.ts';
import type { MapEdge } from './map-model.ts';

/** The fewest people of each band. A masked number is at least 1. */
const LEAST: Readonly<Record<Band, number>> = {
  ...{ '0': 0, [MASKED]: 1, '5–9': 5, '10–19': 10, '20–49': 20, '50+': 50 },
  ...{ '5+': 5, '10+': 10, '20+': 20 },
};

/**
 * Returns the band of a line that stands for several: at least as many people as the bands of its members make sure,
 * so that it tells nothing that they do not. Members between the same two ends show the same people, which count once.
 * Undefined when no member has a band.
 */
export function bandOfMembers(members: readonly MapEdge[]): Band | undefined {
  const byEnds = new Map<string, Band>();
  for (const { from, to, band } of members) if (band !== undefined) byEnds.set(`${from} ${to}`, band);
  const bands = [...byEnds.values()].filter((band) => band !== '0');
  const [only] = bands;
  if (bands.length < 2) return only ?? (byEnds.size === 0 ? undefined : '0');
  return bandOf(
    bands.reduce((sum, band) => sum + LEAST[band], 0),
    false,
  );
}
