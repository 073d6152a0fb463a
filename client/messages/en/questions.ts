import { englishCount as s } from '../../../domain/messages/count.ts';
import type { QuestionsWords } from '../fr/questions.ts';

/** Texts of the screen of named Cypher questions, in English. */
export const questions: QuestionsWords = {
  nav: 'Questions in Cypher',
  intro:
    'The same findings, asked of the database in Cypher. Each question gives exactly the same set as the screen of missing bridges; its text can be copied into Neo4j Browser.',
  choose: 'Question',
  byDefault: (value) => `by default: ${value}`,
  run: 'Ask',
  running: 'The database is searching…',
  cancel: 'Stop waiting',
  rows: (n) => s(n, 'row', 'rows'),
  unknown: (name) => `There is no question “${name}”: choose one from the list.`,
  none: 'The database finds nothing: no row answers the question.',
  took: (engine, ms) => `${engine}, ${ms} ms`,
  statement: 'Cypher text',
  copy: 'Copy the text and its parameters',
  copied: 'Copied. Paste it into Neo4j Browser.',
  copyFailed: 'The browser refused to copy: select the text below.',
  neverAsked: 'Choose a question, then ask it.',
};
