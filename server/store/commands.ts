import type { RunNamed } from './cypher/statements.ts';
import type { Row } from './engine.ts';
import { recordsFrom } from './history-rows.ts';
import type { Written } from './network-writer.ts';
import { StoreError } from './store-errors.ts';

/** What a client asked to be done once: hashes of the key that it gave and of what it sent. */
export interface Command {
  readonly key: string;
  readonly body: string;
}

/** Latest writes among which a command is looked for. */
export const COMMANDS_KEPT = 1000;

/**
 * Properties by which the history remembers the command of a write. They are neither part of the record nor of its
 * hash, so a copy of the history leaves them out.
 */
export const commandRow = (command: Command | undefined): Row =>
  command === undefined ? {} : { commandKey: command.key, commandBody: command.body };

/**
 * Finds what the command wrote, among the last writes up to `revision`. Undefined when it has written nothing. Throws
 * `idempotency-key-reused` when its key came with another body.
 */
export async function writtenBy(
  read: RunNamed,
  { key, body }: Command,
  revision: number,
): Promise<Written | undefined> {
  const [row] = await read('history/record-of-command', { key, after: revision - COMMANDS_KEPT });
  if (row === undefined) return undefined;
  if (row.commandBody !== body)
    throw new StoreError('idempotency-key-reused', { revision: Number(row.revision) });
  const [record] = recordsFrom([row], []);
  return { revision: Number(row.revision), record: record ?? null, warnings: [] };
}
