import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errors as en } from '../../domain/messages/en/errors.ts';
import { errors as fr } from '../../domain/messages/fr/errors.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { passerelles, spawned, startedServer } from '../support/command.ts';
import { borrowNeo4j, whyNoNeo4j } from '../support/neo4j.ts';
import { rawHttp, rawRequest } from '../support/raw-http.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-start-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const settings = (more: Record<string, string> = {}) => ({ env: { DATA_DIR: folder, PORT: '0', ...more } });

/** A connection that was answered once and stays open, as a browser's does. */
async function kept(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET /api/health HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
  await once(socket, 'data');
  return socket;
}

/** One sentence, in the language of the terminal, with what it is about; nothing of the program's insides. */
async function expectOneSentence(
  env: Record<string, string>,
  id: keyof typeof fr,
  named: string,
): Promise<void> {
  for (const [lang, words] of [
    ['fr_BE.UTF-8', fr],
    ['en_GB.UTF-8', en],
  ] as const) {
    const { code, out, err } = await passerelles(['start'], { env: { ...env, LANG: lang } });
    expect([code, out]).toEqual([1, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(named);
    expect(err).not.toMatch(/\{[a-z]+\}|\bat .*:\d+:\d+|node_modules|undefined/);
    const opening = words[id].detail.split('{')[0] ?? '';
    expect(err.startsWith(opening)).toBe(true);
  }
}

describe('start', () => {
  it('puts the sample in an empty store, says its address and where the data is, and stops when asked', async () => {
    const server = await startedServer(settings());
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(server.said).toContain(folder);
    expect(server.said).toContain('Haute-Sylve');
    const ready = await fetch(`${server.url}/api/ready`);
    expect(await ready.json()).toMatchObject({ status: 'ready', engine: 'embedded', revision: 1 });
    expect((await server.stop()).code).toBe(0);
  });

  it('lets an answer on its way leave when asked to stop, and closes a connection that only stays open', async () => {
    const server = await startedServer(settings());
    // The thread that reads files has started then: its start is not what is looked at, and a busy machine takes long for it.
    const first = await fetch(`${server.url}/api/files?name=b.csv`, { method: 'POST', body: 'Nom;Type\n' });
    expect(first.status).toBe(200);
    const idle = await kept(server.url);
    const idleClosed = once(idle, 'close');
    const busy = httpRequest(`${server.url}/api/files?name=a.csv`, {
      method: 'POST',
      headers: { Expect: '100-continue' },
    });
    const answered = once(busy, 'response');
    // The server says "100 Continue" once it has the head of the request: from then on the answer is on its way.
    const taken = once(busy, 'continue');
    busy.flushHeaders();
    await taken;
    busy.write('Nom;Type\n');
    const ended = server.stop();
    // The file ends only now: the server closed the idle connection while it waited for the other.
    await idleClosed;
    busy.end('Opérateur;EFT\n');
    const [response] = (await answered) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(200);
    expect((await ended).code).toBe(0);
  });

  it('leaves an empty store empty when asked', async () => {
    const server = await startedServer(settings(), ['--empty']);
    expect(server.said).not.toContain('Haute-Sylve');
    const ready = await fetch(`${server.url}/api/ready`);
    expect(await ready.json()).toMatchObject({ revision: 0 });
    expect((await server.stop()).code).toBe(0);
  });

  it('answers under the names that it was given, and in the words of the application to what is no HTTP', async () => {
    const server = await startedServer(
      settings({ ALLOWED_HOSTS: 'carte.example', ALLOWED_HOST: 'autre.example' }),
      ['--empty'],
    );
    expect(server.said).toMatch(/ALLOWED_HOST n’est pas un réglage.*ALLOWED_HOSTS compte/);
    const statusOf = async (Host: string): Promise<number> =>
      (await rawHttp(server.url, ...rawRequest('GET /api/health', { Host }))).status;
    expect(await statusOf('carte.example')).toBe(200);
    expect(await statusOf('other.example')).toBe(421);
    expect((await rawHttp(server.url, 'hello\r\n\r\n')).body).toContain('bad-http');
    await server.stop();
  });

  it('keeps the data from one start to the next', async () => {
    await (await startedServer(settings())).stop('SIGINT');
    const again = await startedServer(settings({ LANG: 'en_GB' }));
    expect(again.said).toContain('Passerelles is ready');
    expect(again.said).not.toContain('Haute-Sylve');
    await again.stop();
  });

  it.skipIf(process.platform === 'win32')('ends when npm, which started it, is ended', async () => {
    const npm = spawn('npm', ['start'], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, NEO4J_URI: '', ...settings().env },
    });
    const url = await new Promise<string>((resolve) => {
      let text = '';
      npm.stdout.on('data', (part: string) => {
        text += part;
        if (text.includes('Ctrl+C')) resolve(/http:\/\/\S+/.exec(text)?.[0] ?? '');
      });
    });
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    npm.kill('SIGTERM');
    await expect
      .poll(
        () =>
          fetch(url).then(
            () => 'answers',
            () => 'gone',
          ),
        { timeout: 30_000 },
      )
      .toBe('gone');
  });

  it('serves the page of every view, its files for ever, and nothing above them', async () => {
    const server = await startedServer(settings());
    for (const path of ['/', '/parcours', '/chainons?kind=M01']) {
      const page = await fetch(`${server.url}${path}`);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(page.headers.get('cache-control')).toBe('no-cache');
    }
    const page = await (await fetch(server.url)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const file = await fetch(`${server.url}${script}`);
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toContain('immutable');
    for (const path of ['/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fpackage.json'])
      expect((await fetch(`${server.url}${path}`)).status).toBe(404);
    await server.stop();
  });
});

describe.skipIf(process.platform === 'win32')('standard output', () => {
  it('may be closed by a reader that has seen enough', async () => {
    const bin = join(PROJECT_ROOT, 'bin', 'passerelles.mjs');
    const line = 'set -o pipefail; "$0" "$1" export --network "$2" --complete | head -c 20; echo " $?"';
    const piped = spawnSync('bash', ['-c', line, process.execPath, bin, SAMPLE_FILE], { encoding: 'utf8' });
    expect(piped).toMatchObject({ stderr: '', stdout: expect.stringMatching(/^\{.{19} 0\n$/s) });
  });
});

describe('a start that fails says one sentence and ends with 1', () => {
  it('in a process of its own too, whose exit code is set', async () => {
    const { code, out, err } = await spawned(['start'], { env: { PORT: 'http', LANG: 'en_GB.UTF-8' } });
    expect([code, out]).toEqual([1, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('http');
    expect(await spawned(['gapz'])).toMatchObject({ code: 2, out: '' });
  });

  it('when the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await expectOneSentence({ DATA_DIR: folder, PORT: port }, 'port-in-use', port);
    await new Promise((resolve) => taken.close(resolve));
  });

  it('when the address is not this machine’s', async () => {
    await expectOneSentence(
      { DATA_DIR: folder, PORT: '0', HOST: '203.0.113.7' },
      'host-unavailable',
      '203.0.113.7',
    );
  });

  it('when a setting is wrong', async () => {
    await expectOneSentence({ PORT: 'http' }, 'bad-port', 'http');
  });

  it('when the data folder is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'not a folder');
    await expectOneSentence({ DATA_DIR: file, PORT: '0' }, 'store-path-unusable', file);
  });

  it('when the data folder cannot be written', async () => {
    // Root may write anywhere but in the system's own folders of information; others are stopped by permissions.
    const root = process.getuid?.() === 0;
    const closed = root ? '/sys/passerelles' : join(folder, 'closed');
    if (!root) {
      mkdirSync(closed);
      chmodSync(closed, 0o500);
    }
    const { code, err } = await passerelles(['start'], { env: { DATA_DIR: closed, PORT: '0' } });
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(closed);
  });

  it('when the store is broken', async () => {
    writeFileSync(join(folder, 'network.grafeo'), 'this is no store'.repeat(1_000));
    await expectOneSentence({ DATA_DIR: folder, PORT: '0' }, 'store-damaged', folder);
  });

  it('when another server holds the store', async () => {
    const server = await startedServer(settings());
    await expectOneSentence({ DATA_DIR: folder, PORT: '0' }, 'store-locked', folder);
    await server.stop();
  });

  it('when Neo4j is down', async () => {
    await expectOneSentence(
      { NEO4J_URI: 'bolt://127.0.0.1:9', PORT: '0' },
      'neo4j-unreachable',
      'bolt://127.0.0.1:9',
    );
  });
});

describe('ask', () => {
  it('answers a question of a kept store, ends well, and leaves nothing beside the store', async () => {
    expect((await spawned(['seed'], settings())).code).toBe(0);
    const before = readdirSync(folder);
    const { code, out } = await spawned(['ask', 'm01-dead-end'], settings());
    expect(code).toBe(0);
    expect(out).toContain('eps-sylvemont-fle-b1');
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe.skipIf(whyNoNeo4j() !== null)('with Neo4j', () => {
  let borrowed: Awaited<ReturnType<typeof borrowNeo4j>>;
  beforeAll(async () => {
    borrowed = await borrowNeo4j();
  });
  afterAll(() => borrowed.release());

  const env = (more: Record<string, string> = {}) => {
    const { uri, username, password } = borrowed.settings;
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0', ...more };
  };

  it('serves from it and writes nothing in the data folder', async () => {
    const server = await startedServer({ env: env({ DATA_DIR: join(folder, 'unused') }) });
    expect(server.said).toContain(borrowed.settings.uri);
    expect(await (await fetch(`${server.url}/api/ready`)).json()).toMatchObject({ engine: 'neo4j' });
    expect(existsSync(join(folder, 'unused'))).toBe(false);
    expect((await server.stop()).code).toBe(0);
  }, 60_000);

  it('says that it refuses the password', async () => {
    const wrong = env({ NEO4J_USERNAME: 'nobody', NEO4J_PASSWORD: 'wrong-one' });
    await expectOneSentence(wrong, 'neo4j-credentials-refused', 'nobody');
  }, 60_000);

  it('says that the database does not exist', async () => {
    await expectOneSentence(env({ NEO4J_DATABASE: 'nowhere' }), 'neo4j-database-unknown', 'nowhere');
  }, 60_000);
});
