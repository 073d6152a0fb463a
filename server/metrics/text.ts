import type { IntervalHistogram } from 'node:perf_hooks';
import type { BackupFacts } from '../backup/schedule.ts';
import { VERSION } from '../paths.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { queuesNow } from './queues.ts';
import { DURATION_BUCKETS, type RequestFigures, type RequestMeter } from './requests.ts';

/** What the figures of a running server are read from. */
export interface MetricSources {
  readonly store: Pick<NetworkStore, 'engine' | 'revision'>;
  readonly meter: Pick<RequestMeter, 'now'>;
  /** Delays of the event loop since the last reading. */
  readonly loop: IntervalHistogram;
  /** Absent when the server makes no backups by itself. */
  readonly backups?: () => BackupFacts;
}

type Labels = Readonly<Record<string, string>>;
type Sample = readonly [suffix: string, labels: Labels, value: number];

/** Longest wait for the database in milliseconds: Prometheus gives up after ten seconds. */
const PATIENCE_MS = 3_000;

/**
 * Writes the figures of a running server in the text format of Prometheus. They hold no text that anybody typed, nothing of
 * a person, and no figure of the network but its revision.
 */
export async function metricsText(sources: MetricSources): Promise<string> {
  const { store, meter, loop, backups } = sources;
  const revision = await soon(store.revision());
  const families = [
    family('passerelles_info', 'gauge', 'The running program.', [
      ['', { version: VERSION, node: process.version, engine: store.engine }, 1],
    ]),
    family('passerelles_store_up', 'gauge', 'Whether the database answers.', [
      ['', {}, revision === undefined ? 0 : 1],
    ]),
    ...(revision === undefined
      ? []
      : [family('passerelles_store_revision', 'gauge', 'Writes of the store so far.', [['', {}, revision]])]),
    ...requestFamilies(meter.now()),
    ...queueFamilies(),
    ...(backups === undefined ? [] : backupFamilies(backups())),
    ...processFamilies(loop),
  ];
  loop.reset();
  return families.join('');
}

async function soon(asked: Promise<number>): Promise<number | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS).unref();
  });
  try {
    return await Promise.race([asked.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}

function requestFamilies(all: readonly RequestFigures[]): string[] {
  const samples = all.flatMap(({ method, route, answers, count, seconds, within }): Sample[] => {
    const labels = { method, route, answers };
    const buckets = DURATION_BUCKETS.map(
      (most, at): Sample => ['_bucket', { ...labels, le: String(most) }, within[at] ?? 0],
    );
    return [
      ...buckets,
      ['_bucket', { ...labels, le: '+Inf' }, count],
      ['_sum', labels, seconds],
      ['_count', labels, count],
    ];
  });
  const help = 'Time from the head of a request to the end of its answer.';
  return [family('passerelles_request_duration_seconds', 'histogram', help, samples)];
}

function queueFamilies(): string[] {
  const queues = queuesNow();
  const of = (value: (figures: (typeof queues)[number][1]) => number): Sample[] =>
    queues.map(([queue, figures]) => ['', { queue }, value(figures)]);
  const name = 'passerelles_queue';
  return [
    family(
      `${name}_waiting`,
      'gauge',
      'Work that waits for its turn.',
      of(({ waiting }) => waiting),
    ),
    family(
      `${name}_begun_total`,
      'counter',
      'Work that had its turn.',
      of(({ begun }) => begun),
    ),
    family(
      `${name}_left_total`,
      'counter',
      'Work that left without a turn.',
      of(({ refused }) => refused),
    ),
    family(
      `${name}_wait_seconds_total`,
      'counter',
      'All waits together.',
      of((one) => one.waitedMs / 1000),
    ),
  ];
}

function backupFamilies({ last, failures }: BackupFacts): string[] {
  const name = 'passerelles_backup';
  const at = last === undefined ? 0 : last.at.getTime() / 1000;
  return [
    family(
      `${name}_last_success_timestamp_seconds`,
      'gauge',
      'When the last good backup was made; 0 if never.',
      [['', {}, at]],
    ),
    family(`${name}_failures_total`, 'counter', 'Backups that failed since the start.', [['', {}, failures]]),
  ];
}

function processFamilies(loop: IntervalHistogram): string[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const one = (name: string, type: 'gauge' | 'counter', help: string, value: number) =>
    family(name, type, help, [['', {}, value]]);
  const seconds = (nanoseconds: number): number => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0);
  return [
    one('process_resident_memory_bytes', 'gauge', 'Memory of the process.', rss),
    one('nodejs_heap_used_bytes', 'gauge', 'Memory that JavaScript objects take.', heapUsed),
    one('process_cpu_seconds_total', 'counter', 'Time of processors used.', (user + system) / 1e6),
    one('process_start_time_seconds', 'gauge', 'When the process began.', performance.timeOrigin / 1000),
    one(
      'nodejs_eventloop_lag_max_seconds',
      'gauge',
      'Longest delay since the last reading.',
      seconds(loop.max),
    ),
    one(
      'nodejs_eventloop_lag_p99_seconds',
      'gauge',
      'Delay of 99 % of the turns.',
      seconds(loop.percentile(99)),
    ),
  ];
}

function family(
  name: string,
  type: 'gauge' | 'counter' | 'histogram',
  help: string,
  samples: Sample[],
): string {
  const lines = samples.map(([suffix, labels, value]) => `${name}${suffix}${labelText(labels)} ${value}`);
  return `${[`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n')}\n`;
}

function labelText(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}
