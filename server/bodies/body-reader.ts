import type * as z from 'zod';
import type { Route } from '../../domain/api/route.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { failure } from '../errors.ts';
import { utf8Text } from '../http/utf8-body.ts';
import { parseBody } from '../query-input.ts';
import { openLane, TookTooLong } from '../thread/lane.ts';
import { ThreadEnded } from '../thread/open-thread.ts';
import { isBusy } from '../turns.ts';
import type { BodyProtocol, BodyRequest } from './protocol.ts';
import { takeSlices } from './value-slices.ts';

/** The parsed body of a route; undefined when it has none. */
export type BodyOf<R extends Route> = R extends { readonly body: infer B extends z.ZodType }
  ? z.output<B>
  : undefined;

/**
 * Parses and checks JSON bodies. Small bodies are parsed at once, large ones in a process, so that they block no other
 * request, and one that needs too much memory ends nothing else. Methods throw a `Failure` about the body, `body-too-heavy` when it takes too much time or memory,
 * `too-busy`, or the reason of the signal.
 */
export interface BodyReader {
  readonly body: <R extends Route>(
    route: R,
    bytes: Uint8Array,
    language: Language,
    signal?: AbortSignal,
  ) => Promise<BodyOf<R>>;
  readonly network: (
    bytes: Uint8Array,
    signal?: AbortSignal,
  ) => Promise<{ readonly document: NetworkDocument; readonly warnings: readonly Problem[] }>;
  /** Checks a network document and returns a `CheckAnswer` as JSON. */
  readonly check: (bytes: Uint8Array, language: Language, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Bodies up to this size take a few milliseconds. */
const ON_THE_SPOT = 64 * 1024;
const LIMITS = { seconds: 60, heapMegabytes: 1_024, idleSeconds: 60 };
/** Seconds after which a client may retry when the queue is full. */
const RETRY_SECONDS = 3;

/**
 * Creates a parser of JSON request bodies. Large bodies are parsed in a process that runs the built script
 * `processFile`, so that other requests need not wait. `limits` replaces the default limits on time and memory.
 */
export function openBodyReader(processFile: string, limits: Partial<typeof LIMITS> = {}): BodyReader {
  const lane = openLane<BodyProtocol>(processFile, {
    name: 'bodies',
    ...LIMITS,
    ...limits,
    inProcess: true,
  });

  async function ask(request: BodyRequest, signal: AbortSignal | undefined) {
    const { take, whole } = takeSlices();
    const answer = await lane.run({ request, signal, onPart: take }).catch((error: unknown) => {
      throw asFailure(error);
    });
    return answer.type === 'bytes' ? answer : { ...answer, value: whole(answer.rest) };
  }

  async function value(request: BodyRequest, signal: AbortSignal | undefined) {
    const answer = await ask(request, signal);
    if (answer.type !== 'value') throw new Error('The process of bodies gave bytes for a value.');
    return answer;
  }

  return {
    body: async <R extends Route>(
      route: R,
      bytes: Uint8Array,
      language: Language,
      signal?: AbortSignal,
    ): Promise<BodyOf<R>> => {
      if (route.body === undefined) return undefined as BodyOf<R>;
      if (bytes.length <= ON_THE_SPOT) return parseBody(route.body, utf8Text(bytes), language) as BodyOf<R>;
      const request = { job: 'body', route: route.id, bytes, language } as const;
      return (await value(request, signal)).value as BodyOf<R>;
    },
    network: async (bytes, signal) => {
      const { value: document, warnings } = await value({ job: 'network', bytes }, signal);
      return { document: document as NetworkDocument, warnings };
    },
    check: async (bytes, language, signal) => {
      const answer = await ask({ job: 'check', bytes, language }, signal);
      if (answer.type !== 'bytes') throw new Error('The process of bodies gave a value for bytes.');
      return answer.bytes;
    },
    close: lane.close,
  };
}

function asFailure(error: unknown): unknown {
  const cause = { cause: error };
  if (error instanceof TookTooLong || (error instanceof ThreadEnded && error.outOfMemory))
    return failure('body-too-heavy', {}, cause);
  if (isBusy(error)) return failure('too-busy', { seconds: RETRY_SECONDS }, cause);
  return error;
}
