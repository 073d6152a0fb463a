import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DecideAnswer } from '../../domain/api/meeting-routes.ts';
import { ApiProblem } from '../../domain/api/problem.ts';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import {
  DecisionsAnswer,
  MeetingAnswer,
  MeetingsAnswer,
  MinutesAnswer,
} from '../../domain/api/questions/meetings.ts';
import { lifeId } from '../../domain/model/finding-life.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { post } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { unzipped } from '../support/unzipped.ts';

const TODAY = '2026-01-15';
let server: TestServer;
let keys: readonly string[];

beforeAll(async () => {
  server = await testServer({ document: hauteSylve(), today: TODAY });
  const gaps = GapsAnswer.parse(await (await server.fetch('/api/gaps')).json());
  keys = ['M04', 'M01', 'M12'].map((kind) => gaps.findings.find((one) => one.kind === kind)!.key);
  const meeting = { list: 'meetings', element: {} };
  const add = (list: string, element: object) => ({ ...meeting, do: 'ADD', list, element });
  const point = (id: string, rank: number, more: object) =>
    add('meetingPoints', { id, meeting: 'jan', rank, name: `Point ${id}`, ...more });
  await change([
    add('meetings', {
      id: 'nov',
      name: 'Comité de novembre',
      date: '2025-11-10',
      body: 'Comité subrégional',
    }),
    add('meetings', {
      ...{ id: 'jan', name: 'Comité de janvier', date: '2026-01-12', body: 'comité SUBREGIONAL' },
      present: ['CPAS d’Orneval', 'Forem'],
    }),
    add('meetingPoints', {
      id: 'p0',
      meeting: 'nov',
      rank: 1,
      name: 'Navette',
      decision: 'ACCEPTED',
      due: '2025-12-01',
    }),
    point('p1', 1, { finding: keys[0] }),
    point('p2', 2, { finding: keys[1] }),
    point('p3', 3, { finding: 'M04:gone:nowhere' }),
    point('p4', 4, { discussion: '**Pas de gras** <b>ni de balise</b>' }),
    point('p5', 5, { finding: keys[2] }),
  ]);
});
afterAll(() => server.close());

const change = async (edits: readonly object[]) => {
  const { status, body } = await post(server, '/api/changes', { author: 'Secrétariat', edits });
  expect(body).not.toHaveProperty('title');
  expect(status).toBe(200);
};
const get = async (path: string): Promise<unknown> => (await server.fetch(path)).json();
const decide = (point: string, said: object, more: object = {}) =>
  post(server, '/api/meeting/decide', {
    ...{ author: 'Secrétariat', point },
    fields: Object.entries(said).map(([path, now]) => ({ path, now })),
    ...more,
  });
const decided = async (point: string, said: object, more: object = {}): Promise<DecideAnswer> => {
  const { body } = await decide(point, said, more);
  return DecideAnswer.parse(body);
};
const problemOf = ({ body }: { readonly body: unknown }) => ApiProblem.parse(body);
const lifeOf = async (key: string) => {
  const document = (await server.store.load()).document as NetworkDocument;
  return document.findingLives.find(({ id }) => id === lifeId(key));
};

describe('deciding a point', () => {
  it('writes the point and the follow-up of its finding in one change, which one undo takes back', async () => {
    const { revision, record, followUp } = await decided('p1', {
      ...{ decision: 'ACCEPTED', carrier: 'Forem', due: '2026-03-01' },
    });
    expect(followUp).toBe('WRITTEN');
    expect(record?.counts).toMatchObject({ meetingPoints: { changed: 1 }, findingLives: { added: 1 } });
    expect(await lifeOf(keys[0]!)).toMatchObject({
      ...{ state: 'IN_PROGRESS', author: 'comité SUBREGIONAL', date: '2026-01-12', carrier: 'Forem' },
    });
    await post(server, '/api/changes/take-back', { author: 'Secrétariat', revision });
    expect(await lifeOf(keys[0]!)).toBeUndefined();
    const { points } = MeetingAnswer.parse(await get('/api/meeting?id=jan'));
    expect(points[0]).toMatchObject({ point: 'p1', decision: null, state: 'TO_DECIDE' });
  });

  it('corrects an earlier decision, and rejects the finding with its reason', async () => {
    await decided('p1', { decision: 'ACCEPTED' });
    const { body } = await decide(
      'p1',
      {},
      {
        fields: [
          { path: 'decision', was: 'ACCEPTED', now: 'REFUSED' },
          { path: 'reason', now: 'Trop loin' },
        ],
      },
    );
    expect(DecideAnswer.parse(body).followUp).toBe('WRITTEN');
    expect(await lifeOf(keys[0]!)).toMatchObject({ state: 'REJECTED', reason: 'Trop loin' });
    const gaps = GapsAnswer.parse(await get('/api/gaps'));
    expect(gaps.rejected.map(({ finding }) => finding.key)).toContain(keys[0]);
  });

  it('refuses in words a refusal without a reason and a day before the meeting', async () => {
    expect(problemOf(await decide('p2', { decision: 'REFUSED' }))).toMatchObject({
      ...{ id: 'decision-needs-reason', status: 400, detail: expect.stringContaining('Point p2') },
    });
    expect(problemOf(await decide('p2', { decision: 'ACCEPTED', due: '2026-01-11' }))).toMatchObject({
      ...{ id: 'due-before-meeting', detail: expect.stringMatching(/2026-01-11.*2026-01-12/) },
    });
    expect(problemOf(await decide('x', { decision: 'ACCEPTED' }))).toMatchObject({ id: 'unknown-element' });
  });

  it('says which follow-up people gave since, and loses neither', async () => {
    await post(server, '/api/findings/life', { key: keys[1], state: 'CONFIRMED', author: 'Officier' });
    const refused = problemOf(await decide('p2', { decision: 'ACCEPTED' }));
    expect(refused).toMatchObject({
      id: 'followed-up-since',
      status: 409,
      detail: expect.stringContaining('Officier'),
    });
    expect(await lifeOf(keys[1]!)).toMatchObject({ author: 'Officier' });
    expect((await decided('p2', { decision: 'ACCEPTED' }, { followUp: 'KEEP' })).followUp).toBe('KEPT');
    expect(await lifeOf(keys[1]!)).toMatchObject({ author: 'Officier' });
    const { decisions } = DecisionsAnswer.parse(await get('/api/decisions?meeting=jan'));
    expect(decisions.find(({ point }) => point === 'p2')).toMatchObject({ differs: true });
  });

  it('tells two people who decide the same point, and writes the first only', async () => {
    await decided('p5', { decision: 'POSTPONED', due: '2026-02-01' });
    const problem = problemOf(await decide('p5', { decision: 'ACCEPTED' }));
    expect(problem).toMatchObject({
      id: 'edit-conflict',
      conflicts: [
        { list: 'meetingPoints', id: 'p5', path: 'decision', theirs: 'POSTPONED', mine: 'ACCEPTED' },
      ],
    });
  });

  it('keeps a decision about a finding that is no longer found', async () => {
    expect((await decided('p3', { decision: 'ACCEPTED' })).followUp).toBe('NOT_FOUND');
    expect(await lifeOf('M04:gone:nowhere')).toBeUndefined();
    expect((await decided('p4', { decision: 'ACCEPTED' })).followUp).toBe('NONE');
  });
});

describe('meetings', () => {
  it('open on what became of the meeting before, and are counted', async () => {
    const { meetings } = MeetingsAnswer.parse(await get('/api/meetings'));
    expect(meetings.map(({ id, overdue }) => `${id} ${overdue}`)).toEqual(['jan 0', 'nov 1']);
    const page = MeetingAnswer.parse(await get('/api/meeting?id=jan'));
    expect(page).toMatchObject({ before: 'nov', since: { from: '2025-11-10', to: '2026-01-12' } });
    expect(page.earlier).toMatchObject([{ point: 'p0', state: 'OVERDUE' }]);
    const { decisions } = DecisionsAnswer.parse(await get('/api/decisions'));
    expect(decisions.map(({ point }) => point)).toEqual(['p0', 'p5', 'p2', 'p4', 'p1', 'p3']);
    expect(DecisionsAnswer.parse(await get('/api/decisions?state=OVERDUE')).decisions).toHaveLength(1);
  });

  it('are refused in words when they do not exist', async () => {
    for (const path of ['/api/meeting?id=x', '/api/decisions?meeting=x', '/api/meeting/minutes?id=x'])
      expect(await get(path)).toMatchObject({ id: 'unknown-element', status: 404 });
  });

  it('have minutes to read and as a Word document, in which own texts are no markup', async () => {
    const { minutes } = MinutesAnswer.parse(await get('/api/meeting/minutes?id=jan'));
    expect(minutes.sections.map(({ id }) => id)).toContain('point.p4');
    const response = await server.fetch('/api/meeting/minutes/file?id=jan');
    expect(response.headers.get('content-disposition')).toContain('proces-verbal-comite-de-janvier.docx');
    const files = await unzipped(new Uint8Array(await response.arrayBuffer()));
    const text = (name: string) => String(files.get(name));
    expect(text('word/document.xml')).toContain('**Pas de gras** &lt;b&gt;ni de balise&lt;/b&gt;');
    expect(text('word/document.xml')).toContain('<w:tblHeader/>');
    expect(text('word/styles.xml')).toContain('fr-BE');
    expect(text('docProps/core.xml')).not.toMatch(/creator|created/);
    for (const role of ['CPAS d’Orneval', 'Forem']) expect(text('word/document.xml')).toContain(role);
  });
});
