import { StoreError } from '../store/store-errors.ts';

/** The part of an unexpected error that goes to the log. */
interface ErrorLine {
  readonly type: string;
  readonly id?: string;
  readonly code?: string;
  readonly message?: string;
  /** Where it was thrown: the lines of its stack trace, without the message. */
  readonly stack: string;
  readonly cause?: ErrorLine;
}

const DEEPEST_CAUSE = 4;
const MESSAGE_SHOWN = 300;

/**
 * Describes an error, with its causes down to a few levels, for the log, without data of the request. Messages of
 * parsers and of the database may quote such data, so only messages of language errors and of outages are kept.
 * `depth` counts the levels so far.
 */
export function errorLine(error: unknown, depth = 0): ErrorLine {
  if (!(error instanceof Error)) return { type: typeof error, stack: '' };
  const { name, message, stack = '', cause } = error;
  const told =
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof ReferenceError ||
    (error instanceof StoreError && error.temporary);
  return {
    type: name,
    ...('id' in error && typeof error.id === 'string' ? { id: error.id } : {}),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(told ? { message: message.slice(0, MESSAGE_SHOWN) } : {}),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(cause === undefined || depth === DEEPEST_CAUSE ? {} : { cause: errorLine(cause, depth + 1) }),
  };
}
