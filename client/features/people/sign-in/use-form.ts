import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, type Body, type BodyRoute, Refused, send } from '../../../context/api.ts';
import { useWords } from '../../../context/words.tsx';

/** A form that sends what was typed. `isTried` says whether it was sent once, so that empty fields are pointed out. */
export interface SentForm<K extends BodyRoute> {
  readonly isTried: boolean;
  readonly isPending: boolean;
  /** The id of the refusal, by which it is shown at its field; undefined when there is none. */
  readonly refusal: string | undefined;
  /** What was wrong, in words. */
  readonly problem: string | undefined;
  /** Sends the body unless it is undefined because something is missing. */
  readonly submit: (body: Body<K> | undefined) => void;
}

/** Returns the state of a form that is sent to a route. `done` is called with the answer. */
export function useForm<K extends BodyRoute>(route: K, done: (answer: Answer<K>) => void): SentForm<K> {
  const { t } = useWords();
  const [isTried, setTried] = useState(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (body: Body<K>) => send(route, body),
    onSuccess: (answer) => {
      setTried(false);
      done(answer);
    },
  });
  const problem = error instanceof Refused ? error.problem : undefined;
  return {
    isTried,
    isPending,
    refusal: problem?.id,
    problem: error === null ? undefined : (problem?.detail ?? t.connection.offline),
    submit: (body) => {
      setTried(true);
      if (body !== undefined && !isPending) mutate(body);
    },
  };
}
