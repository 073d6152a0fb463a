import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { type Body, send } from '../../context/api.ts';
import { keepAuthor, keptAuthor } from '../../model/author.ts';

/** What a person does with a pair. */
type Step =
  | { readonly do: 'merge'; readonly merge: Omit<Body<'mergeDuplicates'>, 'author'> }
  | {
      readonly do: 'say';
      readonly edits: (author: string) => readonly ElementEdit[];
      readonly done: 'aside' | 'back';
    }
  | { readonly do: 'undo'; readonly revision: number };

export type Outcome = 'merged' | 'undone' | 'aside' | 'back';

/** Merging two, saying that they are two, and the way back: who does it, and what came of it. */
export function useMerging() {
  const client = useQueryClient();
  const [author, setAuthor] = useState(keptAuthor);
  const [waiting, setWaiting] = useState<() => void>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [last, setLast] = useState<number>();

  const step = useMutation({
    mutationFn: (wanted: Step) => {
      const by = author.trim();
      if (wanted.do === 'merge') return send('mergeDuplicates', { ...wanted.merge, author: by });
      if (wanted.do === 'undo') return send('takeBack', { revision: wanted.revision, author: by });
      return send('editNetwork', { author: by, edits: [...wanted.edits(by)] });
    },
    onSuccess: async ({ record }, wanted) => {
      keepAuthor(author);
      setOutcome(wanted.do === 'merge' ? 'merged' : wanted.do === 'undo' ? 'undone' : wanted.done);
      setLast(wanted.do === 'merge' ? record?.revision : undefined);
      await client.invalidateQueries();
    },
  });

  /** Now if it is known who does it, else once they have said so. */
  const take = (wanted: Step, done?: () => void): void => {
    const go = () => step.mutate(wanted, { onSuccess: () => done?.() });
    setOutcome(undefined);
    step.reset();
    if (author.trim() === '') setWaiting(() => go);
    else go();
  };

  return {
    author,
    setAuthor,
    take,
    /** Goes on with what waits for an author. */
    asking:
      waiting === undefined
        ? undefined
        : () => {
            setWaiting(undefined);
            waiting();
          },
    forget: () => setWaiting(undefined),
    outcome,
    /** The merge that can be undone. */
    last,
    error: step.error,
    pending: step.isPending,
  };
}

export type Merging = ReturnType<typeof useMerging>;
