import type { Language } from './codes.ts';
import * as audienceEn from './en/audience.ts';
import { cells as cellsEn } from './en/cells.ts';
import { fields as fieldsEn } from './en/fields.ts';
import { vocabulary as vocabularyEn } from './en/vocabulary.ts';
import * as audienceFr from './fr/audience.ts';
import { type CellWords, cells as cellsFr } from './fr/cells.ts';
import { type FieldWords, fields as fieldsFr } from './fr/fields.ts';
import { type Vocabulary, vocabulary as vocabularyFr } from './fr/vocabulary.ts';

/** All words of a spreadsheet in one language: headings and words of cells. */
export interface SheetWords {
  readonly language: Language;
  readonly fields: FieldWords;
  readonly vocabulary: Vocabulary;
  readonly statuses: typeof audienceFr.statuses;
  readonly groups: typeof audienceFr.groups;
  readonly cells: CellWords;
}

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  fr: {
    language: 'fr',
    fields: fieldsFr,
    vocabulary: vocabularyFr,
    statuses: audienceFr.statuses,
    groups: audienceFr.groups,
    cells: cellsFr,
  },
  en: {
    language: 'en',
    fields: fieldsEn,
    vocabulary: vocabularyEn,
    statuses: audienceEn.statuses,
    groups: audienceEn.groups,
    cells: cellsEn,
  },
};
