import { OPERATOR_HEADINGS } from './operator.ts';
import { PLACE_HEADINGS } from './place.ts';
import type { RegisterHeading } from './register-heading.ts';
import { TRAINING_HEADINGS } from './training.ts';

/**
 * The words by which public registers name their columns, in the languages of Belgium and in English. A team may edit
 * this table: each entry is a concept, the fields that it may fill, and its words. Accents, case, underscores and small
 * words ("de", "van") do not matter, and the abbreviations of `HEADING_ABBREVIATIONS` are known. A heading may also
 * say what it is about ("Code postal de l’implantation"), by a word of `HEADING_OWNERS`.
 */
export const REGISTER_HEADINGS: readonly RegisterHeading[] = [
  ...OPERATOR_HEADINGS,
  ...PLACE_HEADINGS,
  ...TRAINING_HEADINGS,
];
