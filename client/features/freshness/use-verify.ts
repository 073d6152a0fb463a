import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Verified, verificationEdits } from '../../../domain/inventory/verification.ts';
import { type Answer, send } from '../../context/api.ts';
import { useWords } from '../../context/words.tsx';
import { keepAuthor, keptAuthor } from '../../model/author.ts';

/** The result of the last click on a "verified" button. */
type Outcome =
  | { readonly kind: 'SAID'; readonly count: number; readonly revision: number }
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'UNDONE' };

/**
 * What the screen needs to mark data as verified today: author, source, result, and functions to verify and
 * undo.
 */
export interface Verifying {
  readonly author: string;
  readonly source: string;
  /** A click was refused because the author is empty. */
  readonly lacksAuthor: boolean;
  readonly outcome: Outcome | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  setAuthor(author: string): void;
  setSource(source: string): void;
  verify(verified: readonly Verified[]): void;
  undo(revision: number): void;
}

/**
 * Returns what the screen needs to mark data as verified: author and source, the functions `verify` and `undo`, and
 * their outcome or error. `today` is the date that is written; `message` is the text in the history.
 */
export function useVerify(today: string, message: string): Verifying {
  const client = useQueryClient();
  const { t } = useWords();
  const [author, setAuthor] = useState(keptAuthor);
  const [source, setSource] = useState('');
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const name = author.trim();
  const settled = async (found: Outcome): Promise<void> => {
    keepAuthor(name);
    await client.invalidateQueries();
    setOutcome(found);
  };
  const verification = useMutation({
    mutationFn: async (verified: readonly Verified[]): Promise<Answer<'editNetwork'> | undefined> => {
      const edits = verificationEdits(verified, today, source.trim() || undefined);
      return edits.length === 0 ? undefined : send('editNetwork', { author: name, message, edits });
    },
    onSuccess: (answer, verified) =>
      settled(
        answer === undefined || answer.record === null
          ? { kind: 'NOTHING' }
          : { kind: 'SAID', count: verified.length, revision: answer.record.revision },
      ),
    // Another user changed the data in the meantime: the screen loads the new state, so that this one can
    // look again.
    onError: () => client.invalidateQueries(),
  });
  const undoing = useMutation({
    mutationFn: (revision: number) => send('takeBack', { revision, author: name || t.freshness.undo }),
    onSuccess: () => settled({ kind: 'UNDONE' }),
  });
  return {
    ...{ author, source, outcome, setAuthor, setSource },
    lacksAuthor: asked && name === '',
    error: verification.error ?? undoing.error,
    isPending: verification.isPending || undoing.isPending,
    verify: (verified) => {
      setAsked(true);
      setOutcome(undefined);
      undoing.reset();
      if (name !== '') verification.mutate(verified);
    },
    undo: (revision) => undoing.mutate(revision),
  };
}
