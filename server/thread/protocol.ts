import type { PlainError } from './plain-error.ts';

/**
 * Messages between the server and its threads or processes. Each request gets one answer. Before it the thread may
 * report progress and send parts of a large answer; each part waits until the server has taken the previous one.
 */

/** Types of the messages of one kind of thread. */
export interface Protocol {
  readonly request: unknown;
  readonly answer: unknown;
  /** A slice of an answer that is too large to read at once without blocking the server. */
  readonly part: unknown;
  /** A report of progress. */
  readonly step: unknown;
  /** A message to the thread without answer. */
  readonly note: unknown;
}

export type ToThread<P extends Protocol> =
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly request: P['request'];
      /**
       * Shared cell that becomes 1 when the request is cancelled. A busy thread reads no messages, but can read this.
       */
      readonly cancelled: Int32Array | undefined;
    }
  /** The part was taken; the next may be sent. */
  | { readonly type: 'taken'; readonly id: number }
  | { readonly type: 'note'; readonly note: P['note'] };

export type FromThread<P extends Protocol> =
  | { readonly type: 'progress'; readonly id: number; readonly step: P['step'] }
  | { readonly type: 'part'; readonly id: number; readonly part: P['part'] }
  | { readonly type: 'answer'; readonly id: number; readonly answer: P['answer'] }
  | { readonly type: 'failed'; readonly id: number; readonly error: PlainError };
