import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logOf, type StoredWrites } from './stored-writes.ts';

/** Stores from which files are taken, and put in the place of others. */
export interface Stores extends StoredWrites {
  /** As a program that is killed in its first session leaves it: everything is in the log. */
  readonly first: string;
  /** Another store, with as many writes. */
  readonly other: StoredWrites;
}

export type Left = 'closed' | 'killed' | 'first';

/** One way to damage a store. */
export interface Damage {
  readonly name: string;
  /** How the store was left before. */
  readonly of: Left;
  readonly harm: (folder: string, stores: Stores) => void;
  /**
   * What salvage must give back: all of it, proved by the marker; what is whole, if only an earlier revision; or
   * something, or the word that nothing is left.
   */
  readonly gives: 'all' | 'some' | 'maybe';
}

const DATA = 'network.grafeo';
const LOG = 'network.grafeo.wal';
const MARKER = 'network.marker';
const PAGE = 4_096;

type Harm = Damage['harm'];
const dataOf = (folder: string): string => join(folder, DATA);

const cut =
  (path: (folder: string) => string, share: number): Harm =>
  (folder) => {
    const file = path(folder);
    truncateSync(file, Math.floor(readFileSync(file).length * share));
  };
const cutAt =
  (path: (folder: string) => string, bytes: number): Harm =>
  (folder) =>
    truncateSync(path(folder), bytes);
const changed =
  (path: (folder: string) => string, change: (bytes: Buffer) => void): Harm =>
  (folder) => {
    const bytes = readFileSync(path(folder));
    change(bytes);
    writeFileSync(path(folder), bytes);
  };
const flip = (path: (folder: string) => string, at: (bytes: Buffer) => number, bit = 3): Harm =>
  changed(path, (bytes) => {
    bytes[at(bytes)]! ^= 1 << bit;
  });
const zero = (path: (folder: string) => string, at: (bytes: Buffer) => number, length: number): Harm =>
  changed(path, (bytes) => void bytes.fill(0, at(bytes), at(bytes) + length));
/** Other letters in the place of what is there. */
const overwritten = (path: (folder: string) => string, at: (bytes: Buffer) => number, length = 1): Harm =>
  changed(path, (bytes) => void bytes.fill('Zq', at(bytes), at(bytes) + length));
const LENGTHS = [5, 40, 300];
const lost =
  (...names: string[]): Harm =>
  (folder) => {
    for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
  };
const swapped =
  (from: (stores: Stores) => string, ...names: string[]): Harm =>
  (folder, stores) => {
    for (const name of names) {
      rmSync(join(folder, name), { recursive: true, force: true });
      cpSync(join(from(stores), name), join(folder, name), { recursive: true });
    }
  };

/** Where the header of the latest image stands, and the chunks that it leads to. */
function latestImage(file: Buffer): {
  readonly header: number;
  readonly directory: number;
  readonly sizes: readonly (readonly [start: number, length: number])[];
} {
  const header = file.readUInt32LE(PAGE + 8) > file.readUInt32LE(2 * PAGE + 8) ? PAGE : 2 * PAGE;
  const directory = Number(file.readBigUInt64LE(header + 0x28));
  const end = directory + file.readUInt32LE(header + 0x30);
  const sizes: [number, number][] = [];
  for (let at = directory + 0x20; at + 48 <= end; at += 48)
    sizes.push([Number(file.readBigUInt64LE(at + 24)), Number(file.readBigUInt64LE(at + 32))]);
  return { header, directory, sizes };
}
/** A place in the longest chunk: the texts of the history. */
const longest =
  (share: number) =>
  (file: Buffer): number => {
    const { sizes } = latestImage(file);
    const [start, length] = sizes.reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
    return start + 64 + Math.floor((length - 128) * share);
  };
const nthChunk =
  (n: number, of: number) =>
  (file: Buffer): number => {
    const { sizes } = latestImage(file);
    const [start, length] = sizes[Math.floor((sizes.length * n) / of)] ?? [0, 0];
    return start + Math.floor(length / 2);
  };
const inShare =
  (share: number) =>
  (file: Buffer): number =>
    Math.floor((file.length - 1) * share);
const many = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Every way, in an order in which the first ones are as different as can be. */
export const DAMAGES: readonly Damage[] = interleaved([
  ofLog('killed', 16, 24),
  ofLog('first', 6, 8),
  ofData('closed', 12, 24),
  ofData('killed', 6, 10),
  ofMarker('closed'),
  ofMarker('killed'),
  ofSwaps(),
]);

function ofLog(of: Left, cuts: number, flips: number): Damage[] {
  const log = `the log of a ${of} store`;
  return [
    ...many(cuts).map(
      (n) =>
        ({
          name: `${log} cut at ${n}/${cuts}`,
          of,
          harm: cut(logOf, n / cuts),
          gives: of === 'first' ? 'maybe' : 'some',
        }) as const,
    ),
    ...[0, 64, 128].map(
      (n) =>
        ({
          name: `${log} cut at byte ${n}`,
          of,
          harm: cutAt(logOf, n),
          gives: of === 'first' ? 'maybe' : 'some',
        }) as const,
    ),
    ...many(flips).map(
      (n) =>
        ({
          name: `a bit of ${log} turned at ${n}/${flips}`,
          of,
          harm: flip(logOf, inShare(n / flips), n % 8),
          gives: 'all',
        }) as const,
    ),
    ...[8, 20, 34, 100, 125].map(
      (n) =>
        ({
          name: `a bit of the header of ${log} turned at ${n}`,
          of,
          harm: flip(logOf, () => n),
          gives: 'all',
        }) as const,
    ),
    {
      name: `the header of ${log} overwritten`,
      of,
      harm: zero(logOf, () => 0, 128),
      gives: of === 'first' ? 'maybe' : 'all',
    },
    {
      name: `a block of ${log} overwritten`,
      of,
      harm: zero(logOf, inShare(0.5), 700),
      gives: of === 'first' ? 'maybe' : 'some',
    },
    {
      name: `the file of ${log} lost`,
      of,
      harm: (folder) => rmSync(logOf(folder)),
      gives: of === 'first' ? 'maybe' : 'some',
    },
    { name: `all of ${log} lost`, of, harm: lost(LOG), gives: of === 'first' ? 'maybe' : 'some' },
  ];
}

function ofData(of: Left, cuts: number, flips: number): Damage[] {
  const data = `the data file of a ${of} store`;
  return [
    ...many(cuts).map(
      (n) =>
        ({ name: `${data} cut at ${n}/${cuts}`, of, harm: cut(dataOf, n / cuts), gives: 'maybe' }) as const,
    ),
    ...many(flips).map(
      (n) =>
        ({
          name: `a bit of chunk ${n}/${flips} of ${data} turned`,
          of,
          harm: flip(dataOf, nthChunk(n, flips), n % 8),
          gives: 'all',
        }) as const,
    ),
    ...[0, 4, 0x12, 0x30, 0x49].map(
      (n) =>
        ({ name: `a bit of ${data} turned at ${n}`, of, harm: flip(dataOf, () => n), gives: 'all' }) as const,
    ),
    ...[0, 8, 0x28, 0x34, 0x51].map(
      (n) =>
        ({
          name: `a bit of the latest header of ${data} turned at ${n}`,
          of,
          harm: flip(dataOf, (file) => latestImage(file).header + n),
          gives: 'all',
        }) as const,
    ),
    ...[0, 0x40, 0x58].map(
      (n) =>
        ({
          name: `a bit of the directory of ${data} turned at ${n}`,
          of,
          harm: flip(dataOf, (file) => latestImage(file).directory + n),
          gives: 'all',
        }) as const,
    ),
    ...many(14).map(
      (n) =>
        ({
          name: `${LENGTHS[n % 3]} bytes of chunk ${n}/14 of ${data} overwritten`,
          of,
          harm: overwritten(dataOf, nthChunk(n, 14), LENGTHS[n % 3]),
          gives: 'maybe',
        }) as const,
    ),
    ...many(6).map(
      (n) =>
        ({
          name: `letters in the long texts of ${data} changed at ${n}/6`,
          of,
          harm: overwritten(dataOf, longest(n / 6), 3),
          gives: 'maybe',
        }) as const,
    ),
    { name: `the file header of ${data} overwritten`, of, harm: zero(dataOf, () => 0, PAGE), gives: 'all' },
    { name: `${data} lost`, of, harm: lost(DATA), gives: 'maybe' },
    { name: `${data} and its log lost`, of, harm: lost(DATA, LOG), gives: 'maybe' },
  ];
}

function ofMarker(of: Left): Damage[] {
  const path = (folder: string): string => join(folder, MARKER);
  const marker = `the marker of a ${of} store`;
  return [
    { name: `${marker} lost`, of, harm: lost(MARKER), gives: 'all' },
    ...[0, 10, PAGE, PAGE + 10].map(
      (n) => ({ name: `${marker} cut at byte ${n}`, of, harm: cutAt(path, n), gives: 'some' }) as const,
    ),
    ...[3, 200, PAGE - 2, PAGE + 3, PAGE + 200].map(
      (n) =>
        ({
          name: `a bit of ${marker} turned at ${n}`,
          of,
          harm: flip(path, () => n),
          gives: 'some',
        }) as const,
    ),
    { name: `${marker} overwritten`, of, harm: zero(path, () => 0, 2 * PAGE), gives: 'some' },
  ];
}

function ofSwaps(): Damage[] {
  const other = ({ other: stores }: Stores): string => stores.closed;
  const earlier = (stores: Stores): string => stores.earlier;
  return [
    { name: 'the data file of another store', of: 'closed', harm: swapped(other, DATA), gives: 'some' },
    { name: 'the data file of an earlier copy', of: 'closed', harm: swapped(earlier, DATA), gives: 'some' },
    { name: 'the marker of another store', of: 'closed', harm: swapped(other, MARKER), gives: 'some' },
    { name: 'the marker of an earlier copy', of: 'closed', harm: swapped(earlier, MARKER), gives: 'some' },
    {
      name: 'the data file of another store beside a log',
      of: 'killed',
      harm: swapped(other, DATA),
      gives: 'some',
    },
    {
      name: 'the log of another store',
      of: 'killed',
      harm: swapped(({ other: stores }) => stores.killed, LOG),
      gives: 'some',
    },
    {
      name: 'the marker of another store beside a log',
      of: 'killed',
      harm: swapped(other, MARKER),
      gives: 'some',
    },
    {
      name: 'a later data file beside an older log',
      of: 'killed',
      harm: swapped((stores) => stores.closed, DATA),
      gives: 'some',
    },
    {
      name: 'the log of a later session beside an earlier data file',
      of: 'first',
      harm: swapped((stores) => stores.killed, LOG),
      gives: 'maybe',
    },
  ];
}

function interleaved<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return many(longest).flatMap((at) => lists.flatMap((list) => list.slice(at, at + 1)));
}
