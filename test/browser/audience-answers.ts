import type { Page } from 'playwright-core';
import { wordsOf } from './words.ts';

const { questions } = wordsOf('fr').t.audience;

/** Returns a function that presses an answer of a plain question about the audience, in French. */
export const answering = (page: Page) => (question: keyof typeof questions.ask, name: string) =>
  page
    .getByRole('group', { name: questions.ask[question] })
    .getByRole('button', { name, exact: true })
    .click();
