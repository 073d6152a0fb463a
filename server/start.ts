import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { answerBy, httpServer } from './http/http-server.ts';
import { openConfiguredStore, openingFailure } from './open-store.ts';
import { CLIENT_FOLDER } from './paths.ts';
import { readSample } from './sample.ts';
import { today } from './today.ts';
import { openWorkers } from './workers.ts';

export interface StartOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** Leaves an empty store empty: the page then offers the sample, an import, or a blank network. */
  readonly leaveEmpty?: boolean;
  /** In development: the client served from its sources, made once the HTTP server is there. */
  readonly developmentClient?: (server: Server) => Promise<RequestHandler>;
}

/** A running server. `close` may be called again; it ends when the last answer has left or the deadline has passed. */
export interface Running {
  readonly url: string;
  readonly engine: 'embedded' | 'neo4j';
  /** The sample was put in the store, which was empty. */
  readonly seeded: boolean;
  readonly close: () => Promise<void>;
}

/** A person who closes the program waits this long at most for answers still on their way. */
const DEADLINE_MS = 5_000;

/** Opens the store, puts the sample in it when it is empty unless told otherwise, and listens. Throws a `Failure` that one sentence tells. */
export async function start(options: StartOptions): Promise<Running> {
  const { config, logger, leaveEmpty = false, developmentClient } = options;
  const store = await openConfiguredStore(config);
  try {
    const seeded = !leaveEmpty && (await store.isEmpty());
    if (seeded) await store.replace(await readSample());
    const check = developmentClient !== undefined;
    const workers = openWorkers({ check });
    const server = httpServer(logger);
    const app = createApp({
      store,
      workers,
      host: config.host,
      allowedHosts: config.allowedHosts,
      logger,
      clientFolder: CLIENT_FOLDER,
      today,
      checkAnswers: check,
      ...(developmentClient === undefined ? {} : { developmentClient: await developmentClient(server) }),
    });
    answerBy(server, app);
    await listen(server, config.host, config.port);
    let closing: Promise<void> | undefined;
    return {
      url: addressOf(server, config.host),
      engine: store.engine,
      seeded,
      close: () => {
        closing ??= closeServer(server).then(workers.close).then(store.close);
        return closing;
      },
    };
  } catch (error) {
    await store.close();
    throw openingFailure(error, config);
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
 * Stops taking connections and waits for the answers on their way. A connection that a browser keeps open becomes
 * idle after `close`, so idle ones are closed again and again; past the deadline all are.
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
