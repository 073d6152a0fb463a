import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { ANALYSES, type AnalysisAsked, type AnalysisName } from './analyses.ts';

/** One question to be computed. */
export interface Asking<K extends AnalysisName> {
  readonly analysis: K;
  readonly asked: AnalysisAsked<K>;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Ends the question when nobody waits for its answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Computes answers from the present network, beside the work of answering requests. */
export interface Analyst {
  /** The answer as JSON; throws a `Failure`, or the signal's reason. */
  readonly answer: <K extends AnalysisName>(network: OpenNetwork, asking: Asking<K>) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

type Compute = (network: OpenNetwork, asked: unknown, today: string, isCancelled: () => boolean) => unknown;

/**
 * Computes one answer as JSON. With `check`, the answer of a route is parsed by its schema first: a wrong one is an
 * error in tests and development, and not a surprise on a screen.
 */
export async function answerBytes<K extends AnalysisName>(
  network: OpenNetwork,
  { analysis, asked, today }: Asking<K>,
  check: boolean,
  isCancelled: () => boolean,
): Promise<Uint8Array> {
  // The name ties the question to its function; TypeScript cannot see that through the table.
  const compute = ANALYSES[analysis] as Compute;
  const answer = await compute(network, asked, today, isCancelled);
  // A file is bytes already.
  if (answer instanceof Uint8Array) return answer;
  const route = (ROUTES as Readonly<Record<string, Route>>)[analysis];
  return new TextEncoder().encode(
    JSON.stringify(check && route !== undefined ? route.answer.parse(answer) : answer),
  );
}
