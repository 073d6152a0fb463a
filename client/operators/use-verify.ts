import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ElementEdit } from '../../domain/change/record.ts';
import { type Verified, verificationEdits } from '../../domain/inventory/verification.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { type Answer, send } from '../context/api.ts';
import { usePerson } from '../context/person.tsx';
import { useWords } from '../context/words.tsx';
import { keepAuthor, keptAuthor } from '../model/author.ts';

/** The result of the last click on a "verified" button. */
type Outcome =
  | { readonly kind: 'SAID'; readonly said: string; readonly revision: number }
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'UNDONE' };

/** What a click records: the edits, their text in the history, and what the screen says of it. */
interface Recorded {
  readonly edits: readonly ElementEdit[];
  readonly message: string;
  readonly said: string;
}

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
  /** Marks elements as verified today. */
  verify(verified: readonly Verified[]): void;
  /** Writes other edits that someone confirmed today. */
  record(recorded: Recorded): void;
  undo(revision: number): void;
}

/**
 * Returns what the screen needs to mark data as verified: author and source, the functions `verify`, `record` and
 * `undo`, and their outcome or error. `today` is the date that is written.
 */
export function useVerify(today: string): Verifying {
  const client = useQueryClient();
  const { t, language } = useWords();
  const person = usePerson();
  const [typed, setAuthor] = useState(keptAuthor);
  const author = person?.name ?? typed;
  const [source, setSource] = useState('');
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const name = author.trim();
  const day = dayInWords(today, language);
  const settled = async (found: Outcome): Promise<void> => {
    keepAuthor(name);
    await client.invalidateQueries();
    setOutcome(found);
  };
  const writing = useMutation({
    mutationFn: async ({ edits, message }: Recorded): Promise<Answer<'editNetwork'> | undefined> =>
      edits.length === 0 ? undefined : send('editNetwork', { author: name, message, edits: [...edits] }),
    onSuccess: (answer, { said }) =>
      settled(
        answer === undefined || answer.record === null
          ? { kind: 'NOTHING' }
          : { kind: 'SAID', said, revision: answer.record.revision },
      ),
    // Another user changed the data in the meantime: the screen loads the new state, so that this one can
    // look again.
    onError: () => client.invalidateQueries(),
  });
  const undoing = useMutation({
    mutationFn: (revision: number) => send('takeBack', { revision, author: name || t.freshness.undo }),
    onSuccess: () => settled({ kind: 'UNDONE' }),
  });
  const record = (recorded: Recorded): void => {
    setAsked(true);
    setOutcome(undefined);
    undoing.reset();
    if (name !== '') writing.mutate(recorded);
  };
  return {
    ...{ author, source, outcome, setAuthor, setSource, record },
    lacksAuthor: asked && name === '',
    error: writing.error ?? undoing.error,
    isPending: writing.isPending || undoing.isPending,
    verify: (verified) =>
      record({
        edits: verificationEdits(verified, today, source.trim() || undefined),
        message: t.freshness.message(day),
        said: t.freshness.said(verified.length, day),
      }),
    undo: (revision) => undoing.mutate(revision),
  };
}
