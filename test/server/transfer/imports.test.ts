import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { ApiProblem } from '../../../domain/api/problem.ts';
import {
  CommitAnswer,
  FileAnswer,
  ImportPlanAnswer,
  type Progress,
  RejectedAnswer,
  WordsAnswer,
} from '../../../domain/api/transfer.ts';
import { canonical, emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { FAULTS, faultyRows, windowsCsv } from '../../support/flat-csv.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { inLong } from '../../support/in-long.ts';
import { type TestServer, testServer } from '../../support/server.ts';

const sample = hauteSylve();
let server: TestServer;

beforeEach(async () => {
  server = await testServer({ document: { ...emptyNetwork('Inventaire'), communes: sample.communes } });
});
afterEach(() => server.close());

const upload = async (bytes: Buffer | string, name = 'inventaire.csv'): Promise<FileAnswer> => {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const response = await server.fetch(`/api/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body,
  });
  return FileAnswer.parse(await response.json());
};

const post = (path: string, body: object, init: RequestInit = {}) =>
  server.fetch(`/api/imports/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    ...init,
    headers: { 'Content-Type': 'application/json', ...init.headers },
  });

async function answer<S extends z.ZodType>(schema: S, response: Response): Promise<z.output<S>> {
  const body: unknown = await response.json();
  expect([response.status, response.status === 200 ? '' : body]).toEqual([200, '']);
  return schema.parse(body);
}

const planOf = async ({ file, mapping }: FileAnswer) =>
  answer(ImportPlanAnswer, await post('plan', { file, mapping }));

const commitAsked = ({ file, mapping }: FileAnswer, revision: number, more: object = {}) => ({
  file,
  mapping,
  revision,
  author: 'Chargée des partenariats',
  ...more,
});

const commit = async (file: FileAnswer, revision: number, more: object = {}) =>
  answer(CommitAnswer, await post('commit', commitAsked(file, revision, more)));

describe('the inventory of a Régionale, 88 rows of which 3 are faulty', () => {
  const faulty = () => upload(windowsCsv(faultyRows(sample)));

  it('is read and planned without a word written, and its three faults are told with their places', async () => {
    const file = await faulty();
    expect(file).toMatchObject({ kind: 'CSV', encoding: 'Windows-1252', separator: ';' });
    expect(file.mapping.sheets[0]).toMatchObject({ holds: 'ELEMENTS', list: 'flat', headingRow: 0 });
    const words = await answer(WordsAnswer, await post('words', { file: file.file, mapping: file.mapping }));
    expect(words.unknownWords).toMatchObject([{ list: 'operators', path: 'type', word: 'EFTT', rows: 1 }]);
    expect(words.unknownWords[0]?.proposals[0]?.means).toBe('EFT');

    const plan = await planOf(file);
    expect(plan.rows).toEqual({ new: 85, changed: 0, unchanged: 0, rejected: 3 });
    const errors = plan.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ line }) => line).sort((a, b) => a - b)).toEqual(Object.values(FAULTS));
    expect(errors.find(({ line }) => line === FAULTS.type)).toMatchObject({
      sheet: 'inventaire',
      column: 'C',
      heading: 'Type d’opérateur',
      value: 'EFTT',
      field: { list: 'operators', path: 'type' },
    });
    for (const { message, remedy } of errors) expect(`${message} ${remedy}`).not.toMatch(/\{\w+\}/);
    expect(plan.rejected).toEqual([{ sheet: 'inventaire', rows: 3 }]);
    expect(await server.store.revision()).toBe(1);
  });

  it('goes in without the faulty rows, at once, in the name of its author and of the file; again, it changes nothing', async () => {
    const file = await faulty();
    const refused = await post('commit', commitAsked(file, 1));
    expect([refused.status, ApiProblem.parse(await refused.json()).id]).toEqual([422, 'import-has-errors']);
    expect(await server.store.revision()).toBe(1);

    const done = await commit(file, 1, { validOnly: true });
    expect(done).toMatchObject({ revision: 2, rows: { new: 85, rejected: 3 } });
    expect(done.record).toMatchObject({
      kind: 'IMPORT',
      author: 'Chargée des partenariats',
      message: 'inventaire.csv',
    });
    const { document } = await server.store.load();
    expect(document.filieres.length).toBe(85);
    expect(new Set(document.filieres.map(({ source }) => source))).toEqual(new Set(['inventaire.csv']));

    const again = await planOf(file);
    expect(again.rows).toEqual({ new: 0, changed: 0, unchanged: 85, rejected: 3 });
    expect(again.changeCount).toBe(0);
    const nothing = await commit(file, 2, { validOnly: true });
    expect(nothing).toMatchObject({ revision: 2, record: null });
    expect(canonical((await server.store.load()).document)).toEqual(canonical(document));
  });

  it('gives back its faulty rows as a file that goes in once it is mended', async () => {
    const file = await faulty();
    await commit(file, 1, { validOnly: true });
    const asked = { file: file.file, mapping: file.mapping, sheet: 'inventaire' };
    const rejected = await answer(RejectedAnswer, await post('rejected', asked));
    expect(rejected.text.startsWith('\ufeff')).toBe(true);
    const lines = rejected.text.trim().split('\r\n');
    expect(lines.length).toBe(4);
    expect(lines[0]).toMatch(/;À corriger$/);
    expect(lines[1]).toContain('EFTT');
    const mended = rejected.text.replace('EFTT', 'EFT').replace(';30;25;', ';20;25;').split('\r\n');
    const corrected = await upload(mended.slice(0, 3).join('\r\n'), 'lignes à corriger.csv');
    const plan = await planOf(corrected);
    expect(plan.rows).toMatchObject({ new: 2, rejected: 0 });
  });

  it('is not written on a network that moved after the plan was looked at', async () => {
    const file = await faulty();
    const { revision } = await planOf(file);
    await server.store.replace({ ...emptyNetwork('Autre') });
    const moved = await post('commit', commitAsked(file, revision, { validOnly: true }));
    expect([moved.status, ApiProblem.parse(await moved.json()).id]).toEqual([412, 'revision-moved']);
    expect((await server.store.load()).document.filieres).toEqual([]);
  });

  it('keeps its mapping under a name, and is read by it the next time', async () => {
    const file = await faulty();
    const values = [{ list: 'operators' as const, path: 'type', word: 'EFTT', means: 'EFT' }];
    const told = { ...file, mapping: { ...file.mapping, values } };
    const done = await commit(told, 1, { validOnly: true, keepMappingAs: 'Inventaire annuel' });
    expect(done.rows).toMatchObject({ new: 86, rejected: 2 });
    const [kept] = (await server.store.load()).document.importMappings;
    expect(kept).toMatchObject({ name: 'Inventaire annuel', mapping: { values } });
    const next = await upload(windowsCsv(faultyRows(sample)), 'inventaire 2026.csv');
    expect(next.remembered).toBe(kept?.id);
    expect(next.mapping.values).toEqual(values);
  });
});

describe('an import that is followed line by line', () => {
  it('says how far it is, and ends with its answer', async () => {
    const file = await upload(windowsCsv(faultyRows(sample)));
    const response = await post('commit', commitAsked(file, 1, { validOnly: true }), {
      headers: { Accept: 'application/x-ndjson' },
    });
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines.slice(0, -1).length).toBeGreaterThan(0);
    for (const line of lines.slice(0, -1)) expect(line).toHaveProperty('progress.phase');
    expect(CommitAnswer.parse((lines.at(-1) as { answer: unknown }).answer).revision).toBe(2);
  });

  it('says of how many elements it is writing, and how many are written', async () => {
    const many = Array.from({ length: 1_500 }, (_, row) => `Opérateur ${row};EFT`).join('\n');
    const file = await upload(`Nom;Type\n${many}\n`, 'opérateurs.csv');
    const response = await post('commit', commitAsked(file, 1), {
      headers: { Accept: 'application/x-ndjson' },
    });
    const steps = (await response.text())
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Partial<Progress>).progress)
      .filter((step) => step?.phase === 'WRITING');
    const done = steps.map((step) => step?.done ?? Number.NaN);
    expect(steps.map((step) => step?.total)).toEqual(steps.map(() => 1_500));
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect([done[0], done.at(-1)]).toEqual([0, 1_500]);
  });

  it('writes nothing when its client goes away in the middle', async () => {
    const many = Array.from({ length: 6_000 }, (_, row) => `Opérateur ${row};EFT`).join('\n');
    const file = await upload(`Nom;Type\n${many}\n`, 'opérateurs.csv');
    const gone = new AbortController();
    const response = await post('commit', commitAsked(file, 1), {
      headers: { Accept: 'application/x-ndjson' },
      signal: gone.signal,
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    for (let said = ''; !said.includes('WRITING'); ) said += (await reader.read()).value ?? '';
    gone.abort();
    await reader.closed.catch(() => undefined);
    // Whatever was under way has ended once another write is through.
    const { author } = { author: 'Autre' };
    const operator = { id: 'o', name: 'O', type: 'EFT' };
    await server.store.change([{ list: 'operators', id: 'o', before: null, after: operator }], {
      author,
      kind: 'EDIT',
    });
    const { revision, document } = await server.store.load();
    expect([revision, document.operators.length]).toEqual([2, 1]);
  });
});

describe('what says something about a person', () => {
  const file = () =>
    upload(
      'Nom;Type;Nom du stagiaire;Note\nUn;EFT;Jeanne Dupont;85.07.30-033.28\nDeux;EFT;Paul Martin;rien\n',
      'liste.csv',
    );

  it('is refused, and shown nowhere: not in the preview, not in the plan, not in the rows to mend, not in the log', async () => {
    const answered = await file();
    const plan = await planOf(answered);
    expect(plan.rows).toMatchObject({ new: 0, rejected: 2 });
    const asked = { file: answered.file, mapping: answered.mapping, sheet: answered.sheets[0]!.name };
    const rejected = await answer(RejectedAnswer, await post('rejected', asked));
    const said = [answered, plan, rejected, server.log].map((one) => JSON.stringify(one)).join('\n');
    expect(said).not.toMatch(/Dupont|Martin|85\.07\.30/);
    expect(rejected.text).toContain('Deux');
  });
});

it('says that a file is no longer kept, and how to go on', async () => {
  const response = await post('plan', { file: '0'.repeat(64), mapping: { sheets: [], values: [] } });
  expect([response.status, ApiProblem.parse(await response.json()).id]).toEqual([404, 'file-forgotten']);
});

describe('a workbook of this program', () => {
  const exported = async (from: TestServer, format: string): Promise<Response> =>
    from.fetch(`/api/export?format=${format}&lang=fr`);
  const documentOf = async (from: TestServer): Promise<unknown> => (await exported(from, 'json')).json();

  it('makes an empty network the one that it was taken from, name and day included', async () => {
    const empty = await testServer({ document: emptyNetwork('Réseau à remplir') });
    const from = await testServer({ document: sample });
    try {
      const workbook = Buffer.from(await (await exported(from, 'xlsx')).arrayBuffer());
      await server.close();
      server = empty;
      const file = await upload(workbook, 'classeur.xlsx');
      expect(file.notes.map(({ code, sheet }) => [code, sheet])).toEqual([
        ['own-workbook', 'Document (JSON)'],
      ]);
      const plan = await planOf(file);
      expect(plan.rows).toMatchObject({ changed: 0, rejected: 0 });
      await commit(file, plan.revision);
      // What readers saw there is kept here; of it, readers see what its masked numbers leave.
      expect((await server.store.load()).document).toEqual(
        canonical((await documentOf(from)) as NetworkDocument),
      );
    } finally {
      await from.close();
    }
  });

  it('says what changes by what people call it: a passerelle by its ends', async () => {
    const [first, ...rest] = sample.passerelles;
    const from = await testServer({
      document: { ...sample, passerelles: [{ ...first!, validTo: '2031-12-31' }, ...rest] },
    });
    try {
      const workbook = Buffer.from(await (await exported(from, 'xlsx')).arrayBuffer());
      await server.close();
      server = await testServer({ document: sample });
      const { changes } = await planOf(await upload(workbook, 'classeur.xlsx'));
      const nameOf = (id: string) => sample.filieres.find((one) => one.id === id)!.name;
      expect(changes).toMatchObject([{ list: 'passerelles', id: first!.id, isNew: false }]);
      const [before, after] = changes[0]!.name.split(' → ');
      expect(before).toContain(nameOf(first!.from));
      expect(after).toContain(nameOf(first!.to));
    } finally {
      await from.close();
    }
  });

  inLong('leaves the name of a network that holds something as it is', async () => {
    const from = await testServer({ document: sample });
    try {
      const file = await upload(Buffer.from(await (await exported(from, 'xlsx')).arrayBuffer()), 'c.xlsx');
      await commit(file, 1);
      expect(await documentOf(server)).toMatchObject({ name: 'Inventaire' });
    } finally {
      await from.close();
    }
  });
});
