import type { Request } from 'express';
import { ROUTES } from '../../domain/api.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { checkAnswer, countsOf, networkAnswer } from '../answers.ts';
import { failure } from '../errors.ts';
import { jsonBody } from '../http/json-body.ts';
import { problemLines } from '../problem-lines.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { type Binding, bind, bindByRevision } from './bind.ts';

/** The network as a whole: read it, put another in its place, check one without writing. */
export function bindNetwork(binding: Binding, store: NetworkStore): void {
  bindByRevision(binding, ROUTES.network, networkAnswer);

  binding.router.put(ROUTES.importNetwork.path, ...jsonBody);
  bind(binding, ROUTES.importNetwork, async ({ text, language, request }) => {
    const read = readNetworkText(text);
    if (!read.ok) throw refusal(read.problems);
    const revision = await store.replace(read.document, await givenRevision(request, store));
    const { problems } = problemLines(read.warnings, language);
    return { revision, counts: countsOf(read.document), warnings: problems };
  });

  binding.router.post(ROUTES.checkNetwork.path, ...jsonBody);
  bind(binding, ROUTES.checkNetwork, async ({ text, language }) =>
    checkAnswer(readNetworkText(text), language),
  );
}

/** Broken JSON is a bad request; a well-formed document that is not a sound network cannot be processed. */
export function refusal(problems: Parameters<typeof problemLines>[0]) {
  const broken = problems[0]?.code === 'broken-json';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return failure(broken ? 'broken-json' : 'network-refused', { count: errors }, { problems });
}

/**
 * `If-Match: "12"` or `If-Match: W/"12-…"`, the tag of what was read: write only if nobody wrote in between.
 * A tag that is none of ours matches nothing: refused, since whoever sent it counts on it.
 */
async function givenRevision(request: Request, store: NetworkStore): Promise<number | undefined> {
  const header = request.get('if-match');
  if (header === undefined || header.trim() === '*') return undefined;
  const given = /^(?:W\/)?"(\d{1,15})(?:-[\w-]*)?"$/.exec(header.trim())?.[1];
  if (given !== undefined) return Number(given);
  throw failure('revision-moved', { revision: await store.revision(), given: header.slice(0, 80) });
}
