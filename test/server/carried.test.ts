import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCarried, sha256 } from '../../server/carried/carried-file.ts';
import { carriedIn } from '../support/carried-data.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    document: {
      ...hauteSylve(),
      meetings: [
        { id: 'comite', name: 'Comité de mars', date: '2026-03-12' },
        { id: 'autre', name: 'Bureau', date: '2026-03-13' },
      ],
      meetingPoints: [
        { id: 'p1', meeting: 'comite', rank: 1, name: 'Navette' },
        { id: 'p2', meeting: 'autre', rank: 1, name: 'Entre nous' },
      ],
    },
  });
});
afterAll(() => server.close());

const fetched = async (query = '') => {
  const response = await server.fetch(`/api/carried.html${query}`);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};

it('gives a file with its fingerprint, which finds every changed byte', async () => {
  const { response, bytes } = await fetched('?meeting=comite');
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('content-disposition')).toContain('attachment');
  const hash = sha256(bytes);
  expect(response.headers.get('x-content-sha256')).toBe(hash);
  const { revision, made } = carriedIn(bytes);
  expect(response.headers.get('x-network-revision')).toBe(String(revision));
  expect(response.headers.get('x-made-on')).toBe(made);
  expect(checkCarried(bytes)).toEqual({ sha256: hash, isDataWhole: true });
  const program = bytes.slice();
  program[program.length - 20]! ^= 1;
  expect(checkCarried(program)).toMatchObject({ isDataWhole: true });
  expect(checkCarried(program)?.sha256).not.toBe(hash);
  const data = bytes.slice();
  const at = new TextDecoder('latin1').decode(bytes).indexOf('id="data">') + 40;
  data[at] = data[at] === 65 ? 66 : 65;
  expect(checkCarried(data)).toMatchObject({ isDataWhole: false });
  expect(checkCarried(new TextEncoder().encode('<html>'))).toBeUndefined();
});

it('carries what readers may see: no number of people that is masked, no other meeting', async () => {
  const { bytes } = await fetched('?meeting=comite');
  const { network, meeting } = carriedIn(bytes);
  expect(meeting).toBe('comite');
  expect(network.meetings.map(({ id }) => id)).toEqual(['comite']);
  expect(network.meetingPoints.map(({ id }) => id)).toEqual(['p1']);
  const published = (await (await server.fetch('/api/network')).json()) as {
    network: typeof network;
    sums: unknown;
  };
  expect(network.flows).toEqual(published.network.flows);
  expect(network.filieres).toEqual(published.network.filieres);
  expect(network.sums ?? []).toEqual(published.sums);
  const raw = hauteSylve().flows.filter(({ count }) => typeof count === 'number' && count >= 1 && count <= 4);
  expect(raw.length).toBeGreaterThan(0);
  for (const { id } of raw) expect(network.flows.find((flow) => flow.id === id)?.count).toBe('masked');
});

it('carries one story when it is for one, and the licences of what it is made of', async () => {
  const { document } = await server.store.load();
  await server.store.replace({
    ...hauteSylve(),
    stories: [
      { id: 'une', name: 'Une histoire' },
      { id: 'deux', name: 'Une autre' },
    ],
    views: [
      { id: 'v1', name: 'Un', rank: 1, story: 'une' },
      { id: 'v2', name: 'Deux', rank: 1, story: 'deux' },
      { id: 'v3', name: 'Seule', rank: 1 },
    ],
  });
  const { bytes, response } = await fetched('?story=une');
  const { story, network } = carriedIn(bytes);
  expect(story).toBe('une');
  expect(network.stories.map(({ id }) => id)).toEqual(['une']);
  expect(network.views.map(({ id }) => id)).toEqual(['v1']);
  expect(response.headers.get('content-disposition')).toContain('une-histoire');
  expect(new TextDecoder().decode(bytes)).toContain('Third-party licences.');
  expect((await fetched('?story=nulle')).response.status).toBe(404);
  await server.store.replace(document);
});

it('has a policy that lets nothing out, and refuses a meeting that is not there', async () => {
  const { bytes } = await fetched();
  const page = new TextDecoder().decode(bytes);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(/script-src ([^;]*)/.exec(policy)?.[1]?.split(' ')).toEqual([
    expect.stringMatching(/^'sha256-/),
    expect.stringMatching(/^'sha256-/),
  ]);
  expect(carriedIn(bytes).network.meetings).toEqual([]);
  const { response } = await fetched('?meeting=disparue');
  expect(response.status).toBe(404);
});
