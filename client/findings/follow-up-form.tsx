import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { LifeShown } from '../../domain/findings/follow-up.ts';
import { LIFE_STATES, type LifeState } from '../../domain/model/finding-life.ts';
import { Failure } from '../components/failure.tsx';
import { send } from '../context/api.ts';
import { useAudience } from '../context/audience.tsx';
import { useNetwork } from '../context/network.tsx';
import { usePerson } from '../context/person.tsx';
import { useWords } from '../context/words.tsx';
import { keepAuthor, keptAuthor } from '../model/author.ts';
import { FollowUpInputs, useFollowUpFields, type WhoWhenWhy } from './follow-up-fields.tsx';

/** The finding that a follow-up is about. */
export interface Followed {
  readonly key: string;
}

/** The parameters of the analysis that found it, on which its evidence rests. */
export interface FollowedBy {
  readonly horizon: number | undefined;
  readonly withoutConcurrent: boolean;
}

/**
 * A form that changes the follow-up of a finding. It begins with what was recorded before (`life`), so that nothing is
 * lost. `done` is called once it is saved. `options` are the parameters of the analysis that found it.
 */
export function FollowUpForm(props: {
  readonly finding: Followed;
  readonly life: LifeShown | undefined;
  readonly options: FollowedBy;
  done(): void;
}) {
  const { t } = useWords();
  const { finding, life, options, done } = props;
  const [state, setState] = useState<LifeState | undefined>(life?.state);
  const person = usePerson();
  const [typed, setAuthor] = useState(keptAuthor);
  const author = person?.name ?? typed;
  const fields = useFollowUpFields(life);
  const form = useRef<HTMLDivElement>(null);
  // The form may open below what the window shows.
  useEffect(() => {
    // What it returns, a promise in some browsers, is no clean-up.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [problems, setProblems] = useState<readonly ('state' | 'reason' | 'author' | 'due')[]>([]);
  const words = t.life;
  const { mutate, error, isPending } = useSaying(finding, options, done);
  const save = (): void => {
    const found = [
      ...(state === undefined ? (['state'] as const) : []),
      ...(state === 'REJECTED' && fields.reason.trim() === '' ? (['reason'] as const) : []),
      ...(author.trim() === '' ? (['author'] as const) : []),
      ...(fields.isDueUnread() ? (['due'] as const) : []),
    ];
    setProblems(found);
    if (found.length > 0 || state === undefined) return;
    mutate({ state, author: author.trim(), ...fields.given() });
  };
  return (
    <Stack gap="xs" className="life-form" ref={form}>
      <Select
        size="xs"
        label={words.newState}
        allowDeselect={false}
        required
        placeholder={words.chooseState}
        error={problems.includes('state') && words.stateNeeded}
        data={LIFE_STATES.map((value) => ({ value, label: words.state[value] }))}
        value={state ?? null}
        onChange={(value) => setState(LIFE_STATES.find((known) => known === value) ?? state)}
      />
      <FollowUpInputs
        fields={fields}
        isReasonNeeded={state === 'REJECTED'}
        problems={problems.filter((one) => one === 'reason' || one === 'due')}
      />
      {person === null && (
        <TextInput
          size="xs"
          required
          label={words.author}
          description={words.authorHelp}
          error={problems.includes('author') && words.authorNeeded}
          value={author}
          onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
        />
      )}
      {error !== null && <Failure error={error} retry={save} />}
      <Button size="xs" loading={isPending} onClick={save}>
        {words.save}
      </Button>
    </Stack>
  );
}

/** What a follow-up is made of, apart from the finding that it is about. */
interface Said extends WhoWhenWhy {
  readonly state: LifeState;
  readonly author: string;
}

/** Sends what someone says of a finding, with the parameters by which it was found. */
function useSaying(finding: Followed, options: FollowedBy, done: () => void) {
  const { asked } = useNetwork();
  const { named } = useAudience();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (said: Said) =>
      send('sayLife', {
        key: finding.key,
        ...said,
        ...asked,
        ...(named && { audience: named.id }),
        ...(options.horizon !== undefined && { horizon: options.horizon }),
        ...(options.withoutConcurrent && { withoutConcurrent: true }),
      }),
    onSuccess: async (_answer, { author }) => {
      keepAuthor(author);
      await client.invalidateQueries();
      done();
    },
  });
}
