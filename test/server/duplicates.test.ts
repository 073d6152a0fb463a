import { expect, it } from 'vitest';
import type { DuplicatesAnswer } from '../../domain/api/questions/duplicates.ts';
import { network, operator } from '../support/builders.ts';
import { testServer } from '../support/server.ts';

it('elements that seem to be one are answered, and no more once someone said that they are two', async () => {
  const document = network({
    operators: [operator('a', { name: 'Escale' }), operator('b', { name: 'L’ESCALE asbl' })],
  });
  const server = await testServer({ document });
  try {
    const ask = async (query = ''): Promise<DuplicatesAnswer> =>
      (await (await server.fetch(`/api/duplicates${query}`)).json()) as DuplicatesAnswer;
    const found = await ask();
    expect(found).toMatchObject({
      total: 1,
      counts: { operators: 1, filieres: 0 },
      compared: { operators: 2 },
    });
    const [candidate] = found.candidates;
    expect(candidate).toMatchObject({
      list: 'operators',
      ids: ['a', 'b'],
      reasons: ['SAME_NAME'],
      said: null,
    });
    expect((await ask('?list=sites')).candidates).toEqual([]);
    expect((await server.fetch('/api/duplicates?list=flows')).status).toBe(400);
    const element = {
      key: 'DUP:a:b',
      state: 'REJECTED',
      reason: 'Deux maisons',
      author: 'Régionale',
      date: '2025-01-01',
      evidence: candidate!.evidence,
    };
    const edits = [{ do: 'ADD', list: 'findingLives', element }];
    const written = await server.fetch('/api/changes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ author: 'Régionale', edits }),
    });
    expect(written.status).toBe(200);
    const after = await ask();
    expect(after.candidates).toEqual([]);
    expect(after.setAside).toMatchObject([{ ids: ['a', 'b'], said: { reason: 'Deux maisons' } }]);
    // What was said of a pair is no missing bridge, solved or not.
    const gaps = (await (await server.fetch('/api/gaps')).json()) as { solved: unknown };
    expect(JSON.stringify(gaps.solved)).not.toContain('DUP');
  } finally {
    await server.close();
  }
});
