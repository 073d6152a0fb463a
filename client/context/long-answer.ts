import { PackProgress, type PackStep } from '../../domain/api/pack-routes.ts';
import { ApiProblem } from '../../domain/api/problem.ts';
import { Progress } from '../../domain/api/transfer.ts';
import { ROUTES } from '../../domain/api.ts';
import {
  type Answer,
  type Body,
  type BodyRoute,
  fetchSignedIn,
  Refused,
  refusedBy,
  Unreachable,
} from './api.ts';

/**
 * Long answers: the server reports its progress line by line, and stops working when the request is aborted.
 */

export type Step = Progress['progress'];

export interface Waiting<S = Step> {
  readonly signal: AbortSignal;
  readonly onProgress: (step: S) => void;
}

/**
 * Sends `body` as JSON to an API route that takes long, and resolves to its checked answer. `waiting` holds a signal
 * that stops the work and a function that receives the progress. Throws `Unreachable` when the server cannot be
 * reached, `Refused` when it answers with an error.
 */
export const sendLong = <K extends BodyRoute>(
  route: K,
  body: Body<K>,
  waiting: Waiting,
): Promise<Answer<K>> => longAnswer(route, ROUTES[route].path, jsonOf(body), readStep, waiting);

/** Asks for the pack of a bassin, and resolves to its archive. Throws as `sendLong` does. */
export const sendForPack = (body: Body<'pack'>, waiting: Waiting<PackStep>): Promise<Answer<'pack'>> =>
  longAnswer('pack', ROUTES.pack.path, jsonOf(body), (line) => PackProgress.parse(line).progress, waiting);

const jsonOf = (body: unknown) => ({ body: JSON.stringify(body), type: 'application/json' });
const readStep = (line: unknown): Step => Progress.parse(line).progress;

/**
 * Uploads a table file (CSV, XLSX, ODS…) to be read, and resolves to what the server found in it. `waiting` holds a
 * signal that stops the work and a function that receives the progress. Throws `Unreachable` without an answer of the
 * server, `Refused` when it answers with an error.
 */
export const sendFile = (file: File, waiting: Waiting): Promise<Answer<'readFile'>> =>
  longAnswer(
    'readFile',
    `${ROUTES.readFile.path}?${new URLSearchParams({ name: file.name })}`,
    { body: file, type: 'application/octet-stream' },
    readStep,
    waiting,
  );

async function longAnswer<K extends keyof typeof ROUTES, S>(
  route: K,
  address: string,
  { body, type }: { readonly body: BodyInit; readonly type: string },
  stepOf: (line: unknown) => S,
  { signal, onProgress }: Waiting<S>,
): Promise<Answer<K>> {
  const method = ROUTES[route].method.toUpperCase();
  const headers = {
    Accept: 'application/x-ndjson',
    'Accept-Language': document.documentElement.lang,
    'Content-Type': type,
  };
  try {
    const response = await fetchSignedIn(address, { method, headers, body, signal });
    if (!response.ok) throw await refusedBy(response);
    for await (const line of linesOf(response)) {
      const said = JSON.parse(line) as Readonly<Record<string, unknown>>;
      if ('progress' in said) onProgress(stepOf(said));
      else if ('problem' in said) throw problemIn(said.problem);
      else return ROUTES[route].answer.parse(said.answer) as Answer<K>;
    }
  } catch (error) {
    // The browser reports a broken connection as a `TypeError`.
    if (signal.aborted || !(error instanceof TypeError)) throw error;
    throw new Unreachable('no answer', { cause: error });
  }
  throw new Unreachable('the answer ended before it was whole');
}

function problemIn(said: unknown): Refused {
  const problem = ApiProblem.parse(said);
  return new Refused(problem.status, problem);
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield line;
    if (!done) continue;
    if (rest !== '') yield rest;
    return;
  }
}

/**
 * Uploads a file with a whole network, which replaces the network on the server. `author` is recorded in the history.
 * Returns the server's answer. Throws `Refused` when the server answers with an error.
 */
export async function putNetwork(file: File, author: string): Promise<Answer<'importNetwork'>> {
  const route = ROUTES.importNetwork;
  const response = await fetchSignedIn(route.path, {
    method: route.method.toUpperCase(),
    headers: {
      Accept: 'application/json',
      'Accept-Language': document.documentElement.lang,
      'Content-Type': 'application/json',
      'X-Author': encodeURIComponent(author),
    },
    body: file,
  });
  if (!response.ok) throw await refusedBy(response);
  return route.answer.parse(await response.json());
}
