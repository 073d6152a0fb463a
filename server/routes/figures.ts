import { ROUTES } from '../../domain/api.ts';
import { answeredByTag, revisionTag } from '../http/revision-tag.ts';
import type { Publisher } from '../secrecy/publisher.ts';
import { askedOf, type Binding, unlessGone } from './bind.ts';

/**
 * Adds the route of the published figures to the router. The publisher answers it, and not an analysis of the network:
 * sums are published figures only, and nothing else is added up. Answers get an ETag made from the revision.
 */
export function bindFigures({ router, reader, today, checkAnswers }: Binding, publisher: Publisher): void {
  const route = ROUTES.figures;
  router[route.method](route.path, async (request, response) => {
    const { query, language, signal } = askedOf(route, request, response);
    await unlessGone({ signal }, async () => {
      const { revision, engine } = await reader.current();
      const day = today();
      const tag = revisionTag({ revision, engine, language, query: [route.id, query], today: day });
      if (answeredByTag(request, response, tag)) return;
      const answer = await publisher.figures(query, day);
      response.json(checkAnswers ? route.answer.parse(answer) : answer);
    });
  });
}
