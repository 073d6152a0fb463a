import { ANSWERS } from '../../domain/answers/answers.ts';
import type { ApiProblem } from '../../domain/api/problem.ts';
import type { Carried } from '../../domain/carried/carried.ts';
import { errors as en } from '../../domain/messages/en/errors.ts';
import { errors as fr } from '../../domain/messages/fr/errors.ts';
import type { CarriedFile } from '../context/carried.ts';
import { today } from '../context/today.ts';
import type { FromAnswers, ToAnswers } from './protocol.ts';

interface Waiting {
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
}

const languageOfPage = () => (document.documentElement.lang === 'en' ? 'en' : 'fr');

/** What the page gets where a server would refuse: the same document, in its language. */
const problemOf = (id: string, { title, detail }: { title: string; detail: string }): ApiProblem => ({
  ...{ type: 'about:blank', id, title, detail, status: 404, requestId: '' },
});

const notHere = (): ApiProblem => problemOf('not-carried', { fr, en }[languageOfPage()]['not-carried']);

/**
 * Answers the questions of the page by a worker that holds the network of the file. `startWorker` starts a worker of the
 * file by its name.
 */
export function answersOf(
  { network: { sums = [], ...network }, revision }: Carried,
  startWorker: (name: string) => Worker,
): CarriedFile['answer'] {
  const worker = startWorker('answers');
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const tell = (message: ToAnswers): void => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromAnswers>): void => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.say === 'answer') one?.resolve(data.answer);
    else if (data.say === 'refused') one?.reject(problemOf(data.refusal, data));
    else one?.reject(new Error(data.reason));
  };
  tell({ say: 'network', network: { ...network, sums }, revision });
  return (route, asked, signal) => {
    if (route === 'network') return Promise.resolve({ revision, engine: 'file', network, sums });
    if (route === 'ready') return Promise.resolve({ status: 'ready', engine: 'embedded', revision });
    if (!Object.hasOwn(ANSWERS, route)) return Promise.reject(notHere());
    return new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      signal?.addEventListener('abort', () => {
        waiting.delete(id);
        reject(signal.reason);
      });
      tell({ say: 'ask', id, route, asked, language: languageOfPage(), today: today() });
    });
  };
}
