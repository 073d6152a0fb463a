import * as z from 'zod';
import {
  PROVIDER_REFUSALS,
  type ProviderRefusal,
  SECURITY_EVENTS,
  type SecurityEvent,
  type SecurityEventKind,
} from '../../domain/api/people.ts';
import type { PeopleStore, PeopleTurn } from '../store/people-store.ts';
import { parsed } from './records.ts';
import { newId } from './secrets.ts';

const Kept = z.object({
  kind: z.enum(SECURITY_EVENTS),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  about: z.string().nullable(),
  route: z.string().nullable(),
  // Events that were written before this was kept have none.
  from: z.string().nullable().default(null),
  // A reason of an older program may be none any more.
  reason: z.enum(PROVIDER_REFUSALS).nullable().catch(null),
});

/** What happened: who acted, about whom, and the route that was refused. Nothing of what was typed. */
export interface Happened {
  readonly kind: SecurityEventKind;
  readonly by?: string | undefined;
  readonly about?: string | undefined;
  readonly route?: string;
  /** The network of the address that it came from. */
  readonly from?: string;
  /** Why somebody was not let in by the provider. */
  readonly reason?: ProviderRefusal;
}

/** The log of what concerns security. It can be added to and read, and not changed. */
export interface SecurityLog {
  readonly add: (happened: Happened) => Promise<void>;
  /** Adds an event within the transaction of what it tells. */
  readonly addIn: (turn: PeopleTurn, happened: Happened) => Promise<void>;
  /** Adds an event that others may cause at will: the same one at most once a minute. */
  readonly addSparingly: (happened: Happened) => Promise<void>;
  readonly read: (asked: {
    readonly before?: string | undefined;
    readonly limit: number;
  }) => Promise<readonly SecurityEvent[]>;
}

const SAME_MS = 60_000;
/** The most kinds of events that are remembered as just added. */
const MOST = 5_000;

/** Creates the security log of a store. */
export function securityLog(people: PeopleStore, now: () => Date): SecurityLog {
  const lately = new Map<string, number>();
  const addIn: SecurityLog['addIn'] = (
    turn,
    { kind, by = null, about = null, route = null, from = null, reason = null },
  ) => {
    const at = now().toISOString();
    const data = JSON.stringify({ kind, at, by, about, route, from, ...(reason !== null && { reason }) });
    // Ids are in the order of time.
    return turn.put('events', { id: `${at}-${newId()}`, account: by ?? '', data });
  };
  const add = (happened: Happened) => people.write((turn) => addIn(turn, happened));
  return {
    add,
    addIn,
    addSparingly: async (happened) => {
      // From wherever it comes: one who has many addresses fills the store no faster.
      const { from: _from, ...same } = happened;
      const key = JSON.stringify(same);
      const at = now().getTime();
      if (at - (lately.get(key) ?? Number.NEGATIVE_INFINITY) < SAME_MS) return;
      if (lately.size >= MOST) lately.clear();
      lately.set(key, at);
      await add(happened).catch((error: unknown) => {
        // The next one is not the same again: this one is not in the log.
        lately.delete(key);
        throw error;
      });
    },
    read: async (asked) =>
      (await people.events(asked)).map(({ id, data }) => ({ id, ...parsed(Kept, data) })),
  };
}
