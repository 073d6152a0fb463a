import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { type Access, openAccess } from '../../server/accounts/access.ts';
import type { Desk } from '../../server/accounts/desk.ts';
import type { ProviderSettings } from '../../server/accounts/provider/settings.ts';
import { createApp } from '../../server/app.ts';
import { answerBy, httpServer } from '../../server/http/http-server.ts';
import { CLIENT_FOLDER, FIGURE_THREAD_FILE } from '../../server/paths.ts';
import { type FigureHost, threadFigures } from '../../server/secrecy/figure-host.ts';
import { openEmbeddedThread } from '../../server/store/embedded-thread.ts';
import type { Engine } from '../../server/store/engine.ts';
import { type NetworkStore, openStore } from '../../server/store/network-store.ts';
import type { FileService } from '../../server/transfer/file-service.ts';
import type { UploadStoreOptions } from '../../server/transfer/upload-store.ts';
import { openWorkers, type Workers } from '../../server/workers.ts';
import { QUICK_SCRYPT, signedIn } from './people.ts';

export interface TestServer {
  readonly url: string;
  readonly store: NetworkStore;
  readonly files: FileService;
  /** What everything about people works with, where the server has accounts. */
  readonly desk: Desk | undefined;
  /** The token of the set-up, when there was no administrator. */
  readonly setUpToken: string | undefined;
  /** JSON lines of the log so far. */
  readonly log: readonly string[];
  /**
   * `fetch` on a path of the server, in French unless headers say otherwise, and where it has accounts as an administrator
   * without operators of their own, unless `asStranger`.
   */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

export interface TestServerOptions {
  /** What the store holds at first; absent = nothing. */
  readonly document?: NetworkDocument;
  /** A store to serve from, instead of one opened on `engine`. */
  readonly store?: NetworkStore;
  /** An engine to serve from; absent = a fresh embedded store, deleted at the end. */
  readonly engine?: Engine;
  readonly clientFolder?: string;
  readonly today?: string;
  /** What the application is told of the address that it is bound to; it is this machine's own all the same. */
  readonly host?: string;
  readonly allowedHosts?: readonly string[];
  /** Sends no cookie, and makes no administrator where the server has accounts. */
  readonly asStranger?: boolean;
  /** Clock of accounts and sessions. */
  readonly now?: () => Date;
  readonly publicUrl?: string;
  readonly embedOrigins?: readonly string[];
  /** The OpenID Connect provider by which people may sign in. */
  readonly provider?: ProviderSettings;
  /** Of the shelf of files that are sent. */
  readonly shelf?: UploadStoreOptions;
}

/**
 * The threads that keep nothing of one store, for all servers of a test process: to start them costs more than most tests.
 * They start with their first job and end with the process.
 */
let sharedThreads: Workers | undefined;
/** Threads of published figures whose server has closed. Each begins anew with the store of the next one. */
const idleFigures: FigureHost[] = [];

const LOOPBACK = '127.0.0.1';

/**
 * Asks once more over a new connection when the server closed the idle one that the question was put to, as a browser does.
 * On a busy machine both happen at the same moment.
 */
const onceMore =
  (ask: () => Promise<Response>) =>
  (error: unknown): Promise<Response> => {
    const { cause } = error as { readonly cause?: { readonly code?: string } };
    if (cause?.code !== 'ECONNRESET') throw error;
    return ask();
  };

/** The access that a server has at its place. Where that asks for accounts, an administrator is signed in. */
async function accessOf(
  place: Parameters<typeof openAccess>[0],
  store: NetworkStore,
  { asStranger = false, now }: TestServerOptions,
): Promise<{ readonly access: Access; readonly cookie: { readonly Cookie?: string } }> {
  // A server of a test reaches Neo4j for the sake of the engine, and is alone all the same.
  const alike = { people: store.people, engine: 'embedded' as const };
  const access = await openAccess(place, alike, { cost: QUICK_SCRYPT, ...(now && { now }) });
  if (access.mode === 'ALONE' || asStranger) return { access, cookie: {} };
  const { cookie } = await signedIn(access.desk, { role: 'ADMINISTRATOR' });
  return { access, cookie: { Cookie: cookie } };
}

/** The application over real HTTP on a free port of this machine, over a real store. */
export async function testServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { document, store: given, engine, clientFolder = CLIENT_FOLDER, today = '2026-01-15' } = options;
  const folder =
    engine === undefined && given === undefined
      ? mkdtempSync(join(tmpdir(), 'passerelles-http-'))
      : undefined;
  const store = given ?? (await openStore(engine ?? (await openEmbeddedThread(folder))));
  if (document !== undefined) await store.replace(document);
  const log: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => log.push(line) });
  sharedThreads ??= openWorkers({ check: true });
  const { analyst, bodies, typesetter } = sharedThreads;
  const figures = idleFigures.pop() ?? threadFigures(FIGURE_THREAD_FILE);
  // A thread starts with its first job: of those that are shared, this server starts none.
  const own = openWorkers({ shelf: options.shelf ?? {} });
  const files = { ...own.files, thread: sharedThreads.files.thread };
  const workers: Workers = { ...own, analyst, bodies, typesetter, figures, files };
  const place = {
    host: options.host ?? LOOPBACK,
    allowedHosts: options.allowedHosts ?? [],
    ...(options.provider && { provider: options.provider }),
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
  };
  const { access, cookie } = await accessOf(place, store, options);
  const app = createApp({
    store,
    workers,
    access,
    ...place,
    embedOrigins: options.embedOrigins,
    logger,
    clientFolder,
    today: () => today,
    checkAnswers: true,
  });
  const server = httpServer(logger);
  answerBy(server, app);
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  const url = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    desk: access.mode === 'ALONE' ? undefined : access.desk,
    setUpToken: access.mode === 'ALONE' ? undefined : access.setUp.token,
    store,
    files: workers.files,
    log,
    fetch: (path, init = {}) => {
      const ask = () =>
        fetch(`${url}${path}`, { ...init, headers: { 'Accept-Language': 'fr', ...cookie, ...init.headers } });
      return init.method === undefined ? ask().catch(onceMore(ask)) : ask();
    },
    close: async () => {
      // First no new connection, then no old one: a page that is still open would come back in between.
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await own.close();
      idleFigures.push(figures);
      await store.close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
