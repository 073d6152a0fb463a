import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import { canonical, type NetworkDocument } from '../../domain/model/network.ts';
import { shownPair, shownPast } from '../../server/masking.ts';
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

describe('an element before and after a change', () => {
  it('what one side hides is not found from the other', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        const shown = shownPair('flows', before as never, after as never);
        expect(smallCounts(shown)).toEqual([]);
        expect(foundBySubtraction(before, shown.before!, shown.after!)).toEqual([]);
        expect(foundBySubtraction(after, shown.after!, shown.before!)).toEqual([]);
      }),
      { numRuns: cases(3_000) },
    );
  });

  it('a total that was only corrected is told, a total beside a small part is not', () => {
    const large = { started: 10, refused: 6, abandoned: 0, pending: 6 };
    const small = added({ ...large, pending: 4 });
    const pair = shownPair('flows', small as never, added(large) as never);
    expect(pair.before).toEqual({ ...row({}), count: undefined, pending: 'masked' });
    expect(pair.after).toMatchObject({ count: 22, ...large });
    expect(shownPair('flows', row({ count: 12 }) as never, row({ count: 15 }) as never)).toMatchObject({
      before: { count: 12 },
      after: { count: 15 },
    });
  });

  it('a past row beside the present one tells no part that today’s would give', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        const at = (flow: ReferralFlow): NetworkDocument =>
          network({ filieres: [filiere('a'), filiere('b')], flows: [flow] });
        const past = shownPast(at(before), at(after)).flows[0]!;
        expect(smallCounts(past)).toEqual([]);
        if (JSON.stringify(before) === JSON.stringify(after)) return;
        if (OUTCOMES.some((outcome) => isSmall(before[outcome])))
          expect(OUTCOMES.filter((outcome) => past[outcome] !== undefined)).toEqual([]);
      }),
      { numRuns: cases(500) },
    );
  });
});

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

  it('no change, past or conflict holds a count of 1 to 4', async () => {
    const on = await server;
    const fields = [
      { path: 'pending', was: 'masked', now: 7 },
      { path: 'count', was: 20, now: 23 },
    ];
    const edit = { do: 'CHANGE', list: 'flows', id: 'flow', fields };
    const moved = {
      do: 'CHANGE',
      list: 'filieres',
      id: 'a',
      fields: [{ path: 'waitingCount', was: 'masked', now: 4 }],
    };
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

  it('a network that was read here and comes back unchanged changes nothing, not even what was hidden', async () => {
    const on = await server;
    const revision = await on.store.revision();
    const { network: shown } = (await get(on, '/api/network')) as { network: NetworkDocument };
    const put = (body: object) => post(on, '/api/network', body, { method: 'PUT' });
    expect((await put(shown)).body).toMatchObject({ revision });
    const named = shown.flows.map((flow) => ({ ...flow, note: 'vu' }));
    const waiting = shown.filieres.map((one) => ({ ...one, name: `${one.name}!` }));
    await put({ ...shown, flows: named, filieres: waiting });
    const { flows, filieres } = (await on.store.load()).document;
    expect(flows).toEqual([{ ...start.flows[0], note: 'vu' }]);
    expect(filieres[0]).toEqual({ ...start.filieres[0], name: 'a!' });
    await put({ ...shown, flows: [{ ...shown.flows[0], count: 30 }] });
    const kept = (await on.store.load()).document.flows[0];
    expect(kept).toMatchObject({ count: 30, pending: 'masked' });
    expect(kept?.started).toBeUndefined();
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

/** Every whole number of 1 to 4 that stands where a count of people may stand, anywhere in an answer. */
function smallCounts(value: unknown, key = ''): unknown[] {
  const counts = [...OUTCOMES, 'count', 'participants', 'waitingCount'] as readonly string[];
  if (typeof value === 'number') return counts.includes(key) && value > 0 && value < 5 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    smallCounts(item, Array.isArray(value) ? key : name),
  );
}
