import { createServer, type Server } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import express from 'express';
import { failure } from '../errors.ts';
import { problemHandler } from '../http/problem-answer.ts';
import { knownHostsOnly, sameSiteApiOnly } from '../http/security.ts';
import { type MetricSources, metricsText } from './text.ts';

/** Times between two samples of the event loop, in milliseconds. */
const LOOP_SAMPLE_MS = 20;

/** The server of the figures, not yet listening, and what ends its measuring. */
interface MetricsServer {
  readonly server: Server;
  readonly stop: () => void;
}

/**
 * Makes the server that gives the figures at `/metrics`, and nothing else. It has a port of its own, so that a proxy in front
 * of the site cannot let others in by mistake. `host` is where it will listen.
 */
export function metricsServer(sources: Omit<MetricSources, 'loop'>, host: string): MetricsServer {
  const loop = monitorEventLoopDelay({ resolution: LOOP_SAMPLE_MS });
  loop.enable();
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('env', 'production');
  app.use(knownHostsOnly({ host, allowedHosts: [] }), sameSiteApiOnly);
  app.get('/metrics', async (_request, response) => {
    const text = await metricsText({ ...sources, loop });
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    response.type('text/plain; version=0.0.4; charset=utf-8').send(text);
  });
  app.use((request) => {
    throw failure('not-found', { path: request.path.slice(0, 200) });
  });
  app.use(problemHandler);
  return {
    server: createServer({ headersTimeout: 10_000, requestTimeout: 10_000 }, app),
    stop: () => loop.disable(),
  };
}
