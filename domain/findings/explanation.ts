import type { LevelVerdict, ToCheck } from '../analysis/results.ts';
import type { Language } from '../messages/codes.ts';
import type { Vocabulary } from '../messages/fr/vocabulary.ts';
import type { Dimension } from '../model/vocabulary.ts';

/** A part of a line. */
export type Piece =
  | string
  /** The name of an element, with its operator when `full` is true. The reader may click it. */
  | { readonly kind: 'element'; readonly id: string; readonly full: boolean }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'quiet'; readonly text: string };

/** A line of text made of pieces. */
export type Line = readonly Piece[];

/** A part of an explanation of a finding. Each screen decides what it looks like. */
export type Block =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** A numbered list. */
  | { readonly kind: 'steps'; readonly items: readonly Line[] }
  /** Blocks that are shown close together. */
  | { readonly kind: 'group'; readonly blocks: readonly Block[] }
  | { readonly kind: 'levels'; readonly levels: LevelVerdict }
  | { readonly kind: 'checklist'; readonly items: readonly ToCheck[] }
  /** Pairs of filières that a missing passerelle would join. The reader may click each. */
  | { readonly kind: 'missing'; readonly pairs: readonly (readonly [from: string, to: string])[] };

/** Names and phrases for explanations, in the language of the reader. */
export interface Phrases {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** The name of an element; its id when the network does not contain it. */
  name(id: string): string;
  /** The name of an element, with the operator's name for a filière. */
  fullName(id: string): string;
  /** The name of a target: any outlet, a sector, or an element. */
  target(code: string): string;
  sector(code: string): string;
  /** The title of a kind of finding, by its code. */
  kind(code: string): string;
  /** The name of a field, by its path. */
  field(path: string): string;
  level(dimension: Dimension, level: number): string;
  day(day: string): string;
  /** The text for a band of people, or for a masked number of them. */
  people(band: string): string;
  /** The operator of a filière, by its id; undefined for other elements. */
  operatorOf(filiere: string): string | undefined;
  /** The day on which the links of an operator were last gone through with it, by the day that is read. */
  linksReviewedOn(operator: string): string | undefined;
  /** Whether a filière says whether it is a final step. */
  saysWhetherFinal(filiere: string): boolean;
  /** Places per year of a filière; undefined when unknown. */
  places(filiere: string): number | undefined;
  /** The text for the people whom an obstacle concerns. */
  concerned(obstacle: string): string;
  /** The text "from month … to month …" of a pathway. */
  months(from: number, to: number): string;
  waiting(months: number): string;
  /** Joins texts into one enumeration. */
  list(texts: readonly string[]): string;
  /** The separator between a name and what follows it. */
  readonly colon: string;
}

/** Makes a piece of a line in an explanation: the name of the element with this id, without its operator. */
export const element = (id: string): Piece => ({ kind: 'element', id, full: false });
/** Makes a piece of a line in an explanation: the name of the element with this id, together with its operator. */
export const fullElement = (id: string): Piece => ({ kind: 'element', id, full: true });
/** Makes a piece of a line in an explanation: a text in bold. */
export const strong = (text: string): Piece => ({ kind: 'strong', text });
/** Makes a piece of a line in an explanation: a text in a muted colour. */
export const quiet = (text: string): Piece => ({ kind: 'quiet', text });

/** Makes a block of an explanation: a heading. */
export const heading = (text: string): Block => ({ kind: 'heading', text });
/** Makes a block of an explanation: one line, made of pieces (texts and names of elements). */
export const line = (...pieces: Piece[]): Block => ({ kind: 'line', line: pieces });
/** Makes a block of an explanation: a list with one line for each item. */
export const list = (items: readonly Line[]): Block => ({ kind: 'list', items });
/** Makes a block of an explanation: a table of a level test, dimension by dimension (oral, written…). */
export const levelTable = (levels: LevelVerdict): Block => ({ kind: 'levels', levels });
/** Makes a block of an explanation that holds other blocks, which are shown close together. */
export const group = (...blocks: Block[]): Block => ({ kind: 'group', blocks });

/** Returns the pieces of a line with a separator between each two of them. */
export const separated = (pieces: readonly Piece[], separator: string): Piece[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));

/**
 * Makes the pieces of a line that name elements, given by their ids, separated by commas. `named` makes the piece of
 * one element; by default its name without the operator.
 */
export const elements = (ids: readonly string[], named: (id: string) => Piece = element): Piece[] =>
  separated(ids.map(named), ', ');

/**
 * Makes a line with some words, then the names of elements, given by their ids. Returns a list with that block, empty
 * when there are no elements. `named` makes the name of one element.
 */
export const naming = (
  words: string,
  ids: readonly string[],
  named: (id: string) => Piece = element,
): Block[] => (ids.length === 0 ? [] : [line(words, ' ', ...elements(ids, named))]);

/**
 * Makes the title of a finding about one element, given by its id: its name with its operator. The last parameter
 * names elements.
 */
export const elementTitle = ([id = '']: readonly string[], _words: object, { fullName }: Phrases): string =>
  fullName(id);

/**
 * Makes the title of a finding about two filières, given by their ids: "first → second", each with its operator. The
 * last parameter names elements.
 */
export const pairTitle = (
  [from = '', to = '']: readonly string[],
  _words: object,
  { fullName }: Phrases,
): string => `${fullName(from)} → ${fullName(to)}`;
