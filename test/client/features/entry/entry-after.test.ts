import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryAfter, nilReportsAfter } from '../../../../client/features/entry/entry-after.ts';
import { EditAnswer } from '../../../../domain/api/changes.ts';
import { EntryAnswer } from '../../../../domain/api/entry.ts';
import type { ElementEdit } from '../../../../domain/change/record.ts';
import { hauteSylve } from '../../../support/haute-sylve.ts';
import { post } from '../../../support/post.ts';
import { type TestServer, testServer } from '../../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(() => server.close());

const kept = async (): Promise<EntryAnswer> =>
  EntryAnswer.parse(await (await server.fetch('/api/entry')).json());
const reports = async () => (await server.store.load()).document.nilReports;
const byId = <T extends { readonly id?: string | undefined }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.id! < b.id! ? -1 : 1));

const series = { source: 'lee', target: 'eps-orneval', declaredBy: 'SENDER' as const };
const quarter = { from: '2025-10-01', to: '2025-12-31' };
const added: ElementEdit = {
  ...{ do: 'ADD', list: 'flows' },
  element: { ...series, ...quarter, kind: 'ORIENTATION', count: 3 },
};

describe('what is kept after an own write of numbers, as the page works it out', () => {
  it('is what the server keeps, write after write', async () => {
    const { filieres, actions } = await kept();
    const waiting = filieres[0]!;
    const action = actions.find(({ participants }) => typeof participants === 'number')!;
    const id = 'flow.lee.eps-orneval.ORIENTATION.SENDER.2025-10-01';
    const writes: readonly ElementEdit[][] = [
      [added],
      [{ do: 'CHANGE', list: 'flows', id, fields: [{ path: 'count', was: 3, now: 8 }] }],
      [
        { do: 'REMOVE', list: 'flows', id },
        { do: 'ADD', list: 'nilReports', element: { ...series, ...quarter } },
      ],
      [
        {
          ...{ do: 'CHANGE', list: 'filieres', id: waiting.id },
          fields: [{ path: 'waitingCount', was: waiting.waitingCount, now: null }],
        },
        {
          ...{ do: 'CHANGE', list: 'actions', id: action.id },
          fields: [{ path: 'participants', was: action.participants, now: 4 }],
        },
      ],
    ];
    for (const edits of writes) {
      const [before, nil] = [await kept(), await reports()];
      const answer = await post(server, '/api/entry', { author: 'Régionale de test', edits });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      const { revision } = EditAnswer.parse(answer.body).record!;
      const made = entryAfter(before, revision, edits)!;
      const now = await kept();
      expect({ ...made, flows: byId(made.flows) }).toEqual({ ...now, flows: byId(now.flows) });
      expect(byId(nilReportsAfter(nil, edits)!)).toEqual(byId(await reports()));
    }
  });

  it('has to be fetched when somebody else wrote in between, or a row is not known', async () => {
    const before = await kept();
    expect(entryAfter(before, before.revision + 2, [added])).toBeUndefined();
    const unknown: ElementEdit = { do: 'REMOVE', list: 'flows', id: 'nowhere' };
    expect(entryAfter(before, before.revision + 1, [unknown])).toBeUndefined();
    expect(nilReportsAfter([], [{ do: 'REMOVE', list: 'nilReports', id: 'nowhere' }])).toBeUndefined();
    const twice = entryAfter(before, before.revision + 1, [added])!;
    expect(entryAfter(twice, before.revision + 2, [added])).toBeUndefined();
  });
});
