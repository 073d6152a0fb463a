import type { RunNamed } from './cypher/statements.ts';
import { StoreError } from './store-errors.ts';
import { type Head, readElements, readHead, type StoredNetwork } from './stored-network.ts';

/** The network as it was last read or written, so that a revision is read once. */
interface NetworkCache {
  /** The network of the present revision, read when another program wrote it. */
  readonly load: () => Promise<StoredNetwork>;
  /** The network of the present revision, where it need not be read. */
  readonly known: () => Promise<StoredNetwork | undefined>;
  /** Keeps what was just written, unless a later write is kept already. */
  readonly keep: (written: StoredNetwork) => void;
}

/** A read that meets a write in between begins again; so many writes in a row are no accident. */
const READ_ATTEMPTS = 10;

/**
 * Creates a cache of the network in the database, whose `load` reads it again only when the revision has changed. All who
 * ask for the same revision meanwhile wait for one reading, as a large network takes seconds.
 * `load` throws the error `store-write-conflict` when other programs keep writing meanwhile. `read` runs a statement
 * by its name.
 */
export function networkCache(read: RunNamed): NetworkCache {
  let cached: StoredNetwork | undefined;
  let reading: { readonly revision: number; readonly network: Promise<StoredNetwork> } | undefined;

  /** Reads the network, whose revision was just found to be that of `found`. */
  async function readWhole(found: Head): Promise<StoredNetwork> {
    let head = found;
    for (let attempt = 1; ; attempt += 1) {
      const network = await readOrError(read, head);
      const { revision } = head;
      head = await readHead(read);
      if (revision === head.revision) {
        if (network instanceof StoreError) throw network;
        cached = network;
        return network;
      }
      if (attempt === READ_ATTEMPTS)
        throw new StoreError('store-write-conflict', { reason: `${head.revision}` });
    }
  }

  return {
    keep: (written) => {
      if (cached === undefined || cached.revision < written.revision) cached = written;
    },
    known: async () => {
      const { revision } = await readHead(read);
      return cached?.revision === revision ? cached : undefined;
    },
    load: async () => {
      const before = cached;
      const head = await readHead(read);
      if (cached?.revision === head.revision) return cached;
      // What was written while the revision was asked for is newer than the answer.
      if (cached !== undefined && cached !== before && cached.revision > head.revision) return cached;
      if (reading?.revision === head.revision) return reading.network;
      const begun = { revision: head.revision, network: readWhole(head) };
      reading = begun;
      return begun.network.finally(() => {
        if (reading === begun) reading = undefined;
      });
    },
  };
}

/** The elements, or why they make no network: with a write in between they may not fit together. */
async function readOrError(read: RunNamed, head: Head): Promise<StoredNetwork | StoreError> {
  try {
    return await readElements(read, head);
  } catch (error) {
    if (error instanceof StoreError && error.id === 'store-content-unreadable') return error;
    throw error;
  }
}
