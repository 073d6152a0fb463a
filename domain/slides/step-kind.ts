import type * as z from 'zod';
import type { QUESTION_ROUTES } from '../api/question-routes.ts';
import type { Vector } from '../map/drawing/vector.ts';
import type { Rect, Size } from '../map/slide-frame.ts';
import type { Look } from '../model/map-choices.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { SavedView } from '../model/saved-view.ts';
import type { Details } from './details/details.ts';
import type { StepWords } from './words/step-words.ts';

/** The screens whose state a step keeps; `text` is a text with pictures. */
export type StepScreen = NonNullable<SavedView['screen']>;

type Routes = typeof QUESTION_ROUTES;
export type QuestionName = keyof Routes;

/** What is sent with a question: its body, or its query as an object. */
export type QuestionAsked<K extends QuestionName> = Routes[K] extends {
  readonly body: infer Body extends z.ZodType;
}
  ? z.input<Body>
  : Routes[K] extends { readonly query: infer Query extends z.ZodType }
    ? z.input<Query>
    : Record<string, never>;
export type QuestionAnswer<K extends QuestionName> = z.output<Routes[K]['answer']>;

/**
 * Answers a question about the network. The page asks the server by it; the server and a file ask their own analysis.
 * Every number of people in an answer is a published one.
 */
export type AskQuestion = <K extends QuestionName>(
  question: K,
  asked: QuestionAsked<K>,
) => Promise<QuestionAnswer<K>>;

/** What a step is made ready from. */
export interface StepGiven {
  readonly step: SavedView;
  /** The network as it may be shown. */
  readonly document: NetworkDocument;
  readonly revision: number;
  readonly today: string;
  readonly words: StepWords;
  readonly ask: AskQuestion;
  /** Awaited between parts of long work, so that others get their turn; rejects when the step is not wanted any more. */
  readonly rest: () => Promise<void>;
}

/** The room of a picture on a slide, under its title and above its legend and sources, and its smallest letters, in pixels. */
export interface SlideRoom extends Size {
  readonly letters: number;
}

/** A sign that a slide explains: its sample, drawn in a box of `LEGEND_SAMPLE`, and its words. */
export interface SlideSign {
  readonly sample: readonly Vector[];
  readonly words: string;
}

/** A picture that people added. Its bytes are kept under their SHA-256; it is drawn inside `place`, whole and undistorted. */
export interface PlacedImage {
  readonly sha256: string;
  readonly type: string;
  readonly alt: string;
  readonly place: Rect;
}

/** How many of the things that the step shows are on the slide, and that in words. */
export interface ShownOf {
  readonly shown: number;
  readonly all: number;
  readonly words: string;
}

/** What a step shows, for the head of its slide. */
export interface Conclusion {
  /** It in one sentence. */
  readonly title: string;
  /** What the title counts, by name, as far as the picture does not show it. */
  readonly basis?: string | undefined;
}

/** A thing on a slide that can be opened: where it is drawn, in the coordinates of the picture, and what is known of it. */
export interface SlidePart {
  readonly key: string;
  readonly place: Rect;
  readonly details: Details;
}

/** A step as it is drawn in a room. */
export interface SlidePicture {
  /** An `svg` of the size of the room. */
  readonly picture: Vector;
  /** Laid over the picture, in its coordinates. */
  readonly images: readonly PlacedImage[];
  /** The signs in view, at most six, those asked of first before the others. */
  readonly legend: readonly SlideSign[];
  /** What the picture shows, row by row in plain text: for screen readers, notes and other programs. */
  readonly said: readonly string[];
  /** Undefined where all is shown. */
  readonly shown: ShownOf | undefined;
  /** What can be opened on it, in reading order; absent where nothing can. */
  readonly parts?: readonly SlidePart[];
}

/** A step that has all it needs: nothing is asked any more, and it can be drawn in any room. */
export interface ReadyStep {
  /** Draws the step in a room. Pure: the same room and look give the same picture. */
  draw(room: SlideRoom, look: Look): SlidePicture;
  /** Day, network, period and audience in few words, for the foot of the slide. */
  readonly brief: string;
  /** All sources: what `brief` says, the inventory, its revision, and what the step leaves out. */
  readonly sources: readonly string[];
  /** Names of what the step was kept with and what is no longer in the network. */
  readonly vanished: readonly string[];
  /** What the speaker may be asked for and the picture says in short: lines for the notes of its slide. */
  readonly inNotes?: readonly string[] | undefined;
  /** What the step supposes, in words, with its effect. */
  readonly supposed: readonly string[];
  /** What it shows; undefined where it has nothing to conclude. */
  readonly conclusion?: Conclusion | undefined;
}

/** How steps of one screen are made ready and drawn. */
export interface StepKind {
  readonly screen: StepScreen;
  /** Asks for all that the step needs. Rejects where a question is refused or cannot be answered now. */
  prepare(given: StepGiven): Promise<ReadyStep>;
}
