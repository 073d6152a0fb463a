import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { filiere, network } from '../support/builders.ts';
import { randomCount, randomFigures } from '../support/random-figures.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { cases } from '../support/size.ts';

const row = (figures: Partial<ReferralFlow>): ReferralFlow => ({
  source: 'a',
  target: 'b',
  from: '2025-01-01',
  to: '2025-12-31',
  kind: 'ORIENTATION',
  declaredBy: 'SENDER',
  count: 20,
  ...figures,
});
/** Rows whose four outcomes, when all are given as numbers, add up to the count. */
const flow = randomFigures.map(row);

/** Every whole number of 1 to 4 that stands where a count of people may stand, anywhere in an answer. */
function smallCounts(value: unknown, key = ''): unknown[] {
  const counts = ['count', 'started', 'refused', 'abandoned', 'pending', 'participants', 'band'];
  if (typeof value === 'number') return counts.includes(key) && value > 0 && value < 5 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    smallCounts(item, Array.isArray(value) ? key : name),
  );
}

describe('over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.close());

  it('no answer about a random network holds a count of 1 to 4', async () => {
    const document = fc.record({ rows: fc.array(flow, { maxLength: 6 }), participants: randomCount }).map(
      ({ rows, participants }): NetworkDocument =>
        network({
          filieres: [filiere('a'), filiere('b'), filiere('c')],
          flows: rows.map((one, index) => ({
            ...one,
            id: `f${index}`,
            from: `20${10 + index}-01-01`,
            to: `20${10 + index}-12-31`,
          })),
          actions: [{ id: 'visit', kind: 'PARTNER_EVENT', name: 'Visite', date: '2025-03-01', participants }],
        }),
    );
    const paths = [
      '/api/network',
      '/api/flows?from=2010-01-01&to=2015-12-31',
      '/api/gaps',
      '/api/pathways?from=a&to=b',
    ];
    await fc.assert(
      fc.asyncProperty(document, async (given) => {
        await server.store.replace(given);
        for (const path of paths) {
          const response = await server.fetch(path);
          expect(response.status).toBe(200);
          const answer = (await response.json()) as { sums?: { value: number }[] };
          expect(smallCounts(answer)).toEqual([]);
          expect(answer.sums?.filter(({ value }) => value < 5) ?? []).toEqual([]);
        }
      }),
      { numRuns: cases(40) },
    );
  }, 60_000);
});
