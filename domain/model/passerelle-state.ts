import type { Passerelle } from './entities.ts';
import type { PasserelleState } from './vocabulary.ts';

/**
 * Derives the state of a passerelle on a day. PLANNED: before its first day or while flagged as planned. EXPIRED: after
 * its last day. SUSPENDED: within its suspension, where an absent bound sets no limit. Otherwise ACTIVE.
 */
export function passerelleState(passerelle: Passerelle, at: string): PasserelleState {
  const { validFrom, validTo, planned, suspendedFrom, suspendedTo } = passerelle;
  if (planned === true || (validFrom !== undefined && at < validFrom)) return 'PLANNED';
  if (validTo !== undefined && at > validTo) return 'EXPIRED';
  const suspended = suspendedFrom !== undefined || suspendedTo !== undefined;
  const inside =
    (suspendedFrom === undefined || suspendedFrom <= at) && (suspendedTo === undefined || at <= suspendedTo);
  return suspended && inside ? 'SUSPENDED' : 'ACTIVE';
}
