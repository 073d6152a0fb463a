import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { openFolder } from '../../support/open-folder.ts';
import { startProgram } from '../../support/own-program.ts';
import { sized } from '../../support/size.ts';
import { copyOf, storedWrites } from '../../support/stored-writes.ts';

/** A store whose program is killed at any moment, opening and closing included, and one that two programs open at once. */

const ROUNDS = sized({ quick: 3, usual: 4, long: 40 });
/** Later by so much each time: opening, writing and closing take some of them. */
const STEP_MS = 13;

/** Runs the program until some milliseconds after its first write; the last revision that it said was written. */
async function killedAfter(folder: string, milliseconds: number): Promise<number> {
  const program = await startProgram('test/server/store/open-and-write.ts', folder);
  await program.spoke;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  program.kill();
  expect(await program.ended, program.errors()).toBe('SIGKILL');
  return Number(program.said().trim().split('\n').at(-1));
}

test(
  'a program killed at any moment leaves a store that opens with all that was answered',
  async () => {
    const folder = copyOf((await storedWrites(hauteSylve(), 'a')).killed);
    for (let round = 0; round < ROUNDS; round += 1) {
      const answered = await killedAfter(folder, round * STEP_MS);
      const store = await openFolder(folder);
      const { revision } = await store.load();
      // One more may have been written, and not answered.
      expect([answered, answered + 1]).toContain(revision);
      expect((await store.history({ limit: 1000 })).records).toHaveLength(revision);
      await store.close();
    }
  },
  ROUNDS * 60_000,
);

test('of two that open a store at once, one does, the other hears that it is open, and nothing is lost', async () => {
  const { killed, states } = await storedWrites(hauteSylve(), 'a');
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = copyOf(killed);
    // Every other time both of them find a store without a marker.
    if (round % 2 === 1) rmSync(join(folder, 'network.marker'));
    const opened = await Promise.allSettled([openFolder(folder), openFolder(folder)]);
    const stores = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(stores).toHaveLength(1);
    for (const one of opened)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ id: 'store-locked' });
    for (const store of stores) {
      expect((await store.load()).document).toStrictEqual(states[6]);
      await store.close();
    }
    const again = await openFolder(folder);
    expect((await again.load()).document).toStrictEqual(states[6]);
    await again.close();
  }
});
