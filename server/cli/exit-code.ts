import type { ErrorId } from '../../domain/messages/fr/errors.ts';
import type { Failure } from '../errors.ts';

/** Errors in the command line itself. All others concern files, the network or the store. */
const USAGE: ReadonlySet<ErrorId> = new Set([
  'unknown-command',
  'unknown-option',
  'missing-argument',
  'option-without-value',
  'too-many-arguments',
  'missing-command',
  'bad-option',
  'format-unknown',
  'file-needed',
  'pathway-unknown',
  'list-missing',
  'list-not-wanted',
  'operator-sheet-alone',
  'partner-sheet-alone',
  'option-for-tables',
  'mapping-unknown',
]);

/**
 * Returns the exit code of the program for a failure: 1 for an error, 2 for a wrong command line, 130 for Ctrl+C, as
 * in shells.
 */
export const exitCodeOf = ({ id }: Failure): number => (id === 'cancelled' ? 130 : USAGE.has(id) ? 2 : 1);
