import { describe, expect, it } from 'vitest';
import { asCommand, commandKey, untilKnown } from '../../../client/context/once.ts';

const unknown = new Error('unknown');
const isUnknown = (error: unknown): boolean => error === unknown;
const AT_ONCE = [0, 0];

/** An attempt that fails by these errors, one after the other, and then answers how often it was made. */
function failing(...errors: readonly Error[]) {
  let made = 0;
  const attempt = async (): Promise<number> => {
    const error = errors[made];
    made += 1;
    if (error !== undefined) throw error;
    return made;
  };
  return { attempt, made: () => made };
}

describe('a write that nobody knows the outcome of', () => {
  it('is made again until its outcome is known', async () => {
    expect(await untilKnown(failing().attempt, isUnknown, AT_ONCE)).toBe(1);
    expect(await untilKnown(failing(unknown, unknown).attempt, isUnknown, AT_ONCE)).toBe(3);
  });

  it('is given up after two more attempts', async () => {
    const { attempt, made } = failing(unknown, unknown, unknown);
    await expect(untilKnown(attempt, isUnknown, AT_ONCE)).rejects.toBe(unknown);
    expect(made()).toBe(3);
  });

  it('is not made again when it was refused', async () => {
    const refused = new Error('refused');
    const { attempt, made } = failing(unknown, refused);
    await expect(untilKnown(attempt, isUnknown, AT_ONCE)).rejects.toBe(refused);
    expect(made()).toBe(2);
  });
});

describe('a command that a person tries again', () => {
  const keys: string[] = [];
  const run = (sent: string, error?: Error) =>
    asCommand(sent, isUnknown, async (key) => {
      keys.push(key);
      if (error !== undefined) throw error;
    });

  it('has its key again while nobody knows what became of it, and a new one afterwards', async () => {
    await expect(run('a', unknown)).rejects.toBe(unknown);
    await expect(run('a', unknown)).rejects.toBe(unknown);
    await run('a');
    await run('a');
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('has a new key with another content, after another write, and after a refusal', async () => {
    keys.length = 0;
    const refused = new Error('refused');
    await expect(run('a', unknown)).rejects.toBe(unknown);
    await run('b');
    await expect(run('a', refused)).rejects.toBe(refused);
    await run('a');
    expect(new Set(keys).size).toBe(4);
  });
});

it('each command has a key of its own, of the form that the server takes', () => {
  const keys = Array.from({ length: 100 }, commandKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9-]{8,64}$/);
});
