import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../domain/model/network.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { type Ended, passerelles } from '../support/command.ts';
import { engines } from '../support/engines.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { borrowNeo4j } from '../support/neo4j.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const file = (name: string): string => join(folder, name);
const store = (name: string) => ({ env: { DATA_DIR: file(name) } });
const networkIn = (path: string) => {
  const read = readNetworkText(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
};

/** Done; a slow machine may have said how far it was. */
function expectDone({ code, err }: Ended): void {
  expect(err).toMatch(/^(\S.* \d+ %\n)*$/);
  expect(code).toBe(0);
}

describe('export to a file', { timeout: 240_000 }, () => {
  const make = async (name: string, ...more: string[]) => {
    const ended = await passerelles(['export', file(name), '--network', SAMPLE_FILE, ...more]);
    expectDone(ended);
    return readFileSync(file(name));
  };

  it('takes the format from the end of the name, in the language of the command', async () => {
    expect((await make('a.graphml')).toString()).toContain('<graphml');
    expect((await make('a.gexf')).toString()).toContain('<gexf');
    expect((await make('a.cypher')).toString()).toContain('CREATE CONSTRAINT');
    expect(JSON.parse((await make('a.hsds.json')).toString())).toHaveProperty('organization');
    expect((await make('a.csv', '--list', 'operators', '--lang', 'en')).toString()).toContain('Acronym');
    await make('a.xlsx');
    const [first] = await readSheets(file('a.xlsx'));
    expect(first?.sheet).toBe('À lire');
    expect((await make('a.txt', '--format', 'json')).toString()).toContain('passerelles-network');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('takes a part, at a day, and says so', async () => {
    await make('part.json', '--stage', 'LITERACY', '--at', '2025-12-31');
    const part = networkIn(file('part.json'));
    expect(part.filieres.length).toBeGreaterThan(3);
    expect(new Set(part.filieres.map(({ stage }) => stage))).toEqual(new Set(['LITERACY']));
    expect(part.description).toContain('sur 88');
  });

  it('gives small counts away only where a complete copy is asked for', async () => {
    const small = /"count": [1-4]\b/;
    expect((await make('shown.json')).toString()).not.toMatch(small);
    const complete = await make('complete.json', '--complete');
    expect(complete.toString()).toMatch(small);
    expect(canonical(networkIn(file('complete.json')))).toEqual(canonical(hauteSylve()));
    expect((await make('complete.cypher', '--complete')).toString()).toContain('à ne pas diffuser');
  });

  it('says in JSON what it wrote', async () => {
    const args = ['export', file('b.graphml'), '--network', SAMPLE_FILE, '--json'];
    const said = JSON.parse((await passerelles(args)).out) as Record<string, unknown>;
    expect(said).toMatchObject({ path: file('b.graphml'), format: 'graphml' });
    expect(said.bytes).toBe(readFileSync(file('b.graphml')).length);
  });

  it('refuses what does not go together', async () => {
    const on = (...args: string[]) => passerelles(['export', ...args, '--network', SAMPLE_FILE]);
    expect(await on(file('c.csv'))).toMatchObject({ code: 2, err: expect.stringContaining('filieres') });
    expect(await on(file('c.xlsx'), '--list', 'sites')).toMatchObject({ code: 2 });
    expect(await on(file('c.json'), '--bassin', 'nulle-part')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nulle-part'),
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('c.'))).toEqual([]);
  });
});

describe('backup and restore', { timeout: 240_000 }, () => {
  it('keeps everything, exact counts included, and puts it back', async () => {
    await passerelles(['seed'], store('one'));
    const kept = await passerelles(['backup', file('one.gz'), '--json'], store('one'));
    expect(JSON.parse(kept.out)).toMatchObject({ revision: 1, counts: { filieres: 88 } });
    const back = await passerelles(['restore', file('one.gz')], store('two'));
    expectDone(back);
    await passerelles(['export', file('two.json'), '--complete'], store('two'));
    expect(canonical(networkIn(file('two.json')))).toEqual(canonical(hauteSylve()));
    const again = await passerelles(['restore', file('one.gz'), '--force', '--json'], store('two'));
    expect(JSON.parse(again.out)).toMatchObject({ revision: 2, changes: 1, history: 'KEPT' });
    await passerelles(['backup', file('two.gz'), '--json'], store('two'));
    const taken = await passerelles(['restore', file('two.gz'), '--json'], store('four'));
    expect(JSON.parse(taken.out)).toMatchObject({ revision: 3, changes: 2, history: 'TAKEN' });
  });

  it('refuses to write over a network unless forced to, and an empty store has nothing to keep', async () => {
    const refused = await passerelles(['restore', file('one.gz')], store('two'));
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--force') });
    expect(await passerelles(['restore', file('one.gz'), '--force'], store('two'))).toMatchObject({
      code: 0,
    });
    expect(await passerelles(['backup', file('none.gz')], store('none'))).toMatchObject({ code: 1 });
    expect(readdirSync(folder)).not.toContain('none.gz');
  });

  it('refuses what is damaged, cut, too new or no backup, before it opens the store', async () => {
    const whole = readFileSync(file('one.gz'));
    const text = gunzipSync(whole).toString();
    const damaged: Readonly<Record<string, Buffer>> = {
      cut: whole.subarray(0, whole.length - 200),
      turned: Buffer.from(whole.map((byte, index) => (index === 5_000 ? byte ^ 255 : byte))),
      changed: gzipSync(text.replace('Haute-Sylve', 'Haute-Silve')),
      'too-new': gzipSync(text.replace(/"version":\d+/, '"version":900')),
      'no-backup': gzipSync('{"format":"passerelles-network"}\n'),
      empty: gzipSync(''),
      plain: readFileSync(SAMPLE_FILE),
    };
    for (const [name, bytes] of Object.entries(damaged)) {
      writeFileSync(file(`${name}.gz`), bytes);
      const ended = await passerelles(['restore', file(`${name}.gz`), '--force'], store('never'));
      expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`${name}.gz`) });
      expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
    }
    expect(readdirSync(folder)).not.toContain('never');
  });

  if (engines().length > 1)
    it('goes from the embedded store to Neo4j and back', async () => {
      const { settings, release } = await borrowNeo4j();
      const { uri, username, password, database } = settings;
      const neo4j = {
        env: {
          NEO4J_URI: uri,
          NEO4J_USERNAME: username,
          NEO4J_PASSWORD: password,
          ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
        },
      };
      try {
        expectDone(await passerelles(['restore', file('one.gz')], neo4j));
        expectDone(await passerelles(['backup', file('neo4j.gz')], neo4j));
      } finally {
        await release();
      }
      await passerelles(['restore', file('neo4j.gz')], store('three'));
      await passerelles(['export', file('three.json'), '--complete'], store('three'));
      expect(canonical(networkIn(file('three.json')))).toEqual(canonical(hauteSylve()));
    }, 300_000);
});
