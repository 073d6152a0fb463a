import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { hasPoppler, pdfFacts, pdfText } from '../../support/poppler.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { type TestServer, testServer } from '../../support/server.ts';

const QUESTION = 'detail=operators&layout=place&flows=0';
const folder = scratchFolder();
let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(() => server.close());

async function mapFile(query: string): Promise<{ readonly path: string; readonly bytes: Buffer }> {
  const response = await server.fetch(`/api/map.pdf?${query}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename=bassin-de-la-haute-sylve-(carte|map)-2026-01-15\.pdf$/,
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  const path = join(folder, `${query.replace(/\W/g, '')}.pdf`);
  writeFileSync(path, bytes);
  return { path, bytes };
}

describe('GET /api/map.pdf', () => {
  it('answers with the same bytes for the same question, on the paper that was asked for', async () => {
    const a4 = await mapFile(QUESTION);
    expect((await mapFile(QUESTION)).bytes.equals(a4.bytes)).toBe(true);
    const a3 = await mapFile(`${QUESTION}&paper=A3&lang=en`);
    if (!hasPoppler()) return;
    expect(pdfFacts(a4.path).get('Page size')).toContain('841.89 x 595.276 pts (A4)');
    expect(pdfFacts(a3.path).get('Page size')).toContain('1190.55 x 841.89 pts (A3)');
    for (const { path } of [a4, a3]) {
      expect(pdfFacts(path).get('Pages')).toBe('1');
      expect(pdfFacts(path).get('Title')).toBe(hauteSylve().name);
    }
    const drawn = await (await server.fetch(`/api/map.svg?${QUESTION}`)).text();
    const words = [...drawn.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, word = '']) => word);
    const dense = (text: string): string => text.replace(/&amp;/g, '&').replace(/[\s-]/g, '');
    const printed = dense(pdfText(a4.path));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => !printed.includes(dense(word)))).toEqual([]);
  });

  it('refuses what no paper is, and the colours of a screen', async () => {
    for (const [query, value] of [
      ['paper=A0', 'A0'],
      ['theme=dark', 'theme'],
    ]) {
      const response = await server.fetch(`/api/map.pdf?${query}`);
      const problem = (await response.json()) as { readonly id: string; readonly detail: string };
      expect([response.status, problem.id]).toEqual([400, 'bad-request']);
      expect(problem.detail).toContain(value);
    }
  });
});
