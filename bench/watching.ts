import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Config } from '../server/config.ts';
import { PROJECT_ROOT } from '../server/paths.ts';
import type { Place, Said, Seen, Told } from './watched-server.ts';

/** A server in a process of its own, and what it says of itself. */
export interface Watching {
  readonly url: string;
  /** What every request to it carries: the cookie of who is signed in, where it has accounts. */
  readonly headers: Readonly<Record<string, string>>;
  readonly pid: number;
  /** What others would have waited for, at most, while something was awaited. */
  readonly during: <T>(work: () => Promise<T>) => Promise<{ readonly value: T; readonly seen: Seen }>;
  readonly close: () => Promise<void>;
}

const PROGRAM = join(PROJECT_ROOT, 'dist', 'bench', 'bench', 'watched-server.js');

export async function startWatched(config: Config): Promise<Watching> {
  // With the memory that Node gives a server, not what this bench was given.
  const child = fork(PROGRAM, [JSON.stringify(config)], { execArgv: [] });
  const { url, cookie } = (await said(child)) as Place;
  const tell = (told: Told): Promise<Said> => {
    const answer = said(child);
    child.send(told);
    return answer;
  };
  return {
    url,
    headers: cookie === undefined ? {} : { cookie },
    pid: child.pid ?? 0,
    during: async (work) => {
      await tell('watch');
      const value = await work();
      return { value, seen: (await tell('seen')) as Seen };
    },
    close: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

function said(child: ChildProcess): Promise<Said> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`The server ended with code ${code}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Said);
    });
  });
}
