import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../../domain/model/network.ts';
import { headOf, type NetworkMessage, sharedLists } from './network-messages.ts';

/** Rows sent at a time. The copy takes a few milliseconds, and other requests are answered in between. */
const ROWS_AT_A_TIME = 500;

/** A thread, and the network that it was last sent. */
export interface NetworkHolder {
  readonly tell: (message: NetworkMessage) => void;
  /** Undefined before the first network. */
  holds: NetworkDocument | undefined;
}

/**
 * Sends a network to a thread in small messages, only the lists of elements that differ from the network that it
 * holds. Does nothing if the thread already has this one.
 */
export async function sendNetwork(
  thread: NetworkHolder,
  { document, revision, engine }: OpenNetwork,
): Promise<void> {
  if (thread.holds === document) return;
  const kept = sharedLists(thread.holds, document);
  thread.tell({ type: 'begin', revision, engine, head: headOf(document), kept });
  for (const list of ENTITY_LISTS) {
    if (kept.includes(list)) continue;
    const items = document[list];
    for (let start = 0; start < items.length; start += ROWS_AT_A_TIME) {
      thread.tell({ type: 'rows', list, rows: items.slice(start, start + ROWS_AT_A_TIME) });
      await nextTurn();
    }
  }
  thread.tell({ type: 'end' });
  thread.holds = document;
}
