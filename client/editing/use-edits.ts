import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { EditConflict, ElementChange, ElementEdit } from '../../domain/change/record.ts';
import { Refused, send } from '../context/api.ts';
import { heldNetwork, holdNetwork } from '../context/network-answer.ts';
import { keepAuthor, keptAuthor } from '../model/author.ts';
import { afterEdits, afterTakingBack, type OwnWrite } from './quick-save.ts';

/** What a person asked to be written, together. */
export interface Wanted {
  readonly edits: readonly ElementEdit[];
  readonly message?: string;
}

/** What someone else changed while one was at it, and what one wanted. */
export interface Clash {
  /** Undefined: a change was to be taken back; nothing of it can be chosen. */
  readonly wanted: Wanted | undefined;
  readonly conflicts: readonly EditConflict[];
}

export interface Edits {
  readonly author: string;
  readonly setAuthor: (author: string) => void;
  /** Writes, all or nothing; without an author it first asks who writes. */
  readonly save: (wanted: Wanted, done?: () => void) => void;
  /** Goes on with what waits for an author. */
  readonly asking: (() => void) | undefined;
  readonly forget: () => void;
  readonly clash: Clash | undefined;
  readonly error: unknown;
  readonly pending: boolean;
  /** The last write of this page that is not taken back, and the last one that was. */
  readonly last: number | undefined;
  readonly undone: number | undefined;
  readonly takeBack: (revision: number) => void;
  readonly status: 'saved' | 'unchanged' | 'undone' | 'redone' | undefined;
}

/** With what follows: called for each write, also when another was begun before this one was answered. */
interface Asked {
  readonly wanted: Wanted;
  readonly done: (() => void) | undefined;
}

/** What an answer says that someone else changed; undefined when it was refused for another reason. */
function clashOf(error: unknown, wanted: Wanted | undefined): Clash | undefined {
  const conflicts = error instanceof Refused ? error.problem?.conflicts : undefined;
  return conflicts && { wanted, conflicts };
}

/** The page goes on with what it wrote itself; where it cannot know what became of it, it reads all again. */
function useOwnWrites() {
  const client = useQueryClient();
  const own = useRef(new Map<number, readonly ElementChange[]>());
  const goOn = async (revision: number, made: OwnWrite | undefined): Promise<void> => {
    if (made === undefined) {
      await client.invalidateQueries();
      return;
    }
    own.current.set(revision, made.changes);
    await holdNetwork(client, made.answer);
  };
  return { goOn, changesOf: (revision: number) => own.current.get(revision) };
}

/** Writing from a screen: who writes, what came of it, what stands in the way, and the way back. */
export function useEdits(): Edits {
  const client = useQueryClient();
  const [author, setAuthor] = useState(keptAuthor);
  const [waiting, setWaiting] = useState<() => void>();
  const [clash, setClash] = useState<Clash>();
  const [status, setStatus] = useState<Edits['status']>();
  // Writes of this page, oldest first, and those that were taken back, by the revision of the taking back.
  const [made, setMade] = useState<readonly number[]>([]);
  const [undone, setUndone] = useState<readonly number[]>([]);
  const { goOn, changesOf } = useOwnWrites();

  const write = useMutation({
    mutationFn: ({ wanted: { edits, message } }: Asked) =>
      send('editNetwork', {
        author: author.trim(),
        edits: [...edits],
        ...(message !== undefined && { message }),
      }),
    onSuccess: async ({ record }, { wanted: { edits }, done }) => {
      keepAuthor(author);
      setClash(undefined);
      setStatus(record === null ? 'unchanged' : 'saved');
      if (record === null) {
        await client.invalidateQueries();
      } else {
        setMade((before) => [...before, record.revision]);
        setUndone([]);
        await goOn(record.revision, afterEdits(heldNetwork(client), record.revision, edits));
      }
      done?.();
    },
    onError: (error, { wanted }) => {
      setClash(clashOf(error, wanted));
    },
  });

  const back = useMutation({
    mutationFn: (revision: number) => send('takeBack', { revision, author: author.trim() }),
    onError: (error) => {
      setClash(clashOf(error, undefined));
    },
    onSuccess: async ({ record }, revision) => {
      keepAuthor(author);
      if (record === null) return;
      const isUndo = record.kind === 'UNDO';
      setStatus(isUndo ? 'undone' : 'redone');
      if (isUndo) {
        setMade((before) => before.filter((one) => one !== revision));
        setUndone((before) => [...before, record.revision]);
      } else {
        setUndone((before) => before.filter((one) => one !== revision));
        setMade((before) => [...before, record.revision]);
      }
      const taken = afterTakingBack(heldNetwork(client), record.revision, changesOf(revision));
      await goOn(record.revision, taken);
    },
  });

  /** Now if it is known who writes, else once they have said so. */
  const signed = (go: () => void): void => {
    setStatus(undefined);
    write.reset();
    back.reset();
    if (author.trim() === '') setWaiting(() => go);
    else go();
  };

  return {
    author,
    setAuthor,
    save: (wanted, done) => signed(() => write.mutate({ wanted, done })),
    asking:
      waiting === undefined
        ? undefined
        : () => {
            setWaiting(undefined);
            waiting();
          },
    forget: () => {
      setWaiting(undefined);
      setClash(undefined);
      write.reset();
      back.reset();
    },
    clash,
    error: clash === undefined ? (write.error ?? back.error) : null,
    pending: write.isPending || back.isPending,
    last: made.at(-1),
    undone: undone.at(-1),
    takeBack: (revision) => signed(() => back.mutate(revision)),
    status,
  };
}
