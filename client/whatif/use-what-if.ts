import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Change, Scenario } from '../../domain/model/scenario.ts';
import type { Ends } from '../../domain/whatif/compare-ends.ts';
import type { ComparedScenarios } from '../../domain/whatif/compare-scenarios.ts';
import { useAudience } from '../context/audience.tsx';
import { carriedFile } from '../context/carried.ts';
import { useNetwork } from '../context/network.tsx';
import { type Answer, heard, NO_ANSWER } from './answer.ts';
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

/** The answer so far, and what the user can do about the rest of it. */
export interface WhatIfState extends Answer {
  stop(): void;
  resume(): void;
}

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
  const [held, setHeld] = useState(NO_ANSWER);
  const asked = useRef<Extract<ToWorker, { say: 'suppose' }>>(undefined);
  const hear = useCallback((message: FromWorker): void => {
    setHeld((before) => heard(before, message));
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
    setHeld(NO_ANSWER);
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
