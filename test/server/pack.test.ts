import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNetwork } from '../../domain/answers/open-network.ts';
import { PACK_PARTS, PackManifest } from '../../domain/api/pack-routes.ts';
import { viewAt } from '../../domain/map/network-view.ts';
import { fullestBassin } from '../../domain/slides/template.ts';
import { packPart } from '../../server/analysis/pack.ts';
import { sha256 } from '../../server/carried/carried-file.ts';
import { makePack } from '../../server/pack/make-pack.ts';
import { readFile } from '../../server/transfer/read/read-file.ts';
import { unframed } from '../../server/transfer/write/framed.ts';
import { carriedIn } from '../support/carried-data.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { unzippedBytes } from '../support/unzipped.ts';

const BASSIN = fullestBassin(hauteSylve(), viewAt(hauteSylve(), '2025-12-31'))!.id;
const sample = () => ({
  ...hauteSylve(),
  meetings: [
    { id: 'avant', name: 'Comité de juin', date: '2025-06-12', body: 'Comité', bassins: [BASSIN] },
    { id: 'comite', name: 'Comité de janvier', date: '2026-01-14', body: 'Comité', bassins: [BASSIN] },
    { id: 'autre', name: 'Bureau', date: '2026-01-13' },
  ],
  meetingPoints: [
    {
      id: 'p1',
      meeting: 'avant',
      rank: 1,
      name: 'Navette',
      decision: 'ACCEPTED' as const,
      due: '2025-09-01',
    },
    {
      id: 'p2',
      meeting: 'avant',
      rank: 2,
      name: 'Affiche',
      decision: 'ACCEPTED' as const,
      due: '2026-03-01',
    },
    { id: 'p3', meeting: 'autre', rank: 1, name: 'Entre nous' },
  ],
});

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: sample() });
});
afterAll(() => server.close());

const packed = (body: object, accept = 'application/zip') =>
  server.fetch('/api/pack', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify(body),
  });

it('makes the pack of a bassin part by part, and the same one again', async () => {
  const told = await packed({ bassin: BASSIN, meeting: 'comite' }, 'application/x-ndjson');
  const lines = (await told.text())
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
    );
  expect(lines.slice(0, -1)).toEqual(
    PACK_PARTS.map((part, at) => ({ progress: { part, at: at + 1, of: PACK_PARTS.length } })),
  );
  const { content, sha256: said, name, seal } = lines.at(-1)!.answer!;
  const archive = Buffer.from(content!, 'base64');
  expect(sha256(archive)).toBe(said);
  expect(name).toMatch(/^dossier-.*\.zip$/);

  // Its files are of the day on which it was made: 15 January 2026.
  expect(archive.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (1 << 5) | 15);
  const files = await unzippedBytes(archive);
  expect([...files.keys()]).toEqual([
    ...['diapositives.pdf', 'diapositives.pptx', 'annexe.xlsx', 'reunion.html', 'manifest.json'],
  ]);
  const manifest = PackManifest.parse(JSON.parse(files.get('manifest.json')!.toString('utf8')));
  expect(manifest).toMatchObject({ made: '2026-01-15', bassin: { id: BASSIN }, meeting: 'comite' });
  for (const file of manifest.files) expect(sha256(files.get(file.name)!), file.name).toBe(file.sha256);
  const { revision, made } = manifest;
  const [carriedFile] = manifest.files.filter((file) => file.name === 'reunion.html');
  expect(seal).toEqual({ name: 'reunion.html', sha256: carriedFile!.sha256, revision, made });
  expect(files.get('diapositives.pdf')!.toString('latin1', 0, 5)).toBe('%PDF-');

  const { network, story, meeting } = carriedIn(files.get('reunion.html')!);
  expect(meeting).toBe('comite');
  expect(network.stories.map(({ id }) => id)).toEqual([story]);
  // The six prepared steps, after what became of the decisions of June.
  expect(network.views).toHaveLength(7);

  const again = await packed({ bassin: BASSIN, meeting: 'comite' });
  expect(again.headers.get('content-type')).toBe('application/zip');
  const second = await unzippedBytes(Buffer.from(await again.arrayBuffer()));
  for (const [part, bytes] of files) expect(bytes.equals(second.get(part)!), part).toBe(true);
}, 120_000);

it('has an annex with gaps and their evidence, a plan, what changed and what is left to do', async () => {
  const { sheets } = await annexOf({ bassin: BASSIN, meeting: 'comite' });
  const [contents, gaps, plan, changes, decisions] = sheets;
  const cellsOf = (sheet: typeof gaps): string[][] => sheet!.rows.map((row) => row.map(String));
  expect(sheets).toHaveLength(9);
  expect(cellsOf(contents)[0]![0]).toMatch(/^Annexe du dossier\u00a0: /);
  expect(cellsOf(contents).flat().join('\n')).toContain('Comité de juin');
  const [, head, first] = cellsOf(gaps);
  expect(cellsOf(gaps).filter((row) => row[5] !== undefined && row[5] !== 'null')).toHaveLength(11);
  expect(head).toContain('Sur quoi cela repose');
  expect(first![5]).toMatch(/Rien ne relie ces deux filières, et tout le permettrait\u00a0: bassin commun/);
  expect(first!.join(' ')).not.toContain('undefined');
  expect(cellsOf(plan).at(-1)!.join(' ')).toMatch(/Ensemble .*places par an/);
  expect(cellsOf(changes)[0]![0]).toMatch(/12 juin 2025 au 31 décembre 2025/);
  const points = cellsOf(decisions).map((row) => row[2]);
  expect(points.slice(2, 4)).toEqual(['Navette', 'Affiche']);
  expect(points).not.toContain('Entre nous');
});

it('tells the story that is asked for, and stops when nobody waits any more', async () => {
  const network = openNetwork({
    ...sample(),
    stories: [{ id: 'notre', name: 'Notre histoire' }],
    views: [{ id: 'v', name: 'Une question', rank: 1, story: 'notre', screen: 'text', text: 'Quoi ?' }],
  });
  const made: string[] = [];
  const gone = new AbortController();
  const making = makePack(
    {
      analyse: (of, asked, signal) => {
        made.push(asked.part);
        return packPart(of, asked, '2026-01-15', () => signal.aborted);
      },
      typesetter: { deckPdf: async ({ title }) => new TextEncoder().encode(title) },
    },
    network,
    { bassin: BASSIN, story: 'notre', language: 'fr' },
    { signal: gone.signal, onProgress: ({ part }) => part === 'ANNEX' && gone.abort() },
  );
  await expect(making).rejects.toMatchObject({ name: 'AbortError' });
  expect(made).toEqual(['PDF', 'PPTX', 'ANNEX']);
});

it('reads its annex on the day that the steps of a kept story name, and names its files in its language', async () => {
  const states = ['at=2025-03-01', 'bassin=b&at=2025-03-01', ''];
  const views = states.map((state, at) => ({
    id: `v${at}`,
    name: `Étape ${at}`,
    rank: at,
    story: 'mars',
    state,
  }));
  const told = { ...sample(), stories: [{ id: 'mars', name: 'Mars' }], views };
  const asked = { bassin: BASSIN, story: 'mars', language: 'en', part: 'ANNEX' } as const;
  const bytes = await packPart(openNetwork(told, 3), asked, '2026-01-15', () => false);
  const { sheets } = await readFile(Buffer.from(bytes), 'annex.xlsx');
  expect(sheets[0]!.rows.flat().map(String).join('\n')).toContain('1 March 2025');

  const whole = {
    ...asked,
    part: 'ARCHIVE',
    contents: { PDF: bytes, PPTX: bytes, ANNEX: bytes, CARRIED: bytes },
  } as const;
  const archive = unframed(await packPart(openNetwork(told, 3), whole, '2026-01-15', () => false));
  expect([...(await unzippedBytes(archive.bytes)).keys()]).toEqual([
    ...['slides.pdf', 'slides.pptx', 'annex.xlsx', 'meeting.html', 'manifest.json'],
  ]);
  expect(archive.name).toMatch(/2025-03-01\.zip$/);
});

it('refuses a bassin, a story and a meeting that are not there, by name', async () => {
  for (const [body, value] of [
    [{ bassin: 'nulle-part' }, 'nulle-part'],
    [{ bassin: BASSIN, story: 'nulle' }, 'nulle'],
    [{ bassin: BASSIN, meeting: 'disparue' }, 'disparue'],
  ] as const) {
    const answer = await packed(body);
    expect(answer.status).toBe(404);
    expect(JSON.stringify(await answer.json())).toContain(value);
  }
});

/** The sheets of the annex of a pack, read back. */
async function annexOf(asked: { readonly bassin: string; readonly meeting: string }) {
  const bytes = await packPart(
    openNetwork(sample(), 3),
    { ...asked, language: 'fr', part: 'ANNEX' },
    '2026-01-15',
    () => false,
  );
  return readFile(Buffer.from(bytes), 'annex.xlsx');
}
