import { type OpenNetwork, openNetwork } from '../../domain/answers/open-network.ts';
import type { FiguresAnswer, FiguresAsked } from '../../domain/api/questions/figures.ts';
import type { ReferralsAnswer, ReferralsAsked } from '../../domain/api/questions/referrals.ts';
import type { ReportAnswer, ReportQuery } from '../../domain/api/report-routes.ts';
import { dayAsked } from '../../domain/model/asked-dates.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { ReportFigures } from '../../domain/report/context.ts';
import { reportFigures } from '../../domain/report/figures.ts';
import type { FigureTable } from '../../domain/secrecy/figure-results.ts';
import type { UnknownYear } from '../../domain/secrecy/figure-table.ts';
import { Publication } from '../../domain/secrecy/publication.ts';
import { reportMade } from '../analysis/report.ts';
import { failure } from '../errors.ts';
import { networkReader } from '../network-reader.ts';
import { openConfiguredStore, openingFailure } from '../open-store.ts';
import { reportAsked, reportPeriodAsked } from '../report/make-report.ts';
import { directFigures } from '../secrecy/figure-host.ts';
import { figuresAnswer } from '../secrecy/figures-answer.ts';
import { type Publisher, storePublisher } from '../secrecy/publisher.ts';
import { referralsAnswer } from '../secrecy/referrals-answer.ts';
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
    const result = await use(store);
    await store.close();
    return result;
  } catch (error) {
    // Why it failed matters more than how it was closed. Closing twice does nothing.
    await store.close().catch(() => undefined);
    throw openingFailure(error, config);
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

/** An answer made of published figures, with the network as readers see it. */
interface Published<A> {
  readonly answer: A;
  readonly document: NetworkDocument;
}

/**
 * Reads published figures of the network that a command is about: of the file given with `--network`, as if it were
 * published for the first time, else of the store. Throws `unknown-year` and the errors named above.
 */
export const figuresFor = (
  io: Io,
  globals: GlobalOptions,
  asked: FiguresAsked,
): Promise<Published<FiguresAnswer>> =>
  publishedFor(
    io,
    globals,
    (publisher) => publisher.figures(asked, io.today()),
    async (tableOf) => figuresAnswer(0, tableOf(asked)),
  );

/** Reads what published figures say of passerelles, as `figuresFor` does the figures. */
export const referralsFor = (
  io: Io,
  globals: GlobalOptions,
  asked: ReferralsAsked,
): Promise<Published<ReferralsAnswer>> =>
  publishedFor(
    io,
    globals,
    (publisher) => publisher.referrals(asked, io.today()),
    async (tableOf, document) =>
      (await referralsAnswer(0, document, async (axis) => tableOf({ ...asked, axis })))!,
  );

async function publishedFor<A>(
  io: Io,
  { network }: GlobalOptions,
  ofStore: (publisher: Publisher) => Promise<A>,
  ofFile: (
    tableOf: (asked: FiguresAsked) => FigureTable | UnknownYear,
    document: NetworkDocument,
  ) => Promise<A>,
): Promise<Published<A>> {
  if (network === undefined)
    return withStore(io, async (store) => {
      if (await store.isEmpty()) throw failure('store-empty');
      const publisher = publisherOf(store);
      const answer = await ofStore(publisher);
      const { document } = await publisher.published(await store.load());
      return { answer, document };
    });
  const document = await readNetworkDocument(network);
  const at = dayAsked(undefined, document.asOf, io.today());
  const publication = new Publication(document);
  const answer = await ofFile((wanted) => publication.figures({ ...wanted, at }), document);
  return { answer, document };
}

/**
 * Makes the report that a command asks for, of the file given with `--network`, as if its figures were published for the
 * first time, else of the store. Throws the failures of making a report and those named above.
 */
export async function reportFor(
  io: Io,
  { network: file, language }: GlobalOptions,
  query: ReportQuery,
  isCancelled: () => boolean,
): Promise<ReportAnswer> {
  const today = io.today();
  const period = reportPeriodAsked(query, today);
  const made = (network: OpenNetwork, figures: ReportFigures): ReportAnswer => {
    const asked = reportAsked(network.document, { query, language }, { period, figures });
    return reportMade(network, asked, today, isCancelled);
  };
  if (file === undefined)
    return withStore(io, async (store) => {
      if (await store.isEmpty()) throw failure('store-empty');
      const publisher = publisherOf(store);
      const { tables } = await publisher.reportFigures(period, today);
      return made(await networkReader(store, publisher).current(), tables);
    });
  const raw = await readNetworkDocument(file);
  const publication = new Publication(raw);
  const at = dayAsked(undefined, raw.asOf, today);
  const tables = await reportFigures(period, at, (wanted) => publication.figures(wanted));
  return made(await openNetworkFile(file), tables ?? []);
}

/** Makes what turns the network of a store into what readers see of it, for a command that has nothing else to do. */
export const publisherOf = (store: NetworkStore): Publisher => storePublisher(store, directFigures());
