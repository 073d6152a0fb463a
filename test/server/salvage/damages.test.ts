import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { refusalWords } from '../../../domain/answers/refusal.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { Failure } from '../../../server/errors.ts';
import { openingFailure } from '../../../server/open-store.ts';
import { type Salvaged, salvage } from '../../../server/salvage/salvage.ts';
import { unpackBackup } from '../../../server/transfer/backup.ts';
import { DAMAGES, type Damage, type Stores } from '../../support/damages.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { openFolder } from '../../support/open-folder.ts';
import { sized } from '../../support/size.ts';
import { contentOf, copyOf, storedFirst, storedWrites } from '../../support/stored-writes.ts';

/** Every damage: the store is refused or whole, never less; and what is whole can be taken out and started from. */

const LAST = 6;
/** What `first` holds. */
const FIRST = 3;
let stores: Stores;
let firstStates: readonly NetworkDocument[];

beforeAll(async () => {
  const first = await storedFirst(hauteSylve(), 'f');
  firstStates = first.states;
  const own = await storedWrites(hauteSylve(), 'a');
  stores = { ...own, first: first.killed, other: await storedWrites(hauteSylve(), 'b') };
});

function damaged({ of, harm }: Damage): string {
  const folder = copyOf(stores[of]);
  harm(folder, stores);
  return folder;
}

const statesOf = ({ of }: Damage): readonly NetworkDocument[] =>
  of === 'first' ? firstStates : stores.states;
const lastOf = ({ of }: Damage): number => (of === 'first' ? FIRST : LAST);

/** Opens a store: undefined when it is whole; else the error, after which all files are as before. */
async function refusal(folder: string, damage: Damage): Promise<unknown> {
  const before = contentOf(folder);
  try {
    const store = await openFolder(folder);
    const { revision, document } = await store.load();
    const { records } = await store.history({ limit: 100 });
    await store.close();
    expect({ revision, writes: records.length }).toEqual({
      revision: lastOf(damage),
      writes: lastOf(damage),
    });
    expect(document).toStrictEqual(statesOf(damage)[revision]);
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError') throw error;
    expect(contentOf(folder)).toEqual(before);
    return error;
  }
}

function expectWayOut(error: unknown, folder: string): void {
  const failure = openingFailure(error, { dataDir: folder, host: '127.0.0.1', port: 0, allowedHosts: [] });
  expect(failure.id).toMatch(
    /^store-(damaged|file-missing|emptied|lost-writes|ahead|content-changed|history-changed|marker-damaged)$/,
  );
  for (const language of ['fr', 'en'] as const) {
    const { detail } = refusalWords(failure, language);
    expect(detail).toContain(folder);
    expect(detail).toContain('passerelles salvage');
    expect(detail).not.toMatch(/\{\w+\}/);
  }
}

async function salvaged(folder: string): Promise<Salvaged | undefined> {
  const before = contentOf(folder);
  try {
    return await salvage(folder, '2026-03-01');
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ id: 'salvage-nothing' });
    return undefined;
  } finally {
    expect(contentOf(folder)).toEqual(before);
  }
}

/** Starts again from a backup, in a new folder, and writes to it. */
async function expectRestored({ bytes, report }: Salvaged): Promise<void> {
  const { document, history } = await unpackBackup(bytes, 'salvaged');
  expect(document).toEqual(report.document);
  const folder = join(copyOf(stores.earlier), 'new');
  const store = await openFolder(folder);
  await store.restore(document, history, { author: 'A', kind: 'RESTORE' }, 0);
  await store.change(
    (present) => [
      {
        list: 'filieres',
        id: present.filieres[0]!.id,
        before: present.filieres[0] as never,
        after: { ...present.filieres[0], name: 'Après' } as never,
      },
    ],
    { author: 'A', kind: 'EDIT' },
  );
  await store.close();
  const again = await openFolder(folder);
  expect((await again.load()).document.filieres[0]?.name).toBe('Après');
  await again.close();
}

const tried = sized({ quick: 12, usual: 12, long: DAMAGES.length });

test('there are as many ways as were asked for, and no two of one name', () => {
  expect(DAMAGES.length).toBeGreaterThan(94);
  expect(new Set(DAMAGES.map(({ name }) => name)).size).toBe(DAMAGES.length);
});

describe('a store with', () => {
  test.each(DAMAGES.slice(0, tried))('$name', async (damage) => {
    const folder = damaged(damage);
    const error = await refusal(folder, damage);
    if (error === undefined) return;
    expectWayOut(error, folder);
    const result = await salvaged(folder);
    if (damage.gives !== 'maybe') expect(result).toBeDefined();
    if (result === undefined) return;
    const { report } = result;
    if (damage.gives === 'all') expect(report).toMatchObject({ revision: lastOf(damage), proof: 'MARKER' });
    // What is said to be proved is what was written.
    if (report.proof !== 'NONE' && !damage.name.includes('another'))
      expect(report.document).toStrictEqual(statesOf(damage)[report.revision]);
    await expectRestored(result);
  });
});
