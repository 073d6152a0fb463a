import { expect, test } from 'vitest';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { type Failure, NEVER } from '../../support/failing-calls/control.ts';
import { type Ran, runFailing, whyNoCompiler } from '../../support/failing-calls/failing-calls.ts';
import { NOT_WRITTEN } from '../../support/failing-calls/not-written.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { openFolder } from '../../support/open-folder.ts';
import { isSize, sized } from '../../support/size.ts';
import { copyOf, storedWrites } from '../../support/stored-writes.ts';

/**
 * A disk that fails at any moment: the n-th write, sync, rename or removal of a file of the store fails, once or from
 * then on, below Node and below the engine alike. A program of its own writes meanwhile; afterwards the store opens, with
 * all that was answered, and with nothing of what was said not to be written.
 */

const WRITER = 'test/support/failing-calls/write-in-turn.ts';
/** Tries in which the failing call is drawn from all of them; a long run makes each call fail, one after the other. */
const TRIES = sized({ quick: 2, usual: 5, long: 0 });

/** The first call that fails in each try. */
const callsOf = (calls: number): readonly number[] =>
  isSize('long')
    ? Array.from({ length: calls }, (_, at) => at + 1)
    : Array.from({ length: TRIES }, (_, at) => Math.max(1, Math.round((calls * (at + 0.7)) / TRIES)));

const turnsOf = ({ lines }: Ran, how: string): { readonly turn: number; readonly id: string }[] =>
  lines
    .map((line) => line.split(' '))
    .filter(([first]) => first === how)
    .map(([, turn, id]) => ({ turn: Number(turn), id: id ?? '' }));

/** The write whose name the network has; 0 for none. */
const writtenIn = ({ filieres }: NetworkDocument): number =>
  Number(/^write (\d)$/.exec(filieres[0]?.name ?? '')?.[1] ?? 0);

async function judged(folder: string, ran: Ran, before: number): Promise<void> {
  const store = await openFolder(folder);
  const { revision, document } = await store.load();
  const { records } = await store.history({ limit: 100 });
  await store.close();
  const answered = turnsOf(ran, 'answered').map(({ turn }) => turn);
  const refused = turnsOf(ran, 'refused');
  const open = refused.filter(({ id }) => !NOT_WRITTEN.includes(id));
  const told = JSON.stringify(ran);
  expect([Math.max(0, ...answered), ...open.map(({ turn }) => turn)], told).toContain(writtenIn(document));
  expect(revision, told).toBeGreaterThanOrEqual(before + answered.length);
  expect(revision, told).toBeLessThanOrEqual(before + answered.length + open.length);
  expect(records).toHaveLength(revision);
  const names = document.filieres.slice(1, 40).map(({ name }) => name);
  if (writtenIn(document) > 0) expect(new Set(names).size, 'half of a write').toBe(1);
  for (const { id } of [...refused, ...turnsOf(ran, 'failed')]) expect(id, told).toMatch(/^store-/);
}

test.skipIf(whyNoCompiler() !== null)(
  'a disk that fails at any call loses nothing that was answered, and leaves nothing that was refused',
  async () => {
    const { killed, closed, states } = await storedWrites(hauteSylve(), 'a');
    const before = states.length - 1;
    for (const from of [closed, killed]) {
      const whole = await runFailing(WRITER, copyOf(from), { at: NEVER, on: 'once', with: 'EIO' });
      expect(whole.lines.at(-1), whole.errors).toBe('closed');
      for (const [turn, at] of callsOf(whole.calls).entries()) {
        const failure: Failure =
          turn % 2 === 0 ? { at, on: 'once', with: 'EIO' } : { at, on: 'after', with: 'ENOSPC' };
        const folder = copyOf(from);
        await judged(folder, await runFailing(WRITER, folder, failure), before);
      }
    }
  },
  3_600_000,
);
