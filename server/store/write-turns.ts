import { openTurns, TurnNotCome } from '../turns.ts';
import { StoreError } from './store-errors.ts';

/** Does a write when the writes before it are done. Throws `store-busy` when that took too long. */
export type InTurn = <T>(write: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** A person waits this long for a page that saves; the largest import takes less. */
const PATIENCE_MS = 30_000;

/**
 * Lets the writes of this process come one after the other, from reading to committing: two that overlap would be
 * worked out from the same network, and one of them in vain.
 */
export function writeTurns(patienceMs = PATIENCE_MS): InTurn {
  const turns = openTurns();
  return async (write, signal) => {
    const endTurn = await turns.take({ patienceMs, signal }).catch((error: unknown) => {
      const waited = Math.round(patienceMs / 1000);
      throw error instanceof TurnNotCome ? new StoreError('store-busy', { waited }, error) : error;
    });
    try {
      return await write();
    } finally {
      endTurn();
    }
  };
}
