import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EditAnswer } from '../../domain/api/changes.ts';
import type { ChangeRecord, EditConflict, ElementEdit } from '../../domain/change/record.ts';
import { Refused, send } from '../context/api.ts';
import { heldNetwork, holdNetwork } from '../context/network-answer.ts';
import { keepAuthor } from '../model/author.ts';
import {
  type ElementPlace,
  type OwnChange,
  ownChanges,
  rememberOwn,
  withMade,
  withMoved,
} from './own-changes.ts';
import { afterEdits, afterTakingBack, type OwnWrite } from './quick-save.ts';
import { useWriter, type Writer } from './use-writer.ts';

/** Edits to be saved together. */
export interface Wanted {
  readonly edits: readonly ElementEdit[];
  /** What the edits do, in words; the history and the undo show it. */
  readonly message?: string;
}

/** A conflict: what another user changed in the meantime, and what this one wanted. */
export interface Clash {
  /** Undefined when the user wanted to undo a change; then there is nothing to choose. */
  readonly wanted: Wanted | undefined;
  readonly conflicts: readonly EditConflict[];
}

export interface Edits extends Writer {
  /** Saves all edits or none. If the author is unknown, it is asked for first. */
  readonly save: (wanted: Wanted, done?: () => void) => void;
  readonly clash: Clash | undefined;
  readonly error: unknown;
  readonly pending: boolean;
  /** Revision of this page's last change that can be undone, and of the last undo that can be redone. */
  readonly last: number | undefined;
  readonly undone: number | undefined;
  readonly takeBack: (revision: number) => void;
  /** What the last undo or redo was about. */
  readonly told: Pick<OwnChange, 'title' | 'places'> | undefined;
  readonly status: 'saved' | 'unchanged' | 'undone' | 'redone' | undefined;
}

/** Whether a save is under way, or waits for an answer of the user. */
export const isSettling = ({ pending, asking, clash }: Edits): boolean =>
  pending || asking !== undefined || clash !== undefined;

/** Sends edits to the server, which writes all or none of them. */
export type SendEdits = (asked: {
  readonly author: string;
  readonly message?: string;
  readonly edits: ElementEdit[];
}) => Promise<EditAnswer>;

/**
 * Keeps what a write made where a screen can work it out, and returns whether it did. Otherwise everything is fetched
 * again.
 */
export type HoldWrite = (
  client: QueryClient,
  record: Pick<ChangeRecord, 'revision'>,
  edits: readonly ElementEdit[],
) => Promise<boolean>;

const toChanges: SendEdits = (asked) => send('editNetwork', asked);

/** A save with its callback. The callback runs for each save, even when another began before the answer. */
interface Asked {
  readonly wanted: Wanted;
  readonly done: (() => void) | undefined;
}

/** The conflict in the server's answer; undefined when the request was refused for another reason. */
function clashOf(error: unknown, wanted: Wanted | undefined): Clash | undefined {
  const conflicts = error instanceof Refused ? error.problem?.conflicts : undefined;
  return conflicts && { wanted, conflicts };
}

/**
 * Updates the cached network after this page's own edits, or fetches everything again when the result is not
 * known.
 */
function useOwnWrites() {
  const client = useQueryClient();
  return async (made: OwnWrite | undefined): Promise<void> => {
    if (made === undefined) await client.invalidateQueries();
    else await holdNetwork(client, made.answer);
  };
}

/** Lists whose new elements get their places on the map from the server. */
const PLACED: ReadonlySet<string> = new Set(['filieres', 'outlets']);

/**
 * What this page knows of its own write, where that is all that was written: undefined when the server changed other
 * elements with it, or gave new ones what the page does not know.
 */
function exactly(made: OwnWrite | undefined, { counts }: ChangeRecord): OwnWrite | undefined {
  const written = Object.values(counts).reduce(
    (sum, { added, changed, removed }) => sum + added + changed + removed,
    0,
  );
  const isPlaced = made?.changes.some(({ list, before }) => before === null && PLACED.has(list)) === true;
  return made?.changes.length === written && !isPlaced ? made : undefined;
}

/** The elements that edits name. */
const placesOf = (edits: readonly ElementEdit[]): readonly ElementPlace[] =>
  edits.map((edit) => ({ list: edit.list, id: edit.do === 'ADD' ? String(edit.element.id ?? '') : edit.id }));

/** What is known of a change that this page did not make itself, when it undoes it. */
const unknownChange = ({ message, takesBack }: ChangeRecord): Pick<OwnChange, 'title' | 'places'> => ({
  title: message ?? `n° ${takesBack}`,
  places: [],
});

/**
 * Returns what a screen needs to edit the network: a function to save edits and one to undo or redo a change, the
 * author, whether a save is under way, and its outcome, error or conflict with another user. `sendEdits` sends the edits
 * elsewhere than to the usual route for edits, and `hold` keeps what they made.
 */
export function useEdits(sendEdits: SendEdits = toChanges, hold?: HoldWrite): Edits {
  const client = useQueryClient();
  const { author, setAuthor, asking, ...writer } = useWriter();
  const [clash, setClash] = useState<Clash>();
  const [status, setStatus] = useState<Edits['status']>();
  // Revisions of this page's changes, oldest first, and the revisions of the undos that can be redone.
  const [made, setMade] = useState<readonly number[]>([]);
  const [undone, setUndone] = useState<readonly number[]>([]);
  const [told, setTold] = useState<Edits['told']>();
  const goOn = useOwnWrites();

  const write = useMutation({
    mutationFn: ({ wanted: { edits, message } }: Asked) =>
      sendEdits({
        author: author.trim(),
        edits: [...edits],
        ...(message !== undefined && { message }),
      }),
    onSuccess: async ({ record }, { wanted: { edits, message = '' }, done }) => {
      keepAuthor(author);
      setClash(undefined);
      setStatus(record === null ? 'unchanged' : 'saved');
      if (record === null) {
        await client.invalidateQueries();
      } else {
        setMade((before) => [...before, record.revision]);
        setUndone([]);
        const { revision, at } = record;
        const write = exactly(afterEdits(heldNetwork(client), revision, edits), record);
        const places = placesOf(edits);
        rememberOwn((before) =>
          withMade(before, { revision, at, title: message, places, changes: write?.changes }),
        );
        if ((await hold?.(client, record, edits)) !== true) await goOn(write);
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
      const { made: own, undone: others } = ownChanges();
      const known = [...own, ...others].find((one) => one.revision === revision);
      const write = afterTakingBack(heldNetwork(client), record.revision, known?.changes);
      const by = { revision: record.revision, at: record.at, changes: write?.changes };
      const otherwise = unknownChange(record);
      setTold(known ?? otherwise);
      rememberOwn((before) => withMoved(before, revision, by, otherwise, isUndo));
      await goOn(write);
    },
  });

  /** Runs the function at once when the author is known, else after the author dialog. */
  const signed = (go: () => void): void => {
    setStatus(undefined);
    setTold(undefined);
    write.reset();
    back.reset();
    writer.signed(go);
  };

  return {
    author,
    setAuthor,
    save: (wanted, done) => signed(() => write.mutate({ wanted, done })),
    asking,
    forget: () => {
      writer.forget();
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
    told,
    status,
  };
}
