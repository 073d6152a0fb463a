import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../server/cli/main.ts';
import type { Surroundings } from '../../server/cli/surroundings.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
}

const BIN = join(PROJECT_ROOT, 'bin', 'passerelles.mjs');

let isBuilt = false;
/** Builds before the first command, which would else begin by saying that it builds. */
function buildOnce(): void {
  if (!isBuilt) spawnSync(process.execPath, [join(PROJECT_ROOT, 'bin', 'build.mjs')], { stdio: 'inherit' });
  isBuilt = true;
}

/** The settings of the machine that runs the tests must not decide what the tests see. */
function environment(env: RunOptions['env']): NodeJS.ProcessEnv {
  const clean = { ...process.env };
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG', 'HOST', 'ALLOWED_HOSTS', 'PORT', 'DATA_DIR'])
    delete clean[name];
  for (const name of Object.keys(clean)) if (name.startsWith('NEO4J_')) delete clean[name];
  return { ...clean, ...env };
}

/** What a failed test left running must not outlive its file. */
const launched = new Set<ChildProcess>();
afterAll(() => {
  for (const child of launched) child.kill('SIGKILL');
});

/** Starts the command as a user does, in a process of its own. */
function launch(args: readonly string[], { env }: RunOptions, script = BIN): ChildProcess {
  buildOnce();
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, [script, ...args], { env: environment(env), stdio });
  launched.add(child);
  child.on('close', () => launched.delete(child));
  return child;
}

function collected(child: ChildProcess): Promise<Ended> {
  const parts = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    parts.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    parts.err += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...parts }));
  });
}

export interface InProcessOptions
  extends RunOptions,
    Partial<Pick<Surroundings, 'isTerminal' | 'onInterrupt'>> {
  /** Hears what goes to standard error. */
  readonly onNote?: (text: string) => void;
}

/** Runs `passerelles` to its end in this process, with streams, settings and interruptions of its own. */
export async function passerelles(
  args: readonly string[],
  { env, isTerminal = false, onInterrupt = () => () => undefined, onNote }: InProcessOptions = {},
): Promise<Ended> {
  const said = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => {
      said.out += text;
    },
    note: (text) => {
      said.err += text;
      onNote?.(text);
    },
    isTerminal,
    env: environment(env),
    folder: process.cwd(),
    onInterrupt,
  });
  return { code, ...said };
}

/** Runs `passerelles` to its end in a process of its own, as a user does. */
export function spawned(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return collected(launch(args, options));
}

/** Runs `passerelles` and sends it a signal, as Ctrl+C does, after so many milliseconds if it still runs then. */
export function signalled(
  args: readonly string[],
  { signal, afterMs }: { readonly signal: NodeJS.Signals; readonly afterMs: number },
  options: RunOptions = {},
): Promise<Ended> {
  const child = launch(args, options);
  const ended = collected(child);
  const timer = setTimeout(() => child.kill(signal), afterMs);
  return ended.finally(() => clearTimeout(timer));
}

export interface StartedServer {
  readonly url: string;
  /** What it said on standard output up to its address and the lines after it. */
  readonly said: string;
  /** Asks it to stop and waits for its end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>;
}

/** Runs `passerelles start` until it says its address; rejects with what it said when it ends before. */
export function startedServer(
  options: RunOptions = {},
  more: readonly string[] = [],
): Promise<StartedServer> {
  return untilSaid(launch(['start', ...more], options), 'Ctrl+C');
}

/** The same for `npm run dev`. */
export function developmentServer(options: RunOptions = {}): Promise<StartedServer> {
  return untilSaid(launch([], options, join(PROJECT_ROOT, 'bin', 'dev.mjs')), 'http://');
}

async function untilSaid(child: ChildProcess, words: string): Promise<StartedServer> {
  const ended = collected(child);
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: string) => {
        text += part;
        if (text.includes(words)) resolve(text);
      });
    void ended.then(({ err }) => reject(new Error(err)));
  });
  return {
    url: /http:\/\/\S+/.exec(said)?.[0] ?? '',
    said,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
