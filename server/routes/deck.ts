import { ROUTES } from '../../domain/api.ts';
import { deckPdfFile } from '../deck/deck-file.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import { unframed } from '../transfer/write/framed.ts';
import { type Binding, bindFile } from './bind.ts';

/** Adds the route of the slides of a story as files to the router. */
export function bindDeck(binding: Binding, typesetter: Typesetter): void {
  const { reader, analyst, today } = binding;
  bindFile(binding, ROUTES.deckFile, async ({ query, language, signal }) => {
    const asking = {
      analysis: 'deckFile',
      asked: { ...query, language },
      ...{ today: today(), signal },
    } as const;
    const made = await analyst.answer(await reader.current(), asking);
    return query.format === 'pdf' ? deckPdfFile(typesetter, made, signal) : unframed(made);
  });
}
