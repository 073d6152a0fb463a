import { ROUTES } from '../../domain/api.ts';
import { askQuestion, describedQuestions } from '../questions.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { type Binding, bind, bindBody } from './bind.ts';

/**
 * Adds the routes of named Cypher questions to the router: the list of questions, and the rows that `store` gives for
 * one.
 */
export function bindQuestions(binding: Binding, store: NetworkStore): void {
  const { reader, today } = binding;

  bind(binding, ROUTES.questions, async ({ language }) => {
    const { revision, document } = await reader.current();
    const questions = describedQuestions(store.questions, { document, language, today: today() });
    return { revision, engine: store.engine, questions };
  });

  bindBody(binding, ROUTES.answerQuestion, async (asked, { language, signal }) => {
    const { document } = await reader.current();
    return askQuestion(store, asked, { document, language, today: today() }, signal);
  });
}
