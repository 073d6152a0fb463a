import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import { type AnalysisAsked, type AnalysisName, answerOf } from './analyses.ts';

/** A request for one analysis. */
export interface Asking<K extends AnalysisName> {
  readonly analysis: K;
  readonly asked: AnalysisAsked<K>;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Aborts the analysis when the client has disconnected. */
  readonly signal?: AbortSignal | undefined;
}

/** Computes analyses of a network, without blocking other requests. */
export interface Analyst {
  /** Returns the answer as JSON. Throws a `Failure`, or the reason of the signal. */
  readonly answer: <K extends AnalysisName>(network: OpenNetwork, asking: Asking<K>) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * Computes one analysis of a network and returns the answer as JSON bytes; an exported file is returned as it is. The
 * second parameter names the analysis, its parameters and the default day. With `check`, the answer is first parsed
 * by the schema of its route, so that wrong answers fail in tests. Long analyses stop early once `isCancelled`
 * returns true.
 */
export async function answerBytes<K extends AnalysisName>(
  network: OpenNetwork,
  { analysis, asked, today }: Asking<K>,
  check: boolean,
  isCancelled: () => boolean,
): Promise<Uint8Array> {
  const answer: unknown = await answerOf(analysis, network, asked, { today, isCancelled });
  // An exported file is bytes already.
  if (answer instanceof Uint8Array) return answer;
  const route = (ROUTES as Readonly<Record<string, Route>>)[analysis];
  return new TextEncoder().encode(
    JSON.stringify(check && route !== undefined ? route.answer.parse(answer) : answer),
  );
}
