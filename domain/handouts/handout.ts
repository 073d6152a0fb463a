import type { Language } from '../messages/codes.ts';

/**
 * A sheet that is handed to somebody on paper, described once for every form of it: what a person takes home of a
 * pathway, and what is known of an operator. Every word in it is ready to be read.
 */
export interface Handout {
  readonly language: Language;
  readonly title: string;
  /** What matters most, in large letters: the first line, then the others. */
  readonly call: readonly string[];
  readonly lead: readonly string[];
  readonly parts: readonly HandoutPart[];
  readonly foot: readonly string[];
}

export type HandoutPart =
  | { readonly type: 'heading' | 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | HandoutTable;

export interface HandoutTable {
  readonly type: 'table';
  readonly columns: readonly HandoutColumn[];
  readonly rows: readonly (readonly HandoutCell[])[];
}

export interface HandoutColumn {
  readonly label: string;
  /** How wide it is beside the others. */
  readonly weight: number;
}

/** The lines of a cell. */
export type HandoutCell = readonly HandoutLine[];

export interface HandoutLine {
  /** Stands before the text in the usual letters. */
  readonly before?: string;
  readonly text: string;
  /** `todo` has a box to tick; `unsuitable` too, and says that something does not suit. */
  readonly look?: 'strong' | 'todo' | 'unsuitable';
}

/** A line without a look. */
export const line = (text: string): HandoutLine => ({ text });
