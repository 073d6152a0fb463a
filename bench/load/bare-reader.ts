import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express from 'express';

/** The peer of the readers: an Express handler in a process of its own that sends the same bytes, packed the same way. */
process.once('message', (answers: [string, string][]) => {
  const bodies = new Map(answers.map(([path, text]) => [path, Buffer.from(text)]));
  const app = express();
  app.set('etag', false);
  app.use(compression());
  app.use((request, response) => {
    response.type('application/json').send(bodies.get(request.originalUrl) ?? '');
  });
  const server = createServer(app);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.send?.({ url: `http://127.0.0.1:${port}` });
  });
});
process.once('disconnect', () => process.exit(0));
