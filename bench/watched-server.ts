import { type EventLoopUtilization, monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { isAlone, openDesk } from '../server/accounts/access.ts';
import type { Config } from '../server/config.ts';
import { openConfiguredStore } from '../server/open-store.ts';
import { start } from '../server/start.ts';
import { signedIn } from '../test/support/people.ts';

/**
 * The server, as it is started for real, in a process of its own that says what its work costs others: what a bench does
 * besides would else be counted with it. What breaks is said aloud.
 */

/** What was seen since it was asked to watch. */
export interface Seen {
  /** Milliseconds from one turn of the event loop to the next, at most: its own work, and what the machine made it wait. */
  readonly longest: number;
  /** Milliseconds of its own work in one turn, at most: without those in which it was ready and not woken up. */
  readonly busiest: number;
  /** MiB of the whole process with its threads, at most. */
  readonly megabytes: number;
}

/** From the bench: watch from now on, or say what was seen. */
export type Told = 'watch' | 'seen';
/** Where the server is, and the cookie of a coordinator where it has accounts. */
export interface Place {
  readonly url: string;
  readonly cookie?: string;
}
/** The first message is where the server is. */
export type Said = Place | Seen | { readonly watching: true };

/** Long enough for a beat of the monitor, which counts from one to the next. */
const BEAT_MS = 20;
const TURN_MS = 2;

const say = (said: Said): void => {
  process.send?.(said);
};
const config = JSON.parse(process.argv.at(-1) ?? '') as Config;
const cookie = await cookieOf(config);
const running = await start({ config, logger: pino({ level: 'error' }, process.stderr) });
const monitor = monitorEventLoopDelay({ resolution: TURN_MS });
monitor.enable();
let busiest = 0;
let megabytes = 0;
let before: EventLoopUtilization = performance.eventLoopUtilization();
setInterval(() => {
  const now = performance.eventLoopUtilization();
  busiest = Math.max(busiest, performance.eventLoopUtilization(now, before).active);
  before = now;
}, TURN_MS).unref();
// What the system says of the most ever counts the bench along, of which this process was a copy at first.
setInterval(() => {
  megabytes = Math.max(megabytes, process.memoryUsage.rss() / 2 ** 20);
}, BEAT_MS).unref();

process.on('message', (told: Told) => void answer(told));
process.once('disconnect', () => void running.close().then(() => process.exit(0)));
say({ url: running.url, ...(cookie !== undefined && { cookie }) });

/** Signs a coordinator in where a server has accounts. Its first account sets a site up. */
async function cookieOf(config: Config): Promise<string | undefined> {
  if (isAlone(config, config.neo4j === undefined ? 'embedded' : 'neo4j')) return undefined;
  const store = await openConfiguredStore(config);
  try {
    return (await signedIn(openDesk(store), { role: 'COORDINATOR' })).cookie;
  } finally {
    await store.close();
  }
}

async function answer(told: Told): Promise<void> {
  await delay(BEAT_MS);
  if (told === 'watch') {
    monitor.reset();
    busiest = 0;
    say({ watching: true });
  } else say({ longest: monitor.max / 1e6, busiest, megabytes });
}
