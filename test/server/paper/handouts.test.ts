import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PathwaysAnswer } from '../../../domain/api/questions/pathways.ts';
import { sampleWithViews } from '../../support/decks.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { MARKUP } from '../../support/paper-reports.ts';
import { hasPoppler, pdfFacts, pdfStructure, pdfText } from '../../support/poppler.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { type TestServer, testServer } from '../../support/server.ts';
import { checkPdfUa, hasVeraPdf } from '../../support/verapdf.ts';

const SILENT = 'operateur-muet';
const AUDIENCE = { profile: { age: 28, rightsMonths: 14, commune: hauteSylve().communes[0]!.id } };

const folder = scratchFolder();
let server: TestServer;
const paths = new Map<string, string>();

/** The sample with views, and with an operator of which nothing is known and whose name is markup. */
function network() {
  const document = sampleWithViews();
  const { type } = document.operators[0]!;
  return { ...document, operators: [...document.operators, { id: SILENT, type, name: MARKUP.join(' ') }] };
}

async function kept(name: string, asked: Promise<Response>): Promise<void> {
  const response = await asked;
  expect(response.status, name).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, Buffer.from(await response.arrayBuffer()));
  paths.set(name, path);
}

const post = (path: string, body: unknown, language = 'fr') =>
  server.fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  });

const pathwaysFor = async (more: object = {}): Promise<PathwaysAnswer> =>
  (
    await post('/api/pathways', { from: 'lee-ecrit-1', to: 'nettoyage', ...more })
  ).json() as Promise<PathwaysAnswer>;

beforeAll(async () => {
  server = await testServer({ document: network() });
  const { pathways, at } = await pathwaysFor({ audience: AUDIENCE });
  const sheet = { pathway: pathways[0]!, at, audience: AUDIENCE, namedStart: true };
  await kept('operator', server.fetch('/api/operator.pdf?operator=lee'));
  await kept('operator in English', server.fetch('/api/operator.pdf?operator=lee&lang=en'));
  await kept('operator for an audience', post('/api/operator.pdf', { operator: 'lee', audience: AUDIENCE }));
  await kept('silent operator', server.fetch(`/api/operator.pdf?operator=${SILENT}`));
  await kept('pathway', post('/api/pathways.pdf', sheet));
  await kept('pathway in English', post('/api/pathways.pdf', sheet, 'en'));
  const svg = await (await server.fetch('/api/map.svg?layout=operator&flows=0')).text();
  await kept('slides', server.fetch('/api/deck/file?format=pdf'));
  await kept('slides with notes', server.fetch('/api/deck/file?format=pdf&notes=true&lang=en'));
  await kept('poster', post('/api/map.pdf', { svg, title: 'Affiche', paper: 'A0' }));
});
afterAll(() => server.close());

const words = (name: string): string => pdfText(paths.get(name)!).replace(/[\s\u00a0\u200b]+/g, ' ');

if (hasVeraPdf())
  it('conforms to PDF/UA-1 by veraPDF: every sheet, slides with and without notes, and a poster', async () => {
    const verdicts = await checkPdfUa([...paths.values()]);
    expect([...paths.keys()].map((name, index) => [name, verdicts[index]?.broken])).toEqual(
      [...paths.keys()].map((name) => [name, []]),
    );
    expect(verdicts.every(({ isCompliant }) => isCompliant)).toBe(true);
  });

describe.skipIf(!hasPoppler())('the sheet of an operator', () => {
  it('says how to reach it, who may enter, with whom it is linked, and what is missing', () => {
    const said = words('operator');
    for (const part of [
      'Lire et Écrire Haute-Sylve',
      'Téléphone : 0000 00 00 29',
      'Place du Marché 4, Sylvemont',
      'Ses filières (8)',
      'Français écrit : aucune condition · au plus A1.1 (1)',
      'Alphabétisation écrit 1 Savoirs essentiels — SDB accès · convention signée',
      'Ses conventions (5)',
      '9 liens à négocier',
      '→ La Table Ronde · certain',
      'et 1 de plus',
      'Passerelles manquantes cherchées pour le public : tout le monde',
      'révision',
    ])
      expect(said).toContain(part);
    // Numbers of people are the published ones.
    expect(said).not.toMatch(/\b[1-4] personnes? orientées?/);
    expect(pdfFacts(paths.get('operator')!).get('Title')).toBe('Lire et Écrire Haute-Sylve');
    expect(pdfStructure(paths.get('operator')!)).toMatch(/H1 "Lieux \(3\)".*THead/s);
  });

  it('is in English for who asks in it', () => {
    const said = words('operator in English');
    for (const part of [
      'Telephone: 0000 00 00 29',
      'Its filières (8)',
      'Entry conditions',
      '9 links to negotiate',
    ])
      expect(said).toContain(part);
  });

  it('says nothing of a described audience', () => {
    const said = words('operator for an audience');
    expect(said).toContain('cherchées pour le public : un public décrit');
    expect(said).not.toMatch(/\b28\b ans|\b14 mois/);
  });

  it('says what to ask an operator of which nothing is known, whatever it is called', () => {
    const said = words('silent operator');
    expect(said).toContain('Son offre n’est pas encore connue');
    expect(said).not.toContain('à négocier');
    const dense = (text: string): string => text.replace(/\s/g, '');
    expect(dense(said)).toContain(dense(MARKUP.join(' ')));
  });
});

describe.skipIf(!hasPoppler())('the sheet of a pathway', () => {
  it('is one page with whom to ring, each step, and what is to check', () => {
    const said = words('pathway');
    for (const part of [
      'Alphabétisation écrit 1 → Nettoyage',
      'Téléphonez à',
      'Dites : «',
      'Étape 1.',
      'Source : inventaire',
    ])
      expect(said).toContain(part);
    expect(said).toContain('pour un public décrit avec le conseiller');
    expect(said).not.toContain('28 ans');
    expect(words('pathway in English')).toContain('for an audience described with the counsellor');
    for (const name of ['pathway', 'pathway in English'])
      expect(pdfFacts(paths.get(name)!).get('Pages')).toBe('1');
  });
});

describe('a sheet', () => {
  it('is refused for what the network does not have, with its value, in both languages', async () => {
    const { pathways } = await pathwaysFor();
    const strange = { ...pathways[0]!, filieres: ['nulle-part'] };
    const asked = [
      (language: string) => post('/api/pathways.pdf', { pathway: strange }, language),
      (language: string) => post('/api/operator.pdf', { operator: 'nulle-part' }, language),
    ];
    for (const ask of asked)
      for (const [language, part] of [
        ['fr', 'Le réseau n’a pas'],
        ['en', 'The network has no'],
      ] as const) {
        const response = await ask(language);
        const problem = (await response.json()) as { readonly id: string; readonly detail: string };
        expect([response.status, problem.id]).toEqual([404, 'unknown-element']);
        expect(problem.detail).toContain(part);
        expect(problem.detail).toContain('nulle-part');
      }
    expect((await post('/api/pathways.pdf', { pathway: { filieres: [] } })).status).toBe(400);
    expect((await server.fetch('/api/operator.pdf?operator=lee&age=28')).status).toBe(400);
  });
});
