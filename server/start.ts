import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { type Access, openAccess } from './accounts/access.ts';
import { waysIn } from './accounts/administrators.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { answerBy, httpServer } from './http/http-server.ts';
import { openConfiguredStore, openingFailure } from './open-store.ts';
import { openOperation } from './operation.ts';
import { CLIENT_FOLDER } from './paths.ts';
import { readSample } from './sample.ts';
import { today } from './today.ts';
import { openWorkers } from './workers.ts';

interface StartOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** Leaves an empty store empty. The page then offers the sample, an import or a blank network. */
  readonly leaveEmpty?: boolean;
  /** In development: makes the handler that serves the client from its sources, given the HTTP server. */
  readonly developmentClient?: (server: Server) => Promise<RequestHandler>;
}

/** A running server. `close` waits for open answers up to a deadline; it may be called again. */
export interface Running {
  readonly url: string;
  readonly engine: 'embedded' | 'neo4j';
  /** Whether the sample was put into the store because it was empty. */
  readonly seeded: boolean;
  /** The address of the set-up, with its one-time token; absent where none is needed. */
  readonly setUpUrl: string | undefined;
  /** Whether the site was set up and no administrator can sign in: `passerelles admin` is the way. */
  readonly hasNoWayIn: boolean;
  /** Where the figures of the server are read; undefined when nowhere. */
  readonly metricsUrl: string | undefined;
  readonly close: () => Promise<void>;
}

/** Longest time in milliseconds that closing waits for open answers. */
const DEADLINE_MS = 5_000;

/**
 * Starts the server: opens the store, puts the sample into it when it is empty (unless `leaveEmpty`), and listens.
 * Resolves to the running server, which can be closed. Throws a `Failure`.
 */
export async function start(options: StartOptions): Promise<Running> {
  const { config, logger, leaveEmpty = false, developmentClient } = options;
  const store = await openConfiguredStore(config);
  let beside: Awaited<ReturnType<typeof openOperation>> | undefined;
  try {
    const seeded = !leaveEmpty && (await store.isEmpty());
    if (seeded) await store.replace(await readSample());
    const check = developmentClient !== undefined;
    const workers = openWorkers({ check });
    const access = await openAccess(config, store);
    const hasNoWayIn =
      access.mode === 'ACCOUNTS' &&
      access.setUp.token === undefined &&
      (await waysIn(access.desk, access.desk.people)) === 'NONE';
    const server = httpServer(logger);
    beside = await openOperation(config, store, logger);
    const { operation, meter } = beside;
    const app = createApp({
      store,
      workers,
      access,
      host: config.host,
      allowedHosts: config.allowedHosts,
      publicUrl: config.publicUrl,
      embedOrigins: config.embedOrigins,
      logger,
      clientFolder: CLIENT_FOLDER,
      today,
      checkAnswers: check,
      operation,
      meter,
      ...(developmentClient === undefined ? {} : { developmentClient: await developmentClient(server) }),
    });
    answerBy(server, app);
    const { metrics } = beside;
    if (config.metrics && metrics) await listenForMetrics(metrics, config);
    await listen(server, config.host, config.port);
    const url = addressOf(server, config.host);
    const closeBeside = beside.close;
    let closing: Promise<void> | undefined;
    return {
      url,
      setUpUrl: setUpAddress(access, config.publicUrl ?? url),
      hasNoWayIn,
      engine: store.engine,
      seeded,
      metricsUrl: config.metrics && metrics && `${addressOf(metrics, config.metrics.host)}/metrics`,
      close: () => {
        closing ??= closeServer(server).then(closeBeside).then(workers.close).then(store.close);
        return closing;
      },
    };
  } catch (error) {
    await beside?.close();
    await store.close().catch(() => undefined);
    throw openingFailure(error, config);
  }
}

/** The token is behind the sign #, which browsers send to no server and write in no log. */
const setUpAddress = (access: Access, url: string): string | undefined =>
  access.mode === 'ALONE' || access.setUp.token === undefined
    ? undefined
    : `${url}/set-up#${access.setUp.token}`;

/** Listens where the settings want the figures. A failure mentions that address, and not that of the site. */
async function listenForMetrics(server: Server, config: Config): Promise<void> {
  const place = config.metrics ?? config;
  try {
    await listen(server, place.host, place.port);
  } catch (error) {
    throw openingFailure(error, { ...config, ...place });
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: host.replace(/^\[|\]$/g, ''), port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Stops accepting connections and waits for open answers. Connections that become idle are closed repeatedly; after the
 * deadline all are closed.
 */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  server.closeIdleConnections();
  const late = new AbortController();
  await Promise.race([
    closed,
    delay(DEADLINE_MS, undefined, { signal: late.signal, ref: false }).catch(() => {}),
  ]);
  late.abort();
  server.closeAllConnections();
  await closed;
  clearInterval(sweep);
}
