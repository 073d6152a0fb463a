import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { FlowsAnswer } from '../../domain/api/questions/flows.ts';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { elementParameters as en } from '../../domain/messages/en/element-parameters.ts';
import { elementParameters as fr } from '../../domain/messages/fr/element-parameters.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(() => server.close());

const asked = async (path: string, language = 'fr') =>
  ApiProblem.parse(await (await server.fetch(path, { headers: { 'Accept-Language': language } })).json());
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a question that cannot be asked says what to do instead', () => {
  it('asks for an object where every choice is one', async () => {
    const { detail } = await problemOf(server, '/api/gaps', { audience: 'homme-fle' });
    expect(plain(detail)).toContain('audience = homme-fle');
    expect(detail).toContain('un objet { … }');
    expect(detail).not.toContain('un nombre');
  });

  it('names the whole where no field is at fault', async () => {
    for (const body of [[], null]) {
      const { detail } = await problemOf(server, '/api/pathways', body);
      expect(plain(detail)).toContain('(tout le contenu) = ');
    }
  });

  it('counts the items of a list, not its characters', async () => {
    const few = await asked('/api/gaps?operators=lee');
    expect(few.detail).toContain('au moins 2');
    const many = await asked('/api/gaps?operators=lee,mire,onem');
    expect(many.detail).toContain('au plus 2');
    const none = await problemOf(server, '/api/synergies', { types: [] });
    expect(none.detail).toContain('au moins 1');
    for (const { detail } of [few, many, none]) expect(detail).not.toMatch(/caractères|admettrait/);
  });

  it('does not take an empty list of kinds for none at all', async () => {
    expect(await asked('/api/gaps?kind=')).toMatchObject({ id: 'bad-request' });
    expect(await problemOf(server, '/api/gaps', { kind: [] })).toMatchObject({ id: 'bad-request' });
  });

  it('says the name of an unknown field once', async () => {
    expect(plain((await asked('/api/gaps?foo=1')).detail)).not.toContain('foo = foo');
  });

  it('refuses an inverted period to a named question too', async () => {
    const parameters = { from: '2025-12-31', to: '2025-01-01' };
    const problem = await problemOf(server, '/api/questions/answer', { question: 'm07-dormant', parameters });
    expect(problem).toMatchObject({ id: 'inverted-period', status: 400 });
  });

  it('refuses a sector of which there is no filière, like the pathways do', async () => {
    const problem = await problemOf(server, '/api/synergies', { types: ['EFT'], sector: 'NOPE' });
    expect(problem).toMatchObject({ id: 'unknown-element', status: 404 });
    expect(problem.detail).toContain(fr.sector.wanted);
  });

  it.each<[string, keyof typeof fr]>([
    ['/api/pathways?from=nobody&to=nettoyage', 'from'],
    ['/api/pathways?from=lee-ecrit-1&to=nobody', 'to'],
    ['/api/pathways?from=lee-ecrit-1&to=nettoyage&via=nobody', 'via'],
    ['/api/pathways?from=lee-ecrit-1&to=nettoyage&avoid=nettoyage', 'avoid'],
    ['/api/gaps?audience=nobody', 'audience'],
    ['/api/gaps?target=nobody', 'target'],
    ['/api/gaps?cell=nobody:LITERACY:GENERIC', 'cell'],
    ['/api/gaps?operators=lee,nobody', 'operators'],
  ])('%s: says what %s is and takes, in both languages', async (path, parameter) => {
    const french = await asked(path);
    expect(french.detail).toContain(fr[parameter].place);
    expect(french.detail).toContain(fr[parameter].wanted);
    const english = await asked(path, 'en');
    expect(english.detail).toContain(en[parameter].place);
    expect(english.detail).toContain(en[parameter].wanted);
  });
});

it('says forms and choices in words: no pattern, no choice that nobody can read', async () => {
  for (const language of ['fr', 'en'])
    for (const [path, said] of [
      ['/api/gaps?cell=x', 'LITERACY'],
      ['/api/gaps?withoutConcurrent=maybe', 'true, 1, false, 0'],
      ['/api/pathways?from=STARTS&to=OUTLETS&order=best', 'surest'],
    ] as const) {
      const { detail } = await asked(path, language);
      expect(detail).toContain(said);
      expect(detail).not.toMatch(/\^|\[A-Z|\\d|, ,/i);
    }
});

it('says which kinds asked for by name the question cannot find', async () => {
  const unasked = async (query: string) =>
    GapsAnswer.parse(await (await server.fetch(`/api/gaps?${query}`)).json()).unasked;
  expect(await unasked('kind=M14,M17')).toEqual([
    { kind: 'M14', reason: 'NEEDS_AUDIENCE' },
    { kind: 'M17', reason: 'NEEDS_CELLS' },
  ]);
  expect(await unasked('kind=M14&audience=homme-fle')).toEqual([]);
  expect(await unasked('kind=M01&operators=lee,mire')).toEqual([{ kind: 'M01', reason: 'ONLY_M04' }]);
  expect(await unasked('limit=1')).toEqual([]);
});

it('answers for the first years of the calendar', async () => {
  const answer = FlowsAnswer.parse(await (await server.fetch('/api/flows?at=0001-06-01')).json());
  expect(answer.period).toEqual({ from: '0000-01-01', to: '0000-12-31' });
});

it('says what a filter of an export takes that nothing in the network fits', async () => {
  for (const [parameter, wanted] of Object.entries({ type: en.type, bassin: en.bassin, sector: en.sector })) {
    const { id, detail } = await asked(`/api/export?format=json&${parameter}=NONE`, 'en');
    expect(id).toBe('unknown-element');
    expect(detail).toContain(wanted.wanted);
    expect(detail).not.toMatch(/\{\w+\}/);
  }
});
