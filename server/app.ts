import compression from 'compression';
import express, { type Express, type RequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import { ROUTES } from '../domain/api.ts';
import type { Access } from './accounts/access.ts';
import type { Visitor } from './accounts/desk.ts';
import { arrangeWith } from './changes/arrange.ts';
import { permittedStore } from './changes/permitted-store.ts';
import { failure } from './errors.ts';
import { clientFiles } from './http/client-files.ts';
import { guardOf } from './http/guard.ts';
import type { PackedAnswer } from './http/packed-answer.ts';
import { problemHandler } from './http/problem-answer.ts';
import { requestLog } from './http/request-log.ts';
import { knownHostsOnly, sameSiteApiOnly, sameSiteWritesOnly, securityHeaders } from './http/security.ts';
import { sharedWork } from './http/shared-work.ts';
import type { RequestMeter } from './metrics/requests.ts';
import { networkReader } from './network-reader.ts';
import { bindAnalysis } from './routes/analysis.ts';
import { bindOtherMethods } from './routes/bind.ts';
import { bindChanges } from './routes/changes.ts';
import { bindDeck } from './routes/deck.ts';
import { bindDocuments } from './routes/documents.ts';
import { bindEntry } from './routes/entry.ts';
import { bindExports } from './routes/exports.ts';
import { bindFigures } from './routes/figures.ts';
import { bindFiles } from './routes/files.ts';
import { bindHandouts } from './routes/handouts.ts';
import { bindHealth } from './routes/health.ts';
import { bindImports } from './routes/imports.ts';
import { bindLinks } from './routes/links.ts';
import { bindMeetings } from './routes/meetings.ts';
import { bindNetwork } from './routes/network.ts';
import { bindOperation } from './routes/operation.ts';
import { bindPack } from './routes/pack.ts';
import { bindPeople } from './routes/people.ts';
import { bindProposals } from './routes/proposals.ts';
import { bindQuestions } from './routes/questions.ts';
import { bindReports } from './routes/reports.ts';
import { bindWrites } from './routes/writes.ts';
import { storePublisher } from './secrecy/publisher.ts';
import { sharedLinks } from './sharing/serve.ts';
import { openSharing } from './sharing/sharing.ts';
import type { Operation } from './state/read-state.ts';
import type { NetworkStore } from './store/network-store.ts';
import type { Workers } from './workers.ts';

/** How many bytes of answers about one revision are kept. */
const MOST_SHARED_BYTES = 64 * 1024 * 1024;

interface AppOptions {
  readonly store: NetworkStore;
  /** Whether the server has accounts. It is never worked out here, so that no server opens by mistake. */
  readonly access: Access;
  /** The workers for analyses, files and bodies. The caller closes them. */
  readonly workers: Workers;
  /** Address on which the server listens, and further host names to accept. */
  readonly host: string;
  readonly allowedHosts?: readonly string[];
  /** The address by which others reach the site, and the sites that may show its links in a frame. */
  readonly publicUrl?: string | undefined;
  readonly embedOrigins?: readonly string[] | undefined;
  readonly logger: Logger;
  /** Folder of the built client. */
  readonly clientFolder: string;
  /** Returns today as `YYYY-MM-DD`, the default day of networks without a day of inventory. */
  readonly today: () => string;
  readonly checkAnswers?: boolean;
  /** What keeps the program running; by default nothing is known of it. */
  readonly operation?: Operation;
  /** Counts the requests, where somebody reads the figures of the server. */
  readonly meter?: RequestMeter | undefined;
  /** In development: serves the client from its sources instead of the built files. */
  readonly developmentClient?: RequestHandler;
}

/**
 * Creates the server's application, with all routes of the API and the client, as an Express handler. It does not
 * listen and does not read the environment.
 */
export function createApp(options: AppOptions): Express {
  const {
    store,
    workers,
    access,
    host,
    allowedHosts = [],
    logger,
    clientFolder,
    today,
    checkAnswers = false,
    developmentClient,
    operation = {},
    meter,
  } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  // In its development mode Express would send stack traces of errors.
  app.set('env', 'production');
  if (meter !== undefined) app.use(meter.handler);
  app.use(requestLog(logger));
  const isHttps = access.mode === 'ACCOUNTS' && access.isHttps;
  app.use(securityHeaders({ development: developmentClient !== undefined, isHttps }));
  app.use(knownHostsOnly({ host, allowedHosts }));
  const { analyst, files, bodies, figures, typesetter } = workers;
  const publisher = storePublisher(store, figures);
  const reader = networkReader(store, publisher);
  // Before what refuses pages of other sites: links have no session to misuse, and may stand in a frame.
  const sharing = openSharing(store, { ...(access.mode === 'ACCOUNTS' && access.desk), settings: options });
  const isInService = async () => access.mode === 'ALONE' || access.setUp.isDone();
  app.use('/l', ...sharedLinks(sharing, isInService, { current: reader.current, today }));
  app.use(sameSiteWritesOnly);
  app.use('/api', sameSiteApiOnly);
  app.use(compression());

  const router = Router();
  router.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  for (const route of Object.values(ROUTES)) router[route.method](route.path, guardOf(access, route));
  const answers = sharedWork<PackedAnswer>(MOST_SHARED_BYTES, ({ bytes }) => bytes.length);
  const binding = { router, reader, analyst, bodies, answers, today, checkAnswers };
  const arrange = arrangeWith(binding);
  const editing = {
    ...{ store, publisher },
    editingOf: (visitor: Visitor) => ({
      ...{ publisher, arrange, asker: visitor.asker },
      store: permittedStore(store, visitor),
    }),
  };
  bindHealth(binding, store);
  bindNetwork(binding, editing);
  bindAnalysis(binding);
  bindFigures(binding, publisher);
  bindWrites(binding, editing);
  bindChanges(binding, editing, arrange);
  bindMeetings(binding, editing);
  bindEntry(binding, editing);
  bindQuestions(binding, store);
  bindFiles(binding, files);
  bindExports(binding, typesetter);
  bindDeck(binding, typesetter, publisher);
  bindPack(binding, typesetter, publisher);
  bindHandouts(binding, typesetter);
  bindReports(binding, { ...editing, typesetter });
  bindImports(binding, files, editing);
  bindPeople(binding, access, store);
  bindLinks(binding, sharing);
  bindProposals(binding, sharing, editing);
  bindOperation(binding, { store, operation, host, allowedHosts, access });
  bindDocuments(router);
  bindOtherMethods(router);
  router.use('/api', (request) => {
    throw failure('not-found', { path: request.originalUrl.split('?', 1)[0]?.slice(0, 200) ?? '' });
  });
  app.use(router);
  app.use(developmentClient ?? clientFiles(clientFolder));
  app.use((request) => {
    throw failure('not-found', { path: request.path.slice(0, 200) });
  });
  app.use(problemHandler);
  return app;
}
