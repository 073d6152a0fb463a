import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ChangeAnswer, EditAnswer, HistoryAnswer, PastAnswer } from '../../domain/api/changes.ts';
import type { ElementEdit } from '../../domain/change/record.ts';
import { canonical } from '../../domain/model/network.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const sample = canonical(hauteSylve());
const server: TestServer = await testServer({ document: sample });
beforeEach(async () => {
  await server.store.replace(sample);
});
afterAll(() => server.close());

const [filiere] = sample.filieres;
const id = filiere!.id;
const set = (path: string, was: unknown, now: unknown, of = id): ElementEdit => ({
  do: 'CHANGE',
  list: 'filieres',
  id: of,
  fields: [{ path, was, now }],
});
const edit = async (edits: readonly ElementEdit[], author = 'LEE Sylvemont'): Promise<EditAnswer> =>
  EditAnswer.parse((await post(server, '/api/changes', { author, edits })).body);
const refused = (edits: readonly ElementEdit[], author = 'CEFO') =>
  problemOf(server, '/api/changes', { author, edits });
const present = async () => (await server.store.load()).document;
const get = async (path: string): Promise<unknown> => (await server.fetch(path)).json();

describe('writing by elements', () => {
  it('adds, changes and removes in one go, with who, when and how many', async () => {
    const before = await server.store.revision();
    const answer = await edit([
      set('note', undefined, 'Complet'),
      { do: 'ADD', list: 'outlets', element: { id: 'boulangerie', name: 'Boulangerie' } },
      { do: 'ADD', list: 'preps', element: { filiere: id, outlet: 'boulangerie' } },
    ]);
    expect(answer.record).toMatchObject({
      revision: before + 1,
      author: 'LEE Sylvemont',
      kind: 'EDIT',
      takesBack: null,
      counts: {
        filieres: { added: 0, changed: 1, removed: 0 },
        outlets: { added: 1, changed: 0, removed: 0 },
        preps: { added: 1, changed: 0, removed: 0 },
      },
    });
    const network = await present();
    expect(network.filieres[0]).toEqual({ ...filiere, note: 'Complet' });
    expect(network.preps.find(({ outlet }) => outlet === 'boulangerie')?.id).toBe(`prep.${id}.boulangerie`);
  });

  it('says at once what a report of nothing contradicts, from either side, and writes it', async () => {
    const [source, target] = sample.operators.map((operator) => operator.id) as [string, string];
    const quarter = { source, target, from: '2023-01-01', to: '2023-03-31', declaredBy: 'SENDER' };
    const add = (list: 'flows' | 'nilReports', element: Record<string, unknown>): ElementEdit => ({
      do: 'ADD',
      list,
      element,
    });
    expect((await edit([add('nilReports', quarter)])).warnings).toEqual([]);
    const { warnings, record } = await edit([add('flows', { ...quarter, kind: 'ORIENTATION', count: 12 })]);
    expect(record).not.toBeNull();
    expect(warnings).toMatchObject([
      { code: 'nil-contradicted', path: `nilReports[nil.${source}.${target}.SENDER.2023-01-01]` },
    ]);
    expect(warnings[0]!.message).toContain(`flows[flow.${source}.${target}.ORIENTATION.SENDER.2023-01-01]`);
    expect((await edit([add('nilReports', { ...quarter, id: 'again' })])).warnings).toMatchObject([
      { code: 'nil-contradicted', path: 'nilReports[again]' },
    ]);
  });

  it('two people who change different fields of one element do not disturb each other', async () => {
    await edit([set('note', undefined, 'Complet')], 'A');
    await edit([set('intake', filiere!.intake, 33)], 'B');
    expect((await present()).filieres[0]).toEqual({ ...filiere, note: 'Complet', intake: 33 });
  });

  it('the same field is a conflict with both values and who changed it', async () => {
    const { revision } = await edit([set('name', filiere!.name, 'Lire')], 'A');
    await edit([set('note', undefined, 'Complet')], 'C');
    const problem = await refused([set('name', filiere!.name, 'Écrire')]);
    expect(problem).toMatchObject({ id: 'edit-conflict', status: 409 });
    expect(problem.conflicts).toEqual([
      {
        list: 'filieres',
        id,
        path: 'name',
        was: filiere!.name,
        mine: 'Écrire',
        theirs: 'Lire',
        by: { author: 'A', at: expect.any(String), revision },
      },
    ]);
    expect((await present()).filieres[0]?.name).toBe('Lire');
  });

  it('an element that someone removed is a conflict too', async () => {
    const [agreement] = sample.agreements;
    const users = sample.passerelles.filter((one) => one.agreement === agreement!.id);
    await edit([
      ...users.map((one): ElementEdit => ({ do: 'REMOVE', list: 'passerelles', id: one.id })),
      { do: 'REMOVE', list: 'agreements', id: agreement!.id },
    ]);
    const problem = await refused([
      { do: 'CHANGE', list: 'agreements', id: agreement!.id, fields: [{ path: 'object', now: 'Rien' }] },
    ]);
    expect(problem.conflicts).toMatchObject([{ path: null, theirs: null, by: { author: 'LEE Sylvemont' } }]);
  });

  it.each<[string, ElementEdit, string]>([
    ['a reference to nothing', set('operator', filiere!.operator, 'nobody'), `filieres[${id}].operator`],
    [
      'a level that no scale has',
      set('exit.written', filiere!.exit?.written, 9),
      `filieres[${id}].exit.written`,
    ],
    ['a field that does not exist', set('nom', undefined, 'X'), `filieres[${id}].nom`],
    ['another id', set('id', id, 'autre'), `filieres[${id}].id`],
    ['a required field taken away', set('name', filiere!.name, undefined), `filieres[${id}].name`],
    [
      'an element that others name',
      { do: 'REMOVE', list: 'operators', id: filiere!.operator },
      `filieres[${id}].operator`,
    ],
    [
      'an id of another list',
      { do: 'ADD', list: 'outlets', element: { id, name: 'Pris' } },
      `outlets[${id}].id`,
    ],
  ])('%s is refused, the place named, and nothing is written', async (_what, wrong, path) => {
    const { revision, document } = await server.store.load();
    const problem = await refused([set('note', undefined, 'Complet', sample.filieres[1]!.id), wrong]);
    expect(problem).toMatchObject({ id: 'edit-refused', status: 422 });
    expect(problem.problems?.map((line) => line.path)).toContain(path);
    expect(await server.store.load()).toEqual({ revision, document });
  });

  it('nobody writes without saying who they are', async () => {
    expect(await problemOf(server, '/api/changes', { edits: [set('note', undefined, 'x')] })).toMatchObject({
      id: 'bad-request',
    });
    expect(await refused([set('note', undefined, 'x')], '')).toMatchObject({ id: 'bad-request' });
  });

  it('what the network says already is not written again', async () => {
    const before = await server.store.revision();
    const answer = await edit([set('name', 'whatever it was', filiere!.name)]);
    expect(answer).toEqual({ revision: before, record: null, warnings: [] });
  });
});

describe('the history', () => {
  it('tells the writes, latest first, page by page, and of one element', async () => {
    const { revision } = await edit([set('note', undefined, 'Un')], 'A');
    await edit([set('note', 'Un', 'Deux')], 'B');
    await edit([set('note', undefined, 'x', sample.filieres[1]!.id)], 'C');
    const page = HistoryAnswer.parse(await get('/api/changes?limit=2'));
    expect(page.records.map(({ author }) => author)).toEqual(['C', 'B']);
    expect(page.more).toBe(true);
    const next = HistoryAnswer.parse(await get(`/api/changes?limit=1&before=${revision + 1}`));
    expect(next.records.map(({ author }) => author)).toEqual(['A']);
    const mine = HistoryAnswer.parse(await get(`/api/changes?list=filieres&id=${id}&limit=2`));
    expect(mine.records.map(({ author }) => author)).toEqual(['B', 'A']);
    const change = ChangeAnswer.parse(await get(`/api/changes/elements?revision=${revision + 1}`));
    expect(change.elements).toEqual([
      { list: 'filieres', id, before: { ...filiere, note: 'Un' }, after: { ...filiere, note: 'Deux' } },
    ]);
    expect(await get('/api/changes/elements?revision=99999')).toMatchObject({ id: 'unknown-change' });
  });

  const back = (revision: number, author = 'A') =>
    post(server, '/api/changes/take-back', { revision, author });

  it('undoes, redoes, and says which of them holds', async () => {
    const { revision } = await edit([set('note', undefined, 'Un')]);
    const undone = EditAnswer.parse((await back(revision)).body);
    expect(undone.record).toMatchObject({ kind: 'UNDO', takesBack: revision });
    expect(await present()).toEqual(sample);
    expect(await problemOf(server, '/api/changes/take-back', { revision, author: 'A' })).toMatchObject({
      id: 'already-taken-back',
    });
    const redone = EditAnswer.parse((await back(undone.revision)).body);
    expect(redone.record).toMatchObject({ kind: 'REDO', takesBack: undone.revision });
    expect((await present()).filieres[0]?.note).toBe('Un');
    const { records } = HistoryAnswer.parse(await get('/api/changes?limit=3'));
    expect(records.map(({ takenBackBy }) => takenBackBy)).toEqual([null, redone.revision, null]);
    EditAnswer.parse((await back(revision)).body);
    expect(await present()).toEqual(sample);
    expect(await problemOf(server, '/api/changes/take-back', { revision: 9999, author: 'A' })).toMatchObject({
      id: 'unknown-change',
      status: 404,
    });
  });

  it('an undo leaves what others changed since, and is refused where they changed the same', async () => {
    const { revision } = await edit([set('name', filiere!.name, 'Lire'), set('note', undefined, 'Un')]);
    await edit([set('intake', filiere!.intake, 44)], 'B');
    await edit([set('note', 'Un', 'Deux')], 'B');
    const problem = await problemOf(server, '/api/changes/take-back', { revision, author: 'A' });
    expect(problem).toMatchObject({ id: 'edit-conflict' });
    expect(problem.conflicts).toMatchObject([
      { path: 'note', was: 'Un', mine: null, theirs: 'Deux', by: { author: 'B' } },
    ]);
    await edit([set('note', 'Deux', 'Un')], 'B');
    await back(revision);
    expect((await present()).filieres[0]).toEqual({ ...filiere, intake: 44 });
  });

  it('an undo that would leave a reference to nothing is refused', async () => {
    const { revision } = await edit([{ do: 'ADD', list: 'outlets', element: { id: 'pain', name: 'Pain' } }]);
    await edit([{ do: 'ADD', list: 'preps', element: { filiere: id, outlet: 'pain' } }]);
    const problem = await problemOf(server, '/api/changes/take-back', { revision, author: 'A' });
    expect(problem).toMatchObject({ id: 'edit-refused' });
    expect(problem.problems).toMatchObject([{ code: 'dangling', path: `preps[prep.${id}.pain].outlet` }]);
  });

  it('gives the network as it was at an instant', async () => {
    const between = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { revision } = await edit([set('note', undefined, 'Un')]);
    const past = PastAnswer.parse(await get(`/api/network/past?recorded=${between}`));
    expect(past.revision).toBe(revision - 1);
    expect(past.network.filieres[0]?.note).toBeUndefined();
    const nothing = PastAnswer.parse(await get('/api/network/past?recorded=2001-01-01'));
    expect(nothing).toMatchObject({ revision: 0, network: { filieres: [], flows: [] } });
    const { network } = PastAnswer.parse(await get('/api/network/past?recorded=2199-01-01'));
    expect(network.filieres[0]?.note).toBe('Un');
    expect(await get('/api/network/past?recorded=hier')).toMatchObject({ id: 'bad-request' });
  });
});

describe('two elements that are one', () => {
  const [keep, drop] = [sample.operators[0]!, sample.operators[1]!];
  const merge = { list: 'operators', keep: keep.id, drop: drop.id, author: 'IBEFE' };

  it('are made one, by their names in the history, and two again by an undo', async () => {
    const answer = EditAnswer.parse((await post(server, '/api/duplicates/merge', merge)).body);
    expect(answer.record).toMatchObject({ kind: 'MERGE', message: `${drop.name} → ${keep.name}` });
    const { operators, filieres } = await present();
    expect(operators.map((one) => one.id)).not.toContain(drop.id);
    expect(operators.find((one) => one.id === keep.id)?.aliases).toContain(drop.name);
    expect(filieres.filter((one) => one.operator === keep.id)).toHaveLength(
      sample.filieres.filter(({ operator }) => operator === keep.id || operator === drop.id).length,
    );
    await post(server, '/api/changes/take-back', { revision: answer.revision, author: 'IBEFE' });
    expect(await present()).toEqual(sample);
  });

  it.each([{ drop: 'nobody' }, { keep: 'nobody' }, { drop: keep.id }])('%j is refused', async (wrong) => {
    expect(await problemOf(server, '/api/duplicates/merge', { ...merge, ...wrong })).toMatchObject({
      id: 'unknown-element',
    });
  });
});
