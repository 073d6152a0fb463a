import * as z from 'zod';
import { keep, kept } from './browser-storage.ts';

/** A visit to the home page: the revision of the network, and the day. */
const Visit = z.strictObject({ revision: z.int().min(0), day: z.iso.date() });
export type Visit = z.infer<typeof Visit>;

/** Key of the latest visit in this browser. */
const LATEST = 'passerelles.visit';
/** Key of the visit since which this tab counts changes. */
const SINCE = 'passerelles.visit.since';
const NEVER = 'never';

/**
 * Returns the visit since which changes count: the latest one before this tab was opened. Undefined for a first visit.
 * It stays the same as long as the tab is open, until `keepSeen`.
 */
export function visitBefore(): Visit | undefined {
  const ofTab = kept('sessionStorage', SINCE);
  if (ofTab !== null) return read(ofTab);
  const latest = kept('localStorage', LATEST);
  keep('sessionStorage', SINCE, latest ?? NEVER);
  return read(latest);
}

/** Keeps the present visit, for the next one. */
export const keepVisit = (visit: Visit): void => keep('localStorage', LATEST, JSON.stringify(visit));

/** Keeps that the user has seen everything up to this visit. */
export const keepSeen = (visit: Visit): void => keep('sessionStorage', SINCE, JSON.stringify(visit));

function read(text: string | null): Visit | undefined {
  if (text === null || text === NEVER) return undefined;
  try {
    return Visit.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
