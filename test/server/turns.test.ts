import { describe, expect, test } from 'vitest';
import { openTurns, QueueFull, TurnNotCome } from '../../server/turns.ts';

describe('turns', () => {
  test('come one at a time, in the order in which they were asked for', async () => {
    const turns = openTurns();
    const events: string[] = [];
    const doing = async (name: string): Promise<void> => {
      const end = await turns.take();
      events.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
      end();
    };
    await Promise.all(['a', 'b', 'c'].map(doing));
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('pass over who left, and are given back once only', async () => {
    const turns = openTurns();
    const end = await turns.take();
    const gone = new AbortController();
    const left = turns.take({ signal: gone.signal });
    const next = turns.take();
    const last = turns.take();
    gone.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    end();
    end();
    const endOfNext = await next;
    let lastHasTurn = false;
    void last.then(() => {
      lastHasTurn = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(lastHasTurn).toBe(false);
    endOfNext();
    (await last)();
    (await turns.take())();
    await expect(turns.take({ signal: AbortSignal.abort(new Error('gone before')) })).rejects.toThrow(
      'before',
    );
  });

  test('are refused to who waits too long, and to who finds the queue full', async () => {
    const turns = openTurns(1);
    const end = await turns.take();
    await expect(turns.take({ patienceMs: 5 })).rejects.toBeInstanceOf(TurnNotCome);
    const waiting = turns.take();
    await expect(turns.take()).rejects.toBeInstanceOf(QueueFull);
    end();
    (await waiting)();
    (await turns.take())();
  });
});
