import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openNetwork } from '../../../domain/answers/open-network.ts';
import { FileAnswer } from '../../../domain/api/transfer.ts';
import { FILE_THREAD_FILE } from '../../../server/paths.ts';
import type { Asking, FileThreadOptions } from '../../../server/transfer/file-thread.ts';
import { type FileThread, fileThread } from '../../../server/transfer/file-thread.ts';
import { openUploadStore, type UploadedFile } from '../../../server/transfer/upload-store.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { largeWorkbook } from '../../support/large-workbook.ts';
import { sized } from '../../support/size.ts';
import { MANY_TURNS, turnsDuring } from '../../support/turns.ts';

const shelf = openUploadStore();
const opened: FileThread[] = [];
afterAll(async () => {
  shelf.close();
  await Promise.all(opened.map((thread) => thread.close()));
});
const thread = (options: FileThreadOptions = {}): FileThread => {
  const one = fileThread(FILE_THREAD_FILE, options);
  opened.push(one);
  return one;
};
const shelved = (content: Buffer | string, name = 'a.csv'): UploadedFile => {
  const incoming = shelf.receive();
  incoming.write(Buffer.from(content));
  return incoming.finish(name);
};
const network = openNetwork(hauteSylve(), 1, 'embedded');
const describing = (file: UploadedFile, more: Partial<Asking<'describe'>> = {}): Asking<'describe'> => ({
  job: 'describe',
  asked: { language: 'fr', name: file.name },
  file,
  network,
  today: '2026-01-15',
  ...more,
});
const read = (bytes: Uint8Array) => FileAnswer.parse(JSON.parse(new TextDecoder().decode(bytes)));
const ROWS = sized({ quick: 3_000, usual: 3_000, long: 10_000 });
const large = largeWorkbook(ROWS, 60);

describe('the thread that works on files', () => {
  it('does one thing after the other, whatever comes at once', async () => {
    const worker = thread();
    const files = Array.from({ length: 8 }, (_, index) => shelved(`a;b\n${index};x\n`, `${index}.csv`));
    const answers = await Promise.all(files.map((file) => worker.run(describing(file))));
    expect(answers.map((bytes) => read(bytes).sheets[0]?.preview[1]?.[0])).toEqual(
      files.map((_, index) => String(index)),
    );
  });

  it('is made anew after a file asked for too much memory, and says so', async () => {
    const worker = thread({ heapMegabytes: 24 });
    const heavy = Array.from(
      { length: 150_000 },
      (_, index) => `${index};${'é'.repeat(110)}${index};a${index};b${index}`,
    );
    const refused = worker.run(describing(shelved(heavy.join('\n'), 'heavy.csv')));
    await expect(refused).rejects.toMatchObject({
      id: 'file-needs-memory',
      values: { name: 'heavy.csv', limit: 24 },
    });
    expect(read(await worker.run(describing(shelved('a;b\n1;2\n')))).kind).toBe('CSV');
  });

  it('ends work that takes too long, and goes on', async () => {
    const worker = thread({ seconds: 0.2 });
    await worker.run(describing(shelved('a;b\n1;2\n'))).catch(() => undefined);
    await expect(worker.run(describing(shelved(large, 'large.xlsx')))).rejects.toMatchObject({
      id: 'file-too-slow',
      values: { name: 'large.xlsx', seconds: 0.2 },
    });
    const after = thread();
    expect(read(await after.run(describing(shelved('a;b\n3;4\n')))).kind).toBe('CSV');
  });

  it('says when it cannot work at all, and when it is closed', async () => {
    const nowhere = fileThread(`${FILE_THREAD_FILE}.none`);
    opened.push(nowhere);
    for (let attempt = 0; attempt < 2; attempt += 1)
      await expect(nowhere.run(describing(shelved('a;b')))).rejects.toMatchObject({ id: 'file-work-broken' });
    const closed = thread();
    await closed.close();
    await expect(closed.run(describing(shelved('a;b')))).rejects.toThrow();
  });

  it('leaves work when nobody waits, queued or begun, and goes on with the next', async () => {
    const worker = thread();
    await worker.run(describing(shelved('a;b\n1;2\n')));
    const gone = new AbortController();
    const left = [1, 2, 3].map((index) =>
      worker.run(describing(shelved(large, `${index}.xlsx`), { signal: gone.signal })),
    );
    const settled = Promise.allSettled(left);
    await delay(50);
    gone.abort();
    expect((await settled).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    expect(read(await worker.run(describing(shelved('a;b\n5;6\n')))).sheets[0]?.preview[1]).toEqual([
      '5',
      '6',
    ]);
  });

  it('hands over what an import writes part by part, each when others have had their turn', async () => {
    const worker = thread();
    const rows = Array.from({ length: 2_000 }, (_, row) => `Opérateur ${row};EFT`).join('\n');
    const file = shelved(`Nom;Type\n${rows}\n`, 'opérateurs.csv');
    const { mapping } = read(await worker.run(describing(file)));
    const turns: number[] = [];
    let turn = 0;
    let importing = true;
    const count = (): void => {
      turn += 1;
      if (importing) setImmediate(count);
    };
    setImmediate(count);
    const changes: unknown[] = [];
    await worker.run({
      ...describing(file),
      job: 'commit',
      asked: { mapping, revision: 1, validOnly: false, author: 'Essai', source: file.name, language: 'fr' },
      onPart: (part) => {
        turns.push(turn);
        changes.push(...(part as unknown[]));
      },
    });
    importing = false;
    expect(changes.length).toBe(2_000);
    expect(turns.length).toBeGreaterThanOrEqual(10);
    expect(new Set(turns).size).toBe(turns.length);
  });

  it(`leaves the server free while ${ROWS} rows of 60 columns are read`, async () => {
    const worker = thread();
    await worker.run(describing(shelved('a;b\n1;2\n')));
    const file = shelved(large, 'large.xlsx');
    let answer: FileAnswer | undefined;
    const turns = await turnsDuring(async () => {
      answer = read(await worker.run(describing(file)));
    });
    expect(answer?.sheets[0]).toMatchObject({ rows: ROWS + 1, columns: 60 });
    expect(turns).toBeGreaterThan(MANY_TURNS);
  });
});
