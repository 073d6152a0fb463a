import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type EngineUnderTest, engines } from '../support/engines.ts';
import { Chance } from '../support/fuzz/chance.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { scratchFolder } from '../support/scratch.ts';
import { claimFrom, oneIn, SEED, sized } from '../support/size.ts';
import { strangerBackup } from './killed/backups.ts';
import { hashOf, withStore } from './killed/held.ts';
import { KINDS, type Kind, type Outcome, roundOf } from './killed/rounds.ts';
import type { Trial } from './killed/trial.ts';

/**
 * The program as users run it, killed without warning at random moments of all that it writes. Nothing that it acknowledged
 * may be lost, and nothing half-written may be seen.
 */

/** 23 kills in each of nine kinds of work are more than 200. A usual run takes one kill in each of three kinds. */
const KILLS = sized({ quick: 1, usual: 1, long: 23 });
const TRIED = oneIn(3, KINDS);
/** On a machine that does much else. */
const ROUND_MS = 60_000;

for (const engine of engines()) {
  const kills = KILLS * TRIED.length;
  const tried = engine.name === 'embedded' ? test : inLong;
  tried(
    `${kills} kills of the program on ${engine.name} lose nothing and leave nothing by half (seed ${SEED})`,
    () => trialOf(engine),
    120_000 + kills * ROUND_MS,
  );
}

async function trialOf({ name, create }: EngineUnderTest): Promise<void> {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'made'));
  const strangers = await Promise.all(
    ['b', 'c'].map((seed) => strangerBackup(join(folder, `${seed}.gz`), seed)),
  );
  const database = await create();
  const outcomes = new Map<Kind, Outcome[]>(TRIED.map((kind) => [kind, []]));
  try {
    const trial: Trial = {
      ...{ database, folder, strangers, own: [], took: new Map(), next: 0 },
      env: { ...reaching(database.address), PORT: '0', BACKUP_FOLDER: join(folder, 'made') },
      chance: new Chance(SEED),
      hashes: new Map([[1, hashOf(hauteSylve())]]),
    };
    await withStore(database, (store) => store.replace(hauteSylve()));
    for (let round = 0; round < KILLS * TRIED.length; round += 1) {
      const kind = TRIED[round % TRIED.length]!;
      const label = `Seed ${SEED}, round ${round}, ${kind}`;
      outcomes.get(kind)!.push(await roundOf(trial, kind, label));
    }
  } finally {
    await database.remove();
    process.stdout.write(`${name}, seed ${SEED}: ${said(outcomes)}\n`);
  }
  claimFrom('long', () => {
    // The moments were worth trying: in each kind, some came before the end of the work, and some after it.
    for (const [kind, found] of outcomes) {
      expect(found, kind).toContain('ABSENT');
      expect(new Set(found).size, kind).toBeGreaterThan(1);
    }
  });
}

const said = (outcomes: ReadonlyMap<Kind, readonly Outcome[]>): string =>
  [...outcomes]
    .map(([kind, found]) => {
      const count = (one: Outcome): number => found.filter((other) => other === one).length;
      return `${kind} ${count('ABSENT')} absent, ${count('UNTOLD')} untold, ${count('ANSWERED')} answered`;
    })
    .join('; ');

/** Settings by which a program finds a database. */
function reaching(
  address: Awaited<ReturnType<EngineUnderTest['create']>>['address'],
): Record<string, string> {
  if ('folder' in address) return { DATA_DIR: address.folder };
  const { uri, username, password, database } = address;
  return {
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
  };
}
