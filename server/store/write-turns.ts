import { openTurns, TurnNotCome } from '../turns.ts';
import { StoreError } from './store-errors.ts';

/** Runs a write after all earlier writes. Throws `store-busy` when the wait is too long. */
type InTurn = <T>(write: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** Default wait in milliseconds: a user can wait this long for a page that saves, and the largest import takes less. */
const PATIENCE_MS = 30_000;

/**
 * Makes a queue for the writes of this process and returns a function that runs a write after all earlier ones. That
 * function throws the error `store-busy` when a write has waited longer than `patienceMs` milliseconds.
 */
export function writeTurns(patienceMs = PATIENCE_MS): InTurn {
  const turns = openTurns(undefined, 'writes');
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
