import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Change, Scenario } from '../../domain/model/scenario.ts';
import type { Ends } from '../../domain/whatif/compare-ends.ts';
import type { ComparedScenarios } from '../../domain/whatif/compare-scenarios.ts';
import type { Progress } from '../../domain/whatif/full-difference.ts';
import type { ChangeProblem } from '../../domain/whatif/problems.ts';
import type { QuickWhatIf, WhatIf } from '../../domain/whatif/results.ts';
import { useAudience } from '../context/audience.tsx';
import { carriedFile } from '../context/carried.ts';
import { useNetwork } from '../context/network.tsx';
import type { FromWorker, ToWorker } from './protocol.ts';

interface Link {
  tell(message: ToWorker): void;
}

/**
 * Returns a connection to a worker that holds the network, while `active`. `hear` receives the worker's
 * messages.
 */
function useWorker(active: boolean, hear: (message: FromWorker) => void): Link | undefined {
  const { base: view, at } = useNetwork();
  const { profile } = useAudience();
  const [link, setLink] = useState<Link>();
  const listener = useRef(hear);
  listener.current = hear;
  const { document } = view;
  useEffect(() => {
    if (!active) return;
    const worker =
      carriedFile()?.startWorker('what-if') ??
      new Worker(new URL('./what-if-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => listener.current(data);
    const tell = (message: ToWorker): void => worker.postMessage(message);
    tell({ say: 'base', base: { document, at, audience: profile } });
    setLink({ tell });
    return () => {
      worker.terminate();
      setLink(undefined);
    };
  }, [active, document, at, profile]);
  return link;
}

let lastId = 0;
const nextId = (): number => ++lastId;

export interface WhatIfState {
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
  stop(): void;
  resume(): void;
}

const NOTHING = {
  id: 0,
  quick: undefined,
  full: undefined,
  settled: undefined,
  progress: undefined,
  problems: [],
  stopped: false,
  current: true,
  failed: undefined,
} as const;

type Held = { -readonly [K in keyof Omit<WhatIfState, 'stop' | 'resume'>]: WhatIfState[K] } & { id: number };

/**
 * Computes the effect of what-if changes in a worker, for the chosen audience and day, while `active`. Returns first
 * what is quick to compute (`quick`), then all (`full`), with progress and problems. With `ends`, pathways between a
 * start and a goal are counted too. With `quickOnly`, only the quick part is computed.
 */
export function useWhatIf(
  active: boolean,
  changes: readonly Change[],
  ends: Ends | undefined,
  quickOnly: boolean,
): WhatIfState {
  const { period } = useNetwork();
  const { named } = useAudience();
  const [held, setHeld] = useState<Held>(NOTHING);
  const asked = useRef<Extract<ToWorker, { say: 'suppose' }>>(undefined);
  const hear = useCallback((message: FromWorker): void => {
    setHeld((before) => {
      if (message.id !== before.id) return before;
      switch (message.say) {
        case 'refused':
          return { ...NOTHING, id: before.id, problems: message.problems };
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
    });
  }, []);
  const link = useWorker(active, hear);
  const [from, to] = [ends?.from, ends?.to];
  const ask = useCallback(
    (question: Omit<Extract<ToWorker, { say: 'suppose' }>, 'say' | 'id'>): void => {
      const id = nextId();
      asked.current = { say: 'suppose', id, ...question };
      setHeld((before) => ({
        ...before,
        ...{ id, progress: undefined, stopped: false, current: false, failed: undefined },
      }));
      link?.tell(asked.current);
    },
    [link],
  );
  useEffect(() => {
    if (link === undefined) return;
    const between = from === undefined || to === undefined ? undefined : { from, to };
    if (changes.length > 0 || between !== undefined) {
      ask({ changes, options: { period, audienceId: named?.id, ends: between }, quickOnly });
      return;
    }
    link.tell({ say: 'stop' });
    setHeld(NOTHING);
  }, [link, ask, changes, from, to, quickOnly, period, named]);
  const stop = useCallback(() => {
    link?.tell({ say: 'stop' });
    setHeld((before) => ({ ...before, progress: undefined, stopped: true }));
  }, [link]);
  const resume = useCallback(() => {
    if (asked.current !== undefined) ask(asked.current);
  }, [ask]);
  return useMemo(() => ({ ...held, stop, resume }), [held, stop, resume]);
}

interface ComparisonState {
  readonly compared: ComparedScenarios | undefined;
  readonly working: boolean;
  readonly failed: string | undefined;
}

/**
 * Compares several saved scenarios with the real network, in a worker, for the chosen audience and day. With `ends`,
 * pathways between a start and a goal are counted too. Returns the comparison (undefined until it is there), whether
 * it is being computed, and why it failed.
 */
export function useComparison(
  scenarios: readonly Pick<Scenario, 'id' | 'changes'>[],
  ends: Ends | undefined,
): ComparisonState {
  const { period } = useNetwork();
  const { named } = useAudience();
  const [held, setHeld] = useState<ComparisonState & { id: number }>({
    ...{ id: 0, compared: undefined, working: false, failed: undefined },
  });
  const hear = useCallback((message: FromWorker): void => {
    setHeld((before) => {
      if (message.id !== before.id) return before;
      if (message.say === 'compared') return { ...before, compared: message.compared, working: false };
      return message.say === 'failed' ? { ...before, working: false, failed: message.reason } : before;
    });
  }, []);
  const link = useWorker(scenarios.length > 0, hear);
  const [from, to] = [ends?.from, ends?.to];
  useEffect(() => {
    if (link === undefined) return;
    const id = nextId();
    setHeld((before) => ({ ...before, id, working: true, failed: undefined }));
    const between = from === undefined || to === undefined ? undefined : { from, to };
    link.tell({
      ...{ say: 'compare', id, scenarios },
      options: { period, audienceId: named?.id, ends: between },
    });
  }, [link, scenarios, from, to, period, named]);
  return held;
}
