import type { ElementChange } from '../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { unmaskedImport } from '../../changes/replace.ts';
import type { Editing } from '../../changes/write.ts';
import type { ChangeOptions, NetworkStore } from '../../store/network-store.ts';

const MESSAGE_LENGTH = 300;

interface ImportWrite {
  readonly author: string;
  /** Text for the history: the source of the rows. */
  readonly message: string;
  /** Revision of the plan that the user saw; for another revision nothing is written. */
  readonly revision: number;
  readonly signal: AbortSignal;
  readonly onProgress: NonNullable<ChangeOptions['onProgress']>;
}

/**
 * Runs `work`, which works out an import, collects the changes that it sends in parts, and writes them to the store
 * as one change, all or none. Returns what `work` resolved to (`committed`) and the result of the write. Throws the
 * failure `revision-moved` when the network is no longer the one that the user saw (`revision`).
 */
export async function writeImport<T>(
  editing: Editing,
  { author, message, revision, signal, onProgress }: ImportWrite,
  work: (onPart: (part: unknown) => void) => Promise<T>,
): Promise<{ readonly committed: T; readonly written: Awaited<ReturnType<NetworkStore['change']>> }> {
  const changes: ElementChange[] = [];
  const committed = await work((part) => {
    // A loop, since `push(...part)` fails for a large part.
    for (const change of part as readonly ElementChange[]) changes.push(change);
  });
  signal.throwIfAborted();
  onProgress(0, changes.length);
  const authorship = { author, kind: 'IMPORT' as const, message: message.slice(0, MESSAGE_LENGTH) };
  const asKept = (document: NetworkDocument, present: number) =>
    unmaskedImport(editing, changes, { document, revision: present });
  // The file thread has already parsed every element.
  const options = { parsed: true, signal, onProgress };
  return { committed, written: await editing.store.change(asKept, authorship, revision, options) };
}
