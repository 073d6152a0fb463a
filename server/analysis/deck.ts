import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { DeckFileQuery } from '../../domain/api/deck-routes.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { SavedView } from '../../domain/model/saved-view.ts';
import { askQuestionsOf } from '../../domain/slides/ask-question.ts';
import { type Deck, deckOf } from '../../domain/slides/deck.ts';
import { deckTexts } from '../../domain/slides/deck-words.ts';
import type { GivenFigures } from '../../domain/slides/figures-of-steps.ts';
import { stepsOf } from '../../domain/slides/steps.ts';
import { stepWords } from '../../domain/slides/words/step-words.ts';
import { deckOnPaper, writeDeck } from '../deck/deck-file.ts';
import { unknownElement } from '../errors.ts';
import { framed } from '../transfer/write/framed.ts';

export type DeckAsked = DeckFileQuery & {
  readonly language: Language;
  /** The published figures that its steps show. */
  readonly figures?: readonly GivenFigures[];
};

/** Makes the slides of a story. Throws `unknown-element`, and an `AbortError` once `isCancelled` returns true. */
export async function deckMade(
  network: OpenNetwork,
  { story: id, format, shape, lang, language, figures }: DeckAsked,
  today: string,
  isCancelled: () => boolean,
): Promise<Deck> {
  const { document, revision } = network;
  const story = id === undefined ? undefined : document.stories.find((one) => one.id === id);
  if (id !== undefined && story === undefined) throw unknownElement('story', id);
  const words = stepWords(lang ?? language);
  const rest = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    if (isCancelled()) throw new DOMException('The slides are not wanted any more.', 'AbortError');
  };
  return deckOf(
    { document, revision, today, words, ask: askQuestionsOf(network, today, isCancelled, figures), rest },
    {
      title: story?.name ?? deckTexts(words.language).views(document.name),
      steps: id === undefined ? viewsOrMap(document) : stepsOf(document, id),
      shape: format === 'pdf' && shape === undefined ? 'a4' : (shape ?? 'wide'),
      // Paper is white, and printers save ink; a wall asks for strong colours.
      look: format === 'pdf' ? 'light' : 'projector',
    },
  );
}

/** The views that belong to no story; where none is kept, the map as it opens. */
function viewsOrMap(document: NetworkDocument): readonly SavedView[] {
  const views = stepsOf(document, undefined);
  return views.length > 0 ? views : [{ id: ':map', name: document.name, rank: 0 }];
}

/**
 * Writes the slides of a story as a file, packed with its name and type into one array of bytes; for a PDF, the JSON of what
 * the typesetter is told instead (`DeckOnPaper`).
 */
export async function deckFile(
  network: OpenNetwork,
  asked: DeckAsked,
  today: string,
  isCancelled: () => boolean,
): Promise<Uint8Array> {
  const { format, slide, notes = false } = asked;
  const isWide = format === 'pdf' && notes;
  const deck = await deckMade(network, isWide ? { ...asked, shape: 'wide' } : asked, today, isCancelled);
  if (format !== 'pdf') return framed(await writeDeck(deck, { format, slide }));
  return new TextEncoder().encode(JSON.stringify(deckOnPaper(deck, notes)));
}
