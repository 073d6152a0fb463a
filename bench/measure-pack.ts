import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACK_PARTS, type PackAsked, type PackPart, type PackStep } from '../domain/api/pack-routes.ts';
import { ROUTES } from '../domain/api.ts';
import { viewAt } from '../domain/map/network-view.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import { fullestBassin } from '../domain/slides/template.ts';
import { PROJECT_ROOT } from '../server/paths.ts';
import type { Goal, Measure } from './report.ts';
import { timingOf } from './timing.ts';
import { startWatched } from './watching.ts';

const RUNS = 5;
/** Most seconds for the pack of the sample, the first one of a server. */
const MOST = 15;
const SAMPLE = join(PROJECT_ROOT, 'server', 'sample', 'haute-sylve', 'network.json');
/** The sample is read on this day, of which its findings are frozen too. */
const DAY = '2025-12-31';

/** The pack of a bassin of the sample, as somebody waits for it: asked of a server in a process of its own, part by part. */
export async function measurePack(): Promise<{ measures: Measure[]; goals: Goal[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-bench-pack-'));
  const config = { host: '127.0.0.1', port: 0, allowedHosts: [], dataDir: join(folder, 'data') };
  const server = await startWatched(config);
  try {
    const text = readFileSync(SAMPLE, 'utf8');
    const document = JSON.parse(text) as NetworkDocument;
    const bassin = fullestBassin(document, viewAt(document, DAY))!.id;
    const { path, method } = ROUTES.importNetwork;
    const headers = { 'Content-Type': 'application/json' };
    const written = await fetch(`${server.url}${path}`, { method, headers, body: text });
    if (!written.ok) throw new Error(`The sample was not written: ${written.status}.`);
    await written.arrayBuffer();
    const packs: Packed[] = [];
    const busiest: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { value, seen } = await server.during(() => packOf(server.url, { bassin, lang: 'fr' }));
      packs.push(value);
      busiest.push(seen.busiest);
    }
    return figuresOf(packs, busiest);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Packed {
  readonly whole: number;
  /** Milliseconds from the word of a part to that of the next, or to the archive. */
  readonly parts: Readonly<Record<PackPart, number>>;
  readonly bytes: number;
}

/** Asks for a pack, and notes when each part begins. */
async function packOf(url: string, asked: PackAsked): Promise<Packed> {
  const begun = performance.now();
  const response = await fetch(`${url}${ROUTES.pack.path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' },
    body: JSON.stringify(asked),
  });
  if (!response.ok || response.body === null) throw new Error(`No pack: ${response.status}.`);
  const begins = new Map<PackPart, number>();
  let [rest, bytes] = ['', 0];
  const read = (line: string): void => {
    const { progress, answer } = JSON.parse(line) as { progress?: PackStep; answer?: { content: string } };
    if (progress !== undefined) begins.set(progress.part, performance.now());
    if (answer !== undefined) bytes = Buffer.byteLength(answer.content, 'base64');
  };
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(read);
  }
  const end = performance.now();
  if (bytes === 0) throw new Error(`The pack has no archive: ${rest}`);
  const startOf = (part: PackPart | undefined): number => begins.get(part!) ?? end;
  const parts = PACK_PARTS.map((part, at) => [part, startOf(PACK_PARTS[at + 1]) - startOf(part)] as const);
  return {
    whole: end - begun,
    parts: Object.fromEntries(parts) as Packed['parts'],
    bytes,
  };
}

function figuresOf(packs: readonly Packed[], busiest: readonly number[]) {
  const whole = timingOf(packs.map((pack) => pack.whole));
  const megabytes = (packs[0]!.bytes / 1_000_000).toFixed(1);
  const timed = (name: string, times: readonly number[]): Measure => ({
    ...{ size: '', name, ours: timingOf(times), peers: [] },
  });
  const first = packs[0]!;
  return {
    measures: [
      timed('pack of the sample, the first of a server', [first.whole]),
      {
        size: '',
        name: `pack of the sample, ${packs.length} of them (${megabytes} MB)`,
        ours: whole,
        peers: [],
      },
      ...PACK_PARTS.map((part) =>
        timed(
          `pack: ${part} (first ${first.parts[part].toFixed(0)} ms)`,
          packs.map(({ parts }) => parts[part]),
        ),
      ),
      timed('event loop held up, at most, by a pack', busiest),
    ],
    goals: [
      {
        name: `pack of the sample in under ${MOST} s`,
        met: first.whole < MOST * 1000,
        measured: `${(first.whole / 1000).toFixed(1)} s the first time, ${(whole.median / 1000).toFixed(1)} s then`,
      },
    ],
  };
}
