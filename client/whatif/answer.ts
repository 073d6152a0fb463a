import type { Progress } from '../../domain/whatif/full-difference.ts';
import type { ChangeProblem } from '../../domain/whatif/problems.ts';
import type { QuickWhatIf, WhatIf } from '../../domain/whatif/results.ts';
import type { FromWorker } from './protocol.ts';

/** What is known of the effect of the changes that were asked about last. */
export interface Answer {
  /** The quick part of the answer; it stays until the next answer. */
  readonly quick: QuickWhatIf | undefined;
  /** The full answer, or a partial one while slow kinds of findings are still computed. */
  readonly full: WhatIf | undefined;
  /** The last answer that was whole. It stays while other changes are only previewed. */
  readonly settled: WhatIf | undefined;
  /** Progress of the rest of the computation while it runs. */
  readonly progress: Progress | undefined;
  readonly problems: readonly ChangeProblem[];
  /** The user stopped the computation. */
  readonly stopped: boolean;
  /** Whether the answers belong to the present changes and not to earlier ones. */
  readonly current: boolean;
  readonly failed: string | undefined;
}

/** An answer with the number of the request that it answers. */
export interface NumberedAnswer extends Answer {
  readonly id: number;
}

/** Nothing was asked. */
export const NO_ANSWER: NumberedAnswer = {
  id: 0,
  quick: undefined,
  full: undefined,
  settled: undefined,
  progress: undefined,
  problems: [],
  stopped: false,
  current: true,
  failed: undefined,
};

/** The answer after a message of the worker. A message about an earlier request changes nothing. */
export function heard(before: NumberedAnswer, message: FromWorker): NumberedAnswer {
  if (message.id !== before.id) return before;
  switch (message.say) {
    case 'refused':
      return { ...NO_ANSWER, id: before.id, problems: message.problems };
    case 'quick':
      return { ...before, quick: message.difference, full: undefined, problems: [], current: true };
    case 'progress':
      return { ...before, progress: message.progress };
    case 'soFar':
      return { ...before, full: message.difference, progress: undefined };
    case 'full':
      return { ...before, full: message.difference, settled: message.difference, progress: undefined };
    case 'failed':
      return { ...before, progress: undefined, failed: message.reason };
    default:
      return before;
  }
}
