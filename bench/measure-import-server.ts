import { setTimeout as delay } from 'node:timers/promises';
import type { CommitAnswer, FileAnswer, ImportPlanAnswer } from '../domain/api/transfer.ts';
import { ROUTES } from '../domain/api.ts';
import type { Config } from '../server/config.ts';
import type { Measure } from './report.ts';
import { timingOf } from './timing.ts';
import type { Seen } from './watched-server.ts';
import { startWatched, type Watching } from './watching.ts';

const STEPS = ['sent and read', 'tried', 'done'] as const;

interface Step {
  readonly milliseconds: number;
  readonly seen: Seen;
}

/**
 * A workbook through a server in a process of its own: sent, tried, and imported over HTTP. `fresh` gives the settings
 * of a server over an empty network; each run is the first import of a server that was just started.
 */
export async function measureImportServer(
  engine: string,
  bytes: Buffer,
  runs: number,
  fresh: () => Promise<Config>,
): Promise<Measure[]> {
  const steps: Step[][] = [];
  const idle: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const server = await startWatched(await fresh());
    try {
      const done = await importing(server, bytes);
      steps.push(done);
      const time = done.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      idle.push((await server.during(() => delay(time))).seen.longest);
    } finally {
      await server.close();
    }
  }
  const most = (of: 'longest' | 'busiest'): number[] =>
    steps.map((run) => Math.max(...run.map(({ seen }) => seen[of])));
  const note = STEPS.map(
    (name, at) => `${name} ${Math.max(...steps.map((run) => run[at]!.seen.busiest)).toFixed(0)}`,
  );
  return [
    ...STEPS.map(
      (name, at): Measure => ({
        size: '',
        name: `import ${name} over HTTP, ${engine}`,
        ours: timingOf(steps.map((run) => run[at]!.milliseconds)),
        peers: [],
      }),
    ),
    {
      size: '',
      name: `event loop held up, at most, by an import, ${engine}`,
      ours: timingOf(most('busiest')),
      peers: [],
      note: note.join(', '),
    },
    {
      size: '',
      name: `event loop not woken up or at work, at most, in an import, ${engine}`,
      ours: timingOf(most('longest')),
      peers: [{ peer: 'nothing asked', timing: timingOf(idle), note: 'of the machine' }],
    },
    {
      size: '',
      name: `memory of the server in an import, ${engine}`,
      unit: 'MiB',
      ours: timingOf(steps.map((run) => Math.max(...run.map(({ seen }) => seen.megabytes)))),
      peers: [],
    },
  ];
}

/** Sends, tries and imports, as the page does. */
async function importing(server: Watching, bytes: Buffer): Promise<Step[]> {
  const steps: Step[] = [];
  const post = async <T>(path: string, body: Uint8Array<ArrayBuffer> | string, type: string): Promise<T> => {
    let milliseconds = 0;
    const { value, seen } = await server.during(async () => {
      const begun = performance.now();
      const headers = { 'Content-Type': type, Accept: 'application/x-ndjson', 'Accept-Language': 'fr' };
      const response = await fetch(server.url + path, { method: 'POST', body, headers });
      const text = await response.text();
      milliseconds = performance.now() - begun;
      return text;
    });
    const last = JSON.parse(value.trim().split('\n').at(-1) ?? '') as { answer?: T };
    if (last.answer === undefined) throw new Error(`${path}: ${JSON.stringify(last)}`);
    steps.push({ milliseconds, seen });
    return last.answer;
  };
  const json = 'application/json';
  const upload = `${ROUTES.readFile.path}?name=inventaire.xlsx`;
  const { file, mapping } = await post<FileAnswer>(upload, new Uint8Array(bytes), 'application/octet-stream');
  const asked = { file, mapping };
  const { revision, rows } = await post<ImportPlanAnswer>(
    ROUTES.planImport.path,
    JSON.stringify(asked),
    json,
  );
  const confirmed = JSON.stringify({ ...asked, revision, author: 'Banc' });
  const done = await post<CommitAnswer>(ROUTES.commitImport.path, confirmed, json);
  if (done.rows.new !== rows.new || rows.rejected > 0) throw new Error(JSON.stringify(rows));
  return steps;
}
