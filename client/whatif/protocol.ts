import type { AudienceProfile } from '../../domain/model/audience.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Change, Scenario } from '../../domain/model/scenario.ts';
import type { ComparedScenarios } from '../../domain/whatif/compare-scenarios.ts';
import type { Progress } from '../../domain/whatif/full-difference.ts';
import type { WhatIfOptions } from '../../domain/whatif/kept-findings.ts';
import type { ChangeProblem } from '../../domain/whatif/problems.ts';
import type { QuickWhatIf, WhatIf } from '../../domain/whatif/results.ts';

/**
 * Messages between the page and the what-if worker. Each request has a number, and a new request cancels the
 * previous one.
 */

/** The network to which the following requests refer. */
interface Base {
  readonly document: NetworkDocument;
  readonly at: string;
  readonly audience: AudienceProfile | undefined;
}

export type ToWorker =
  | { readonly say: 'base'; readonly base: Base }
  | {
      readonly say: 'suppose';
      readonly id: number;
      readonly changes: readonly Change[];
      readonly options: WhatIfOptions;
      /** Only the quick part of the answer, because the pointer is still moving. */
      readonly quickOnly: boolean;
    }
  | {
      readonly say: 'compare';
      readonly id: number;
      readonly scenarios: readonly Pick<Scenario, 'id' | 'changes'>[];
      readonly options: WhatIfOptions;
    }
  | { readonly say: 'stop' };

export type FromWorker =
  /** The changes cannot be made in this network. */
  | { readonly say: 'refused'; readonly id: number; readonly problems: readonly ChangeProblem[] }
  | { readonly say: 'quick'; readonly id: number; readonly difference: QuickWhatIf }
  | { readonly say: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly say: 'soFar'; readonly id: number; readonly difference: WhatIf }
  | { readonly say: 'full'; readonly id: number; readonly difference: WhatIf }
  | { readonly say: 'compared'; readonly id: number; readonly compared: ComparedScenarios }
  | { readonly say: 'failed'; readonly id: number; readonly reason: string };
