import { expect, it } from 'vitest';
import { openNetwork } from '../../../domain/answers/open-network.ts';
import { refusal } from '../../../domain/answers/refusal.ts';
import { askQuestionsOf } from '../../../domain/slides/ask-question.ts';
import { deckOf } from '../../../domain/slides/deck.ts';
import type { AskQuestion } from '../../../domain/slides/step-kind.ts';
import { stepsOf } from '../../../domain/slides/steps.ts';
import { stepWords } from '../../../domain/slides/words/step-words.ts';
import { sampleWithViews } from '../../support/decks.ts';

const document = sampleWithViews();
const today = '2026-01-15';
const answering = askQuestionsOf(openNetwork(document, 1, 'embedded'), today);

/** The gaps, the plan and the text, where the question of the plan fails by an error. */
const deckWithout = (error: unknown) => {
  const ask: AskQuestion = (question, asked) =>
    question === 'plan' ? Promise.reject(error) : answering(question, asked);
  return deckOf(
    { document, revision: 1, today, words: stepWords('fr'), ask, rest: async () => undefined },
    { title: 'Essai', steps: stepsOf(document, undefined).slice(4), shape: 'wide', look: 'light' },
  );
};

it('a step whose question is refused keeps its place and says why, and the others are drawn', async () => {
  const { slides } = await deckWithout(refusal('nothing-to-plan'));
  expect(slides.map(({ title }) => title)).toEqual(['Les chaînons manquants', 'Le plan', 'Notre question']);
  expect(slides.map(({ alt }) => alt.includes('n’a pas pu être dessinée'))).toEqual([false, true, false]);
  expect(slides[1]!.notes.join(' ').length).toBeGreaterThan('Cette vue n’a pas pu être dessinée.'.length);
  expect((await deckWithout(new Error('broken'))).slides[1]!.alt).toBe('Cette vue n’a pas pu être dessinée.');
});

it('slides that are not wanted any more are given up', async () => {
  const gone = new DOMException('not wanted', 'AbortError');
  await expect(deckWithout(gone)).rejects.toBe(gone);
});
