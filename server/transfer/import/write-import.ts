import type { ElementChange } from '../../../domain/change/record.ts';
import type { ChangeOptions, NetworkStore } from '../../store/network-store.ts';

const MESSAGE_LENGTH = 300;

interface ImportWrite {
  readonly author: string;
  /** What the history says of it: where the rows come from. */
  readonly message: string;
  /** Of the plan that was looked at: on another one nothing is written. */
  readonly revision: number;
  readonly signal: AbortSignal;
  readonly onProgress: NonNullable<ChangeOptions['onProgress']>;
}

/**
 * Writes what the thread of files works out part by part, as one change of the history, all or nothing; gives what the
 * thread answered at its end too.
 */
export async function writeImport<T>(
  store: NetworkStore,
  { author, message, revision, signal, onProgress }: ImportWrite,
  work: (onPart: (part: unknown) => void) => Promise<T>,
): Promise<{ readonly committed: T; readonly written: Awaited<ReturnType<NetworkStore['change']>> }> {
  const changes: ElementChange[] = [];
  const committed = await work((part) => {
    // One at a time: as arguments, the elements of a large part would not fit.
    for (const change of part as readonly ElementChange[]) changes.push(change);
  });
  signal.throwIfAborted();
  onProgress(0, changes.length);
  const authorship = { author, kind: 'IMPORT' as const, message: message.slice(0, MESSAGE_LENGTH) };
  // The plan read every element by its schema, in the thread.
  const options = { parsed: true, signal, onProgress };
  return { committed, written: await store.change(changes, authorship, revision, options) };
}
