import { Alert } from '@mantine/core';
import { useState } from 'react';
import type { AudienceProfile } from '../../domain/model/audience.ts';
import { contradictionsIn } from '../../domain/model/audience-contradictions.ts';
import { useWords } from '../context/words.tsx';
import {
  AUDIENCE_QUESTIONS,
  type AudienceQuestion,
  answerIn,
  answersOf,
  withAnswer,
} from '../model/audience-answers.ts';
import './audience-questions.css';

/**
 * Describes an audience by plain questions, one open at a time: an answer closes it and opens the next. An answered
 * question shows its answer and can be opened again. "I don't know" is always offered and leaves the fields unsaid.
 */
export function AudienceQuestions(props: {
  readonly profile: AudienceProfile;
  change(profile: AudienceProfile): void;
}) {
  const { t } = useWords();
  const { profile, change } = props;
  const words = t.audience.questions;
  const [opened, setOpened] = useState<AudienceQuestion | undefined>(AUDIENCE_QUESTIONS[0]);
  const [unknown, setUnknown] = useState<readonly AudienceQuestion[]>([]);
  const answer = (question: AudienceQuestion, given: ReturnType<typeof answersOf>[number] | undefined) => {
    change(withAnswer(profile, question, given));
    setUnknown((before) => {
      const others = before.filter((one) => one !== question);
      return given === undefined ? [...others, question] : others;
    });
    setOpened(AUDIENCE_QUESTIONS[AUDIENCE_QUESTIONS.indexOf(question) + 1]);
  };
  return (
    <>
      <ol className="audience-questions">
        {AUDIENCE_QUESTIONS.map((question) => {
          const held = answerIn(profile, question);
          const dontKnow = held === undefined && unknown.includes(question);
          const answers: Readonly<Record<string, string>> = words.answers[question];
          const said = held === undefined ? (dontKnow ? words.unknown : '') : (answers[held] ?? words.other);
          return (
            <li key={question}>
              <button
                type="button"
                className="audience-question"
                aria-expanded={opened === question}
                onClick={() => setOpened(opened === question ? undefined : question)}
              >
                <span>{words.ask[question]}</span> <strong>{said}</strong>
              </button>
              {opened === question && (
                <fieldset className="audience-answers">
                  <legend className="sr-only">{words.ask[question]}</legend>
                  {answersOf(question).map((given) => (
                    <button
                      key={given}
                      type="button"
                      aria-pressed={held === given}
                      onClick={() => answer(question, given)}
                    >
                      {answers[given]}
                    </button>
                  ))}
                  <button
                    type="button"
                    aria-pressed={dontKnow}
                    className="audience-unknown"
                    onClick={() => answer(question, undefined)}
                  >
                    {words.unknown}
                  </button>
                </fieldset>
              )}
            </li>
          );
        })}
      </ol>
      <div role="status">
        {contradictionsIn(profile).map((code) => (
          <Alert key={code} color="orange" title={words.contradiction} mt="xs">
            {words.contradictions[code]}
          </Alert>
        ))}
      </div>
    </>
  );
}
