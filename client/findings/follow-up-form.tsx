import { Autocomplete, Button, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { LifeShown } from '../../domain/findings/follow-up.ts';
import { LIFE_STATES, type LifeState } from '../../domain/model/finding-life.ts';
import { Failure } from '../components/failure.tsx';
import { send } from '../context/api.ts';
import { useAudience } from '../context/audience.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { keepAuthor, keptAuthor } from '../model/author.ts';
import { operatorCalled, operatorCalls } from '../model/operator-calls.ts';
import { fold } from '../model/search.ts';

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
  const [reason, setReason] = useState(life?.reason ?? '');
  const [author, setAuthor] = useState(keptAuthor);
  const { carrier, setCarrier, operator, calls } = useCarrier(life);
  const [due, setDue] = useState(life?.due ?? '');
  const dueField = useRef<HTMLInputElement>(null);
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
      ...(state === 'REJECTED' && reason.trim() === '' ? (['reason'] as const) : []),
      ...(author.trim() === '' ? (['author'] as const) : []),
      // A date that is half typed has no value: it must not be lost without a word.
      ...(dueField.current?.validity.badInput === true ? (['due'] as const) : []),
    ];
    setProblems(found);
    if (found.length > 0 || state === undefined) return;
    mutate({
      ...{ state, author: author.trim() },
      ...(reason.trim() !== '' && { reason: reason.trim() }),
      ...(carrier.trim() !== '' && { carrier: carrier.trim() }),
      ...(operator !== undefined && { operator }),
      ...(due !== '' && { due }),
    });
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
      <Autocomplete
        size="xs"
        label={words.carrier}
        description={words.carrierHelp}
        limit={MOST_OFFERED}
        maxLength={300}
        data={calls.map(({ name }) => name)}
        // The names are offered in the form itself, so that they never cover a field, and only to who has typed.
        comboboxProps={{ withinPortal: false }}
        styles={{ dropdown: { position: 'static', width: 'auto' } }}
        filter={({ options: names, search }) =>
          search.trim() === ''
            ? []
            : names.filter((option) => 'value' in option && isCalled(calls, option.value, search))
        }
        value={carrier}
        onChange={setCarrier}
      />
      <TextInput
        ref={dueField}
        size="xs"
        type="date"
        label={words.due}
        error={problems.includes('due') && words.dueUnread}
        value={due}
        onChange={({ currentTarget }) => setDue(currentTarget.value)}
      />
      <Textarea
        size="xs"
        autosize
        label={words.reason}
        required={state === 'REJECTED'}
        error={problems.includes('reason') && words.reasonNeeded}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <TextInput
        size="xs"
        required
        label={words.author}
        description={words.authorHelp}
        error={problems.includes('author') && words.authorNeeded}
        value={author}
        onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
      />
      {error !== null && <Failure error={error} retry={save} />}
      <Button size="xs" loading={isPending} onClick={save}>
        {words.save}
      </Button>
    </Stack>
  );
}

/** At most this many operators are offered while someone types who carries a follow-up. */
const MOST_OFFERED = 50;

/** The text of who carries a follow-up, and the operator that it names, if it names one. */
function useCarrier(life: LifeShown | undefined) {
  const { base } = useNetwork();
  const calls = useMemo(() => operatorCalls(base), [base]);
  const nameOf = (id: string | null | undefined) => calls.find((known) => known.id === id)?.name;
  const [carrier, setCarrier] = useState(life?.carrier ?? nameOf(life?.operator) ?? '');
  // A role within an operator keeps its operator as long as the text is the same.
  const isAsBefore = carrier === life?.carrier && life.operator !== null;
  const operator = isAsBefore ? (life.operator ?? undefined) : operatorCalled(calls, carrier);
  return { carrier, setCarrier, operator, calls };
}

const isCalled = (calls: ReturnType<typeof operatorCalls>, name: string, search: string): boolean => {
  const words = fold(search).split(' ').filter(Boolean);
  const searched = calls.find((known) => known.name === name)?.searched ?? fold(name);
  return words.every((word) => searched.includes(word));
};

/** What a follow-up is made of, apart from the finding that it is about. */
interface Said {
  readonly state: LifeState;
  readonly author: string;
  readonly reason?: string;
  readonly carrier?: string;
  readonly operator?: string;
  readonly due?: string;
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
