import './no-code-from-text.ts';
import type { AnswerTo } from '../../domain/answers/answers.ts';
import { ANSWERS, type AnswerName } from '../../domain/answers/answers.ts';
import { type OpenNetwork, openNetwork } from '../../domain/answers/open-network.ts';
import { Refusal, refusalWords } from '../../domain/answers/refusal.ts';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import type { FromAnswers, ToAnswers } from './protocol.ts';

/** The workers of a carried file, in one classic script: it becomes the one that its name says. */

let network: OpenNetwork | undefined;

/** The answer to a question, or what is said instead. */
function answerTo({ id, route, asked, language, today }: Extract<ToAnswers, { say: 'ask' }>): FromAnswers {
  const { query, body } = ROUTES[route as keyof typeof ROUTES] as Route;
  try {
    const answer = ANSWERS[route as AnswerName] as AnswerTo<unknown, unknown>;
    const question = (query ?? body)?.parse(asked);
    return { say: 'answer', id, answer: answer(network!, question, today, () => false) };
  } catch (error) {
    if (!(error instanceof Refusal)) return { say: 'failed', id, reason: String(error) };
    return { say: 'refused', id, refusal: error.id, ...refusalWords(error, language) };
  }
}

function serveAnswers(): void {
  self.onmessage = ({ data }: MessageEvent<ToAnswers>): void => {
    if (data.say === 'network') network = openNetwork(data.network, data.revision);
    else self.postMessage(answerTo(data));
  };
}

if (self.name === 'what-if') void import('../whatif/what-if-worker.ts');
else if (self.name === 'layout') void import('../map/layout-worker.ts');
else serveAnswers();
