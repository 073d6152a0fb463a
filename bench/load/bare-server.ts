import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';

/**
 * The peer of the writes: an Express handler in a process of its own that takes the same bytes, parses them, writes
 * nothing, and sends back the bytes of an answer.
 */
const answer = process.argv.at(-1) ?? '';
const app = express();
app.post('/api/changes', express.json(), (_request, response) => {
  response.type('application/json').send(answer);
});
const server = createServer(app);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ url: `http://127.0.0.1:${port}` });
});
process.once('disconnect', () => process.exit(0));
