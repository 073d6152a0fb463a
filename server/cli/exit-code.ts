import type { ErrorId } from '../../domain/messages/fr/errors.ts';
import type { Failure } from '../errors.ts';

/** What the command line could not make sense of; everything else is about files, the network or the store. */
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
  'list-missing',
  'list-not-wanted',
  'operator-sheet-alone',
  'option-for-tables',
  'mapping-unknown',
]);

/** 1: refused or gone wrong; 2: wrongly asked; 130: stopped by Ctrl+C, as shells say it. */
export const exitCodeOf = ({ id }: Failure): number => (id === 'cancelled' ? 130 : USAGE.has(id) ? 2 : 1);
