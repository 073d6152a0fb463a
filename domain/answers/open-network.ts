import { forAudience, type Snapshot, snapshotAt } from '../graph/snapshot.ts';
import type { AudienceProfile } from '../model/audience.ts';
import type { NetworkDocument } from '../model/network.ts';

/** A network opened for reading, from a store or a file, as readers may see it: numbers of people are masked. */
export interface OpenNetwork {
  /** Revision of the store; 0 for a file. */
  readonly revision: number;
  readonly engine: 'embedded' | 'neo4j' | 'file';
  readonly document: NetworkDocument;
  /** Returns the network on a day, for everyone or an audience. Results are cached. */
  readonly at: (day: string, audience?: AudienceProfile) => Snapshot;
}

/** Most days in the cache: a screen that compares two dates needs both repeatedly. */
const DAYS_KEPT = 8;
/** Most audiences in the cache, which is in memory only. */
const AUDIENCES_KEPT = 6;

/**
 * Prepares a network document for analyses. The method `at` of the result gives the network as it is on a day, for
 * everyone or for an audience, and caches this. Without `revision` and `engine`, the document counts as read from a
 * file.
 */
export function openNetwork(
  document: NetworkDocument,
  revision = 0,
  engine: OpenNetwork['engine'] = 'file',
): OpenNetwork {
  return { revision, engine, document, at: snapshotsOf(document) };
}

/** Returns a function that makes snapshots of a document for a day and an audience, with a cache. */
function snapshotsOf(document: NetworkDocument): OpenNetwork['at'] {
  const forEveryone = keepingLast<Snapshot>(DAYS_KEPT);
  const forSome = keepingLast<Snapshot>(AUDIENCES_KEPT);
  return (day, audience) => {
    const everyone = forEveryone(day, () => snapshotAt(document, day));
    if (audience === undefined) return everyone;
    return forSome(JSON.stringify([day, audience]), () => forAudience(everyone, audience));
  };
}

function keepingLast<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.size > most ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
