import { failure } from '../errors.ts';
import { networkReader, type OpenNetwork } from '../network-reader.ts';
import { openConfiguredStore, openingFailure } from '../open-store.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { GlobalOptions, Io } from './io.ts';
import { openNetworkFile } from './network-file.ts';

/**
 * Opens the store that the settings choose, calls `use` with it, closes it, and returns the result. Errors are thrown
 * as a `Failure` whose message mentions the settings.
 */
export async function withStore<T>(io: Io, use: (store: NetworkStore) => Promise<T>): Promise<T> {
  const config = io.config();
  const store = await openConfiguredStore(config);
  try {
    return await use(store);
  } catch (error) {
    throw openingFailure(error, config);
  } finally {
    await store.close();
  }
}

/**
 * Opens the network that a command analyses: that of the file given with `--network`, else the one in the store.
 * Throws the failure `store-empty`, and those of opening the file or the store.
 */
export async function networkFor(io: Io, { network }: GlobalOptions): Promise<OpenNetwork> {
  if (network !== undefined) return openNetworkFile(network);
  return withStore(io, async (store) => {
    if (await store.isEmpty()) throw failure('store-empty');
    return networkReader(store).current();
  });
}
