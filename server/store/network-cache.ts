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
 * Creates a cache of the network in the database, whose `load` reads it again only when the revision has changed.
 * `load` throws the error `store-write-conflict` when other programs keep writing meanwhile. `read` runs a statement
 * by its name.
 */
export function networkCache(read: RunNamed): NetworkCache {
  let cached: StoredNetwork | undefined;
  return {
    keep: (written) => {
      if (cached === undefined || cached.revision < written.revision) cached = written;
    },
    known: async () => {
      const { revision } = await readHead(read);
      return cached?.revision === revision ? cached : undefined;
    },
    load: async () => {
      for (let attempt = 1; ; attempt += 1) {
        const head = await readHead(read);
        if (cached?.revision === head.revision) return cached;
        const found = await readOrError(read, head);
        const { revision } = await readHead(read);
        if (revision === head.revision) {
          if (found instanceof StoreError) throw found;
          cached = found;
          return cached;
        }
        if (attempt === READ_ATTEMPTS)
          throw new StoreError('store-write-conflict', { reason: `${revision}` });
      }
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
