import { describe, expect, it } from 'vitest';
import type { FileAnswer } from '../../../domain/api/transfer.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import { filiere, network } from '../../support/builders.ts';
import { post } from '../../support/post.ts';
import { json } from '../../support/secrecy/walk.ts';
import { type TestServer, testServer } from '../../support/server.ts';
import { sized } from '../../support/size.ts';

/** Each hidden number is 3. Somebody who cannot read it tries others and looks at what the program answers. */
const HIDDEN = 3;
/** A wrong one, the right one, and one that would be shown; in a long run, all that are not shown. */
const SOME = [1, HIDDEN, 9];
const GUESSES = sized({ quick: SOME, usual: SOME, long: [1, 2, HIDDEN, 4, 9] });

const kept = network({
  filieres: [filiere('a', { waitingCount: HIDDEN }), filiere('b'), filiere('c')],
  flows: [
    {
      ...{ id: 'row', source: 'a', target: 'b', from: '2025-01-01', to: '2025-12-31' },
      ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', count: HIDDEN },
    },
    {
      ...{ id: 'parts', source: 'a', target: 'c', from: '2024-01-01', to: '2024-12-31' },
      ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', count: 20 },
      ...{ started: 11, refused: 6, abandoned: 0, pending: HIDDEN },
    },
  ],
  actions: [{ id: 'visit', kind: 'PARTNER_EVENT', name: 'Visite', date: '2025-03-01', participants: HIDDEN }],
});

/** Where a hidden number stands. */
const PLACES = [
  { list: 'flows', id: 'row', path: 'count' },
  { list: 'filieres', id: 'a', path: 'waitingCount' },
  { list: 'actions', id: 'visit', path: 'participants' },
] as const;
type Place = (typeof PLACES)[number];

const change = ({ list, id }: { list: string; id: string }, fields: object): ElementEdit =>
  ({
    ...{ do: 'CHANGE', list, id },
    fields: Object.entries(fields).map(([path, [was, now]]) => ({ path, was, now })),
  }) as ElementEdit;
const guessAt = (place: Place, guess: number): ElementEdit =>
  change(place, { [place.path]: ['masked', guess] });

/** What somebody sees of some steps on a fresh server, but for moments, request numbers and what he typed himself. */
async function seen(
  guess: number,
  steps: (server: TestServer) => AsyncIterable<unknown> | Promise<unknown>,
): Promise<unknown[]> {
  const server = await testServer({ document: kept });
  try {
    const answers: unknown[] = [];
    const done = steps(server);
    if (Symbol.asyncIterator in done) for await (const answer of done) answers.push(answer);
    else answers.push(await done);
    const history = await json<{ records: { revision: number }[] }>(server, '/api/changes');
    answers.push(history);
    for (const { revision } of history.records)
      answers.push(await json(server, `/api/changes/elements?revision=${revision}`));
    return answers.map((answer) => withoutOwn(answer, guess));
  } finally {
    await server.close();
  }
}

const PASSING = ['at', 'requestId', 'file', 'detail'];
/** Fields in which a number of people may stand. */
const PEOPLE = [
  ...['count', 'started', 'refused', 'abandoned', 'pending', 'waitingCount', 'participants'],
  ...['was', 'now', 'mine', 'theirs', 'value'],
];

/** An answer with the mark instead of a number that was guessed: who typed it knows it. */
function withoutOwn(value: unknown, guess: number, key = ''): unknown {
  if (PASSING.includes(key)) return undefined;
  if (PEOPLE.includes(key) && value === guess) return 'masked';
  if (PEOPLE.includes(key) && value === String(guess)) return 'masqué';
  if (Array.isArray(value))
    return value.map((one) => withoutOwn(one, guess, key)).filter((one) => !isSame(one));
  // The number of problems of one kind is no number of people.
  if (typeof value !== 'object' || value === null || 'severity' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutOwn(one, guess, name)]));
}

/** Whether an answer says of a field that it was and is the same: a guess of 1 to 4 reads like the mask before it. */
const isSame = (field: unknown): boolean =>
  typeof field === 'object' && field !== null && 'now' in field && 'was' in field && field.was === field.now;

/** All guesses must look the same, the right one too. */
async function expectSame(steps: (guess: number) => Parameters<typeof seen>[1]): Promise<void> {
  const [first, ...others] = await Promise.all(GUESSES.map((guess) => seen(guess, steps(guess))));
  for (const [at, other] of others.entries()) expect(other, `guess ${GUESSES[at + 1]}`).toEqual(first);
}

const edit = (server: TestServer, ...edits: ElementEdit[]) =>
  post(server, '/api/changes', { author: 'A', edits });

describe('a number that is hidden is not guessed by an edit that is refused', () => {
  const outcomes = (guess: number) => ({ started: guess, refused: 0, abandoned: 0, pending: 0 });

  it('whose sums would be right for the right guess only', async () => {
    // The check of sums compared with the hidden count.
    const isRight = (guess: number): boolean =>
      readNetwork({ ...kept, flows: [{ ...kept.flows[0]!, ...outcomes(guess) }] }).ok;
    expect(GUESSES.filter(isRight)).toEqual([HIDDEN]);
    const all = (guess: number) =>
      change(
        { list: 'flows', id: 'row' },
        Object.fromEntries(Object.entries(outcomes(guess)).map(([path, now]) => [path, [null, now]])),
      );
    const fault = change({ list: 'filieres', id: 'b' }, { intake: [null, -1] });
    await expectSame((guess) => (server) => edit(server, all(guess), fault));
    await expectSame((guess) => (server) => edit(server, all(guess)));
  });

  it('nor one outcome by those that are shown', async () => {
    const isRight = (guess: number): boolean =>
      readNetwork({ ...kept, flows: [{ ...kept.flows[1]!, pending: guess }] }).ok;
    expect(GUESSES.filter(isRight)).toEqual([HIDDEN]);
    const part = (guess: number) => change({ list: 'flows', id: 'parts' }, { pending: ['masked', guess] });
    const fault = change({ list: 'filieres', id: 'b' }, { intake: [null, -1] });
    await expectSame((guess) => (server) => edit(server, part(guess), fault));
    await expectSame((guess) => (server) => edit(server, part(guess)));
  });
});

describe('a number that is hidden is not guessed by an import', () => {
  /** A sheet of a list as it is exported, with a guess instead of the last mark of each line that is meant. */
  async function sheet(server: TestServer, list: string, guess: number, meant: string): Promise<string> {
    const text = await (await server.fetch(`/api/export?format=csv&list=${list}`)).text();
    const lines = text.split('\r\n');
    const at = lines.findIndex((line) => line.includes(meant) && line.includes('masqué'));
    expect(at, text).toBeGreaterThan(0);
    const cells = lines[at]!.split(';');
    return lines.with(at, cells.with(cells.lastIndexOf('masqué'), String(guess)).join(';')).join('\r\n');
  }

  async function* planned(server: TestServer, list: string, guess: number, meant: string) {
    const body = await sheet(server, list, guess, meant);
    const { file, mapping } = await json<FileAnswer>(server, '/api/files?name=x.csv', {
      method: 'POST',
      body,
    });
    const plan = await post(server, '/api/imports/plan', { file, mapping });
    yield plan;
    const { revision } = plan.body as { revision: number };
    yield await post(server, '/api/imports/commit', { file, mapping, author: 'A', revision });
    yield await server.store.revision();
  }

  it.each([
    ['flows', 'row'],
    ['flows', 'parts'],
    ['filieres', 'op-a'],
    ['actions', 'visit'],
  ])('of %s (%s), by its dry run nor by the import itself', async (list, meant) => {
    // A row that changes nothing was told apart: compared with what is kept, only the right guess changes nothing.
    await expectSame((guess) => (server) => planned(server, list, guess, meant));
  });

  it('and the mark means: as it was', async () => {
    const server = await testServer({ document: kept });
    const text = await (await server.fetch('/api/export?format=csv&list=flows')).text();
    const sent = { method: 'POST', body: text };
    const { file, mapping } = await json<FileAnswer>(server, '/api/files?name=x.csv', sent);
    const { body } = await post(server, '/api/imports/plan', { file, mapping });
    expect(body).toMatchObject({ rows: { new: 0, changed: 0, unchanged: 2, rejected: 0 }, changeCount: 0 });
    await server.close();
  });
});

describe.each(PLACES)('a number that is hidden in $list is not guessed', (place) => {
  it('by writing the whole network: the revision moves for every guess', async () => {
    const replaced = (shown: NetworkDocument, guess: number): NetworkDocument => ({
      ...shown,
      [place.list]: (shown[place.list] as { id?: string }[]).map((one) =>
        one.id === place.id ? { ...one, [place.path]: guess } : one,
      ),
    });
    // Written as it is kept, only the right guess changed nothing.
    expect(GUESSES.filter((guess) => JSON.stringify(replaced(kept, guess)) === JSON.stringify(kept))).toEqual(
      [HIDDEN],
    );
    await expectSame((guess) => async (server) => {
      const { network: shown, revision } = await json<{ network: NetworkDocument; revision: number }>(
        server,
        '/api/network',
      );
      const put = (document: NetworkDocument) => post(server, '/api/network', document, { method: 'PUT' });
      expect((await put(shown)).body).toMatchObject({ revision });
      const answer = await put(replaced(shown, guess));
      expect(answer.body).toMatchObject({ revision: revision + 1 });
      return answer;
    });
  });

  it('by a conflict that names the last write', async () => {
    // A write of the right guess changed nothing, so that an earlier one was the last.
    await expectSame((guess) => async (server) => {
      expect((await edit(server, guessAt(place, guess))).status).toBe(200);
      const { body } = await edit(server, change(place, { [place.path]: [7, 12] }));
      const revision = await server.store.revision();
      expect(body).toMatchObject({ conflicts: [{ by: { revision } }] });
      return body;
    });
  });

  it('by an undo and a redo', async () => {
    await expectSame(
      (guess) =>
        async function* steps(server: TestServer) {
          yield await edit(server, guessAt(place, guess));
          for (let time = 0; time < 2; time++)
            yield await post(server, '/api/changes/take-back', {
              revision: await server.store.revision(),
              author: 'A',
            });
        },
    );
  });

  it('by an undo after a later write to the same element', async () => {
    await expectSame(
      (guess) =>
        async function* steps(server: TestServer) {
          yield await edit(server, guessAt(place, guess));
          const revision = await server.store.revision();
          yield await edit(server, change(place, { observedOn: [null, '2025-12-01'] }));
          yield await post(server, '/api/changes/take-back', { revision, author: 'A' });
        },
    );
  });

  it('by a second guess after the first', async () => {
    await expectSame(
      (guess) =>
        async function* steps(server: TestServer) {
          yield await edit(server, guessAt(place, guess));
          const last = guess >= 5 ? guess : 'masked';
          yield await edit(
            server,
            change(place, { [place.path]: [last, guess], observedOn: [null, '2025-12-01'] }),
          );
        },
    );
  });
});

it('a number that is hidden is not guessed by a row of one’s own that claims to be made of it', async () => {
  // Where the claim was believed, the right guess masked one’s own row.
  const own = (guess: number): ReferralFlow => ({
    ...kept.flows[0]!,
    ...{ id: 'own', source: 'c', target: 'b', count: 40 },
    mergedFrom: [
      { id: 'row', count: guess },
      { id: 'none', count: 40 - guess },
    ],
  });
  await expectSame((guess) => async (server) => {
    await server.fetch('/api/network');
    await edit(server, { do: 'ADD', list: 'flows', element: { ...own(guess) } });
    return json(server, '/api/network');
  });
  await expectSame((guess) => async (server) => {
    const { network: shown } = await json<{ network: NetworkDocument }>(server, '/api/network');
    const body = { ...shown, flows: [...shown.flows, own(guess)] };
    await post(server, '/api/network', body, { method: 'PUT' });
    return json(server, '/api/network');
  });
});
