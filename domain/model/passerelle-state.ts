import type { Passerelle } from './entities.ts';
import type { PasserelleState } from './vocabulary.ts';

/**
 * The state of a passerelle at a day, derived and never stored: PLANNED before its first day or while flagged
 * planned, EXPIRED after its last day, SUSPENDED inside its suspension (an open bound being open), else ACTIVE.
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
