import { perDay, perDocument } from '../../graph/per-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Commune, Site } from '../../model/entities.ts';
import { byCodeUnit } from '../../model/network.ts';
import { travelMinutes } from '../../model/travel.ts';
import { openSites } from '../obstacles.ts';
import type { Travel } from '../results.ts';

/**
 * Assumed speed of public transport along the straight line between two communes, waits and detours included. It is
 * used only where the travel matrix has no value, and the result is marked as an estimate.
 */
const STRAIGHT_LINE_KM_PER_HOUR = 25;
const EARTH_RADIUS_KM = 6371;

/** Minutes of the travel matrix valid at the day, by "from to"; the shortest of several rows. */
const matrix = perDay(({ document, at }) => travelMinutes(document.travelTimes, at));

const communesById = perDocument(
  ({ communes }): ReadonlyMap<string, Commune> => new Map(communes.map((commune) => [commune.id, commune])),
);
const sitesById = perDocument(
  ({ sites }): ReadonlyMap<string, Site> => new Map(sites.map((site) => [site.id, site])),
);

/**
 * Returns the quickest journey, in minutes, from the commune of the audience for whom the network is read
 * (`snapshot`: the network on a day) to a valid site of a filière (`node` is its number): by the network's travel
 * times if they have the pair, else estimated along the straight line. Null when the audience gives no commune, there
 * is no valid site, or no time is known.
 */
export function travelTo(snapshot: Snapshot, node: number): Travel | null {
  const from = snapshot.audience?.commune;
  if (from === undefined || snapshot.nodes.isOutlet[node] === 1) return null;
  const journeys = openSites(snapshot, node).flatMap((site) => journeyTo(snapshot, from, site) ?? []);
  const [best] = journeys.sort(
    (a, b) =>
      a.minutes - b.minutes || Number(a.estimated) - Number(b.estimated) || byCodeUnit(a.site, b.site),
  );
  return best ?? null;
}

function journeyTo(snapshot: Snapshot, from: string, site: string): Travel | undefined {
  const { commune } = sitesById(snapshot.document).get(site)!;
  const minutesInMatrix = matrix(snapshot).get(`${from} ${commune}`);
  if (minutesInMatrix !== undefined) return { site, commune, minutes: minutesInMatrix, estimated: false };
  const known = communesById(snapshot.document);
  const minutes = straightLineMinutes(known.get(from), known.get(commune));
  return minutes === undefined ? undefined : { site, commune, minutes, estimated: true };
}

/**
 * Estimates the minutes of a journey between two communes at 25 km/h along the straight line, rounded up; 0 within
 * one commune. Undefined when a commune or its coordinates are unknown.
 */
export function straightLineMinutes(from: Commune | undefined, to: Commune | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (from.id === to.id) return 0;
  const { latitude: lat1, longitude: lon1 } = from;
  const { latitude: lat2, longitude: lon2 } = to;
  if (lat1 === undefined || lon1 === undefined || lat2 === undefined || lon2 === undefined) return undefined;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(lat2 - lat1), radians(lon2 - lon1)];
  const half =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(dLon / 2) ** 2;
  const km = 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  return Math.ceil((km / STRAIGHT_LINE_KM_PER_HOUR) * 60);
}
