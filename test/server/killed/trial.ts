import { expect } from 'vitest';
import { applied } from '../../../domain/change/difference.ts';
import { canonical } from '../../../domain/model/network.ts';
import { openDesk } from '../../../server/accounts/access.ts';
import type { NetworkStore } from '../../../server/store/network-store.ts';
import type { FreshDatabase } from '../../support/engines.ts';
import type { Chance } from '../../support/fuzz/chance.ts';
import { QUICK_SCRYPT, signedIn } from '../../support/people.ts';
import type { GoodBackup } from './backups.ts';
import { type Held, hashOf, heldBy, withStore } from './held.ts';
import type { Answered, Asked } from './writes.ts';

/** A store, whose programs are killed one after the other, and what is known of it. */
export interface Trial {
  readonly database: FreshDatabase;
  /** Settings by which a program finds the store. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder of the backups that the program makes by itself, and of those that are asked for by a command. */
  readonly folder: string;
  readonly chance: Chance;
  /** The networks of the revisions of its present history, as hashes. */
  hashes: Map<number, string>;
  /** Backups of other stores, and good ones of this one. */
  readonly strangers: readonly GoodBackup[];
  own: readonly GoodBackup[];
  /** How many milliseconds each kind of work took the last time that it ended. */
  readonly took: Map<string, number>;
  /** A number that nothing was called by. */
  next: number;
}

/** What was asked for since a store was looked at, in order, and what the program answered to each. */
export type Done = readonly { readonly asked: Asked; readonly answered: Answered | undefined }[];

/** Looks at the store before a program is started. Where the program has accounts, somebody is signed in. */
export const before = (trial: Trial): Promise<{ readonly held: Held; readonly cookie: string }> =>
  withStore(trial.database, async (store) => {
    const isAlone = store.engine === 'embedded';
    const desk = openDesk(store, { cost: QUICK_SCRYPT });
    const cookie = isAlone ? '' : (await signedIn(desk, { role: 'ADMINISTRATOR' })).cookie;
    return { held: await heldBy(store), cookie };
  });

/**
 * Looks at the store after its program was killed: it opens, every write that was answered is there as it was asked for, and the one
 * that was under way, the last, is there whole or not at all. Returns whether that one is.
 */
export const lookedAt = (trial: Trial, held: Held, done: Done, label: string): Promise<boolean> =>
  withStore(trial.database, async (store) => {
    const now = await heldBy(store);
    const answered = done.filter((one) => one.answered !== undefined).length;
    const written = now.revision - held.revision;
    expect([answered, done.length], `${label}: writes that are there`).toContain(written);
    let document = held.document;
    for (const [at, { asked, answered: answer }] of done.slice(0, written).entries()) {
      const revision = held.revision + 1 + at;
      const change = await store.changeAt(revision);
      if (answer?.record)
        expect({ ...change?.record, takenBackBy: null }, label).toEqual({
          ...answer.record,
          takenBackBy: null,
        });
      const { document: after, unmatched } = applied(document, change?.elements ?? []);
      expect(unmatched, label).toEqual([]);
      expect(asked.isDone(document, after), `${label}: ${asked.kind} of revision ${revision} is whole`).toBe(
        true,
      );
      trial.hashes.set(revision, hashOf(after));
      document = canonical(after);
    }
    expect(now.document, label).toStrictEqual(document);
    expect(now.records.length, `${label}: records`).toBe(held.records.length + written);
    for (const part of ['files', 'accounts', 'proposals'] as const)
      expect(now[part], `${label}: ${part}`).toEqual(held[part]);
    expect(now.published.revision ?? 0, label).toBeLessThanOrEqual(now.revision);
    await pastIsThere(trial, store, label);
    return written > answered;
  });

/** Checks that the history leads to a past network, chosen by chance. */
export async function pastIsThere(trial: Trial, store: NetworkStore, label: string): Promise<void> {
  const [revision, hash] = trial.chance.pick([...trial.hashes]);
  const past = await store.atRevision(revision);
  expect(past && hashOf(past), `${label}: the network of revision ${revision}`).toBe(hash);
}
