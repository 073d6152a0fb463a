import { type OpenNetwork, openNetwork } from '../domain/answers/open-network.ts';
import type { Publisher } from './secrecy/publisher.ts';
import type { NetworkStore } from './store/network-store.ts';

/**
 * Reads the present network of a store. It checks the revision each time, since others may write to the same database.
 */
export interface NetworkReader {
  readonly current: () => Promise<OpenNetwork>;
}

/**
 * Creates a reader of the network in a store, of which `publisher` makes what readers may see. Its method `current`
 * resolves to the network of the latest revision, prepared for analyses, and gives the same object until it changes.
 */
export function networkReader(store: NetworkStore, publisher: Publisher): NetworkReader {
  let open: OpenNetwork | undefined;
  return {
    current: async () => {
      const { document, revision } = await publisher.published(await store.load());
      if (open?.document !== document) open = openNetwork(document, revision, store.engine);
      return open;
    },
  };
}
