import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { developmentServer } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelles-dev-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

it('serves the page from its sources and the API on one port, and stops when asked', async () => {
  const server = await developmentServer({ env: { DATA_DIR: folder, PORT: '0' } });
  const page = await (await fetch(server.url)).text();
  expect(page).toContain('/@vite/client');
  const main = /src="\.?(\/[a-z/]*main\.tsx[^"]*)"/.exec(page)?.[1] ?? '';
  expect((await fetch(`${server.url}${main}`)).headers.get('content-type')).toContain('javascript');
  expect(await (await fetch(`${server.url}/api/ready`)).json()).toMatchObject({ engine: 'embedded' });
  // Computed in the thread, which is made of the same sources.
  expect(await (await fetch(`${server.url}/api/gaps?kind=M01`)).json()).toMatchObject({ revision: 1 });
  expect((await server.stop()).code).toBe(0);
}, 60_000);
