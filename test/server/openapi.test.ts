import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROUTES } from '../../domain/api.ts';
import { openApiDocument } from '../../server/openapi.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        summary: string;
        parameters?: readonly { in: string; name: string; required?: boolean }[];
        responses: Record<string, unknown>;
      }
    >
  >;
  components: { schemas: Record<string, unknown> };
}

it('describes every route, its answer and its errors, in both languages', async () => {
  for (const language of ['fr', 'en']) {
    const response = await server.fetch('/api/openapi.json', { headers: { 'Accept-Language': language } });
    const document = (await response.json()) as Document;
    expect(document.openapi).toBe('3.1.0');
    for (const { id, method, path } of Object.values(ROUTES)) {
      const operation = document.paths[path]?.[method];
      expect(operation?.operationId).toBe(id);
      expect(operation?.summary.length).toBeGreaterThan(10);
      expect(Object.keys(operation?.responses ?? {})).toContain('200');
    }
    expect(Object.keys(document.paths['/api/gaps']?.get?.responses ?? {})).toEqual(
      expect.arrayContaining(['304', '400', '503']),
    );
  }
});

it('names the header by which a write is repeated, where it is taken', async () => {
  const document = (await (await server.fetch('/api/openapi.json')).json()) as Document;
  const taking = Object.values(ROUTES)
    .filter(({ method, path }) =>
      document.paths[path]?.[method]?.parameters?.some(
        ({ in: place, name, required }) =>
          place === 'header' && name === 'Idempotency-Key' && required !== true,
      ),
    )
    .map(({ id }) => id);
  expect(taking.sort()).toEqual(['arrangeMap', 'editNetwork', 'mergeDuplicates', 'takeBack', 'writeEntry']);
  for (const language of ['fr', 'en']) {
    const page = await (await server.fetch('/api/docs', { headers: { 'Accept-Language': language } })).text();
    expect(page).toMatch(/<code>Idempotency-Key<\/code><\/td><td>[^<]{40}/);
  }
});

it('has no reference that leads nowhere', () => {
  const text = JSON.stringify(openApiDocument('fr'));
  const { components } = JSON.parse(text) as Document;
  const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !(name in components.schemas))).toEqual([]);
});

it('is a page that asks for nothing else and whose links lead somewhere', async () => {
  const response = await server.fetch('/api/docs');
  const page = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(page).not.toMatch(/<script|<link|<img|<iframe|https?:|@import|url\(/);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.length).toBeGreaterThan(20);
  expect(anchors.filter((id) => !ids.has(id))).toEqual([]);
  for (const { path } of Object.values(ROUTES)) expect(page).toContain(path);
});
