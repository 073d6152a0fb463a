import { ROUTES } from '../../domain/api.ts';
import { deckPdfFile } from '../deck/deck-file.ts';
import { networkWithFigures } from '../deck/published-steps.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import type { Publisher } from '../secrecy/publisher.ts';
import { unframed } from '../transfer/write/framed.ts';
import { type Binding, bindFile } from './bind.ts';

/** Adds the route of the slides of a story as files to the router. */
export function bindDeck(binding: Binding, typesetter: Typesetter, publisher: Publisher): void {
  const { reader, analyst, today } = binding;
  bindFile(binding, ROUTES.deckFile, async ({ query, language, signal }) => {
    const day = today();
    const { network, figures } = await networkWithFigures(reader, publisher, { id: query.story }, day);
    const asking = {
      analysis: 'deckFile',
      asked: { ...query, language, figures },
      ...{ today: day, signal },
    } as const;
    const made = await analyst.answer(network, asking);
    return query.format === 'pdf' ? deckPdfFile(typesetter, made, signal) : unframed(made);
  });
}
