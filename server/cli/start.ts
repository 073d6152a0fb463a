import { fill } from '../../domain/messages/fill.ts';
import { type Config, startedByNpm } from '../config.ts';
import { serverLogger } from '../logger.ts';
import { type Running, start } from '../start.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';

/**
 * Runs the command `start`: runs the server until a signal (such as Ctrl+C) comes, then lets open answers complete.
 * With `empty`, an empty store is not filled with the sample.
 */
export async function startServer(
  io: Io,
  globals: GlobalOptions,
  { empty = false }: { readonly empty?: boolean } = {},
): Promise<void> {
  const words = cliWords(globals.language).start;
  const config = io.config();
  const running = await start({ config, logger: serverLogger(), leaveEmpty: empty });
  // Listens for signals before printing that the server can be stopped.
  const stopped = stopSignal();
  io.out(`${startLines(config, running, globals).join('\n')}\n`);
  await stopped;
  io.note(`${words.stopping}\n`);
  await running.close();
}

function startLines(config: Config, running: Running, { language }: GlobalOptions): string[] {
  const words = cliWords(language).start;
  return [
    fill(words.ready, { url: running.url }),
    config.neo4j === undefined
      ? fill(words.embedded, { path: config.dataDir })
      : fill(words.neo4j, { uri: config.neo4j.uri.replace(/\/\/[^@/]*@/, '//') }),
    ...(config.ignored ?? []).map((one) => fill(words.ignored, { ...one })),
    ...(running.seeded ? [words.seeded] : []),
    ...(running.setUpUrl === undefined ? [] : [fill(words.setUp, { url: running.setUpUrl })]),
    ...(running.hasNoWayIn ? [words.noWayIn] : []),
    ...(running.metricsUrl === undefined ? [] : [fill(words.metrics, { url: running.metricsUrl })]),
    ...(config.backups === undefined ? [] : [fill(words.backups, { path: config.backups.folder })]),
    words.stop,
  ];
}

/** A terminal and npm both forward Ctrl+C: two signals within this time count as one. */
const SAME_WISH_MS = 1_000;
const WATCH_MS = 300;

/** Resolves at the first SIGINT or SIGTERM. A later one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | undefined;
    const stop = (): void => {
      if (askedAt !== undefined && Date.now() - askedAt > SAME_WISH_MS) process.exit(1);
      askedAt ??= Date.now();
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    if (startedByNpm()) whenOrphaned(stop);
  });
}

/** A signal to npm ends npm but does not reach this process, so a change of the parent process counts as a signal. */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, WATCH_MS);
  watch.unref();
}
