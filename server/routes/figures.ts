import { ROUTES } from '../../domain/api.ts';
import { answeredByTag, revisionTag } from '../http/revision-tag.ts';
import type { Publisher } from '../secrecy/publisher.ts';
import { askedOf, type Binding, unlessGone } from './bind.ts';

/**
 * Adds the routes of the published figures, and of what follows from them alone, to the router. The publisher answers
 * them, and not an analysis of the network: sums are published figures only, and nothing else is added up. Answers get
 * an ETag made from the revision.
 */
export function bindFigures(binding: Binding, publisher: Publisher): void {
  bindPublished(binding, 'figures', publisher.figures);
  bindPublished(binding, 'referrals', publisher.referrals);
}

function bindPublished<K extends 'figures' | 'referrals'>(
  { router, reader, today, checkAnswers }: Binding,
  id: K,
  answerTo: Publisher[K],
): void {
  const route: (typeof ROUTES)[K] = ROUTES[id];
  router[route.method](route.path, async (request, response) => {
    const { query, language, signal } = askedOf(route, request, response);
    await unlessGone({ signal }, async () => {
      const { revision, engine } = await reader.current();
      const day = today();
      const tag = revisionTag({ revision, engine, language, query: [route.id, query], today: day });
      if (answeredByTag(request, response, tag)) return;
      const answer = await answerTo(query as Parameters<Publisher[K]>[0] & never, day);
      response.json(checkAnswers ? route.answer.parse(answer) : answer);
    });
  });
}
