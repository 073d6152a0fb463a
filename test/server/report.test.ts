import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { IssueAnswer, ReportAnswer } from '../../domain/api/report-routes.ts';
import type { ReportTable } from '../../domain/report/report.ts';
import { sha256Of } from '../../server/store/file-store.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
const YEAR = 'from=2025-01-01&to=2025-12-31';
const KEPT = {
  ...{ id: 'rapport', name: 'Rapport 2025', from: '2025-01-01', to: '2025-12-31', language: 'fr' as const },
  texts: [{ key: 'all.gaps', text: 'Ce qui <5 manque encore.' }],
};

beforeAll(async () => {
  server = await testServer({ document: { ...hauteSylve(), reports: [KEPT] } });
});
afterAll(() => server.close());

const asked = async (query: string): Promise<ReportAnswer> =>
  ReportAnswer.parse(await (await server.fetch(`/api/report?${query}`)).json());
const problemOf = async (query: string): Promise<ApiProblem> =>
  ApiProblem.parse(await (await server.fetch(`/api/report?${query}`)).json());
const bytesOf = async (path: string): Promise<Buffer> =>
  Buffer.from(await (await server.fetch(path)).arrayBuffer());
const tablesIn = ({ report }: ReportAnswer): readonly ReportTable[] =>
  report.chapters.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [block] : []))),
  );
const post = (path: string, body: object): Promise<Response> =>
  server.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the report', () => {
  it('is made of the network and its published figures, with the maps that the server draws', async () => {
    const answer = await asked(YEAR);
    const stages = tablesIn(answer).find(({ id }) => id === 'all.referrals.2025.orientation.stages')!;
    expect(stages.rows[0]!.map(({ text }) => text)).toEqual([
      ...['Accueil', 'Alphabétisation', '84', '17', '15', '0', '0', '53 % de 32'],
    ]);
    const maps = answer.report.chapters[0]!.sections.find(({ id }) => id === 'maps')!.blocks;
    const drawn = maps.flatMap((block) => (block.type === 'map' ? [block] : []));
    expect(drawn.map(({ at }) => at)).toEqual(['2024-12-31', '2025-12-31']);
    for (const { svg } of drawn) expect(svg).toMatch(/^<svg .*Lire et Écrire/s);
    const sectors = tablesIn(answer).find(({ id }) => id === 'all.offer.coverage')!;
    expect(sectors.rows.map(([name]) => name!.text)).toContain('aide aux personnes');
  });

  it('is about a Régionale, in the language that is asked for, with the texts of a kept report', async () => {
    const [regionale] = hauteSylve().regionales;
    const { report } = await asked(`${YEAR}&perimeter=${regionale!.id}&lang=en`);
    expect([report.language, report.chapters[0]!.title]).toEqual(['en', regionale!.name]);
    const own = await asked(`${YEAR}&texts=rapport`);
    const texts = own.report.chapters.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'text' ? [block] : []))),
    );
    expect(texts.find(({ key }) => key === 'all.gaps')!.text).toBe('Ce qui <5 manque encore.');
  });

  it('is refused in words for what does not exist, for an inverted period and for one that has not begun', async () => {
    expect(await problemOf(`${YEAR}&perimeter=x`)).toMatchObject({ id: 'unknown-element', status: 404 });
    expect(await problemOf(`${YEAR}&texts=x`)).toMatchObject({ id: 'unknown-element', status: 404 });
    expect(await problemOf('from=2025-12-31&to=2025-01-01')).toMatchObject({ id: 'inverted-period' });
    const early = await problemOf('from=2031-01-01&to=2031-12-31');
    expect(early).toMatchObject({ id: 'period-not-begun', status: 400 });
    expect(early.detail).toContain('2031-01-01');
  });

  it('is had as a file in each format', async () => {
    const begins: Readonly<Record<string, string>> = {
      pdf: '%PDF-1.',
      docx: 'PK',
      xlsx: 'PK',
      csv: '\ufeff',
    };
    for (const [format, begin] of Object.entries(begins)) {
      const bytes = await bytesOf(`/api/report/file?${YEAR}&format=${format}`);
      expect(bytes.toString('utf8', 0, 8).startsWith(begin), format).toBe(true);
    }
  });

  it('is issued for good: its files stay as they are whatever becomes of the network, and so do its figures', async () => {
    const issued = IssueAnswer.parse(
      await (
        await post('/api/report/issue', { report: 'rapport', by: 'Coordination', formats: ['csv'] })
      ).json(),
    );
    expect(issued.issue.files.map(({ format }) => format)).toEqual(['csv', 'json']);
    const before = await Promise.all(
      ['csv', 'json'].map((format) => bytesOf(`/api/report/issued?report=rapport&issue=1&format=${format}`)),
    );
    expect(before.map(sha256Of)).toEqual(issued.issue.files.map(({ sha256 }) => sha256));
    const { document } = await server.store.load();
    expect(document.reports[0]!.issues).toEqual([issued.issue]);

    await server.store.replace({
      ...document,
      actions: document.actions.filter(({ kind }) => kind !== 'PARTNER_EVENT'),
    });
    const again = await Promise.all(
      ['csv', 'json'].map((format) => bytesOf(`/api/report/issued?report=rapport&issue=1&format=${format}`)),
    );
    expect(again).toEqual(before);
    const now = await bytesOf(`/api/report/file?${YEAR}&texts=rapport&format=csv`);
    expect(now.equals(before[0]!)).toBe(false);
    const events = (answer: ReportAnswer) =>
      tablesIn(answer)
        .find(({ id }) => id === 'all.actions')!
        .rows.find(([kind]) => kind!.text.startsWith('événement'))![1]!.text;
    const frozen = { revision: 0, report: JSON.parse(before[1]!.toString()) } as ReportAnswer;
    expect([events(frozen), events(await asked(YEAR))]).toEqual(['2', '0']);

    const twice = await post('/api/report/issue', {
      report: 'rapport',
      by: 'Coordination',
      formats: ['csv'],
    });
    expect(twice.status).toBe(200);
    expect((await server.store.load()).document.reports[0]!.issues).toHaveLength(2);
  });

  it('is not issued while a text seems to name a few people, until that is confirmed text by text', async () => {
    const { document } = await server.store.load();
    const texts = [{ key: 'all.gaps', text: 'Trois personnes sont venues, <5.' }];
    await server.store.replace({
      ...document,
      reports: [...document.reports.filter(({ id }) => id !== 'peu'), { ...KEPT, id: 'peu', texts }],
    });
    const body = { report: 'peu', by: 'Coordination', formats: ['csv'] };
    const refused = ApiProblem.parse(await (await post('/api/report/issue', body)).json());
    expect(refused).toMatchObject({ id: 'few-people-told', status: 400 });
    expect(refused.detail).toContain('Trois personnes');
    const peu = async () => (await server.store.load()).document.reports.find(({ id }) => id === 'peu')!;
    expect((await peu()).issues).toBeUndefined();
    expect((await post('/api/report/issue', { ...body, confirmed: ['all.gaps'] })).status).toBe(200);
    expect((await peu()).issues).toHaveLength(1);
  });

  it('is withdrawn with a reason: its bytes stay, and the withdrawal is written once', async () => {
    const path = '/api/report/issued?report=peu&issue=1&format=csv';
    const before = await bytesOf(path);
    const body = { report: 'peu', issue: 1, by: 'Coordination', reason: 'Un tableau faux' };
    const { issue } = IssueAnswer.parse(await (await post('/api/report/withdraw', body)).json());
    expect(issue.withdrawn).toMatchObject({ by: 'Coordination', reason: 'Un tableau faux' });
    expect(await bytesOf(path)).toEqual(before);
    const problem = async (more: object) =>
      ApiProblem.parse(await (await post('/api/report/withdraw', { ...body, ...more })).json());
    const again = await problem({ reason: 'Autre' });
    expect(again).toMatchObject({ id: 'issue-withdrawn', status: 409 });
    expect(again.detail).toContain('Un tableau faux');
    expect(await problem({ issue: 7 })).toMatchObject({ id: 'issue-unknown', status: 404 });
    expect(await problem({ report: 'x' })).toMatchObject({ id: 'unknown-element' });
  });

  it('that was not issued, or not in this format, is said by name', async () => {
    const refused = async (query: string) =>
      ApiProblem.parse(await (await server.fetch(`/api/report/issued?${query}`)).json());
    expect(await refused('report=rapport&issue=1&format=pdf')).toMatchObject({
      id: 'issue-unknown',
      status: 404,
    });
    expect(await refused('report=x&issue=1&format=pdf')).toMatchObject({
      id: 'unknown-element',
      status: 404,
    });
    expect(
      ApiProblem.parse(await (await post('/api/report/issue', { report: 'x', by: 'A' })).json()),
    ).toMatchObject({
      id: 'unknown-element',
    });
  });
});
