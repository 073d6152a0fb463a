import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';

/** What a server wrote on a socket, as far as it could be read as an answer. */
export interface RawAnswer {
  /** 0: the connection was closed without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Without the framing and the compression of its way here. */
  readonly body: string;
  /** The head and the body. */
  readonly text: string;
}

/** Longest wait for a server that neither answers nor closes. */
const PATIENCE_MS = 60_000;

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
  return parsed(Buffer.concat(chunks));
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

function parsed(given: Buffer): RawAnswer {
  const answer = afterContinue(given);
  const end = answer.indexOf('\r\n\r\n');
  const head = answer.toString('latin1', 0, end === -1 ? answer.length : end);
  const [line = '', ...fields] = head.split('\r\n');
  const headers = Object.fromEntries(
    fields.map((field) => [field.split(':', 1)[0]?.toLowerCase() ?? '', field.replace(/^[^:]*:\s*/, '')]),
  );
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1] ?? 0);
  const sent = end === -1 ? Buffer.alloc(0) : answer.subarray(end + 4);
  const whole = headers['transfer-encoding'] === 'chunked' ? joined(sent) : sent;
  const body = unpacked(whole, headers['content-encoding']).toString('utf8');
  return { status, headers, body, text: `${head}\r\n\r\n${body}` };
}

/** `100 Continue` comes before the answer. */
function afterContinue(answer: Buffer): Buffer {
  return answer.toString('latin1', 0, 12) === 'HTTP/1.1 100'
    ? answer.subarray(answer.indexOf('\r\n\r\n') + 4)
    : answer;
}

/** The chunks of a body, as far as they came. */
function joined(chunked: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = chunked.indexOf('\r\n', at);
    const size = end === -1 ? 0 : Number.parseInt(chunked.toString('latin1', at, end), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(chunked.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  if (body.length === 0) return body;
  if (encoding === 'gzip') return gunzipSync(body, options);
  return encoding === 'br' ? brotliDecompressSync(body) : body;
}
