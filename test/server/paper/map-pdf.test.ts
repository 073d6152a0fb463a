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

const typeset = (body: unknown, language = 'fr') =>
  server.fetch('/api/map.pdf', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  });

describe('POST /api/map.pdf', () => {
  it('typesets what the page has drawn, with its title', async () => {
    const svg = await (await server.fetch(`/api/map.svg?${QUESTION}`)).text();
    const response = await typeset({ svg, title: 'Vue du « bassin »', paper: 'A3' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=vue-du-bassin.pdf');
    const path = join(folder, 'drawn.pdf');
    writeFileSync(path, Buffer.from(await response.arrayBuffer()));
    if (!hasPoppler()) return;
    expect(pdfFacts(path).get('Title')).toBe('Vue du « bassin »');
    expect(pdfText(path)).toContain('Source');
  });

  it('refuses what no page has drawn, in the language of the one who asks', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\n<script/></svg>';
    for (const [language, words] of [
      ['fr', ['«\u00a0<script>\u00a0»', 'ligne 2', 'Rechargez la page']],
      ['en', ['“<script>”', 'line 2', 'Load the page']],
    ] as const) {
      const response = await typeset({ svg, title: 'a' }, language);
      const problem = (await response.json()) as { readonly id: string; readonly detail: string };
      expect([response.status, problem.id]).toEqual([422, 'drawing-refused']);
      for (const word of words) expect(problem.detail).toContain(word);
    }
    expect((await typeset({ svg: 'x'.repeat(9_000_000), title: 'a' })).status).toBe(413);
    expect((await typeset({ svg })).status).toBe(400);
  });
});

describe('GET /api/map.pdf', () => {
  it('answers with the same bytes for the same question, on the paper that was asked for', async () => {
    const a4 = await mapFile(QUESTION);
    expect((await mapFile(QUESTION)).bytes.equals(a4.bytes)).toBe(true);
    const a3 = await mapFile(`${QUESTION}&paper=A3&lang=en`);
    if (!hasPoppler()) return;
    expect(pdfFacts(a4.path).get('Page size')).toContain('841.89 x 595.276 pts (A4)');
    expect(pdfFacts(a3.path).get('Page size')).toContain('1190.55 x 841.89 pts (A3)');
    const poster = await mapFile(`${QUESTION}&paper=A0`);
    expect(pdfFacts(poster.path).get('Page size')).toContain('3370.39 x 2383.94 pts (A0)');
    for (const { path } of [a4, a3, poster]) {
      expect(pdfFacts(path).get('Pages')).toBe('1');
      expect(pdfFacts(path).get('Title')).toBe(hauteSylve().name);
    }
    const drawn = await (await server.fetch(`/api/map.svg?${QUESTION}`)).text();
    const words = [...drawn.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, word = '']) => word);
    const dense = (text: string): string => text.replace(/&amp;/g, '&').replace(/[\s-]/g, '');
    const printed = dense(pdfText(a4.path));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => !printed.includes(dense(word)))).toEqual([]);
    expect(words.filter((word) => !dense(pdfText(poster.path)).includes(dense(word)))).toEqual([]);
    // Names that are too small to be read are said, with the paper on which they are not.
    expect(printed).toContain(dense('Sur A4, les plus petits noms de cette carte font'));
    expect(printed).toContain(dense('demandez-la sur A0'));
    expect(dense(pdfText(poster.path))).not.toContain(dense('les plus petits noms'));
  });

  it('refuses what no paper is, and the colours of a screen', async () => {
    for (const [query, value] of [
      ['paper=A5', 'A5'],
      ['theme=dark', 'theme'],
    ]) {
      const response = await server.fetch(`/api/map.pdf?${query}`);
      const problem = (await response.json()) as { readonly id: string; readonly detail: string };
      expect([response.status, problem.id]).toEqual([400, 'bad-request']);
      expect(problem.detail).toContain(value);
    }
  });
});
