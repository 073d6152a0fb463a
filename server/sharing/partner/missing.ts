import type { ProposedEntry } from '../../../domain/api/proposals.ts';
import type { Passerelle } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { passerelleState } from '../../../domain/model/passerelle-state.ts';
import { dayReceived, type KeptProposal } from './proposals.ts';

/** What becomes of the passerelles that an operator says are missing. */

/** A passerelle that is said to be missing, of which nobody decided yet, or that was only read and is not there. */
export interface OpenMissing {
  readonly name: string;
  /** The day on which it was sent. */
  readonly day: string;
  readonly state: 'WAITING' | 'READ';
}

/** All passerelles that begin or end at an operator, whatever the day. */
export function allPasserellesOf(document: NetworkDocument, operator: string): readonly Passerelle[] {
  const own = new Set(document.filieres.filter((one) => one.operator === operator).map(({ id }) => id));
  return document.passerelles.filter(({ from, to }) => own.has(from) || own.has(to));
}

/**
 * Whether the network has a passerelle such as the one that is said to be missing, which is not over on a day. Where the partner did not
 * choose both ends, it is one that came since.
 */
export function isThere(
  document: NetworkDocument,
  { operator, known = [] }: Pick<KeptProposal, 'operator' | 'known'>,
  { ends }: Pick<ProposedEntry, 'ends'>,
  day: string,
): boolean {
  const { from, to } = ends ?? { from: null, to: null };
  const before = new Set(from === null || to === null ? known : []);
  return allPasserellesOf(document, operator).some(
    (one) =>
      (from === null || one.from === from) &&
      (to === null || one.to === to) &&
      !before.has(one.id) &&
      passerelleState(one, day) !== 'EXPIRED',
  );
}

/** The passerelles that an operator said are missing and that are neither added nor refused, of all that it sent. */
export function openMissing(
  document: NetworkDocument,
  proposals: readonly KeptProposal[],
  day: string,
): readonly OpenMissing[] {
  return proposals.flatMap((proposal) =>
    proposal.entries.flatMap((entry): OpenMissing[] => {
      const { kind, decided, name } = entry;
      if (kind !== 'MISSING') return [];
      const sent = dayReceived(proposal);
      if (decided === null) return [{ name, day: sent, state: 'WAITING' }];
      if (decided.as !== 'READ' || isThere(document, proposal, entry, day)) return [];
      return [{ name, day: sent, state: 'READ' }];
    }),
  );
}
