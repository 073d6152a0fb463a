import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Config } from '../../server/config.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';
import type { Goal, Measure } from '../report.ts';
import { timingOf } from '../timing.ts';
import { startWatched, type Watching } from '../watching.ts';

const CLIENTS = 40;
const SECONDS = 60;
/** Elements that half of the clients write, in the second load. */
const HOT = 4;
const BARE = join(PROJECT_ROOT, 'dist', 'bench', 'bench', 'load', 'bare-server.js');

/** A server, or a bare handler, which needs no headers. */
type Asked = Pick<Watching, 'url' | 'headers'>;

/** What a load gave. */
export interface Loads {
  readonly measures: readonly Measure[];
  readonly goals: readonly Goal[];
}

interface Load {
  readonly times: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
  /** The notes that the clients wrote last, by element; only where one client writes it. */
  readonly last: ReadonlyMap<string, string>;
}

/** Forty clients that write notes for a minute, each an element of its own or half of them four hot ones. */
export async function measureWriters(config: Config, engine: string): Promise<Loads> {
  const server = await startWatched(config);
  try {
    const ids = await filieresOf(server);
    const own = await load([server], (client) => ids[client]!);
    const lost = await lostNotes(server, own.last);
    const body = editOf('x', 'note', 'note', 0);
    const bare = await bareLoad(await answerTo(server, ids[0]!), body);
    const hot = await load([server], (client) => (client < CLIENTS / 2 ? ids[client % HOT]! : ids[client]!));
    const others = [...hot.statuses].filter(([status]) => status !== 200 && status !== 409);
    const refused = [...own.statuses].filter(([status]) => status !== 200);
    return {
      measures: [
        measureOf(`40 writers on 40 elements, ${engine}`, own, [['bare Express handler', bare]]),
        measureOf(`40 writers, half on 4 hot elements, ${engine}`, hot, []),
      ],
      goals: [
        goal(
          `40 writers on 40 elements, ${engine}: all answered 200, none lost`,
          refused.length === 0 && lost === 0,
          own,
          lost,
        ),
        goal(
          `40 writers, half on 4 hot elements, ${engine}: written, or told of a conflict`,
          others.length === 0,
          hot,
          0,
        ),
      ],
    };
  } finally {
    await server.close();
  }
}

/** The same writers through two servers on one database, where each meets the writes of the other. */
export async function measureTwoServers(config: Config): Promise<Loads> {
  const one = await startWatched(config);
  const two = await startWatched(config);
  try {
    const ids = await filieresOf(one);
    const own = await load([one, two], (client) => ids[client]!);
    const lost = await lostNotes(one, own.last);
    const refused = [...own.statuses].filter(([status]) => status !== 200);
    const name = '40 writers through two servers, Neo4j';
    return {
      measures: [measureOf(name, own, [])],
      goals: [goal(`${name}: all answered 200, none lost`, refused.length === 0 && lost === 0, own, lost)],
    };
  } finally {
    await one.close();
    await two.close();
  }
}

function measureOf(name: string, ours: Load, peers: readonly (readonly [string, Load])[]): Measure {
  return {
    size: '',
    name: `${name} (${told(ours)})`,
    ours: timingOf(ours.times),
    peers: peers.map(([peer, { times }]) => ({ peer, timing: timingOf(times), note: told({ times }) })),
  };
}

const told = ({ times }: Pick<Load, 'times'>): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
  return `p99 ${p99.toFixed(0)} ms, ${(times.length / SECONDS).toFixed(0)} a second`;
};

function goal(name: string, met: boolean, { statuses }: Load, lost: number): Goal {
  const counts = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
  return { name, met, measured: `${counts}; ${lost} lost` };
}

/** The body of an edit of a note. */
export const editOf = (id: string, was: string | undefined, now: string, client: number): string =>
  JSON.stringify({
    author: `Client ${client}`,
    edits: [{ do: 'CHANGE', list: 'filieres', id, fields: [{ path: 'note', was, now }] }],
  });

const post = ({ url, headers }: Asked, body: string): Promise<Response> =>
  fetch(`${url}/api/changes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });

/** Each client writes its element again and again, from what it knows; after a conflict, from what it was told. */
async function load(
  servers: readonly [Asked, ...Asked[]],
  elementOf: (client: number) => string,
): Promise<Load> {
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const last = new Map<string, string>();
  const notes = await notesOf(servers[0]);
  const until = performance.now() + SECONDS * 1000;
  const client = async (number: number): Promise<void> => {
    const id = elementOf(number);
    const server = servers[number % servers.length] ?? servers[0];
    let was = notes.get(id);
    for (let round = 0; performance.now() < until; round += 1) {
      const now = `${number}/${round}`;
      const begun = performance.now();
      const response = await post(server, editOf(id, was, now, number));
      const answer = (await response.json()) as { conflicts?: { theirs?: string }[] };
      times.push(performance.now() - begun);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      if (response.status === 200) {
        was = now;
        last.set(id, now);
      } else if (response.status === 409) was = answer.conflicts?.[0]?.theirs ?? was;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  return { times, statuses, last };
}

async function bareLoad(answer: string, body: string): Promise<Load> {
  return beside(fork(BARE, [answer], { execArgv: [] }), async (url) => {
    const times: number[] = [];
    const until = performance.now() + SECONDS * 1000;
    const client = async (): Promise<void> => {
      while (performance.now() < until) {
        const begun = performance.now();
        await (await post({ url, headers: {} }, body)).json();
        times.push(performance.now() - begun);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    return { times, statuses: new Map(), last: new Map() };
  });
}

/** Does some work beside a server in a process of its own, once that has told its address, and ends it. */
export async function beside<T>(child: ChildProcess, work: (url: string) => Promise<T>): Promise<T> {
  try {
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    return await work(url);
  } finally {
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  }
}

interface NetworkAnswer {
  readonly network: { readonly filieres: readonly { readonly id: string; readonly note?: string }[] };
}

const networkOf = async ({ url, headers }: Asked): Promise<NetworkAnswer['network']> =>
  ((await (await fetch(`${url}/api/network`, { headers })).json()) as NetworkAnswer).network;

const filieresOf = async (server: Asked): Promise<string[]> =>
  (await networkOf(server)).filieres.slice(0, CLIENTS).map(({ id }) => id);

const notesOf = async (server: Asked): Promise<Map<string, string | undefined>> =>
  new Map((await networkOf(server)).filieres.map(({ id, note }) => [id, note]));

/** Counts the notes that the network does not have as they were written last. */
export async function lostNotes(server: Asked, last: ReadonlyMap<string, string>): Promise<number> {
  const notes = await notesOf(server);
  return [...last].filter(([id, note]) => notes.get(id) !== note).length;
}

async function answerTo(server: Asked, id: string): Promise<string> {
  const was = (await notesOf(server)).get(id);
  return (await post(server, editOf(id, was, 'once more', 0))).text();
}
