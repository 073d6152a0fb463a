import { ROUTES } from '../../domain/api.ts';
import { deckFileName } from '../deck/deck-file.ts';
import type { DeckOnPaper } from '../paper/protocol.ts';
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
    const bytes = await analyst.answer(await reader.current(), asking);
    if (query.format !== 'pdf') return unframed(bytes);
    const deck = JSON.parse(new TextDecoder().decode(bytes)) as DeckOnPaper;
    return {
      name: deckFileName(deck.title, 'pdf'),
      mediaType: 'application/pdf',
      bytes: await typesetter.deckPdf(deck, signal),
    };
  });
}
