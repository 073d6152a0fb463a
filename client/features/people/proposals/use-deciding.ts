import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  decisionsOf,
  isUnacceptable,
  type PartnerProposal,
  type ProposalDecision,
  type ShownEntry,
} from '../../../../domain/api/proposals.ts';
import { send } from '../../../context/api.ts';
import { useWriter } from '../../../editing/use-writer.ts';
import { keepAuthor } from '../../../model/author.ts';

/** What somebody decides of some entries of a proposal. */
export interface Decision {
  readonly proposal: PartnerProposal;
  readonly as: ProposalDecision;
  /** Places of the entries in the proposal. */
  readonly entries: readonly number[];
  /** Why they are refused, for the partner to read. */
  readonly reason?: string;
}

/** Whether an entry takes a decision, and nothing stands in its way. */
export function canBe(entry: ShownEntry, as: ProposalDecision): boolean {
  if (!decisionsOf(entry).includes(as)) return false;
  if (as === 'ADDED') return entry.standing === 'ALREADY';
  return as !== 'ACCEPTED' || !isUnacceptable(entry.standing);
}

/** Returns what the screen needs to decide: the function that does it, the author, and the outcome of the last decision. */
export function useDeciding() {
  const client = useQueryClient();
  const [refusing, setRefusing] = useState<Decision>();
  const { signed, ...writer } = useWriter();
  const step = useMutation({
    mutationFn: ({ proposal, as, entries, reason }: Decision) => {
      const decided = {
        ...{ author: writer.author.trim(), proposal: proposal.id },
        entries: entries.map((entry) => ({ entry, seen: proposal.entries[entry]?.today ?? null })),
      };
      return send(
        'decideProposal',
        as === 'REFUSED' ? { ...decided, as, ...(reason && { reason }) } : { ...decided, as },
      );
    },
    onSuccess: async () => {
      keepAuthor(writer.author);
      await client.invalidateQueries();
    },
  });
  /** Decides at once when the author is known, else after the author dialog. */
  const decide = (decision: Decision): void => {
    step.reset();
    setRefusing(undefined);
    signed(() => step.mutate(decision));
  };
  return {
    ...writer,
    /** Decides; of a refusal the reason is asked first. */
    ask: (decision: Decision): void => (decision.as === 'REFUSED' ? setRefusing(decision) : decide(decision)),
    decide,
    /** The refusal of which the reason is asked. */
    refusing,
    keep: (): void => setRefusing(undefined),
    /** What was decided last. */
    done: step.isSuccess ? step.variables : undefined,
    error: step.error,
    pending: step.isPending,
    /** Reads the proposals again after a refusal, as they or the network may have changed. */
    again: (): void => {
      step.reset();
      void client.invalidateQueries();
    },
  };
}

export type Deciding = ReturnType<typeof useDeciding>;
