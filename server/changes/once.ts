import { commandOf } from '../http/command.ts';
import type { Written } from '../store/network-writer.ts';
import type { Editing, EditingParts } from './write.ts';

/**
 * Lets `write` do what a request asks, or finds what an earlier request with the same `Idempotency-Key` wrote, through
 * this program or another one on the same database, and returns that. A write that fails, or that finds nothing to do, is
 * looked for once more: the same command may have been done meanwhile, which is then why it is in the way of itself.
 * Throws the failures `idempotency-key-invalid` and `idempotency-key-reused`, and those of `write`.
 */
export async function once(
  { store, editingOf }: EditingParts,
  asked: Parameters<typeof commandOf>[0],
  write: (editing: Editing) => Promise<Written>,
): Promise<Written> {
  const command = commandOf(asked);
  const editing = editingOf(asked.visitor);
  if (command === undefined) return write(editing);
  const done = await store.writtenBy(command);
  if (done !== undefined) return done;
  const change: typeof editing.store.change = (changes, authorship, given, options) =>
    editing.store.change(changes, authorship, given, { ...options, command });
  try {
    const written = await write({ ...editing, store: { ...editing.store, change } });
    return written.record === null ? ((await store.writtenBy(command)) ?? written) : written;
  } catch (error) {
    const meanwhile = await store.writtenBy(command).catch(() => undefined);
    if (meanwhile === undefined) throw error;
    return meanwhile;
  }
}
