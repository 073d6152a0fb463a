import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { type Body, send } from '../../context/api.ts';
import { useWriter } from '../../editing/use-writer.ts';
import { keepAuthor } from '../../model/author.ts';

/** An action on a pair of likely duplicates. */
type Step =
  | { readonly do: 'merge'; readonly merge: Omit<Body<'mergeDuplicates'>, 'author'> }
  | {
      readonly do: 'say';
      readonly edits: (author: string) => readonly ElementEdit[];
      readonly done: 'aside' | 'back';
    }
  | { readonly do: 'undo'; readonly revision: number };

type Outcome = 'merged' | 'undone' | 'aside' | 'back';

/**
 * Returns what the screen needs to merge duplicates, mark a pair as distinct and undo either: the function that does
 * it, the author, and the outcome and error of the last action.
 */
export function useMerging() {
  const client = useQueryClient();
  const { signed, ...writer } = useWriter();
  const [outcome, setOutcome] = useState<Outcome>();
  const [last, setLast] = useState<number>();

  const step = useMutation({
    mutationFn: (wanted: Step) => {
      const by = writer.author.trim();
      if (wanted.do === 'merge') return send('mergeDuplicates', { ...wanted.merge, author: by });
      if (wanted.do === 'undo') return send('takeBack', { revision: wanted.revision, author: by });
      return send('editNetwork', { author: by, edits: [...wanted.edits(by)] });
    },
    onSuccess: async ({ record }, wanted) => {
      keepAuthor(writer.author);
      setOutcome(wanted.do === 'merge' ? 'merged' : wanted.do === 'undo' ? 'undone' : wanted.done);
      setLast(wanted.do === 'merge' ? record?.revision : undefined);
      await client.invalidateQueries();
    },
  });

  /** Acts at once when the author is known, else after the author dialog. */
  const take = (wanted: Step, done?: () => void): void => {
    const go = () => step.mutate(wanted, { onSuccess: () => done?.() });
    setOutcome(undefined);
    step.reset();
    signed(go);
  };

  return {
    ...writer,
    take,
    outcome,
    /** Revision of the merge that can be undone. */
    last,
    error: step.error,
    pending: step.isPending,
  };
}

export type Merging = ReturnType<typeof useMerging>;
