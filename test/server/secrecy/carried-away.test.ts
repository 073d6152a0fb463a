import { expect, it } from 'vitest';
import type { FiguresAnswer } from '../../../domain/api/questions/figures.ts';
import { frenchNumber } from '../../../domain/messages/count.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { stepWords } from '../../../domain/slides/words/step-words.ts';
import { carriedIn } from '../../support/carried-data.ts';
import { sampleWithViews } from '../../support/decks.ts';
import { testServer } from '../../support/server.ts';
import { unzippedBytes } from '../../support/unzipped.ts';

const isSmall = (count: unknown): boolean => typeof count === 'number' && count > 0 && count < 5;
const isHidden = ({ source, target, from }: ReferralFlow): boolean =>
  `${source} ${target} ${from}` === 'lee-ecrit-1 savoirs-essentiels 2024-01-01';

/** Every file that goes out of the house, of a network. */
async function filesOf(document: NetworkDocument): Promise<ReadonlyMap<string, Uint8Array>> {
  const server = await testServer({ document, today: '2026-01-15' });
  const files = new Map<string, Uint8Array>();
  try {
    const bytesOf = async (path: string): Promise<Uint8Array> => {
      const answer = await server.fetch(path);
      expect(answer.status, path).toBe(200);
      return new Uint8Array(await answer.arrayBuffer());
    };
    // All pictures in one archive, as every file makes the whole deck.
    const pictures = await unzippedBytes(await bytesOf('/api/deck/file?format=svg-zip'));
    for (const [name, part] of pictures) files.set(name, part);
    const wholes = ['pptx', 'pdf', 'pdf&notes=true'].map((format) => `/api/deck/file?format=${format}`);
    for (const path of [...wholes, '/api/carried.html']) files.set(path, await bytesOf(path));
    const pack = await server.fetch('/api/pack', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ bassin: document.bassins[0]!.id }),
    });
    expect(pack.status, 'pack').toBe(200);
    for (const [name, part] of await unzippedBytes(new Uint8Array(await pack.arrayBuffer())))
      files.set(`pack/${name}`, part);
    return files;
  } finally {
    await server.close();
  }
}

/** The sample with a slide of published figures too. */
const withFigures = (): NetworkDocument => {
  const document = sampleWithViews();
  const [rank, state] = [document.views.length, 'year=2024&axis=OPERATORS'];
  return {
    ...document,
    views: [...document.views, { id: 'v8', name: 'Qui oriente', rank, screen: 'referrals', state }],
  };
};

it('no file of slides, nor the carried one, nor a part of the pack of a bassin depends on a small count of the sample', async () => {
  const sample = withFigures();
  expect(isSmall(sample.flows.find(isHidden)?.count)).toBe(true);
  const [least, most] = await Promise.all(
    [1, 4].map((count) =>
      filesOf({ ...sample, flows: sample.flows.map((row) => (isHidden(row) ? { ...row, count } : row)) }),
    ),
  );
  for (const [path, bytes] of least!)
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(most!.get(path)!)), path).toBe(0);
  // The slide of figures has its own, those that are masked as such.
  const place = `${sample.views.length}-`;
  const slide = new TextDecoder().decode([...least!].find(([name]) => name.startsWith(place))?.[1]);
  const { referrals } = stepWords('fr').steps;
  expect(slide).not.toContain(referrals.notHere);
  expect(slide).toContain(referrals.masked);
}, 240_000);

it('a slide of the dashboard shows the figures of people that are published, as the API gives them', async () => {
  const views = [{ id: 'v9', name: 'Où en est-on', rank: 0, screen: 'dashboard' as const }];
  const document = { ...sampleWithViews(), views };
  const server = await testServer({ document, today: '2026-01-15' });
  try {
    const slide = await (await server.fetch('/api/deck/file?format=svg')).text();
    expect(slide).not.toContain(stepWords('fr').steps.dashboard.withoutPeople);
    for (const year of ['2024', '2025']) {
      const { rows } = (await (
        await server.fetch(`/api/figures?axis=ALL&year=${year}`)
      ).json()) as FiguresAnswer;
      const { count } = rows[0]!;
      const told = count === null ? [] : 'value' in count ? [count.value] : [count.atLeast];
      expect(told.length, year).toBe(1);
      for (const number of told) expect(slide, year).toContain(frenchNumber(number));
    }
  } finally {
    await server.close();
  }
}, 60_000);

it('the carried file holds no count of the sample from 1 to 4', async () => {
  const sample = sampleWithViews();
  const network = carriedIn((await filesOf({ ...sample, views: [] })).get('/api/carried.html')!).network;
  const [small, shown] = [
    sample.flows.filter(({ count }) => isSmall(count)),
    new Map(network.flows.map(({ id, count }) => [id, count])),
  ];
  expect(small.length).toBeGreaterThan(0);
  expect(small.map(({ id }) => shown.get(id))).toEqual(small.map(() => 'masked'));
  const numbers = [
    ...network.flows.flatMap((row) => [row.count, row.started, row.refused, row.abandoned, row.pending]),
    ...network.actions.map(({ participants }) => participants),
    ...network.filieres.map(({ waitingCount }) => waitingCount),
    ...(network.sums ?? []).map(({ value }) => value),
  ];
  expect(numbers.filter(isSmall)).toEqual([]);
});
