import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QuestionAnswer, QuestionsAnswer } from '../../domain/api/answers.ts';
import { findGaps } from '../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../domain/graph/snapshot.ts';
import { questions as en } from '../../domain/messages/en/questions.ts';
import { questions as fr } from '../../domain/messages/fr/questions.ts';
import { askQuestion, describedQuestions } from '../../server/questions.ts';
import type { NetworkStore } from '../../server/store/network-store.ts';
import { AS_OF, hauteSylve, PERIOD } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const sample = hauteSylve();
let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: sample });
});
afterAll(() => server.close());

const ask = async (question: string, parameters: object = {}): Promise<QuestionAnswer> =>
  QuestionAnswer.parse((await post(server, '/api/questions/answer', { question, parameters })).body);
const list = async (language = 'fr'): Promise<QuestionsAnswer> =>
  QuestionsAnswer.parse(
    await (await server.fetch('/api/questions', { headers: { 'Accept-Language': language } })).json(),
  );

describe('the list of questions', () => {
  it('has words in both languages for every question and parameter, those of the file in French', async () => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    const files = server.store.questions;
    expect(files.length).toBeGreaterThan(9);
    expect(Object.keys(fr.names).sort()).toEqual(files.map(({ name }) => name).sort());
    for (const { name, question } of files)
      expect(plain(fr.names[name as keyof typeof fr.names])).toBe(plain(question));
    const parameters = new Set(files.flatMap((file) => file.parameters));
    expect(Object.keys(en.parameters).sort()).toEqual([...parameters].sort());
    expect((await list('en')).questions.map(({ question }) => question)).toEqual(Object.values(en.names));
  });

  it('gives the statement to copy, its parameters with their defaults, and its columns', async () => {
    const { questions, engine } = await list();
    expect(engine).toBe('embedded');
    const dormant = questions.find(({ name }) => name === 'm07-dormant')!;
    expect(dormant.statement).toMatch(/^OPTIONAL MATCH[\s\S]*RETURN/);
    expect(dormant.parameters.map(({ name, type, default: usual }) => [name, type, usual])).toEqual([
      ['at', 'day', '2025-12-31'],
      ['from', 'day', '2025-01-01'],
      ['to', 'day', '2025-12-31'],
    ]);
    expect(dormant.columns).toEqual(['source', 'target', 'since']);
  });
});

describe('the answer to a question', () => {
  it('is what the analysis finds, with its engine and time', async () => {
    const answer = await ask('m01-dead-end');
    const expected = findGaps(snapshotAt(sample, AS_OF), { period: PERIOD, kinds: ['M01'] });
    expect(answer.rows.map(([filiere]) => filiere)).toEqual(expected.map(({ elements }) => elements[0]));
    expect(answer).toMatchObject({
      parameters: { at: AS_OF },
      columns: ['filiere', 'stage', 'certainty'],
      engine: 'embedded',
      note: null,
    });
    const { statement } = server.store.questions.find(({ name }) => name === 'm01-dead-end')!;
    expect(answer.statement).toBe(`:param at => "${AS_OF}";\n\n${statement}`);
    expect(answer.milliseconds).toBeGreaterThan(0);
  });

  it('takes parameters', async () => {
    const [row] = (await ask('shortest-pathway', { source: 'lee-ecrit-1', target: 'emploi' })).rows;
    expect(row?.[0]).toBeGreaterThan(0);
    expect((await ask('m01-dead-end', { at: '1900-01-01' })).rows).not.toEqual(
      (await ask('m01-dead-end')).rows,
    );
  });

  it.each<[string, object, string, string]>([
    ['no-such', {}, 'unknown-question', 'm01-dead-end'],
    ['m01-dead-end', { where: 'x' }, 'bad-parameters', 'where'],
    ['m01-dead-end', { at: 'yesterday' }, 'bad-parameters', 'yesterday'],
    ['m01-dead-end', { at: ['2025-01-01'] }, 'bad-request', 'parameters.at'],
    ['shortest-pathway', { source: 'lee-ecrit-1' }, 'bad-parameters', 'target'],
    ['shortest-pathway', { source: 'lee-ecrit-1', target: 'nowhere' }, 'unknown-element', 'nowhere'],
    ['shortest-pathway', { source: "x' OR 1=1", target: 'emploi' }, 'bad-parameters', 'source'],
  ])('%s with %j: %s', async (question, parameters, id, named) => {
    for (const language of ['fr', 'en']) {
      const init = { headers: { 'Accept-Language': language } };
      const problem = await problemOf(server, '/api/questions/answer', { question, parameters }, init);
      expect(problem.id).toBe(id);
      expect(problem.detail).toContain(named);
      expect(problem.detail).not.toMatch(/\{[a-z]\w*\}/);
    }
  });

  it('warns of a long walk on a large network of the embedded engine, and of no other', async () => {
    const [passerelle] = sample.passerelles;
    const large = { ...sample, passerelles: Array.from({ length: 6_000 }, () => passerelle!) };
    const askedIn = { language: 'fr' as const, today: AS_OF };
    const asked = { question: 'm01-dead-end', parameters: {} };
    const noteOf = async (store: NetworkStore, document: typeof sample) =>
      (await askQuestion(store, asked, { ...askedIn, document })).note;
    expect(await noteOf(server.store, large)).toContain('60 secondes');
    expect(await noteOf(server.store, sample)).toBeNull();
    expect(await noteOf({ ...server.store, engine: 'neo4j' }, large)).toBeNull();
  });

  it('a question that nobody worded is listed by the words of its file', () => {
    const [file] = server.store.questions;
    const described = describedQuestions([{ ...file!, name: 'new', parameters: ['other'] }], {
      document: sample,
      language: 'en',
      today: AS_OF,
    });
    expect(described[0]).toMatchObject({
      question: file!.question,
      parameters: [{ name: 'other', type: 'text', default: null }],
    });
  });
});
