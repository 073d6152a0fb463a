import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { screenOfStep } from '../../../../domain/slides/state/screen-of-step.ts';
import type { AskQuestion, ReadyStep } from '../../../../domain/slides/step-kind.ts';
import { askQuestion } from '../../../context/ask-question.ts';
import { useNetwork } from '../../../context/network.tsx';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';
import type { StepSlide } from './step-slide.ts';

/** Makes the step of a view that is not a map ready without showing anything, and passes it to `ready`. */
export function PreparingStep({ view, ready }: { readonly view: SavedView; ready(slide: StepSlide): void }) {
  const { language } = useWords();
  const { base, revision } = useNetwork();
  const { data, isError } = useQuery({
    queryKey: ['step', view, revision, language],
    queryFn: async ({ signal }): Promise<ReadyStep | null> => {
      // Kinds of steps, with the words of both languages, come with the first step that is told.
      const [{ KINDS_BESIDE_MAP }, { stepWords }] = await Promise.all([
        import('../../../../domain/slides/kinds-beside-map.ts'),
        import('../../../../domain/slides/words/step-words.ts'),
      ]);
      const ask = ((question, asked) => askQuestion(question, asked as object, signal)) as AskQuestion;
      const kind = KINDS_BESIDE_MAP.find(({ screen }) => screen === screenOfStep(view));
      if (kind === undefined) return null;
      return kind.prepare({
        ...{ step: view, document: base.document, revision, today: today(), words: stepWords(language), ask },
        rest: () => Promise.resolve(),
      });
    },
    // A step that is ready holds functions.
    structuralSharing: false,
  });
  useEffect(() => {
    if (data !== undefined || isError) ready({ view, step: data ?? undefined });
  }, [data, isError, view, ready]);
  return null;
}
