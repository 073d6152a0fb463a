import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Question } from '../../../domain/api/answers.ts';
import { Failure } from '../../components/failure.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useViewState } from '../../context/address.ts';
import { ask, send } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { QuestionsView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { AnswerTable } from './answer-table.tsx';
import { Statement } from './statement.tsx';
import './questions.css';

/**
 * The screen of questions to the database, each a named Cypher query: the user chooses one, fills in its parameters,
 * runs it, and can copy the query.
 */
export function Questions() {
  const { t, language } = useWords();
  const [{ question: name }, setView] = useViewState(QuestionsView);
  const { data, error, refetch } = useQuery({
    // The server words the questions: they are asked for again in the language that the page turns to.
    queryKey: ['questions', language],
    queryFn: ({ signal }) => ask('questions', {}, signal),
  });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const chosen = data.questions.find((one) => one.name === name);
  return (
    <div className="page">
      <ScreenTitle screen="questions" intro={t.questions.intro} />
      <Select
        mt="sm"
        label={t.questions.choose}
        data={data.questions.map((one) => ({ value: one.name, label: one.question }))}
        value={chosen?.name ?? null}
        onChange={(value) => setView({ question: value ?? undefined })}
      />
      {chosen === undefined ? (
        <Text size="sm" mt="md">
          {name === undefined ? t.questions.neverAsked : t.questions.unknown(name)}
        </Text>
      ) : (
        <Asked key={chosen.name} question={chosen} />
      )}
    </div>
  );
}

function Asked({ question }: { readonly question: Question }) {
  const { t } = useWords();
  const { asked } = useNetwork();
  const days: Readonly<Record<string, string>> = asked;
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      question.parameters.map(({ name, default: byDefault }) => [
        name,
        days[name] ?? String(byDefault ?? ''),
      ]),
    ),
  );
  const waiting = useRef<AbortController>(undefined);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => {
      waiting.current = new AbortController();
      const parameters = Object.fromEntries(
        question.parameters.flatMap(({ name, type }) => {
          const text = values[name] ?? '';
          return text === '' ? [] : [[name, type === 'number' ? Number(text) : text]];
        }),
      );
      return send('answerQuestion', { question: question.name, parameters }, waiting.current.signal);
    },
  });
  const stopped = waiting.current?.signal.aborted === true;
  return (
    <>
      <Text size="sm" mt="xs" className="question-whole">
        {question.question}
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <div className="page-filters">
          {question.parameters.map(({ name, type, meaning, default: byDefault }) => (
            <TextInput
              key={name}
              size="xs"
              type={type === 'day' ? 'date' : type === 'number' ? 'number' : 'text'}
              label={meaning}
              description={
                byDefault === null ? `$${name}` : `$${name} · ${t.questions.byDefault(String(byDefault))}`
              }
              required={byDefault === null}
              value={values[name] ?? ''}
              onChange={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
            />
          ))}
        </div>
        <Group>
          <Button type="submit" size="sm" loading={isPending}>
            {t.questions.run}
          </Button>
          {isPending && (
            <Button size="sm" variant="default" onClick={() => waiting.current?.abort()}>
              {t.questions.cancel}
            </Button>
          )}
        </Group>
      </form>
      <div role="status" aria-live="polite">
        {isPending && <Text size="sm">{t.questions.running}</Text>}
      </div>
      {error !== null && !stopped && <Failure error={error} retry={() => mutate()} />}
      {data !== undefined && <AnswerTable answer={data} />}
      <Statement question={question} values={values} />
    </>
  );
}
