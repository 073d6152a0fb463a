import { buildServer, checkNode, installIfNeeded, root, say } from './lib/project.mjs';

process.env.NODE_ENV ??= 'development';
checkNode();
installIfNeeded();

/**
 * One process, one port: Express answers /api from the sources of the server, Vite gives the client. A change in
 * client/ reaches the page at once; a change in server/ or domain/ closes the server and starts it again from the new sources.
 */
const { createServer: createVite } = await import('vite');
const RESTART_AFTER_MS = 100;

let running;
let queue = Promise.resolve();
let sources;

async function startServer() {
  sources ??= await createVite({
    root,
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: {} },
    optimizeDeps: { noDiscovery: true },
  });
  // Its threads read no TypeScript.
  buildServer();
  const { startDevelopment } = await sources.ssrLoadModule('/server/dev.ts');
  let vite;
  const server = await startDevelopment(async (http) => {
    vite = await createVite({
      configFile: `${root}/vite.config.ts`,
      server: { middlewareMode: true, hmr: { server: http } },
    });
    return vite.middlewares;
  });
  say(`Développement : ${server.url}`, `Development: ${server.url}`);
  running = {
    close: async () => {
      await vite?.close();
      await server.close();
    },
  };
}

const inTurn = (work) => {
  queue = queue
    .then(work)
    .catch((error) => say(String(error?.stack ?? error), String(error?.stack ?? error)));
  return queue;
};

await inTurn(startServer);

let timer;
sources.watcher.on('all', (_event, path) => {
  const changed = path.slice(root.length + 1).replaceAll('\\', '/');
  if (!/^(server|domain)\//.test(changed)) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    inTurn(async () => {
      await running?.close();
      running = undefined;
      sources.moduleGraph.invalidateAll();
      await startServer();
    });
  }, RESTART_AFTER_MS);
});

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    clearTimeout(timer);
    inTurn(async () => {
      await running?.close();
      await sources.close();
      process.exit(0);
    });
  });
