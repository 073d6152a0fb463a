import { Refusal, refusalWords } from '../answers/refusal.ts';
import { textsIn, type Vector, vector } from '../map/drawing/vector.ts';
import { PALETTES, type Palette } from '../map/palette.ts';
import type { Size } from '../map/slide-frame.ts';
import { wrapLabel } from '../map/text.ts';
import type { Language } from '../messages/codes.ts';
import type { Look } from '../model/map-choices.ts';
import type { SavedView } from '../model/saved-view.ts';
import { deckTexts } from './deck-words.ts';
import { joined } from './drawing/joined.ts';
import { type SheetHead, type SheetRoom, type SlideSheet, sheetRoom, slideSheet } from './sheet.ts';
import type { PlacedImage, ReadyStep, ShownOf, SlidePicture, StepGiven } from './step-kind.ts';
import { stepKindOf } from './step-kinds.ts';
import { headOf } from './title/head-of.ts';
import { abbreviationsIn } from './words/abbreviations.ts';

/** A slide of a deck, as every kind of file shows it. */
export interface DeckSlide {
  readonly title: string;
  readonly sheet: SlideSheet;
  /** What its picture shows, in words. */
  readonly alt: string;
  /** What the speaker says, then what the slide supposes and was read from, a paragraph each. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly title: string;
  readonly language: Language;
  readonly size: Size;
  readonly slides: readonly DeckSlide[];
}

/** Sizes in which slides are drawn: wide and older projectors, and a sheet of A4 on its side. */
export const DECK_SIZES = {
  wide: { width: 1920, height: 1080 },
  narrow: { width: 1440, height: 1080 },
  a4: { width: 1527, height: 1080 },
} as const satisfies Readonly<Record<string, Size>>;
export type DeckShape = keyof typeof DECK_SIZES;

/** How a deck is asked for. */
interface DeckAsked {
  readonly title: string;
  readonly steps: readonly SavedView[];
  readonly shape: DeckShape;
  readonly look: Look;
}

/**
 * Makes the slides of some steps, one after the other. A step of which the program draws no slide yet, or whose questions
 * are refused, stays in its place and says so.
 */
export async function deckOf(
  given: Omit<StepGiven, 'step'>,
  { title, steps, shape, look }: DeckAsked,
): Promise<Deck> {
  const slides: DeckSlide[] = [];
  const size = DECK_SIZES[shape];
  if (steps.length === 0)
    slides.push(await slideOf({ ...given, step: emptyStep(title) }, { at: 1, of: 1 }, size, look));
  for (const step of steps) {
    await given.rest();
    slides.push(await slideOf({ ...given, step }, { at: slides.length + 1, of: steps.length }, size, look));
  }
  return { title, language: given.words.language, size, slides };
}

/** The only slide of a story without steps. No id of a view has a colon. */
const EMPTY_ID = ':empty';
const emptyStep = (title: string): SavedView => ({ id: EMPTY_ID, name: title, rank: 0 });

async function slideOf(
  given: StepGiven,
  { at, of }: { readonly at: number; readonly of: number },
  size: Size,
  look: Look,
): Promise<DeckSlide> {
  const { step, words } = given;
  const texts = deckTexts(words.language);
  const palette = PALETTES[look];
  const ready = await (step.id === EMPTY_ID
    ? notDrawn(texts.empty)
    : (stepKindOf(step)
        ?.prepare(given)
        .catch((error: unknown) => refused(error, given)) ?? notDrawn(texts.notDrawn)));
  const { title, note } = headOf(step, ready.conclusion, given.document);
  const explained = (said: readonly string[]): readonly string[] =>
    abbreviationsIn(said, given.document, words.language);
  const { room, drawn, source } = drawnIn(size, ready, look, {
    head: { title, note, warnings: warningsOf(ready, texts) },
    explained,
  });
  const { picture, images, legend, said, shown } = drawn;
  const placed = { ...picture, attributes: { ...picture.attributes, x: room.picture.x, y: room.picture.y } };
  const number = texts.number(at, of);
  return {
    title,
    sheet: slideSheet(
      room,
      [placed, ...images.map((image) => frameOf(image, room, palette))],
      { signs: legend, source, number },
      palette,
    ),
    alt: said.join('\n'),
    notes: [
      ...(step.speakerNotes ?? '').split('\n'),
      ...(note === undefined ? [] : [note]),
      ...warningsOf(ready, texts),
      ...(ready.inNotes ?? []),
      ...(shown === undefined ? [] : [shown.words]),
      ...ready.sources,
    ].filter((line) => line.trim() !== ''),
  };
}

/** The foot of a slide: how much of what there is it shows, what it was read from, then the abbreviations on it. */
const sourceOf = ({ brief }: ReadyStep, shown: ShownOf | undefined, explained: readonly string[]): string =>
  joined([
    ...(shown === undefined ? [] : [shown.words]),
    ...(brief === '' ? [] : [brief]),
    ...explained.slice(0, MOST_EXPLAINED),
  ]);
/** A slide is not all foot. */
const MOST_EXPLAINED = 3;

/** Draws a step in the room that its foot leaves: without signs there is more, and a long source takes some. */
function drawnIn(
  size: Size,
  ready: ReadyStep,
  look: Look,
  { head, explained }: { readonly head: SheetHead; explained(said: readonly string[]): readonly string[] },
): { readonly room: SheetRoom; readonly drawn: SlidePicture; readonly source: string } {
  const drawIn = (room: SheetRoom) => ready.draw({ ...room.picture, letters: room.letters }, look);
  const first = sheetRoom(head, size, { source: ready.brief, hasSigns: true });
  const tried = drawIn(first);
  const words = explained([head.title, head.note ?? '', ...textsIn(tried.picture)]);
  const room = sheetRoom(head, size, {
    source: sourceOf(ready, tried.shown, words),
    hasSigns: tried.legend.length > 0,
  });
  const drawn = room.picture.height === first.picture.height ? tried : drawIn(room);
  return { room, drawn, source: sourceOf(ready, drawn.shown, words) };
}

/** Where a picture that people added stands: its outline and its words, as files do not hold the picture itself yet. */
function frameOf({ alt, place }: PlacedImage, { picture, letters }: SheetRoom, palette: Palette): Vector {
  const [x, y] = [picture.x + place.x, picture.y + place.y];
  const { width, height } = place;
  const { lines } = wrapLabel(alt, Math.max(letters, width - letters), letters, 4);
  return vector('g', {}, [
    vector('rect', { ...{ x, y, width, height }, fill: palette.ground, stroke: palette.border }),
    vector(
      'text',
      { fontSize: letters, fill: palette.quiet },
      lines.map((line, at) =>
        vector('tspan', { x: x + letters / 2, y: y + (1 + at * 1.2) * letters }, [line]),
      ),
    ),
  ]);
}

const warningsOf = (
  { vanished, supposed }: ReadyStep,
  texts: ReturnType<typeof deckTexts>,
): readonly string[] => [
  ...(vanished.length === 0 ? [] : [texts.vanished(vanished.join(', '))]),
  ...supposed,
];

/** Stands for a step that cannot be made ready, and says why; throws the error of work that is not wanted any more. */
function refused(error: unknown, { words: { language } }: StepGiven): ReadyStep {
  if (error instanceof Error && error.name === 'AbortError') throw error;
  const { failed } = deckTexts(language);
  return notDrawn(error instanceof Refusal ? `${failed} ${refusalWords(error, language).detail}` : failed);
}

/** A step of a kind that is not drawn yet: its name and its note are all that its slide has. */
const notDrawn = (reason: string): ReadyStep => ({
  draw: ({ width, height }) => ({
    picture: { tag: 'svg', attributes: { width, height, viewBox: `0 0 ${width} ${height}` }, children: [] },
    ...{ images: [], legend: [], said: [reason], shown: undefined },
  }),
  ...{ brief: '', sources: [], vanished: [], supposed: [reason] },
});
