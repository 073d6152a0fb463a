import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../server/errors.ts';
import { bytesOf, openShelf, type Shelf } from '../../../server/transfer/shelf.ts';

const put = (shelf: Shelf, content: Buffer, name = 'a.csv', chunk = 60_000) => {
  const incoming = shelf.receive();
  for (let at = 0; at < content.length; at += chunk) incoming.write(content.subarray(at, at + chunk));
  return incoming.finish(name);
};
const MB = 2 ** 20;
const filled = (megabytes: number, byte: number) => Buffer.alloc(megabytes * MB, byte);
const idOf = (act: () => unknown): string => {
  try {
    act();
    return 'nothing';
  } catch (error) {
    return error instanceof Failure ? error.id : 'broken';
  }
};

describe('the shelf of files', () => {
  it('gives back the bytes that came, by their SHA-256, whatever the pieces', () => {
    const shelf = openShelf();
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
    const shelf = openShelf({ megabytes: 10 });
    const [one, two] = [put(shelf, filled(4, 1)), put(shelf, filled(4, 2))];
    shelf.get(one.handle);
    const three = put(shelf, filled(4, 3));
    expect(shelf.held()).toBeLessThanOrEqual(10 * MB);
    expect(idOf(() => shelf.get(two.handle))).toBe('file-forgotten');
    expect(shelf.get(one.handle).size).toBe(4 * MB);
    expect(shelf.get(three.handle).size).toBe(4 * MB);
    shelf.close();
  });

  it('takes no more files at once than it can hold, and has room again when one is left', () => {
    const shelf = openShelf({ megabytes: 10 });
    const [one, two] = [shelf.receive(), shelf.receive()];
    one.write(filled(6, 1));
    expect(idOf(() => two.write(filled(6, 2)))).toBe('files-busy');
    two.discard();
    one.discard();
    expect(shelf.held()).toBe(0);
    expect(put(shelf, filled(9, 3)).size).toBe(9 * MB);
    shelf.close();
  });

  it('refuses a file over the limit in the middle of it', () => {
    const shelf = openShelf();
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
    const shelf = openShelf({ minutes: 10, now: () => now });
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
