import { type Snapshot, snapshotAt } from '../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import type { NetworkStore } from './store/network-store.ts';

/** A network opened for reading, from a store or a file, with what the answers need of it. */
export interface OpenNetwork {
  /** 0 for a file. */
  readonly revision: number;
  readonly engine: 'embedded' | 'neo4j' | 'file';
  readonly document: NetworkDocument;
  /** The network at a day, kept while the network does not change. */
  readonly at: (day: string) => Snapshot;
}

/** Days whose snapshots are kept at once: a screen that compares two dates asks for both again and again. */
const DAYS_KEPT = 8;

export function openNetwork(
  document: NetworkDocument,
  revision = 0,
  engine: OpenNetwork['engine'] = 'file',
): OpenNetwork {
  const snapshots = new Map<string, Snapshot>();
  return {
    revision,
    engine,
    document,
    at: (day) => {
      const known = snapshots.get(day);
      if (known !== undefined) return known;
      const snapshot = snapshotAt(document, day);
      const oldest = snapshots.size >= DAYS_KEPT ? snapshots.keys().next().value : undefined;
      if (oldest !== undefined) snapshots.delete(oldest);
      snapshots.set(day, snapshot);
      return snapshot;
    },
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
