import { Alert } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AudienceProfile } from '../../domain/model/audience.ts';
import { contradictionsIn } from '../../domain/model/audience-contradictions.ts';
import type { Commune } from '../../domain/model/entities.ts';
import { useWords } from '../context/words.tsx';
import {
  AUDIENCE_QUESTIONS,
  type AudienceAnswer,
  type AudienceQuestion,
  answerIn,
  answersOf,
  withAnswer,
} from '../model/audience-answers.ts';
import { AgeField, CommuneField, RightsField } from './audience-place.tsx';
import './audience-questions.css';

/**
 * Describes an audience by plain questions. All of them are seen at once, and an answer is one press. "I don't know" is
 * always offered and leaves the fields unsaid. Age and commune may be added. `communes` are those of the network.
 */
export function AudienceQuestions(props: {
  readonly profile: AudienceProfile;
  readonly communes: readonly Commune[];
  change(profile: AudienceProfile): void;
}) {
  const { t } = useWords();
  const { profile, communes, change } = props;
  const words = t.audience.questions;
  const [unknown, setUnknown] = useState<readonly AudienceQuestion[]>([]);
  const answer = (question: AudienceQuestion, given: AudienceAnswer | undefined): void => {
    change(withAnswer(profile, question, given));
    setUnknown((before) => {
      const others = before.filter((one) => one !== question);
      return given === undefined ? [...others, question] : others;
    });
  };
  return (
    <>
      {AUDIENCE_QUESTIONS.map((question) => (
        <Question
          key={question}
          question={question}
          held={answerIn(profile, question)}
          dontKnow={unknown.includes(question)}
          answer={(given) => answer(question, given)}
        >
          {question === 'rights' && (
            <RightsField
              months={profile.rightsMonths}
              set={(rightsMonths) => change({ ...profile, rightsMonths })}
            />
          )}
        </Question>
      ))}
      <div className="audience-place">
        <AgeField age={profile.age} set={(age) => change({ ...profile, age })} />
        <CommuneField
          communes={communes}
          commune={profile.commune}
          set={(commune) => change({ ...profile, commune })}
        />
      </div>
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

/** One question with its answers. `held` is the answer of the profile; `dontKnow` that people said they do not know. */
function Question(props: {
  readonly question: AudienceQuestion;
  readonly held: ReturnType<typeof answerIn>;
  readonly dontKnow: boolean;
  answer(given: AudienceAnswer | undefined): void;
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const { question, held, dontKnow, answer, children } = props;
  const words = t.audience.questions;
  const labels: Readonly<Record<string, string>> = words.answers[question];
  return (
    <fieldset className="audience-answers">
      <legend>
        {words.ask[question]} {held === 'other' && <strong>{words.other}</strong>}
      </legend>
      {answersOf(question).map((given) => (
        <button key={given} type="button" aria-pressed={held === given} onClick={() => answer(given)}>
          {labels[given]}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={held === undefined && dontKnow}
        className="audience-unknown"
        onClick={() => answer(undefined)}
      >
        {words.unknown}
      </button>
      {children}
    </fieldset>
  );
}
