import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** What a server wrote on a socket, as far as it could be read as an answer. */
export interface RawAnswer {
  /** 0: the connection was closed without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly text: string;
}

/** Longest wait for a server that neither answers nor closes. */
const PATIENCE_MS = 20_000;

/**
 * Sends bytes as they are, which `fetch` would refuse to, and reads until the server closes the connection. The head
 * of the request should ask for that by `Connection: close`.
 */
export async function rawHttp(url: string, ...pieces: (string | Uint8Array)[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) });
  socket.on('error', () => {});
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  for (const piece of pieces) socket.write(piece);
  const late = new AbortController();
  const closed = new Promise<'closed'>((resolve) => socket.once('close', () => resolve('closed')));
  const how = await Promise.race([closed, delay(PATIENCE_MS, 'late', { signal: late.signal })]);
  late.abort();
  socket.destroy();
  if (how !== 'closed') throw new Error(`no end after ${PATIENCE_MS} ms: ${Buffer.concat(chunks)}`);
  return parsed(Buffer.concat(chunks).toString('utf8'));
}

/** The head and the body of a request without anything but what is given. */
export const rawRequest = (
  line: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): [string, string | Uint8Array] => {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const all = { Host: '127.0.0.1', Connection: 'close', 'Content-Length': String(length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return [`${line} HTTP/1.1\r\n${lines.join('')}\r\n`, body];
};

function parsed(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [line = '', ...fields] = text.slice(0, end === -1 ? undefined : end).split('\r\n');
  const headers = Object.fromEntries(
    fields.map((field) => [field.split(':', 1)[0]?.toLowerCase() ?? '', field.replace(/^[^:]*:\s*/, '')]),
  );
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1] ?? 0);
  return { status, headers, body: end === -1 ? '' : text.slice(end + 4), text };
}
