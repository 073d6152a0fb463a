import type { Request, RequestHandler } from 'express';
import { ROUTES } from '../../domain/api.ts';

/** Upper ends of the classes of durations, in seconds. */
export const DURATION_BUCKETS = [0.025, 0.1, 0.5, 2, 10, 60] as const;

/** The requests of one route that had an answer of one class (`2xx`…). */
export interface RequestFigures {
  readonly method: string;
  readonly route: string;
  readonly answers: string;
  count: number;
  seconds: number;
  /** How many took no longer than each of `DURATION_BUCKETS`. */
  readonly within: number[];
}

/** Counts the requests of a server. */
export interface RequestMeter {
  readonly handler: RequestHandler;
  readonly now: () => readonly RequestFigures[];
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'DELETE', 'PATCH']);
const PATHS = new Set<string>(Object.values(ROUTES).map(({ path }) => path));

/**
 * Creates a counter of requests by route and class of answer. It keeps paths of the API only, which are known beforehand:
 * whatever else is asked for counts as `page` or `other`, so that nothing that anybody typed becomes a label.
 */
export function requestMeter(): RequestMeter {
  const all = new Map<string, RequestFigures>();
  const figuresOf = (method: string, route: string, answers: string): RequestFigures => {
    const key = `${method} ${route} ${answers}`;
    const figures = all.get(key) ?? {
      ...{ method, route, answers },
      ...{ count: 0, seconds: 0, within: DURATION_BUCKETS.map(() => 0) },
    };
    all.set(key, figures);
    return figures;
  };
  return {
    handler: (request, response, next) => {
      const since = performance.now();
      response.once('close', () => {
        const seconds = (performance.now() - since) / 1000;
        const method = METHODS.has(request.method) ? request.method : 'OTHER';
        const answers = response.headersSent ? `${Math.floor(response.statusCode / 100)}xx` : 'none';
        const figures = figuresOf(method, routeOf(request), answers);
        figures.count += 1;
        figures.seconds += seconds;
        DURATION_BUCKETS.forEach((most, at) => {
          if (seconds <= most) figures.within[at] = (figures.within[at] ?? 0) + 1;
        });
      });
      next();
    },
    now: () => [...all.values()],
  };
}

function routeOf(request: Request): string {
  const path = request.originalUrl.split('?', 1)[0] ?? '';
  if (PATHS.has(path)) return path;
  return path.startsWith('/api') ? 'other' : 'page';
}
