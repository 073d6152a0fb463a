import { forAudience, type Snapshot, snapshotAt } from '../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../domain/model/audience.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import type { NetworkStore } from './store/network-store.ts';

/** A network opened for reading, from a store or a file, with what the answers need of it. */
export interface OpenNetwork {
  /** 0 for a file. */
  readonly revision: number;
  readonly engine: 'embedded' | 'neo4j' | 'file';
  readonly document: NetworkDocument;
  /** The network at a day, for everyone or for an audience; kept while the network does not change. */
  readonly at: (day: string, audience?: AudienceProfile) => Snapshot;
}

/** Days whose snapshots are kept at once: a screen that compares two dates asks for both again and again. */
const DAYS_KEPT = 8;
/** Audiences kept at once, in memory only: one looks at a few, in turn. */
const AUDIENCES_KEPT = 6;

export function openNetwork(
  document: NetworkDocument,
  revision = 0,
  engine: OpenNetwork['engine'] = 'file',
): OpenNetwork {
  return { revision, engine, document, at: snapshotsOf(document) };
}

/** The snapshots of a document, the last ones kept. */
export function snapshotsOf(document: NetworkDocument): OpenNetwork['at'] {
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

/** Reads the present network of a store; asks the revision each time, since others may write to the same database. */
export interface NetworkReader {
  readonly current: () => Promise<OpenNetwork>;
}

export function networkReader(store: NetworkStore): NetworkReader {
  let open: OpenNetwork | undefined;
  return {
    current: async () => {
      const { revision, document } = await store.load();
      if (open?.document !== document) open = openNetwork(document, revision, store.engine);
      return open;
    },
  };
}
