import { failure } from '../errors.ts';
import { networkReader, type OpenNetwork } from '../network-reader.ts';
import { openConfiguredStore, openingFailure } from '../open-store.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { GlobalOptions, Io } from './io.ts';
import { openNetworkFile } from './network-file.ts';

/** Opens the store of the settings for the time of a command. */
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

/** The network that a question is about: the file of `--network`, else the store's; throws `store-empty`. */
export async function networkFor(io: Io, { network }: GlobalOptions): Promise<OpenNetwork> {
  if (network !== undefined) return openNetworkFile(network);
  return withStore(io, async (store) => {
    if (await store.isEmpty()) throw failure('store-empty');
    return networkReader(store).current();
  });
}
