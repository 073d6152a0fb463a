import type { LevelVerdict, ToCheck } from '../analysis/results.ts';
import type { Language } from '../messages/codes.ts';
import type { Vocabulary } from '../messages/fr/vocabulary.ts';
import type { Dimension } from '../model/vocabulary.ts';

/** A part of a line. */
export type Piece =
  | string
  /** The name of an element, with its operator when it is `full`. The reader may follow it. */
  | { readonly kind: 'element'; readonly id: string; readonly full: boolean }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'quiet'; readonly text: string };

export type Line = readonly Piece[];

/** A part of an explanation. Each screen decides what it looks like. */
export type Block =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** A list in order. */
  | { readonly kind: 'steps'; readonly items: readonly Line[] }
  /** Blocks that stay close together. */
  | { readonly kind: 'group'; readonly blocks: readonly Block[] }
  | { readonly kind: 'levels'; readonly levels: LevelVerdict }
  | { readonly kind: 'checklist'; readonly items: readonly ToCheck[] }
  /** Pairs of filières that a missing passerelle would join. The reader may follow each. */
  | { readonly kind: 'missing'; readonly pairs: readonly (readonly [from: string, to: string])[] };

/** How an explanation names and says what it is about, in the language of the reader. */
export interface Phrases {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** Name of any element; its id when the network does not hold it. */
  name(id: string): string;
  /** The same with the operator of a filière. */
  fullName(id: string): string;
  /** Any outlet, a sector or an element, as a question aims at it. */
  target(code: string): string;
  sector(code: string): string;
  /** Title of a kind of missing bridge by its code. */
  kind(code: string): string;
  /** A field that is not filled in. */
  field(path: string): string;
  level(dimension: Dimension, level: number): string;
  day(day: string): string;
  /** A band of people. */
  people(band: string): string;
  /** Places per year of a filière; undefined when they are not known. */
  places(filiere: string): number | undefined;
  /** Whom an obstacle concerns. */
  concerned(obstacle: string): string;
  /** From a month of a pathway to another. */
  months(from: number, to: number): string;
  waiting(months: number): string;
  /** Texts after one another, in one sentence. */
  list(texts: readonly string[]): string;
  /** Between a name and what is said of it. */
  readonly colon: string;
}

export const element = (id: string): Piece => ({ kind: 'element', id, full: false });
export const fullElement = (id: string): Piece => ({ kind: 'element', id, full: true });
export const strong = (text: string): Piece => ({ kind: 'strong', text });
export const quiet = (text: string): Piece => ({ kind: 'quiet', text });

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const line = (...pieces: Piece[]): Block => ({ kind: 'line', line: pieces });
export const list = (items: readonly Line[]): Block => ({ kind: 'list', items });
export const levelTable = (levels: LevelVerdict): Block => ({ kind: 'levels', levels });
export const group = (...blocks: Block[]): Block => ({ kind: 'group', blocks });

/** Pieces with a text between them. */
export const separated = (pieces: readonly Piece[], separator: string): Piece[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));

/** Elements after one another. */
export const elements = (ids: readonly string[], named: (id: string) => Piece = element): Piece[] =>
  separated(ids.map(named), ', ');

/** A line of words, then the elements that they are about; nothing when there are none. */
export const naming = (
  words: string,
  ids: readonly string[],
  named: (id: string) => Piece = element,
): Block[] => (ids.length === 0 ? [] : [line(words, ' ', ...elements(ids, named))]);

/** The title of a finding about one element. */
export const elementTitle = ([id = '']: readonly string[], _words: object, { fullName }: Phrases): string =>
  fullName(id);

/** The title of a finding about a passage from one filière to another. */
export const pairTitle = (
  [from = '', to = '']: readonly string[],
  _words: object,
  { fullName }: Phrases,
): string => `${fullName(from)} → ${fullName(to)}`;
