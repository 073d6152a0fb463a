import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSample } from '../../../server/sample.ts';
import { type TestServer, testServer } from '../../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: await readSample() });
});
afterAll(() => server.close());

/** The answer as it is sent, without the unpacking that `fetch` does by itself. */
function sent(path: string, accepted: string): Promise<{ encoding: string | null; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${server.url}${path}`,
      { headers: { 'Accept-Encoding': accepted } },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            encoding: response.headers['content-encoding'] ?? null,
            bytes: Buffer.concat(pieces),
          }),
        );
      },
    );
    asked.on('error', reject).end();
  });
}

describe('answers that many ask for', () => {
  it('are the same whichever way they are packed, the first time and the second', async () => {
    for (const time of ['first', 'second']) {
      const plain = await sent('/api/network', 'identity');
      const brotli = await sent('/api/network', 'gzip, br');
      const zipped = await sent('/api/network', 'gzip');
      expect([plain.encoding, brotli.encoding, zipped.encoding], time).toEqual([null, 'br', 'gzip']);
      expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
      expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true);
    }
  });

  it('are those of the present revision', async () => {
    const asked = async (): Promise<number> => (await (await server.fetch('/api/network')).json()).revision;
    const before = await asked();
    const network = await (await server.fetch('/api/network')).json();
    const put = await server.fetch('/api/network', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...(network.network ?? network), name: 'Autre nom' }),
    });
    expect(put.status).toBe(200);
    const after = await (await server.fetch('/api/network')).json();
    expect(JSON.stringify(after)).toContain('Autre nom');
    expect(before).not.toBe(await asked());
  });
});
