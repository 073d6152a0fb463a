import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Timing } from './timing.ts';

/** What another tool needed for the same thing on the same network in the same run. */
export interface PeerResult {
  readonly peer: string;
  /** Undefined when it was stopped. */
  readonly timing?: Timing;
  /** Milliseconds that it was given, when it did not end. */
  readonly stoppedAfter?: number;
  /** Whether both found the same; undefined when they do not answer the same question. */
  readonly same?: boolean;
  readonly note?: string;
}

export interface Measure {
  readonly size: string;
  readonly name: string;
  readonly ours: Timing;
  /** Absent: milliseconds. */
  readonly unit?: 'MiB';
  readonly note?: string;
  readonly peers: readonly PeerResult[];
}

export interface Goal {
  readonly name: string;
  readonly met: boolean;
  readonly measured: string;
}

/** Everything that one size gave. */
export interface SizeReport {
  readonly size: string;
  readonly network: Readonly<Record<string, number>>;
  readonly measures: readonly Measure[];
  readonly goals: readonly Goal[];
  /** Highest memory of the process, all told, in MiB. */
  readonly peakMiB: number;
}

const HEADER = ['measure', 'ours', 'p95', 'n', 'peer', 'peer time', 'n', 'ratio', 'same'];

export function printReport({ size, network, measures, goals, peakMiB }: SizeReport): void {
  const counts = Object.entries(network).map(([name, count]) => `${count} ${name}`);
  write(`\n${size}: ${counts.join(', ')}`);
  const rows = measures.flatMap(({ name, ours, unit, peers, note }) => {
    const own = [name, quantity(ours.median, unit), quantity(ours.p95, unit), String(ours.runs)];
    const [first, ...others] = peers.map((peer) => peerCells(ours, peer));
    return [
      [...own, ...(first ?? ['', '', '', '', note ?? ''])],
      ...others.map((cells) => ['', '', '', '', ...cells]),
    ];
  });
  const widths = HEADER.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of [HEADER, ...rows])
    write(
      row
        .map((cell, column) =>
          (column === 0 || column === 4 ? cell.padEnd : cell.padStart).call(cell, widths[column]!),
        )
        .join('  '),
    );
  write(`Highest memory of the process: ${peakMiB.toFixed(0)} MiB`);
  for (const { name, met, measured } of goals) write(`${met ? 'MET   ' : 'MISSED'} ${name}: ${measured}`);
}

function peerCells(ours: Timing, { peer, timing, stoppedAfter, same, note }: PeerResult): string[] {
  const answer = same === undefined ? (note ?? '') : same ? 'yes' : 'NO';
  if (timing === undefined) {
    const least = stoppedAfter === undefined ? '' : `> ${ratio(stoppedAfter / ours.median)}`;
    return [
      peer,
      stoppedAfter === undefined ? 'failed' : `> ${milliseconds(stoppedAfter)}`,
      '1',
      least,
      answer,
    ];
  }
  return [peer, milliseconds(timing.median), String(timing.runs), ratio(timing.median / ours.median), answer];
}

const ratio = (value: number): string => `${value >= 10 ? value.toFixed(0) : value.toFixed(1)}×`;

export function milliseconds(value: number): string {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return `${value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)} ms`;
}

/** A measure in its unit. */
export const quantity = (value: number, unit: Measure['unit']): string =>
  unit === undefined ? milliseconds(value) : `${value.toFixed(0)} ${unit}`;

const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export function saveReport(path: string, report: SizeReport): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
}

export const loadReport = (path: string): SizeReport => JSON.parse(readFileSync(path, 'utf8')) as SizeReport;
