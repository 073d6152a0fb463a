import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { MARKER_FILE } from '../../../server/store/marker/marker-file.ts';
import { signalled, startedServer } from '../../support/command.ts';
import { withOlderMark } from '../../support/older-store.ts';
import { isRestored, namedBackups, wholeBackup } from './backups.ts';
import { hashOf, heldBy, withStore } from './held.ts';
import { before, lookedAt, pastIsThere, type Trial } from './trial.ts';
import { type Answered, type Asked, type AskedKind, prepared, Refused, WRITES } from './writes.ts';

/** What a program is killed in. */
export const KINDS = [...WRITES, 'BACKUP_MADE', 'BACKUP', 'RESTORE', 'OPENING'] as const;
export type Kind = (typeof KINDS)[number];

/** How a round ended: what was under way is not there, it is there though nobody was told, or it was answered before. */
export type Outcome = 'ABSENT' | 'UNTOLD' | 'ANSWERED';

/** Starts a program on the store of a trial, kills it in a work of a kind, and checks what it leaves. */
export const roundOf = (trial: Trial, kind: Kind, label: string): Promise<Outcome> => {
  if (kind === 'BACKUP') return backupRound(trial, label);
  if (kind === 'RESTORE') return restoreRound(trial, label);
  if (kind === 'OPENING') return openingRound(trial, label);
  return askedRound(trial, kind, label);
};

/** Milliseconds after which a work of a kind is killed: mostly within the time that it took before. */
const moment = ({ chance, took }: Trial, kind: string, first: number, least = 0): number =>
  (took.get(kind) ?? first) * (least + (1.15 - least) * chance.next());

/** A first guess of how many milliseconds a write takes. */
const FIRST_MS = 150;

/** Kills a work of a kind later the next time, since it was not known to end within this one. */
function takesLonger({ took }: Trial, kind: string, first: number): void {
  took.set(kind, (took.get(kind) ?? first) * 1.3);
}

/** Some writes that are answered, then one that the program is killed in. */
async function askedRound(trial: Trial, kind: AskedKind, label: string): Promise<Outcome> {
  const { held, cookie } = await before(trial);
  const startedAt = Date.now();
  const server = await startedServer({ env: trial.env });
  trial.took.set('OPENING', Date.now() - startedAt);
  const reached = { url: server.url, cookie };
  const done: { asked: Asked; answered: Answered | undefined }[] = [];
  const past = new Map(trial.hashes);
  const ready = async (what: AskedKind): Promise<Asked> => {
    trial.next += 1;
    return prepared(what, { reached, chance: trial.chance, number: trial.next, past });
  };
  let revision = held.revision;
  /** Keeps what wrote something. */
  const keep = (asked: Asked, answered: Answered): void => {
    if ((answered.revision ?? revision) > revision) done.push({ asked, answered });
    revision = answered.revision ?? revision;
  };
  try {
    for (let count = trial.chance.below(3); count > 0; count -= 1) {
      const asked = await ready(trial.chance.pick(WRITES));
      const answered = await asked.send().catch(refusedOr);
      if (answered !== undefined) keep(asked, answered);
    }
    const asked = await ready(kind);
    const sentAt = Date.now();
    const sent = asked.send().then(
      (answered) => ({ answered, error: undefined }),
      (error: unknown) => ({ answered: undefined, error }),
    );
    void sent.then(({ answered }) => answered && trial.took.set(kind, Date.now() - sentAt));
    await new Promise((resolve) => setTimeout(resolve, moment(trial, kind, FIRST_MS)));
    await server.stop('SIGKILL');
    const { answered, error } = await sent;
    if (answered === undefined) takesLonger(trial, kind, FIRST_MS);
    if (answered !== undefined) keep(asked, answered);
    else if (!(error instanceof Refused) && kind !== 'BACKUP_MADE') done.push({ asked, answered: undefined });
    const isUntold = await lookedAt(trial, held, done, label);
    await backupsAreWhole(trial, answered?.name, label);
    return answered === undefined ? (isUntold ? 'UNTOLD' : 'ABSENT') : 'ANSWERED';
  } finally {
    await server.stop('SIGKILL');
  }
}

const refusedOr = (error: unknown): undefined => {
  if (!(error instanceof Refused)) throw error;
};

/** The most of its own backups that a trial keeps, to be restored later. */
const KEPT = 3;

/** Checks every backup that the program made by itself; the one that it told of is among them. */
async function backupsAreWhole(trial: Trial, told: string | undefined, label: string): Promise<void> {
  const paths = namedBackups(join(trial.folder, 'made'));
  if (told !== undefined) expect(paths, label).toContain(join(trial.folder, 'made', told));
  const known = new Map(trial.own.map((one) => [one.path, one]));
  const found = await Promise.all(
    paths.map(async (path) => known.get(path) ?? (await wholeBackup(path, trial.hashes, label))!),
  );
  const fresh = found.filter(({ path }) => !known.has(path));
  const [kept, old] = [[...fresh, ...trial.own].slice(0, KEPT), [...fresh, ...trial.own].slice(KEPT)];
  for (const { path } of old) rmSync(path, { force: true });
  trial.own = kept;
}

/** A backup that is asked for by a command, over an earlier one of that name or under a new name. */
async function backupRound(trial: Trial, label: string): Promise<Outcome> {
  const { held } = await before(trial);
  const path = join(trial.folder, `backup-${trial.chance.below(3)}.gz`);
  if (trial.chance.happens(0.3)) {
    rmSync(path, { force: true });
    trial.own = trial.own.filter((one) => one.path !== path);
  }
  const earlier = trial.own.find((one) => one.path === path);
  const { said, isAnswered } = await killedCommand(trial, 'BACKUP', ['backup', path, '--json'], label);
  await lookedAt(trial, held, [], label);
  // An earlier one may be of a history that was replaced since.
  const isNew = await wholeBackup(path, trial.hashes, label).catch((error: unknown) => {
    if (isAnswered || earlier === undefined) throw error;
    return undefined;
  });
  const good = isNew ?? (earlier && (await wholeBackup(path, earlier.hashes, label)));
  if (isAnswered) expect(JSON.parse(said), label).toMatchObject({ path, revision: held.revision });
  if (isAnswered || earlier !== undefined) expect(good, label).toBeDefined();
  trial.own = [...(good === undefined ? [] : [good]), ...trial.own.filter((one) => one.path !== path)];
  return isAnswered ? 'ANSWERED' : good?.hashes.has(held.revision) ? 'UNTOLD' : 'ABSENT';
}

/** A backup of this store or of another one that is put in the place of all that there is. */
async function restoreRound(trial: Trial, label: string): Promise<Outcome> {
  const { held } = await before(trial);
  // Mostly of another store: then the history is replaced, too.
  const isOwn = trial.own.length > 0 && trial.chance.happens(0.3);
  const backup = trial.chance.pick(isOwn ? trial.own : trial.strangers);
  const { isAnswered } = await killedCommand(
    trial,
    'RESTORE',
    ['restore', backup.path, '--force', '--json'],
    label,
  );
  return withStore(trial.database, async (store) => {
    const now = await heldBy(store);
    const isWhole = await isRestored(backup.path, held, now);
    if (isAnswered) expect(isWhole, `${label}: what was restored is there`).toBe(true);
    // Whole, or nothing of it.
    if (!isWhole) expect(now, `${label}: half of a backup is there`).toStrictEqual(held);
    const isTaken = isWhole && !now.records.some(({ at }) => at === held.records[0]?.at);
    if (isTaken) trial.hashes = new Map(backup.hashes);
    if (isWhole) trial.hashes.set(now.revision, hashOf(now.document));
    await pastIsThere(trial, store, label);
    return isAnswered ? 'ANSWERED' : isWhole ? 'UNTOLD' : 'ABSENT';
  });
}

/** A store as an earlier version left it: with another mark, no marker, and published figures in no form of today. */
async function openingRound(trial: Trial, label: string): Promise<Outcome> {
  const { held, cookie } = await before(trial);
  await withStore(trial.database, async (_store, engine) => {
    await withOlderMark(engine);
    await engine.transaction((run) => run("MATCH (p:Publication {id: 'publication'}) SET p.form = null"));
  });
  const { address } = trial.database;
  if ('folder' in address) rmSync(join(address.folder, MARKER_FILE), { force: true });
  let isAnswered = false;
  if (trial.chance.happens(0.5)) {
    const afterMs = moment(trial, 'OPENING', 1_500, 0.3);
    const { out } = await signalled(['start'], { signal: 'SIGKILL', afterMs }, { env: trial.env });
    isAnswered = out.includes('http://');
  } else {
    const server = await startedServer({ env: trial.env });
    // The first question publishes the figures anew.
    const headers = { Cookie: cookie };
    const answer = fetch(`${server.url}/api/network`, { headers }).then(
      async (response) => response.ok && (await response.text()) !== '',
      () => false,
    );
    const sentAt = Date.now();
    void answer.then((is) => is && trial.took.set('READING', Date.now() - sentAt));
    await new Promise((resolve) => setTimeout(resolve, moment(trial, 'READING', 500)));
    await server.stop('SIGKILL');
    isAnswered = await answer.catch(() => false);
  }
  await lookedAt(trial, held, [], label);
  await backupsAreWhole(trial, undefined, label);
  return isAnswered ? 'ANSWERED' : 'ABSENT';
}

/** Runs a command until some moment within the time that it took before. */
async function killedCommand(
  trial: Trial,
  kind: Kind,
  args: readonly string[],
  label: string,
): Promise<{ readonly said: string; readonly isAnswered: boolean }> {
  const startedAt = Date.now();
  const afterMs = moment(trial, kind, 1_500, 0.4);
  const { code, out, err } = await signalled(args, { signal: 'SIGKILL', afterMs }, { env: trial.env });
  expect([0, null], `${label}: ${err}`).toContain(code);
  const isAnswered = out.endsWith('\n');
  if (isAnswered) trial.took.set(kind, Date.now() - startedAt);
  else takesLonger(trial, kind, 1_500);
  return { said: out, isAnswered };
}
