import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EntryAnswer } from '../../domain/api/entry.ts';
import type { MeAnswer } from '../../domain/api/people.ts';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import { type Ability, mayDo, PERMISSIONS, type Rank, ROLES } from '../../domain/permissions/abilities.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { signedIn } from '../support/people.ts';
import { type TestServer, testServer } from '../support/server.ts';

/** The whole table, walked through the server: each rank asks each route; officers write what is own and what is another's. */

const OFFICER = { role: 'OFFICER', bassins: ['bassin-voisin'], operators: ['lee'] } as const;
const WHO: readonly Rank[] = ['NOBODY', ...ROLES];
const routes = Object.values(ROUTES) as readonly Route[];

let server: TestServer;
const cookies = new Map<Rank, string>([['NOBODY', '']]);
beforeAll(async () => {
  server = await testServer({ document: hauteSylve(), host: '0.0.0.0' });
  for (const role of ROLES) {
    const given = role === 'OFFICER' ? OFFICER : { role };
    cookies.set(role, (await signedIn(server.desk!, { ...given, login: `walker-${role}` })).cookie);
  }
});
afterAll(() => server.close());

const ask = async (rank: Rank, { method, path }: Pick<Route, 'method' | 'path'>, body?: unknown) => {
  const response = await server.fetch(path, {
    method: method.toUpperCase(),
    headers: { Cookie: cookies.get(rank)!, 'Content-Type': 'application/json' },
    ...(method === 'get' ? {} : { body: JSON.stringify(body ?? null) }),
  });
  const text = await response.text();
  const isProblem = response.headers.get('content-type')?.includes('problem+json') === true;
  return {
    status: response.status,
    id: isProblem ? (JSON.parse(text) as { id: string }).id : undefined,
    text,
  };
};

describe('each route', () => {
  it('is behind an ability of the table', () => {
    expect(routes.filter(({ ability }) => !(ability in PERMISSIONS))).toEqual([]);
    // What anybody may ask is a closed list: a new route that lands here was given no thought.
    expect(routes.filter(({ ability }) => ability === 'ENTER').map(({ id }) => id)).toEqual([
      ...['health', 'ready', 'me', 'signIn', 'beginProvider', 'finishProvider', 'providerKeys'],
      ...['giveCode', 'signOut', 'setUp', 'choosePassword'],
      ...['newSecondFactor', 'confirmSecondFactor'],
    ]);
  });

  it.each(WHO)(
    'lets in %s as the table says',
    async (rank) => {
      const wrong: unknown[] = [];
      for (const route of routes) {
        if (route.id === 'signOut') continue;
        // A body that is null is refused, so that a route that lets somebody in writes nothing.
        const { status, id } = await ask(rank, route);
        const isIn = !['sign-in-needed', 'not-allowed'].includes(id ?? '');
        const closed = rank === 'NOBODY' ? 401 : 403;
        const may = mayDo({ rank }, route.ability as Ability);
        const asksForMore = ['giveCode', 'newSecondFactor', 'confirmSecondFactor'].includes(route.id);
        if (asksForMore && may) continue;
        if (isIn !== may || (!may && status !== closed)) wrong.push({ rank, route: route.id, status, id });
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

describe('what is own and what is another’s', () => {
  const note = async (list: string, id: string) => {
    const { document } = await server.store.load();
    const element = (document as unknown as Record<string, { id: string; note?: string }[]>)[list]!.find(
      (one) => one.id === id,
    )!;
    return element.note ?? null;
  };
  const edit = async (rank: Rank, list: string, id: string, now: string) =>
    ask(rank, ROUTES.editNetwork, {
      author: 'quelqu’un',
      edits: [{ do: 'CHANGE', list, id, fields: [{ path: 'note', was: await note(list, id), now }] }],
    });
  const filiereOf = async (operator: string) =>
    (await server.store.load()).document.filieres.find((one) => one.operator === operator)!.id;

  it.each<[Rank, 'OWN' | 'OTHER', boolean]>(
    ROLES.flatMap((rank): [Rank, 'OWN' | 'OTHER', boolean][] =>
      (['OWN', 'OTHER'] as const).map((whose) => [rank, whose, mayDo({ rank }, 'EDIT', whose)]),
    ),
  )('%s edits %s: %s', async (rank, whose, may) => {
    for (const operator of whose === 'OWN' ? ['lee', 'cdc-voisin'] : ['mire']) {
      const before = await server.store.revision();
      const { id, status } = await edit(rank, 'operators', operator, `Noté par ${rank} ${whose} ${operator}`);
      expect({ status: status === 200, id }).toEqual({
        status: may,
        id: may ? undefined : rank === 'READER' ? 'not-allowed' : 'not-yours',
      });
      expect(await server.store.revision()).toBe(before + (may ? 1 : 0));
    }
  });

  it('an edit is all or nothing, and names what is another’s', async () => {
    const own = await filiereOf('lee');
    const other = await filiereOf('mire');
    const before = await server.store.revision();
    const { id, text } = await ask('OFFICER', ROUTES.editNetwork, {
      author: 'x',
      edits: [own, other].map((one) => ({
        ...{ do: 'CHANGE', list: 'filieres', id: one },
        fields: [{ path: 'intake', now: 3 }],
      })),
    });
    expect(id).toBe('not-yours');
    expect(text).toContain(`filieres ${other}`);
    expect(text).not.toContain(`filieres ${own}`);
    expect(await server.store.revision()).toBe(before);
  });

  it('a box is moved by anybody who edits', async () => {
    const other = await filiereOf('mire');
    const moved = (more: object[] = []) => ({
      author: 'x',
      edits: [
        {
          ...{ do: 'CHANGE', list: 'filieres', id: other },
          fields: [{ path: 'mapPlaces', now: { stages: { x: 10, y: 20 } } }, ...more],
        },
      ],
    });
    expect((await ask('OFFICER', ROUTES.editNetwork, moved([{ path: 'intake', now: 9 }]))).id).toBe(
      'not-yours',
    );
    expect((await ask('READER', ROUTES.editNetwork, moved())).id).toBe('not-allowed');
  });

  it('an undo and a merge of what is another’s are refused too', async () => {
    const theirs = await edit('COORDINATOR', 'operators', 'jardins', 'Par la coordination');
    const { revision } = JSON.parse(theirs.text) as { revision: number };
    expect((await ask('OFFICER', ROUTES.takeBack, { revision, author: 'x' })).id).toBe('not-yours');
    const merge = { list: 'operators', keep: 'jardins', drop: 'mire', author: 'x' };
    expect((await ask('OFFICER', ROUTES.mergeDuplicates, merge)).id).toBe('not-yours');
    expect((await ask('COORDINATOR', ROUTES.takeBack, { revision, author: 'x' })).status).toBe(200);
  });

  it('is refused alike for a right and a wrong guess of a number that is not shown', async () => {
    const id = await filiereOf('mire');
    const kept = 3;
    await server.store.change(
      ({ filieres }) => {
        const before = filieres.find((one) => one.id === id)!;
        return [{ list: 'filieres', id, before, after: { ...before, waitingCount: kept } }];
      },
      { author: 'x', kind: 'EDIT' },
    );
    const guess = async (now: number) =>
      ask('OFFICER', ROUTES.editNetwork, {
        author: 'x',
        edits: [
          {
            ...{ do: 'CHANGE', list: 'filieres', id },
            fields: [{ path: 'waitingCount', was: 'masked', now }],
          },
        ],
      });
    const answers = [await guess(kept), await guess(kept + 1)].map(({ status, id }) => ({ status, id }));
    expect(answers[0]).toEqual({ status: 403, id: 'not-yours' });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('a write is signed with the name of the account, whatever the body says', async () => {
    await edit('OFFICER', 'operators', 'lee', 'Signé');
    const { records } = JSON.parse((await ask('READER', ROUTES.history)).text) as {
      records: { author: string }[];
    };
    expect(records[0]?.author).toBe('Nom de walker-OFFICER');
    const view = JSON.parse((await ask('READER', ROUTES.network)).text) as { network: object };
    // Of people there is nothing in the network but the names that sign.
    expect(JSON.stringify(view.network)).not.toMatch(/walker-|scrypt/);
  });
});

describe('numbers of people as they are kept', () => {
  it('an officer reads those that an own operator declares, and writes no other', async () => {
    const { document } = await server.store.load();
    const operatorOf = new Map(document.filieres.map(({ id, operator }) => [id, operator]));
    const given = EntryAnswer.parse(JSON.parse((await ask('OFFICER', ROUTES.entry)).text));
    expect(given.flows.length).toBeGreaterThan(0);
    const declarers = given.flows.map(({ source, target, declaredBy }) => {
      const end = declaredBy === 'SENDER' ? source : target;
      return operatorOf.get(end) ?? end;
    });
    expect(new Set(declarers)).toEqual(new Set(['lee']));
    expect(given.filieres.every(({ id }) => operatorOf.get(id) === 'lee')).toBe(true);
    const own = new Set(given.flows.map(({ id }) => id));
    const foreign = document.flows.find(({ id, count }) => !own.has(id!) && typeof count === 'number')!;
    const write = (now: number) =>
      ask('OFFICER', ROUTES.writeEntry, {
        author: 'x',
        edits: [{ do: 'CHANGE', list: 'flows', id: foreign.id, fields: [{ path: 'count', was: now, now }] }],
      });
    const right = await write(foreign.count as number);
    const wrong = await write((foreign.count as number) + 1);
    expect([right.id, wrong.id]).toEqual(['entry-not-yours', 'entry-not-yours']);
  });

  it.each<Rank>(['COORDINATOR', 'ADMINISTRATOR'])(
    '%s reads none without operators of their own',
    async (rank) => {
      const given = EntryAnswer.parse(JSON.parse((await ask(rank, ROUTES.entry)).text));
      expect(given).toMatchObject({
        mayEdit: false,
        why: 'entry-not-yours',
        flows: [],
        filieres: [],
        actions: [],
      });
    },
  );
});

it('me tells what one may do, and nothing of what is kept of the account', async () => {
  const { text } = await ask('OFFICER', ROUTES.me);
  const me = JSON.parse(text) as MeAnswer;
  expect(me.reaches).toMatchObject({ READ: 'ALL', EDIT: 'OWN', EDIT_SHARED: 'NONE', MANAGE_PEOPLE: 'NONE' });
  expect(me.person).toMatchObject({ role: 'OFFICER', bassins: ['bassin-voisin'], operators: ['lee'] });
  expect(text).not.toMatch(/scrypt|salt|hash|secret|recovery/);
  expect(JSON.parse((await ask('NOBODY', ROUTES.me)).text)).toMatchObject({
    standing: 'SIGNED_OUT',
    person: null,
  });
});
