import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSample } from '../../server/sample.ts';
import { type TestServer, testServer } from './server.ts';

/** A server with the sample and a built client of two small files, for tests that read no page; `close` deletes both. */
export async function serverWithSmallClient(): Promise<TestServer> {
  const clientFolder = mkdtempSync(join(tmpdir(), 'passerelles-client-'));
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Passerelles</title>');
  writeFileSync(join(clientFolder, 'map.js'), 'export const map = 1;\n');
  const server = await testServer({ document: await readSample(), clientFolder });
  return {
    ...server,
    close: async () => {
      await server.close();
      rmSync(clientFolder, { recursive: true, force: true });
    },
  };
}
