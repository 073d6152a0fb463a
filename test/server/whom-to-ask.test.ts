import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { WhomToAskAnswer } from '../../domain/api/questions/whom-to-ask.ts';
import { post } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { youngNetwork } from '../support/young-network.ts';

let server: TestServer;
const ask = async (query = ''): Promise<WhomToAskAnswer> =>
  WhomToAskAnswer.parse(await (await server.fetch(`/api/whom-to-ask?${query}`)).json());
const gaps = async (query: string): Promise<GapsAnswer> =>
  GapsAnswer.parse(await (await server.fetch(`/api/gaps?${query}`)).json());

beforeAll(async () => {
  server = await testServer({ document: youngNetwork({ operators: 40 }) });
});
afterAll(() => server.close());

describe('whom to ask', () => {
  it('lists as many operators as asked for, of all that there are', async () => {
    const { asked, total } = await ask('limit=3');
    expect(asked.length).toBe(3);
    expect(total).toBe(40);
    expect((await ask()).asked.slice(0, 3)).toEqual(asked);
  });

  it('counts no finding that someone rejected', async () => {
    const [first] = (await ask()).asked;
    const { findings } = await gaps(`kind=M01&undocumentedOf=${first!.operator}`);
    expect(findings.length).toBe(first!.byKind.M01);
    const said = await post(server, '/api/findings/life', {
      ...{ key: findings[0]!.key, state: 'REJECTED', reason: 'Étape finale', author: 'CSEF' },
    });
    expect(said.status).toBe(200);
    const after = (await ask()).asked.find(({ operator }) => operator === first!.operator);
    expect(after?.byKind.M01 ?? 0).toBe(first!.byKind.M01! - 1);
    expect(after?.settles).toBe(first!.settles - 1);
  });

  it('refuses a period that ends before it begins, and an operator that is not there', async () => {
    expect((await server.fetch('/api/whom-to-ask?from=2025-12-31&to=2025-01-01')).status).toBe(400);
    const unknown = await server.fetch('/api/gaps?undocumentedOf=nobody');
    expect(unknown.status).toBe(404);
    expect(JSON.stringify(await unknown.json())).toContain('undocumentedOf');
  });
});
