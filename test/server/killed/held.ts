import { createHash } from 'node:crypto';
import type { ChangeRecord } from '../../../domain/change/record.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { loadStatements, runsNamed } from '../../../server/store/cypher/statements.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { type NetworkStore, openStore } from '../../../server/store/network-store.ts';
import type { PeopleRecord } from '../../../server/store/people-store.ts';
import type { StoredPublication } from '../../../server/store/publication-store.ts';
import type { FreshDatabase } from '../../support/engines.ts';

/** All that a store holds and that must outlive its program. */
export interface Held {
  readonly revision: number;
  readonly document: NetworkDocument;
  /** The latest first. */
  readonly records: readonly ChangeRecord[];
  readonly published: StoredPublication;
  /** Names of the kept files. */
  readonly files: readonly string[];
  readonly accounts: readonly PeopleRecord[];
  readonly proposals: readonly PeopleRecord[];
}

/** More writes than a test makes. */
const ALL = 10_000;

export async function heldBy(store: NetworkStore): Promise<Held> {
  const { revision, document } = await store.load();
  const { accounts, proposals } = await store.people.kept();
  return {
    revision,
    document: canonical(document),
    records: (await store.history({ limit: ALL })).records,
    published: await store.publication.read(),
    files: (await store.files.list()).map(({ sha256 }) => sha256),
    accounts,
    proposals,
  };
}

/** One text for each network: many of them are remembered, and each one is large. */
export const hashOf = (document: NetworkDocument): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(document)))
    .digest('hex');

/** Opens the store of a database as a program does, and closes it after its use. */
export async function withStore<T>(
  database: FreshDatabase,
  use: (store: NetworkStore, engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await database.open();
  try {
    if (engine.name === 'neo4j') await settled(engine);
    return await use(await openStore(engine), engine);
  } finally {
    await engine.close();
  }
}

const named = runsNamed(loadStatements());

/** Thrown to write nothing. */
class OnlyWaited extends Error {}

/** Waits for a commit that a killed program had asked for: the database may still be at it, behind one of these locks. */
async function settled(engine: Engine): Promise<void> {
  for (const lock of ['network/next-revision', 'published/begin', 'accounts/lock'])
    await engine
      .transaction(async (run) => {
        await named(run)(lock, { name: 'waiting' });
        throw new OnlyWaited();
      })
      .catch((error: unknown) => {
        if (!(error instanceof OnlyWaited)) throw error;
      });
}
