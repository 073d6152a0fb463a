import type { PlainError } from './plain-error.ts';

/**
 * What the server and any of its threads or processes say to one another. A request is answered once. On the way the thread may tell
 * its progress, and hand over parts of a large answer, each when the server has taken the part before.
 */

/** The types of what one kind of thread is asked and answers. */
export interface Protocol {
  readonly request: unknown;
  readonly answer: unknown;
  /** A slice of what is too large to be read at once by a server that answers others. */
  readonly part: unknown;
  /** How far the work is. */
  readonly step: unknown;
  /** What a thread is told without being asked anything. */
  readonly note: unknown;
}

export type ToThread<P extends Protocol> =
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly request: P['request'];
      /** One cell: 1 when the answer is not wanted any more. A thread at work reads no message, but it sees this. */
      readonly cancelled: Int32Array | undefined;
    }
  /** A part was taken: the next one may come. */
  | { readonly type: 'taken'; readonly id: number }
  | { readonly type: 'note'; readonly note: P['note'] };

export type FromThread<P extends Protocol> =
  | { readonly type: 'progress'; readonly id: number; readonly step: P['step'] }
  | { readonly type: 'part'; readonly id: number; readonly part: P['part'] }
  | { readonly type: 'answer'; readonly id: number; readonly answer: P['answer'] }
  | { readonly type: 'failed'; readonly id: number; readonly error: PlainError };
