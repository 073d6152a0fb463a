import type { PackStep } from '../../domain/api/pack-routes.ts';
import { ROUTES } from '../../domain/api.ts';
import { networkWithFigures } from '../deck/published-steps.ts';
import { jsonBody, QUESTION_LIMIT_MB } from '../http/json-body.ts';
import { fileWithProgress } from '../http/progress-answer.ts';
import { makePack } from '../pack/make-pack.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import type { Publisher } from '../secrecy/publisher.ts';
import { askedOf, type Binding, bodyOf, unlessGone } from './bind.ts';

/** Adds the route of the pack of a bassin to the router: it tells part by part how far it is. */
export function bindPack(binding: Binding, typesetter: Typesetter, publisher: Publisher): void {
  const { router, reader, analyst, today } = binding;
  const route = ROUTES.pack;
  router[route.method](route.path, ...jsonBody(QUESTION_LIMIT_MB), async (request, response) => {
    const question = askedOf(route, request, response);
    await unlessGone(question, async () => {
      const asked = { ...(await bodyOf(binding, route, question)), language: question.language };
      const day = today();
      const { network, figures } = await networkWithFigures(reader, publisher, undefined, day);
      const makers = {
        typesetter,
        analyse: (of, part, signal) =>
          analyst.answer(of, { analysis: 'packPart', asked: { ...part, figures }, today: day, signal }),
      } satisfies Parameters<typeof makePack>[0];
      await fileWithProgress<PackStep>(request, response, (signal, onProgress) =>
        makePack(makers, network, asked, { signal, onProgress }),
      );
    });
  });
}
