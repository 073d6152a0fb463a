import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../project.mjs';

/** Which packages the page is made of. */

/** Places in node_modules of the packages with code or files (such as a face) in dist/client, found by building the page without writing it. */
export async function pagePlaces() {
  // Under another value, for example in a test, the build would be one for development.
  process.env.NODE_ENV = 'production';
  const places = new Set();
  const collector = () => ({
    name: 'collect-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const file of chunk.originalFileNames ?? []) {
          const place = placeOf(file);
          if (place !== undefined) places.add(place);
        }
        for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
          const place = placeOf(id);
          if (renderedLength > 0 && place !== undefined) places.add(place);
        }
      }
    },
  });
  await build({
    root: join(root, 'client'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
    plugins: [collector()],
    worker: { plugins: () => [collector()] },
  });
  return places;
}

/** Helpers of the build tools (`\0vite/preload-helper.js`) are named without node_modules. */
function placeOf(id) {
  const place =
    /^.*?(node_modules\/.*node_modules\/(?:@[^/]+\/)?[^/]+|node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(
      id.replaceAll('\\', '/'),
    )?.[1];
  if (place !== undefined) return place;
  const tool = /^\0([\w-]+)\//.exec(id)?.[1];
  if (tool === undefined) return undefined;
  return existsSync(join(root, 'node_modules', tool)) ? `node_modules/${tool}` : undefined;
}
