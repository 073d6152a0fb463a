import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import { canonical, type NetworkDocument } from '../../domain/model/network.ts';
import { filiere, network } from '../support/builders.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { cases } from '../support/size.ts';

const OUTCOMES = ['started', 'refused', 'abandoned', 'pending'] as const;
type Figures = Record<(typeof OUTCOMES)[number], number>;

const row = (figures: Partial<ReferralFlow>): ReferralFlow => ({
  id: 'flow',
  source: 'a',
  target: 'b',
  from: '2025-01-01',
  to: '2025-12-31',
  kind: 'ORIENTATION',
  declaredBy: 'SENDER',
  count: 0,
  ...figures,
});
const added = (figures: Figures): ReferralFlow =>
  row({ ...figures, count: OUTCOMES.reduce((sum, outcome) => sum + figures[outcome], 0) });
const figure = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 3, 7, 12));
const whole = fc.record({ started: figure, refused: figure, abandoned: figure, pending: figure }).map(added);
/** A second row that mostly says what the first says: as after an edit of one field. */
const edited = fc
  .tuple(whole, fc.subarray([...OUTCOMES], { maxLength: 2 }), whole)
  .map(([before, fields, other]): [ReferralFlow, ReferralFlow] => {
    const figures = Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, (fields.includes(outcome) ? other : before)[outcome]]),
    );
    return [before, added(figures as Figures)];
  });

const isSmall = (count: unknown): boolean => count === 'masked' || (Number(count) > 0 && Number(count) < 5);

/** A small figure of `raw` that the total and the other parts on either side give back. */
function foundBySubtraction(raw: ReferralFlow, shown: object, other: object): number[] {
  const [mine, theirs] = [shown as Partial<ReferralFlow>, other as Partial<ReferralFlow>];
  return OUTCOMES.filter((outcome) => isSmall(raw[outcome])).flatMap((hidden) => {
    const parts = OUTCOMES.filter((outcome) => outcome !== hidden).map(
      (outcome) => mine[outcome] ?? theirs[outcome],
    );
    if (typeof mine.count !== 'number' || parts.some((part) => typeof part !== 'number')) return [];
    const left = parts.reduce<number>((rest, part) => rest - Number(part), mine.count);
    return left === raw[hidden] ? [left] : [];
  });
}

describe('over HTTP', () => {
  const start = canonical(
    network({
      filieres: [filiere('a', { waitingCount: 2 }), filiere('b')],
      flows: [added({ started: 10, refused: 6, abandoned: 0, pending: 4 })],
      actions: [{ id: 'x', kind: 'PARTNER_EVENT', name: 'X', date: '2025-03-01', participants: 3 }],
    }),
  );
  const server = testServer();
  beforeEach(async () => {
    await (await server).store.replace(start);
  });
  afterAll(async () => (await server).close());
  const get = async (on: TestServer, path: string): Promise<unknown> => (await on.fetch(path)).json();

  it('what one side of a change hides is not found from the other, nor from the past', async () => {
    const on = await testServer();
    const write = (flow: ReferralFlow) => on.store.replace({ ...start, flows: [flow] });
    await fc.assert(
      fc.asyncProperty(edited, async ([before, after]) => {
        await write(before);
        const first = (await get(on, '/api/network')) as { network: NetworkDocument };
        await write(after);
        const { network: second } = (await get(on, '/api/network')) as { network: NetworkDocument };
        const [record] = (await on.store.history({ limit: 1 })).records;
        const seen = [
          [before, first.network.flows[0]!],
          [after, second.flows[0]!],
        ] as const;
        for (const [raw, one] of seen)
          for (const [, other] of seen) expect(foundBySubtraction(raw, one, other)).toEqual([]);
        expect(smallCounts([first, second])).toEqual([]);
        if (JSON.stringify(before) === JSON.stringify(after)) return;
        const { elements } = (await get(on, `/api/changes/elements?revision=${record!.revision}`)) as {
          elements: [{ before: ReferralFlow; after: ReferralFlow }];
        };
        expect(elements[0].after).toEqual(second.flows[0]);
        // What was shown before may be masked in the history, never the other way round.
        for (const [name, value] of Object.entries(first.network.flows[0]!))
          expect([value, 'masked']).toContainEqual(elements[0].before[name as keyof ReferralFlow]);
        expect(smallCounts(elements)).toEqual([]);
      }),
      { numRuns: cases(300), endOnFailure: true },
    );
    await on.close();
  });

  it('no change, past or conflict holds a count of 1 to 4', async () => {
    const on = await server;
    const fields = [
      { path: 'pending', was: 'masked', now: 7 },
      { path: 'count', was: 'masked', now: 23 },
    ];
    const edit = { do: 'CHANGE', list: 'flows', id: 'flow', fields };
    const moved = {
      do: 'CHANGE',
      list: 'filieres',
      id: 'a',
      fields: [{ path: 'waitingCount', was: 'masked', now: 4 }],
    };
    await get(on, '/api/network');
    const answer = await post(on, '/api/changes', { author: 'A', edits: [edit, moved] });
    expect(answer.status).toBe(200);
    const conflict = await problemOf(on, '/api/changes', {
      author: 'B',
      edits: [{ ...moved, fields: [{ path: 'waitingCount', was: 9, now: 12 }] }],
    });
    expect(conflict.conflicts).toMatchObject([{ theirs: 'masked' }]);
    const { revision } = answer.body as { revision: number };
    for (const path of [
      '/api/changes',
      `/api/changes/elements?revision=${revision}`,
      `/api/changes/elements?revision=${revision - 1}`,
      '/api/network/past?recorded=2199-01-01',
    ])
      expect(smallCounts(await get(on, path)), path).toEqual([]);
    expect(smallCounts(conflict)).toEqual([]);
  });

  it('a guess is answered and recorded in the same way, whether it is right or not', async () => {
    const on = await server;
    /** What a server answers of which nobody asked anything before. */
    const guessed = async (edits: readonly object[]) => {
      const own = await testServer({ document: start });
      await get(own, '/api/network');
      const { status, body } = await post(own, '/api/changes', { author: 'A', edits });
      const { revision } = body as { revision: number };
      const elements = await get(own, `/api/changes/elements?revision=${revision}`);
      const [record] = (await own.store.history({ limit: 1 })).records;
      await own.close();
      return { status, revision, record: { ...record, at: '' }, elements: withoutTime(elements) };
    };
    const changing = (list: string, id: string, path: string) => (now: number) => [
      { do: 'CHANGE', list, id, fields: [{ path, was: 'masked', now }] },
    ];
    for (const edit of [
      changing('filieres', 'a', 'waitingCount'),
      changing('actions', 'x', 'participants'),
    ]) {
      const answers = [];
      for (const guess of [1, 2, 3, 4]) answers.push(await guessed(edit(guess)));
      expect(answers[0]).toMatchObject({ status: 200, revision: 2, record: { author: 'A', kind: 'EDIT' } });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
    // Part of a row is refused, all of it is written.
    const part = [];
    for (const guess of [3, 4, 5])
      part.push(
        await problemOf(on, '/api/changes', {
          author: 'A',
          edits: changing('flows', 'flow', 'pending')(guess),
        }),
      );
    expect(part[0]).toMatchObject({ id: 'edit-refused', problems: [{ code: 'figures-together' }] });
    for (const refused of part) expect({ ...refused, requestId: '' }).toEqual({ ...part[0], requestId: '' });
    const row = (pending: number) => [
      {
        ...{ do: 'CHANGE', list: 'flows', id: 'flow' },
        fields: [
          { path: 'pending', was: 'masked', now: pending },
          { path: 'count', was: 'masked', now: 16 + pending },
        ],
      },
    ];
    const whole = [];
    for (const guess of [1, 2, 3, 4]) whole.push(await guessed(row(guess)));
    expect(whole[0]).toMatchObject({ status: 200, revision: 2 });
    for (const answer of whole) expect(answer).toEqual(whole[0]);
  });

  it('a whole network with a guess moves the revision, whether it is right or not', async () => {
    const on = await server;
    for (const guess of [1, 2, 3, 4]) {
      await on.store.replace({ ...start, name: `${guess}` });
      await on.store.replace(start);
      const { network: shown, revision } = (await get(on, '/api/network')) as {
        network: NetworkDocument;
        revision: number;
      };
      const filieres = shown.filieres.with(0, { ...shown.filieres[0]!, waitingCount: guess });
      const answer = await post(on, '/api/network', { ...shown, filieres }, { method: 'PUT' });
      expect(answer.body).toMatchObject({ revision: revision + 1 });
    }
  });

  it('an undo of a number that a later write named is a conflict, whether it differs or not', async () => {
    const on = await server;
    const change = async (path: string, was: unknown, now: unknown) => {
      const edits = [{ do: 'CHANGE', list: 'filieres', id: 'a', fields: [{ path, was, now }] }];
      const { body } = await post(on, '/api/changes', { author: 'A', edits });
      return (body as { revision: number }).revision;
    };
    const told = [];
    for (const later of [3, 4]) {
      await on.store.replace({ ...start, name: `${later}` });
      const revision = await change('waitingCount', 'masked', 3);
      await change('waitingCount', 'masked', later);
      const problem = await problemOf(on, '/api/changes/take-back', { author: 'B', revision });
      expect(problem).toMatchObject({
        id: 'edit-conflict',
        conflicts: [{ path: 'waitingCount', was: 'masked', mine: 'masked', theirs: 'masked' }],
      });
      told.push((problem.conflicts as object[]).map((one) => ({ ...one, by: null })));
    }
    expect(told[0]).toEqual(told[1]);
  });

  it('a network that was read here and comes back unchanged changes nothing, not even what was hidden', async () => {
    const on = await server;
    const { network: shown } = (await get(on, '/api/network')) as { network: NetworkDocument };
    const revision = await on.store.revision();
    const put = (body: object) => post(on, '/api/network', body, { method: 'PUT' });
    expect((await put(shown)).body).toMatchObject({ revision });
    const named = shown.flows.map((flow) => ({ ...flow, note: 'vu' }));
    const waiting = shown.filieres.map((one) => ({ ...one, name: `${one.name}!` }));
    await put({ ...shown, flows: named, filieres: waiting });
    const { flows, filieres } = (await on.store.load()).document;
    expect(flows).toEqual([{ ...start.flows[0], note: 'vu' }]);
    // The map gets its first places by the same write.
    const { mapPlaces, ...first } = filieres[0]!;
    expect(first).toEqual({ ...start.filieres[0], name: 'a!' });
    expect(mapPlaces?.length).toBeGreaterThan(0);
    const half = await problemOf(
      on,
      '/api/network',
      { ...shown, flows: [{ ...shown.flows[0], count: 30 }] },
      { method: 'PUT' },
    );
    expect(half).toMatchObject({ id: 'edit-refused', problems: [{ code: 'figures-together' }] });
    expect((await on.store.load()).document.flows).toEqual(flows);
    const given = added({ started: 10, refused: 6, abandoned: 0, pending: 14 });
    await put({ ...shown, flows: [given] });
    expect((await on.store.load()).document.flows).toEqual([given]);
  });

  it('the author of a whole network is who says so, else words that say that nobody did', async () => {
    const on = await server;
    const named = async (headers: Record<string, string>, name: string) => {
      await post(on, '/api/network', { ...start, name }, { method: 'PUT', headers });
      const { records } = await on.store.history({ limit: 1 });
      return records[0]?.author;
    };
    expect(await named({ 'X-Author': 'R%C3%A9gionale' }, 'Un')).toBe('Régionale');
    expect(await named({}, 'Deux')).toBe('Sans nom, par l’API');
    expect(await named({ 'Accept-Language': 'en' }, 'Trois')).toBe('Unnamed, by the API');
    const long = { method: 'PUT', headers: { 'X-Author': 'x'.repeat(301) } };
    expect(await problemOf(on, '/api/network', start, long)).toMatchObject({ id: 'bad-request' });
  });
});

/** An answer of the history without the time of the write. */
const withoutTime = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === 'at' ? undefined : value)));

/** Every whole number of 1 to 4 that stands where a count of people may stand, anywhere in an answer. */
function smallCounts(value: unknown, key = ''): unknown[] {
  const counts = [...OUTCOMES, 'count', 'participants', 'waitingCount'] as readonly string[];
  if (typeof value === 'number') return counts.includes(key) && value > 0 && value < 5 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    smallCounts(item, Array.isArray(value) ? key : name),
  );
}
