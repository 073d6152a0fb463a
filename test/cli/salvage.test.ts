import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passerelles, startedServer } from '../support/command.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { openFolder } from '../support/open-folder.ts';
import { contentOf, copyOf, logOf, type StoredWrites, storedWrites } from '../support/stored-writes.ts';

let made: StoredWrites;
let folder: string;
beforeAll(async () => {
  made = await storedWrites(hauteSylve(), 'a');
  folder = mkdtempSync(join(tmpdir(), 'passerelles-salvage-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const file = (name: string): string => join(folder, name);
const on = (dataDir: string, lang = 'fr_BE.UTF-8') => ({ env: { DATA_DIR: dataDir, LANG: lang, PORT: '0' } });

/** A store whose last two writes are cut off. */
function cutStore(): string {
  const data = copyOf(made.killed);
  truncateSync(logOf(data), Math.floor(statSync(logOf(data)).size / 2));
  return data;
}

describe('salvage', () => {
  it('leads from a store that start refuses to one that it takes, as the messages say', async () => {
    const data = cutStore();
    const before = contentOf(data);
    const refused = await passerelles(['start'], on(data));
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(
      /révision 4, alors que la révision 6 avait été confirmée.*passerelles salvage --out/,
    );
    const out = file('sauve');
    const { code, out: said, err } = await passerelles(['salvage', '--out', out], on(data));
    expect([code, err]).toEqual([0, '']);
    expect(said).toMatch(/révision 6 avait été confirmée\s: 2 écriture\(s\) manquent, après la révision 4/);
    expect(said).toContain(`passerelles restore ${out}`);
    expect(statSync(out).mode & 0o077).toBe(0);
    expect(contentOf(data)).toEqual(before);

    const fresh = file('neuf');
    expect((await passerelles(['restore', out], on(fresh))).code).toBe(0);
    const server = await startedServer(on(fresh));
    expect(server.said).not.toContain('exemple');
    expect((await server.stop()).code).toBe(0);
    const store = await openFolder(fresh);
    const { document } = await store.load();
    expect(document).toStrictEqual(made.states[4]);
    expect((await store.history({ limit: 10 })).records).toHaveLength(5);
    await store.close();
  });

  it('says all of it in JSON, and in English', async () => {
    const data = copyOf(made.closed);
    const path = join(data, 'network.grafeo');
    const bytes = readFileSync(path);
    bytes[0x14]! ^= 2;
    writeFileSync(path, bytes);
    const json = await passerelles(['salvage', '--out', file('json'), '--json'], on(data));
    expect(JSON.parse(json.out)).toMatchObject({
      way: 'MENDED',
      proof: 'MARKER',
      revision: 6,
      marked: 6,
      mends: [{ file: 'network.grafeo', offset: 0, how: 'BIT' }],
      changes: 6,
      dropped: [],
      unread: [],
    });
    const { out } = await passerelles(['salvage', '--out', file('english')], on(data, 'en_GB.UTF-8'));
    expect(out).toContain('The content is exactly what the marker of the store says.');
    expect(out).toContain('- network.grafeo, byte 0: one bit was wrong; it is mended.');
  });

  it('takes a store that is whole too', async () => {
    const { code, out } = await passerelles(['salvage', '--out', file('entier'), '--json'], on(made.killed));
    expect([code, JSON.parse(out)]).toMatchObject([0, { way: 'AS_FOUND', proof: 'MARKER', mends: [] }]);
  });

  it('refuses what it cannot do, in one sentence, and writes nothing', async () => {
    const out = file('rien');
    const nothing = copyOf(made.closed);
    truncateSync(join(nothing, 'network.grafeo'), 5_000);
    const open = copyOf(made.closed);
    const holder = await openFolder(open);
    const neo4j = { env: { ...on(open).env, NEO4J_URI: 'bolt://127.0.0.1:1' } };
    for (const [options, words] of [
      [on(nothing), /on ne trouve plus rien d’intact/],
      [on(file('absent')), /on ne trouve plus rien d’intact/],
      [on(open), /ouverte par un autre programme/],
      [neo4j, /NEO4J_URI est donné/],
    ] as const) {
      const { code, err } = await passerelles(['salvage', '--out', out], options);
      expect(code).toBe(1);
      expect(err).toMatch(words);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
    await holder.close();
    expect((await passerelles(['salvage'], on(open))).code).toBe(2);
    expect(() => statSync(out)).toThrow();
    expect(() => statSync(file('absent'))).toThrow();
  });

  it('reads a folder that others may read without changing that', async () => {
    const data = copyOf(made.closed);
    const mode = statSync(data).mode;
    await passerelles(['salvage', '--out', file('mode')], on(data));
    expect(statSync(data).mode).toBe(mode);
  });
});
