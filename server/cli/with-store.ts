import type { FiguresAnswer, FiguresAsked } from '../../domain/api/questions/figures.ts';
import { dayAsked } from '../../domain/model/asked-dates.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { Publication } from '../../domain/secrecy/publication.ts';
import { failure } from '../errors.ts';
import { networkReader, type OpenNetwork, openNetwork } from '../network-reader.ts';
import { openConfiguredStore, openingFailure } from '../open-store.ts';
import { directFigures } from '../secrecy/figure-host.ts';
import { figuresAnswer } from '../secrecy/figures-answer.ts';
import { type Publisher, storePublisher } from '../secrecy/publisher.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { GlobalOptions, Io } from './io.ts';
import { openNetworkFile, readNetworkDocument } from './network-file.ts';

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
    return networkReader(store, publisherOf(store)).current();
  });
}

/**
 * Opens the network with its exact numbers of people, for the administrator: the file given with `--network`, else the
 * network in the store. Throws `store-empty`, and the errors of opening the file or the store.
 */
export async function rawNetworkFor(io: Io, { network }: GlobalOptions): Promise<OpenNetwork> {
  if (network !== undefined) return openNetwork(await readNetworkDocument(network));
  return withStore(io, async (store) => {
    if (await store.isEmpty()) throw failure('store-empty');
    const { document, revision } = await store.load();
    return openNetwork(document, revision, store.engine);
  });
}

/**
 * Reads published figures of the network that a command is about: of the file given with `--network`, as if it were
 * published for the first time, else of the store. Throws `unknown-year` and the errors named above.
 */
export async function figuresFor(
  io: Io,
  { network }: GlobalOptions,
  asked: FiguresAsked,
): Promise<{ readonly answer: FiguresAnswer; readonly document: NetworkDocument }> {
  if (network === undefined)
    return withStore(io, async (store) => {
      if (await store.isEmpty()) throw failure('store-empty');
      const publisher = publisherOf(store);
      const answer = await publisher.figures(asked, io.today());
      const { document } = await publisher.published(await store.load());
      return { answer, document };
    });
  const document = await readNetworkDocument(network);
  const at = dayAsked(undefined, document.asOf, io.today());
  const found = new Publication(document).figures({ ...asked, at });
  return { answer: figuresAnswer(0, found), document };
}

/** Makes what turns the network of a store into what readers see of it, for a command that has nothing else to do. */
export const publisherOf = (store: NetworkStore): Publisher => storePublisher(store, directFigures());
