import { describe, expect, it } from 'vitest';
import { sharedWork } from '../../../server/http/shared-work.ts';

const STATE = {};
const asked = (key: string, signal = new AbortController().signal, state: object = STATE) => ({
  ...{ key, signal, state },
});

/** Work that is done when the test says so. */
function heldWork() {
  let done: (result: string) => void = () => undefined;
  let signal: AbortSignal | undefined;
  let times = 0;
  const make = (given: AbortSignal): Promise<string> => {
    times += 1;
    signal = given;
    return new Promise((resolve, reject) => {
      done = resolve;
      given.addEventListener('abort', () => reject(given.reason));
    });
  };
  return {
    make,
    end: (result: string) => done(result),
    times: () => times,
    isStopped: () => signal?.aborted,
  };
}

describe('work that many ask for', () => {
  it('is done once for all who ask while it is under way, and kept for those who ask later', async () => {
    const shared = sharedWork<string>(100, (text) => text.length);
    const work = heldWork();
    const both = [shared.result(asked('gaps'), work.make), shared.result(asked('gaps'), work.make)];
    work.end('found');
    expect(await Promise.all(both)).toEqual(['found', 'found']);
    expect(await shared.result(asked('gaps'), work.make)).toBe('found');
    expect(work.times()).toBe(1);
  });

  it('is another for another question and for another state', async () => {
    const shared = sharedWork<string>(100, (text) => text.length);
    expect(await shared.result(asked('gaps'), async () => 'gaps')).toBe('gaps');
    expect(await shared.result(asked('flows'), async () => 'flows')).toBe('flows');
    expect(await shared.result(asked('gaps', undefined, {}), async () => 'later gaps')).toBe('later gaps');
  });

  it('goes on while one of those who asked still waits', async () => {
    const shared = sharedWork<string>(100, (text) => text.length);
    const work = heldWork();
    const leaver = new AbortController();
    const left = shared.result(asked('gaps', leaver.signal), work.make);
    const waiting = shared.result(asked('gaps'), work.make);
    leaver.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(work.isStopped()).toBe(false);
    work.end('found');
    expect(await waiting).toBe('found');
  });

  it('ends when nobody waits any more, and is done anew for the next one', async () => {
    const shared = sharedWork<string>(100, (text) => text.length);
    const work = heldWork();
    const leavers = [new AbortController(), new AbortController()];
    const left = leavers.map(({ signal }) => shared.result(asked('gaps', signal), work.make));
    for (const leaver of leavers) leaver.abort(new Error('gone'));
    expect((await Promise.allSettled(left)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(work.isStopped()).toBe(true);
    expect(await shared.result(asked('gaps'), async () => 'found')).toBe('found');
  });

  it('tells everybody that it failed, and is tried anew for the next one', async () => {
    const shared = sharedWork<string>(100, (text) => text.length);
    const fail = (): Promise<string> => Promise.reject(new Error('too busy'));
    const both = [shared.result(asked('gaps'), fail), shared.result(asked('gaps'), fail)];
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await shared.result(asked('gaps'), async () => 'found')).toBe('found');
  });

  it('keeps what was asked for last, up to so many bytes', async () => {
    const shared = sharedWork<string>(10, (text) => text.length);
    let times = 0;
    const make = async (): Promise<string> => {
      times += 1;
      return 'abcd';
    };
    for (const key of ['one', 'two', 'one', 'three']) await shared.result(asked(key), make);
    expect(times).toBe(3);
    await shared.result(asked('one'), make);
    expect(times).toBe(3);
    await shared.result(asked('two'), make);
    expect(times).toBe(4);
  });

  it('counts a result once when work that everybody left ends after the work begun anew', async () => {
    const shared = sharedWork<string>(10, (text) => text.length);
    let endOld: (result: string) => void = () => undefined;
    const leaver = new AbortController();
    const old = new Promise<string>((resolve) => {
      endOld = resolve;
    });
    const left = shared.result(asked('one', leaver.signal), () => old);
    leaver.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    let times = 0;
    const make = async (): Promise<string> => {
      times += 1;
      return 'abcd';
    };
    await shared.result(asked('one'), make);
    endOld('abcd');
    await old;
    await shared.result(asked('two'), make);
    await shared.result(asked('one'), make);
    expect(times).toBe(2);
  });
});
