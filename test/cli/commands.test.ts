import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckAnswer, ImportAnswer, NetworkAnswer, QuestionAnswer } from '../../domain/api/answers.ts';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { PathwaysAnswer } from '../../domain/api/questions/pathways.ts';
import { PlanAnswer } from '../../domain/api/questions/plan.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { start } from '../../server/start.ts';
import { badFiles } from '../support/bad-files.ts';
import { type Ended, passerelles } from '../support/command.ts';

let folder: string;
let sound: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-cli-'));
  sound = join(folder, 'sound.json');
  const parts = {
    operators: [{ id: 'lee', name: 'Lire et Écrire', type: 'LEE' }],
    filieres: [
      { id: 'a', operator: 'lee', name: 'Écrit 1', stage: 'LITERACY' },
      { id: 'b', operator: 'lee', name: 'Écrit 2', stage: 'LITERACY' },
    ],
    passerelles: [{ id: 'a-b', from: 'a', to: 'b', kind: 'PROGRESSION' }],
    flows: [
      {
        source: 'a',
        target: 'b',
        from: '2025-01-01',
        to: '2025-12-31',
        kind: 'ORIENTATION',
        declaredBy: 'SENDER',
        count: 3,
      },
    ],
  };
  writeFileSync(
    sound,
    JSON.stringify({ format: 'passerelles-network', version: 2, name: 'Essai', ...parts }),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Refused is 1, wrongly asked 2. */
function expectOneSentence({ code, err }: Ended, named: string, expected = [1, 2]): void {
  expect(expected).toContain(code);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toContain(named);
  expect(err).not.toMatch(/\{[a-z]\w*\}|undefined|error:|\bat .*:\d+:\d+/);
}

describe('a command that is wrongly written', () => {
  it.each([
    [['gapz'], 'gapz'],
    [['gaps', '--foo'], '--foo'],
    [['gaps', '--at'], '--at'],
    [['gaps', '--network', 'x.json', '--kind', 'M99'], 'M99'],
    [['gaps', '--network', 'x.json', '--at', '31/12/2025'], '31/12/2025'],
    [['pathways', 'a'], 'to'],
    [['pathways', 'a', 'b', '--k', '0', '--network', 'x.json'], '--k'],
    [['pathways', 'a', 'b', '--max-months', 'ten', '--network', 'x.json'], '--max-months'],
    [['check', 'one.json', 'two.json'], 'arguments'],
    [['--lang', 'nl', 'gaps'], 'nl'],
    [['--json'], 'command'],
    [['export', 'network.odt'], 'network.odt'],
    [['export', '--format', 'docx', '--network', 'x.json'], 'docx'],
    [['export', '--format', 'xlsx'], 'xlsx'],
    [['restore'], 'file'],
  ])('%j ends with 2 and one sentence', async (args, named) => {
    const ended = await passerelles(args);
    expectOneSentence(ended, named, [2]);
    expect(ended.out).toBe('');
  });

  it('ends with 1 where what it needs is not there', async () => {
    expectOneSentence(await passerelles(['check', 'nowhere.json']), 'nowhere.json', [1]);
    expectOneSentence(await passerelles(['import', 'nowhere.json']), 'nowhere.json', [1]);
    expectOneSentence(await passerelles(['restore', 'nowhere.gz']), 'nowhere.gz', [1]);
  });

  it('says so in English when asked', async () => {
    const ended = await passerelles(['gaps', '--foo', '--lang', 'en']);
    expectOneSentence(ended, 'There is no option');
  });

  it('shows its help in both languages, in the right one by the terminal', async () => {
    expect((await passerelles([])).out).toContain('Commandes\u00a0:');
    expect((await passerelles(['--help'], { env: { LANG: 'en_GB.UTF-8' } })).out).toContain('Commands:');
    const help = await passerelles(['pathways', '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const option of [
      '--order',
      '--via',
      '--avoid',
      '--max-months',
      '--max-steps',
      '--formality',
      '--without-concurrent',
      '--enrolled',
      '--diversity',
    ])
      expect(help.out).toContain(option);
  });
});

describe('check', () => {
  it('accepts the sample', async () => {
    const ended = await passerelles(['check', SAMPLE_FILE]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('88 filières');
  });

  it.each(badFiles.filter((_file, index) => index % 6 === 0))(
    'tells what is wrong with $name',
    async ({ path, code }) => {
      const [text, json] = await Promise.all([
        passerelles(['check', path]),
        passerelles(['check', path, '--json']),
      ]);
      expectOneSentence(text, path);
      expect(text.out).toContain('Remède');
      const answer = CheckAnswer.parse(JSON.parse(json.out));
      expect([json.code, answer.ok]).toEqual([1, false]);
      expect(answer.problems.map((line) => line.code)).toContain(code);
    },
  );

  it('lists a hundred problems and says how many more there are', async () => {
    const path = join(folder, 'many.json');
    const operators = Array.from({ length: 250 }, (_item, index) => ({
      id: `o${index}`,
      name: 'x',
      type: 'EFTT',
    }));
    writeFileSync(path, JSON.stringify({ format: 'passerelles-network', version: 2, name: 'x', operators }));
    const { out, err } = await passerelles(['check', path]);
    expect(out.match(/EFTT$/gm)).toHaveLength(100);
    expect(out).toContain('150');
    expect(err).toContain('250');
  });

  it('refuses a file that is not in UTF-8, and a folder', async () => {
    const path = join(folder, 'latin.json');
    writeFileSync(path, Buffer.from('{"name":"\xe9"}', 'latin1'));
    expectOneSentence(await passerelles(['check', path]), 'UTF-8');
    expectOneSentence(await passerelles(['check', folder]), 'EISDIR');
  });
});

describe('a network file without any store', () => {
  const alone = () => ({ env: { DATA_DIR: join(folder, 'never') } });

  it('answers gaps and pathways in the schema of the API, revision 0', async () => {
    const gaps = await passerelles(['gaps', '--network', SAMPLE_FILE, '--json'], alone());
    expect(gaps.err).toBe('');
    expect(GapsAnswer.parse(JSON.parse(gaps.out))).toMatchObject({ revision: 0, at: '2025-12-31' });
    const args = ['pathways', 'lee-ecrit-1', 'nettoyage', '--k', '3', '--network', SAMPLE_FILE, '--json'];
    const ways = PathwaysAnswer.parse(JSON.parse((await passerelles(args, alone())).out));
    expect(ways).toMatchObject({ revision: 0, from: 'lee-ecrit-1', to: 'nettoyage' });
    const out = await passerelles(['export', '--network', SAMPLE_FILE, '--json'], alone());
    expect(NetworkAnswer.parse(JSON.parse(out.out))).toMatchObject({ revision: 0, engine: 'file' });
    expect(() => readFileSync(join(folder, 'never', 'network.grafeo'))).toThrow();
  });

  it('reads it as of the day and period asked for', async () => {
    const args = [
      'gaps',
      '--network',
      sound,
      '--json',
      '--at',
      '2024-05-01',
      '--from',
      '2023-07-01',
      '--to',
      '2024-03-31',
    ];
    const answer = GapsAnswer.parse(JSON.parse((await passerelles(args)).out));
    expect(answer).toMatchObject({ at: '2024-05-01', period: { from: '2023-07-01', to: '2024-03-31' } });
    const ended = await passerelles([
      'gaps',
      '--network',
      sound,
      '--from',
      '2025-02-01',
      '--to',
      '2025-01-31',
    ]);
    expectOneSentence(ended, '2025-02-01');
  });

  it('writes for people too, each step explained', async () => {
    const { out } = await passerelles(['pathways', 'a', 'b', '--network', sound]);
    expect(out).toContain('→ Écrit 2 (Lire et Écrire)');
    expect((await passerelles(['gaps', '--network', sound, '--lang', 'en'])).out).toContain(
      'Missing bridges on',
    );
  });

  it('lists pathways in the order asked for, and says which', async () => {
    const ways = (...order: string[]) => passerelles(['pathways', 'a', 'b', '--network', sound, ...order]);
    expect((await ways()).out).toMatch(/: le plus court d’abord\n\n1\. .* à vérifier/);
    expect((await ways('--order', 'surest')).out).toContain(': le moins de points à vérifier d’abord\n');
    expect((await ways('--order', 'surest', '--lang', 'en')).out).toContain(
      ': the fewest points to check first',
    );
    expectOneSentence(await ways('--order', 'best'), '--order');
  });

  it('refuses a faulty one in one sentence', async () => {
    const faulty = badFiles[0]?.path ?? '';
    expectOneSentence(await passerelles(['gaps', '--network', faulty]), faulty);
    expectOneSentence(await passerelles(['pathways', 'a', 'zzz', '--network', sound]), 'zzz');
  });
});

describe('questions for an audience, plans and questions in Cypher', () => {
  const on = (...args: string[]) => passerelles([...args, '--network', SAMPLE_FILE]);
  const json = async (...args: string[]): Promise<unknown> => JSON.parse((await on(...args, '--json')).out);

  it('reads gaps and pathways for a public of the library', async () => {
    const audience = 'parent-seul-castelfagne';
    const asked = [
      'gaps',
      '--audience',
      audience,
      '--kind',
      'M09,M14,M16',
      '--target',
      'sector:GENERIC',
      '--horizon',
      '3',
    ];
    const answer = GapsAnswer.parse(await json(...asked));
    expect(answer.audience).toBe(audience);
    expect(answer.findings.every(({ key }) => key.endsWith(`:${audience}`))).toBe(true);
    expect((await on(...asked)).out).toContain(audience);
    const ways = ['pathways', 'STARTS', 'OUTLETS', '--k', '2', '--audience', audience];
    expect(PathwaysAnswer.parse(await json(...ways)).audience).toBe(audience);
    expectOneSentence(await on('gaps', '--audience', 'nobody'), 'nobody');
    expectOneSentence(await on('gaps', '--cell', 'X0001:NOWHERE:WOOD'), '--cell');
  });

  it('plans agreements, and says why there is no plan', async () => {
    const answer = PlanAnswer.parse(await json('plan', '--n', '3'));
    expect(answer.plan.steps).toHaveLength(3);
    const { out } = await on('plan', '--n', '3');
    expect(out).toMatch(/^1\. /m);
    expect((await on('plan', '--n', '0', '--lang', 'en')).out).toContain('No agreement asked for');
    for (const n of ['11', '-1', 'x', '2.5']) expectOneSentence(await on('plan', `--n=${n}`), '--n');
    expectOneSentence(await on('plan'), '--n');
  });

  it('asks questions in Cypher, and lists them', async () => {
    const { out, err } = await on('ask');
    expect(err).toBe('');
    expect(out).toContain('m01-dead-end');
    expect(out).toContain('--source');
    const answer = QuestionAnswer.parse(await json('ask', 'm01-dead-end', '--at', '2025-12-31'));
    expect(answer).toMatchObject({ engine: 'embedded', parameters: { at: '2025-12-31' } });
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.statement).toMatch(/^:param at => "2025-12-31";\n\nMATCH/);
    const asked = (await on('ask', 'm01-dead-end', '--at', '2025-12-31')).out;
    expect(asked).toContain(String(answer.rows[0]?.[0]));
    expect(asked.trimEnd().endsWith(answer.statement.trimEnd())).toBe(true);
    const way = ['ask', 'shortest-pathway', '--source=lee-ecrit-1', '--target', 'emploi'];
    expect((await on(...way)).code).toBe(0);
  });

  it('refuses what cannot be asked, by name', async () => {
    expectOneSentence(await on('ask', 'no-such'), 'm01-dead-end');
    expectOneSentence(await on('ask', 'm01-dead-end', '--where', 'x'), 'where');
    expectOneSentence(await on('ask', 'm01-dead-end', '--at', 'yesterday'), 'yesterday');
    expectOneSentence(await on('ask', 'm01-dead-end', '--at'), '--at');
    expectOneSentence(await on('ask', 'm01-dead-end', 'loose'), 'loose');
    expectOneSentence(await on('ask', 'shortest-pathway', '--source', 'lee-ecrit-1'), 'target');
    expectOneSentence(await passerelles(['ask'], { env: { DATA_DIR: join(folder, 'no-store') } }), 'seed');
  });
});

describe('a store', () => {
  const settings = (name: string) => ({ env: { DATA_DIR: join(folder, name), PORT: '0' } });

  it('that is empty says what to do', async () => {
    expectOneSentence(await passerelles(['gaps'], settings('empty')), 'passerelles seed');
  });

  it('is seeded once, and another network is not overwritten by mistake', async () => {
    const there = settings('seeded');
    expect(await passerelles(['seed'], there)).toMatchObject({ code: 0, err: '' });
    expect((await passerelles(['seed'], there)).out).toContain('déjà');
    await passerelles(['import', sound], there);
    expectOneSentence(await passerelles(['seed'], there), '--force');
    expect((await passerelles(['seed', '--force'], there)).code).toBe(0);
  });

  it('takes a file in, gives it back, and is not touched by a faulty one', async () => {
    const there = settings('imported');
    const taken = ImportAnswer.parse(JSON.parse((await passerelles(['import', sound, '--json'], there)).out));
    expect(taken).toMatchObject({ revision: 1, counts: { filieres: 2 }, warnings: [] });
    const faulty = badFiles.find(({ code }) => code === 'dangling')?.path ?? '';
    const refused = await passerelles(['import', faulty], there);
    expectOneSentence(refused, faulty);
    expect(refused.out).toContain('Remède');
    const copy = join(folder, 'copy.json');
    expect((await passerelles(['export', copy], there)).code).toBe(0);
    const shared = readNetworkText(readFileSync(copy, 'utf8'));
    expect(shared).toMatchObject({ ok: true, document: { name: 'Essai', flows: [{ count: 'masked' }] } });
    const complete = readNetworkText((await passerelles(['export', '--complete'], there)).out);
    expect(complete).toMatchObject({ ok: true, document: { flows: [{ count: 3 }] } });
    expectOneSentence(await passerelles(['export', join(folder, 'no', 'where.json')], there), 'where.json');
  });

  it('answers on the command line exactly what the API answers', async () => {
    const there = settings('same');
    const config = { host: '127.0.0.1', port: 0, allowedHosts: [], dataDir: join(folder, 'same') };
    const server = await start({ config, logger: pino({ level: 'silent' }) });
    const get = async (path: string) =>
      (await fetch(`${server.url}${path}`, { headers: { 'Accept-Language': 'fr' } })).text();
    const paths = [
      await get('/api/gaps?kind=M01,M04'),
      await get('/api/pathways?from=lee-ecrit-1&to=nettoyage&k=2'),
      await get('/api/network'),
    ];
    // While the server holds the store, the command says what to do.
    expectOneSentence(await passerelles(['gaps'], there), join(folder, 'same'));
    await server.close();
    const lines = [
      await passerelles(['gaps', '--kind', 'M01', '--kind', 'M04', '--json'], there),
      await passerelles(['pathways', 'lee-ecrit-1', 'nettoyage', '-k', '2', '--json'], there),
      await passerelles(['export', '--json'], there),
    ];
    expect(lines.map(({ out }) => out)).toEqual(paths.map((text) => `${text}\n`));
  });
});
