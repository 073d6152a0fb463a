import { failure } from '../errors.ts';
import { networkReader, type OpenNetwork } from '../network-reader.ts';
import { openConfiguredStore, openingFailure } from '../open-store.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { GlobalOptions, Io } from './io.ts';
import { openNetworkFile } from './network-file.ts';

/** Runs `use` with the configured store, and closes it. */
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

/** The network to analyse: the file of `--network`, else that of the store. Throws `store-empty`. */
export async function networkFor(io: Io, { network }: GlobalOptions): Promise<OpenNetwork> {
  if (network !== undefined) return openNetworkFile(network);
  return withStore(io, async (store) => {
    if (await store.isEmpty()) throw failure('store-empty');
    return networkReader(store).current();
  });
}
