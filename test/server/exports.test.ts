import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIZES, seededNetwork } from '../../bench/seeded-network.ts';
import { canonical } from '../../domain/model/network.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { publishedNetwork } from '../../domain/secrecy/published-network.ts';
import { EXPORT_FORMATS } from '../../domain/transfer/export-formats.ts';
import { filiere, network } from '../support/builders.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { cases, sized } from '../support/size.ts';
import { MANY_TURNS, turnsDuring } from '../support/turns.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(() => server.close());

describe('GET /api/export', () => {
  it.each(EXPORT_FORMATS)('answers with a file: %s', async (format) => {
    const list = format === 'csv' ? '&list=filieres' : '';
    const response = await server.fetch(`/api/export?format=${format}${list}`);
    expect(response.status).toBe(200);
    const ending = format === 'hsds' ? 'hsds.json' : format;
    const name = `bassin-de-la-haute-sylve${list === '' ? '' : '-filieres'}-2026-01-15.${ending}`;
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=${name}`);
    const type = response.headers.get('content-type') ?? '';
    expect(type).not.toContain('html');
    if (/^text\/|\+xml/.test(type)) expect(type).toContain('; charset=utf-8');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
  });

  it('gives a document that is the network as it may be shown', async () => {
    const read = readNetworkText(await (await server.fetch('/api/export?format=json')).text());
    if (!read.ok) throw new Error('refused');
    const shown = canonical(publishedNetwork(hauteSylve()));
    expect(canonical(read.document)).toEqual(shown);
    expect(shown.flows.some(({ count }) => count === 'masked')).toBe(true);
  });

  it('names a part in the file that cannot say it inside', async () => {
    const response = await server.fetch('/api/export?format=csv&list=filieres&stage=LITERACY&lang=en');
    expect(response.headers.get('content-disposition')).toMatch(/filieres-2026-01-15-part-\d+-of-88\.csv/);
    expect(await response.text()).toContain('Filière');
  });

  it('refuses what does not go together, by name', async () => {
    const refused = async (query: string) => {
      const response = await server.fetch(`/api/export?${query}`);
      const { id, detail } = (await response.json()) as { id: string; detail: string };
      return [response.status, id, detail] as const;
    };
    expect(await refused('format=csv')).toEqual([400, 'list-missing', expect.stringContaining('filieres')]);
    expect(await refused('format=gexf&list=sites')).toEqual([400, 'list-not-wanted', expect.anything()]);
    expect(await refused('format=csv&operator=escale&list=sites')).toEqual([
      400,
      'operator-sheet-alone',
      expect.stringContaining('escale'),
    ]);
    expect(await refused('format=xlsx&operator=nobody')).toEqual([404, 'unknown-element', expect.anything()]);
    expect(await refused('format=docx')).toEqual([400, 'bad-request', expect.stringContaining('docx')]);
    expect(await refused('format=json&complete=true')).toEqual([400, 'bad-request', expect.anything()]);
    expect(await refused('format=json&bassin=nowhere')).toEqual([
      404,
      'unknown-element',
      expect.stringContaining('nowhere'),
    ]);
    expect(await refused('format=json&type=NOPE')).toEqual([
      404,
      'unknown-element',
      expect.stringContaining('NOPE'),
    ]);
    expect(await refused('format=json&sector=nope')).toEqual([
      404,
      'unknown-element',
      expect.stringContaining('nope'),
    ]);
  });
});

it('lets no count of 1 to 4 out, in any format', async () => {
  const small = fc.integer({ min: 1, max: 4 });
  await fc.assert(
    fc.asyncProperty(small, small, small, async (count, waiting, participants) => {
      // A figure that stands nowhere else in the file.
      await server.store.replace(
        network({
          filieres: [filiere('a', { waitingCount: waiting }), filiere('b')],
          flows: [
            {
              id: 'row',
              source: 'a',
              target: 'b',
              from: '2020-10-01',
              to: '2020-12-31',
              kind: 'ORIENTATION',
              declaredBy: 'SENDER',
              count: 900 + count,
              started: 900,
              refused: count,
              abandoned: 0,
              pending: 0,
            },
          ],
          actions: [{ id: 'x', kind: 'PARTNER_EVENT', name: 'X', date: '2020-10-10', participants }],
        }),
      );
      const shown = [
        'json',
        'hsds',
        'graphml',
        'gexf',
        'cypher',
        'csv&list=flows',
        'csv&list=filieres',
        'csv&list=actions',
      ];
      for (const format of shown) {
        const text = await (await server.fetch(`/api/export?format=${format}`)).text();
        expect(text).not.toMatch(/(waitingCount|refused|participants)["': =>]+[1-4]\b/);
        // The total and the large outcome together would give the small one.
        expect([/\b900\b/, /\b90[1-4]\b/].every((number) => number.test(text))).toBe(false);
        expect(text.split(/[;\r\n]/).filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
      }
    }),
    { numRuns: cases(5) },
  );
}, 60_000);

it('leaves the server free while a large file is made', async () => {
  const [filieres, passerelles] = sized({ quick: [400, 600], usual: [700, 1_100], long: [3_500, 5_000] });
  const size = { ...SIZES[0]!, filieres, passerelles };
  await server.store.replace(seededNetwork(size));
  // The thread takes the network once; then files are made of it.
  await server.fetch('/api/gaps?kind=M01');
  let status = 0;
  const turns = await turnsDuring(async () => {
    const response = await server.fetch('/api/export?format=xlsx');
    await response.arrayBuffer();
    status = response.status;
  });
  expect(status).toBe(200);
  expect(turns).toBeGreaterThan(MANY_TURNS);
}, 120_000);
