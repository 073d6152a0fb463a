import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../server/errors.ts';
import { bytesOf, openUploadStore, type UploadStore } from '../../../server/transfer/upload-store.ts';

const put = (shelf: UploadStore, content: Buffer, name = 'a.csv', chunk = 60_000) => {
  const incoming = shelf.receive();
  try {
    for (let at = 0; at < content.length; at += chunk) incoming.write(content.subarray(at, at + chunk));
    return incoming.finish(name);
  } catch (error) {
    incoming.discard();
    throw error;
  }
};
const MB = 2 ** 20;
const filled = (megabytes: number, byte: number) => Buffer.alloc(megabytes * MB, byte);
const failureOf = (act: () => unknown): Failure | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  return undefined;
};
const idOf = (act: () => unknown): string => failureOf(act)?.id ?? 'nothing';

describe('the shelf of files', () => {
  it('gives back the bytes that came, by their SHA-256, whatever the pieces', () => {
    const shelf = openUploadStore();
    const content = Buffer.from(Array.from({ length: 3_000_001 }, (_, index) => (index * 31) % 251));
    for (const chunk of [1_000, 65_536, 4_000_000]) {
      const { handle } = put(shelf, content, 'a.csv', chunk);
      expect(handle).toBe(createHash('sha256').update(content).digest('hex'));
      expect(bytesOf(shelf.get(handle)).equals(content)).toBe(true);
    }
    // The same content is kept once.
    expect(shelf.held()).toBeLessThan(5 * MB);
    shelf.close();
  });

  it('lets the files used longest ago go first, never holds more than its limit', () => {
    let now = 0;
    const shelf = openUploadStore({ megabytes: 10, now: () => now });
    const [one, two] = [put(shelf, filled(4, 1)), put(shelf, filled(4, 2))];
    now = 1_000;
    shelf.get(one.handle);
    now = 10 * 60_000 + 500;
    const three = put(shelf, filled(4, 3));
    expect(shelf.held()).toBeLessThanOrEqual(10 * MB);
    expect(idOf(() => shelf.get(two.handle))).toBe('file-forgotten');
    expect(shelf.get(one.handle).size).toBe(4 * MB);
    expect(shelf.get(three.handle).size).toBe(4 * MB);
    shelf.close();
  });

  it('leaves a file that was used within ten minutes to those who work with it', () => {
    let now = 0;
    const shelf = openUploadStore({ megabytes: 10, now: () => now });
    const [one, two] = [put(shelf, filled(4, 1)), put(shelf, filled(4, 2))];
    for (const minutes of [0, 5, 9]) {
      now = minutes * 60_000;
      expect(idOf(() => put(shelf, filled(4, 3)))).toBe('files-busy');
      expect([shelf.get(one.handle).size, shelf.get(two.handle).size]).toEqual([4 * MB, 4 * MB]);
    }
    const refused = failureOf(() => put(shelf, filled(4, 3)));
    expect(refused?.values.seconds).toBe(600);
    now = 20 * 60_000;
    expect(put(shelf, filled(4, 3)).size).toBe(4 * MB);
    shelf.close();
  });

  it('keeps half of its room from files that are on their way, however many', () => {
    let now = 0;
    const shelf = openUploadStore({ megabytes: 20, now: () => now });
    const kept = [1, 2].map((byte) => put(shelf, filled(5, byte)));
    const before = shelf.held();
    // Long enough ago for both to make room, if it came to that.
    now = 30 * 60_000;
    const [one, two, three] = [shelf.receive(), shelf.receive(), shelf.receive()];
    one.write(filled(5, 3));
    two.write(filled(4, 4));
    expect(idOf(() => three.write(filled(2, 5)))).toBe('files-busy');
    expect(kept.map(({ handle }) => shelf.get(handle).size)).toEqual([5 * MB, 5 * MB]);
    for (const incoming of [one, two, three]) incoming.discard();
    expect(shelf.held()).toBe(before);
    expect(put(shelf, filled(9, 6)).size).toBe(9 * MB);
    shelf.close();
  });

  it('takes sixteen files at a time, and another when one has arrived or is left', () => {
    const shelf = openUploadStore();
    const coming = Array.from({ length: 16 }, () => shelf.receive());
    expect(idOf(() => shelf.receive())).toBe('files-busy');
    coming[0]?.discard();
    coming[0]?.discard();
    const next = shelf.receive();
    expect(idOf(() => shelf.receive())).toBe('files-busy');
    next.write(Buffer.from('a;b'));
    next.finish('a.csv');
    next.discard();
    expect(idOf(() => shelf.receive())).toBe('nothing');
    expect(idOf(() => shelf.receive())).toBe('files-busy');
    shelf.close();
  });

  it('refuses a file over the limit in the middle of it', () => {
    const shelf = openUploadStore();
    const incoming = shelf.receive();
    const chunk = filled(10, 1);
    for (let index = 0; index < 5; index += 1) incoming.write(chunk);
    expect(idOf(() => incoming.write(Buffer.from('x')))).toBe('upload-too-large');
    incoming.discard();
    expect(shelf.held()).toBe(0);
    shelf.close();
  });

  it('forgets a file that nobody used for its minutes', () => {
    let now = 0;
    const shelf = openUploadStore({ minutes: 10, now: () => now });
    const { handle } = put(shelf, Buffer.from('a;b'));
    now = 9 * 60_000;
    expect(shelf.get(handle).name).toBe('a.csv');
    now = 18 * 60_000;
    expect(shelf.get(handle).name).toBe('a.csv');
    now = 29 * 60_000;
    expect(idOf(() => shelf.get(handle))).toBe('file-forgotten');
    expect(shelf.held()).toBe(0);
    shelf.close();
  });
});
