import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { Router } from 'express';
import { failure } from '../errors.ts';

/** Cache rule for files under `assets/`, whose names contain a hash of their content. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Makes a router that serves the built client in `folder`: its files, and its page for every other address without a
 * file extension.
 */
export function clientFiles(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        const named = path.startsWith(join(folder, 'assets'));
        response.setHeader('Cache-Control', named ? FOREVER : 'no-cache');
      },
    }),
  );
  router.get('/{*view}', (request, response, next) => {
    if (extname(request.path) !== '' || !existsSync(page)) {
      next(failure('not-found', { path: request.path.slice(0, 200) }));
      return;
    }
    response.sendFile(page, { headers: { 'Cache-Control': 'no-cache' } });
  });
  return router;
}
