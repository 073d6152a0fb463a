import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../../domain/messages/fr/cli.ts';
import { emptyNetwork } from '../../domain/model/network.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { passerelles } from '../support/command.ts';
import { FAULTS, faultyRows, windowsCsv } from '../support/flat-csv.ts';
import { manyRows } from '../support/flat-sheet.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { sized } from '../support/size.ts';

let folder: string;
const file = (name: string): string => join(folder, name);
const store = (name: string) => ({ env: { DATA_DIR: file(name) } });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-tables-'));
  // What the sheet names and does not hold: outlets, communes.
  const { communes, bassins, outlets } = hauteSylve();
  const base = { ...emptyNetwork('Base'), communes, bassins, outlets };
  writeFileSync(file('base.json'), JSON.stringify(base));
  writeFileSync(file('faulty.csv'), windowsCsv(faultyRows(hauteSylve())));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const networkOf = async (name: string) => {
  await passerelles(['export', file(`${name}.json`), '--complete'], store(name));
  const read = readNetworkText(readFileSync(file(`${name}.json`), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
};
const answerOf = ({ out }: { out: string }) => JSON.parse(out) as Record<string, unknown>;
const { progress } = cli;
const without = ['--network', SAMPLE_FILE];

describe('a table on the command line', { timeout: 240_000 }, () => {
  it('is checked against a network: each problem with its place, and nothing is written', async () => {
    await passerelles(['import', file('base.json')], store('one'));
    const checked = await passerelles(['check', file('faulty.csv')], store('one'));
    expect(checked.code).toBe(1);
    expect(checked.err.trimEnd().split('\n')).toHaveLength(1);
    for (const line of Object.values(FAULTS)) expect(checked.out).toContain(`ligne ${line},`);
    expect(checked.out).toContain('EFTT');
    expect(checked.out).toContain('85 nouvelle(s)');
    const dry = await passerelles(['import', file('faulty.csv'), '--dry-run'], store('one'));
    expect(dry).toEqual(checked);
    const refused = await passerelles(['import', file('faulty.csv')], store('one'));
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('rien n’a été écrit') });
    expect((await networkOf('one')).operators).toEqual([]);
  });

  it('of operators without filières is called so', async () => {
    const register = join(PROJECT_ROOT, 'test/fixtures/registers/n-etablissements.csv');
    const { out } = await passerelles(['check', register, ...without]);
    expect(out).toContain('opérateurs et leurs lieux, sans filières');
    expect(out).not.toContain(cli.table.flat);
  });

  it('goes in without the faulty rows, which come back with their reasons, and says nothing the second time', async () => {
    const args = ['import', file('faulty.csv'), '--valid-only', '--rejected', file('rejected.csv'), '--json'];
    const taken = await passerelles([...args, '--author', 'Référente'], store('one'));
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(answerOf(taken)).toMatchObject({
      revision: 2,
      rows: { new: 85, changed: 0, unchanged: 0, rejected: 3 },
      rejected: [file('rejected.csv')],
    });
    const [headings = '', ...rows] = readFileSync(file('rejected.csv'), 'utf8').trimEnd().split('\r\n');
    expect(headings.startsWith('\ufeffCode;')).toBe(true);
    expect(headings).toContain('À corriger');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('EFTT');
    expect((await networkOf('one')).filieres).toHaveLength(85);
    const again = await passerelles(args, store('one'));
    expect(answerOf(again)).toMatchObject({ revision: 2, changeCount: 0, rows: { unchanged: 85 } });
  });

  it('takes nine rows of ten of a register with nothing answered, and says what repeats once', async () => {
    const register = join(PROJECT_ROOT, 'test', 'fixtures', 'registers', 'n-cours-du-soir.csv');
    const taken = await passerelles(['import', register, '--valid-only'], store('register'));
    expect(taken).toMatchObject({ code: 0, err: '' });
    // 44 rows, a dozen of which say the same of a price: one entry, with the first of them.
    expect(taken.out.split('\n').filter((line) => /«\s?gratuit\s?»/.test(line))).toHaveLength(1);
    expect(taken.out).toContain('12 lignes en tout');
    expect(taken.out.split('\n').length).toBeLessThan(60);
    expect(taken.out).toContain('0 refusée(s)');
    expect((await networkOf('register')).filieres.length).toBeGreaterThan(25);
  });

  it('comes back from a workbook of the same network without a change', async () => {
    await passerelles(['seed'], store('two'));
    await passerelles(['export', file('all.xlsx')], store('two'));
    const back = await passerelles(['import', file('all.xlsx')], store('two'));
    expect(back).toMatchObject({ code: 0, err: '' });
    expect(back.out).toContain('rien n’a été écrit (révision 1)');
    expect(back.out).toContain('À lire');
  });

  it('with exact counts changes what readers see masked, and no number of the network', async () => {
    const read = async (...more: string[]) =>
      JSON.parse((await passerelles(['export', '--json', ...more], store('two'))).out).network;
    const [exact, seen] = [await read('--complete'), await read()];
    await passerelles(['export', file('exact.xlsx'), '--complete'], store('two'));
    const back = await passerelles(['import', file('exact.xlsx'), '--json'], store('two'));
    expect(answerOf(back)).toMatchObject({ revision: 2, rows: { new: 0, rejected: 0 } });
    const differing = (['flows', 'actions', 'filieres'] as const).flatMap((list) =>
      exact[list].filter((one: object, at: number) => JSON.stringify(one) !== JSON.stringify(seen[list][at])),
    );
    expect(differing.length).toBeGreaterThan(10);
    expect(answerOf(back).changeCount).toBe(differing.length);
    expect(await read('--complete')).toEqual(exact);
  });

  it('is checked without any store when a network file is given', async () => {
    const csv = file('new.csv');
    writeFileSync(csv, 'Nom;Type\r\nNouvel opérateur;EFT\r\n');
    const alone = store('never');
    const checked = await passerelles(['check', csv, ...without, '--json', '--lang', 'en'], alone);
    expect(answerOf(checked)).toMatchObject({
      ok: true,
      rows: { new: 1 },
      elements: { operators: { new: 1 } },
    });
    expect(readdirSync(folder)).not.toContain('never');
  });

  it('is read as a mapping says: a file of one, or one that the network keeps', async () => {
    const csv = file('odd.csv');
    writeFileSync(csv, 'Xyz;Abc\r\nNouvel opérateur;EFT\r\n');
    const unread = await passerelles(['check', csv, ...without]);
    expect(unread).toMatchObject({ code: 1, err: expect.stringContaining('--mapping') });
    const columns = ['name', 'type'].map((path, column) => ({
      column,
      heading: ['Xyz', 'Abc'][column],
      field: { list: 'operators', path },
    }));
    const sheet = { holds: 'ELEMENTS', sheet: 'odd', list: 'operators', headingRow: 0, columns };
    const mapping = { sheets: [sheet], values: [] };
    writeFileSync(file('mapping.json'), JSON.stringify(mapping));
    const read = await passerelles(['check', csv, ...without, '--mapping', file('mapping.json'), '--json']);
    expect(answerOf(read)).toMatchObject({ ok: true, rows: { new: 1 } });
    writeFileSync(file('answer.json'), read.out);
    const again = await passerelles(['check', csv, ...without, '--mapping', file('answer.json'), '--json']);
    expect(answerOf(again)).toMatchObject({ ok: true, rows: { new: 1 } });
    const keeping = { ...hauteSylve(), importMappings: [{ id: 'm', name: 'Les nôtres', mapping }] };
    writeFileSync(file('keeping.json'), JSON.stringify(keeping));
    const kept = ['check', csv, '--network', file('keeping.json'), '--mapping'];
    expect(await passerelles([...kept, 'les notres'])).toMatchObject({ code: 0 });
    const unknown = await passerelles([...kept, 'autre']);
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('Les nôtres') });
    const other = ['check', file('faulty.csv'), ...without, '--mapping', file('mapping.json')];
    expect(await passerelles(other)).toMatchObject({ code: 1, err: expect.stringContaining('mapping.json') });
    const none = ['check', csv, ...without, '--mapping', SAMPLE_FILE];
    expect(await passerelles(none)).toMatchObject({ code: 1, err: expect.stringContaining('--json') });
  });

  it('keeps the mapping that it worked out in a file, by which the same rows go in the same way', async () => {
    const rows = faultyRows(hauteSylve());
    writeFileSync(file('headed.csv'), windowsCsv(rows));
    writeFileSync(file('kept.json'), 'what was there');
    await passerelles(['import', file('base.json')], store('four'));
    const refused = await passerelles(
      ['import', file('headed.csv'), '--keep-mapping', file('kept.json')],
      store('four'),
    );
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining(file('kept.json')) });
    const taken = await passerelles(
      ['import', file('headed.csv'), '--valid-only', '--json', '--keep-mapping', file('kept.json')],
      store('four'),
    );
    const { mapping, remembered, ...result } = answerOf(taken);
    expect(remembered).toBeNull();
    expect(JSON.parse(readFileSync(file('kept.json'), 'utf8'))).toEqual(mapping);
    await passerelles(['import', file('base.json')], store('five'));
    const again = await passerelles(
      ['import', file('headed.csv'), '--valid-only', '--json', '--mapping', file('kept.json')],
      store('five'),
    );
    expect(answerOf(again)).toEqual({ ...result, mapping, remembered: expect.any(String) });
    expect(await networkOf('five')).toEqual(await networkOf('four'));
    const document = await passerelles(['check', SAMPLE_FILE, '--keep-mapping', file('kept.json')]);
    expect(document).toMatchObject({ code: 2, err: expect.stringContaining('--keep-mapping') });
  });

  it('has options that a network document has no use for, and values that are looked at', async () => {
    const document = await passerelles(['import', SAMPLE_FILE, '--valid-only'], store('never'));
    expect(document).toMatchObject({ code: 2, err: expect.stringContaining('--valid-only') });
    const day = await passerelles(['check', file('faulty.csv'), ...without, '--observed-on', 'hier']);
    expect(day).toMatchObject({ code: 2, err: expect.stringContaining('--observed-on') });
    writeFileSync(file('a.pdf'), '%PDF-1.7');
    expect(await passerelles(['check', file('a.pdf'), ...without])).toMatchObject({
      code: 1,
      err: expect.stringContaining('a.pdf'),
    });
    expect(readdirSync(folder)).not.toContain('never');
  });

  it('stopped by Ctrl+C at any step leaves what was there, or all of it', async () => {
    const rows = manyRows(hauteSylve(), sized({ quick: 3, usual: 3, long: 100 }));
    writeFileSync(file('many.csv'), windowsCsv(rows));
    await passerelles(['import', file('base.json')], store('three'));
    const codes: (number | null)[] = [];
    for (const step of ['reading', 'checking', 'writing'] as const) {
      let interrupt: () => void = () => undefined;
      const ended = await passerelles(['import', file('many.csv')], {
        ...store('three'),
        // On a terminal, a bar tells the steps.
        isTerminal: true,
        onInterrupt: (listener) => {
          interrupt = listener;
          return () => undefined;
        },
        onNote: (text) => {
          if (!text.includes(progress[step])) return;
          interrupt();
          interrupt = () => undefined;
        },
      });
      codes.push(ended.code);
      if (ended.code === 130) expect(ended).toMatchObject({ out: '' });
      const { filieres } = await networkOf('three');
      expect(filieres).toHaveLength(ended.code === 0 ? rows.length - 1 : 0);
    }
    expect(codes).toEqual([130, 130, 130]);
    await passerelles(['import', file('many.csv')], store('three'));
    expect((await networkOf('three')).filieres).toHaveLength(rows.length - 1);
  });
});
