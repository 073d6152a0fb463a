import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceOf } from '../../../domain/change/difference.ts';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { openStore } from '../../../server/store/network-store.ts';
import type { Address, EngineUnderTest, FreshDatabase } from '../../support/engines.ts';
import { startProgram } from '../../support/own-program.ts';
import { sized } from '../../support/size.ts';
import { fullNetwork, longNetwork } from './full-network.ts';

/** Rounds, and how much later than in the one before the program is killed: enough to fall on every part of a write. */
const KILLS = {
  embedded: sized({
    quick: { rounds: 2, step: 42 },
    usual: { rounds: 3, step: 28 },
    long: { rounds: 24, step: 4 },
  }),
  neo4j: sized({
    quick: { rounds: 1, step: 0 },
    usual: { rounds: 2, step: 300 },
    long: { rounds: 8, step: 75 },
  }),
};

/** A write that is cut off without warning, on every engine. */
export function killContract({ name, create }: EngineUnderTest): void {
  const { rounds, step } = KILLS[name];

  describe(`programs killed while they write to ${name}`, () => {
    let database: FreshDatabase;
    beforeAll(async () => {
      database = await create();
    });
    afterAll(() => database.remove());

    test(
      'leave the network before the write, or after it, and a history that says the same',
      async () => {
        for (let round = 0; round < rounds; round += 1) {
          await writeUntilKilled(database.address, round * step);
          const engine = await database.open();
          const store = await openStore(engine);
          const { revision, document } = await store.load();
          expect(document).toStrictEqual(stateOf(document));
          const { records } = await store.history({ limit: 500 });
          // One record for each revision, the last of which led to what is there.
          expect(records.map((record) => record.revision)).toEqual(
            Array.from({ length: Math.min(500, revision) }, (_, back) => revision - back),
          );
          const last = await store.changeAt(revision);
          const { document: before } = await store.pastAt('2000-01-01T00:00:00Z');
          expect(before).toEqual(emptyNetwork('Passerelles'));
          const from = revision === 1 ? before : otherThan(document);
          expect(last?.elements).toEqual(differenceOf(from, document));
          await store.close();
        }
      },
      rounds * 90_000,
    );
  });
}

const stateOf = ({ name }: NetworkDocument): NetworkDocument =>
  name === 'Long' ? longNetwork(300) : fullNetwork();
const otherThan = ({ name }: NetworkDocument): NetworkDocument =>
  name === 'Long' ? fullNetwork() : longNetwork(300);

/** A process of its own that writes without end, killed without warning some milliseconds after its first write. */
async function writeUntilKilled(address: Address, milliseconds: number): Promise<void> {
  const program = await startProgram('test/server/store/write-forever.ts', JSON.stringify(address));
  await program.spoke;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  program.kill();
  expect(await program.ended, program.errors()).toBe('SIGKILL');
}
