import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import { type RefObject, useMemo, useRef, useState } from 'react';
import type { LifeShown } from '../../domain/findings/follow-up.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { operatorCalled, operatorCalls } from '../model/operator-calls.ts';
import { fold } from '../model/search.ts';

/** At most this many operators are offered while someone types who carries a follow-up. */
const MOST_OFFERED = 50;

/** Who carries a follow-up, until when and why, as it is sent: what is blank is left out. */
export interface WhoWhenWhy {
  readonly reason?: string;
  readonly carrier?: string;
  readonly operator?: string;
  readonly due?: string;
}

/** The state of the fields for who, until when and why. */
export interface FollowUpFields {
  readonly carrier: string;
  readonly setCarrier: (carrier: string) => void;
  readonly calls: ReturnType<typeof operatorCalls>;
  readonly due: string;
  readonly setDue: (due: string) => void;
  readonly dueField: RefObject<HTMLInputElement | null>;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** Whether the day is half typed: it has no value then, and must not be lost without a word. */
  readonly isDueUnread: () => boolean;
  readonly given: () => WhoWhenWhy;
}

/** Returns the state of the fields for who carries a follow-up, until when and why. They begin with what `life` says. */
export function useFollowUpFields(
  life: Pick<LifeShown, 'carrier' | 'operator' | 'due' | 'reason'> | undefined,
): FollowUpFields {
  const { base } = useNetwork();
  const calls = useMemo(() => operatorCalls(base), [base]);
  const nameOf = (id: string | null | undefined) => calls.find((known) => known.id === id)?.name;
  const [carrier, setCarrier] = useState(life?.carrier ?? nameOf(life?.operator) ?? '');
  const [due, setDue] = useState(life?.due ?? '');
  const [reason, setReason] = useState(life?.reason ?? '');
  const dueField = useRef<HTMLInputElement>(null);
  // A role within an operator keeps its operator as long as the text is the same.
  const isAsBefore = carrier === life?.carrier && life.operator !== null;
  const operator = isAsBefore ? (life.operator ?? undefined) : operatorCalled(calls, carrier);
  return {
    ...{ carrier, setCarrier, calls, due, setDue, dueField, reason, setReason },
    isDueUnread: () => dueField.current?.validity.badInput === true,
    given: () => ({
      ...(reason.trim() !== '' && { reason: reason.trim() }),
      ...(carrier.trim() !== '' && { carrier: carrier.trim() }),
      ...(operator !== undefined && { operator }),
      ...(due !== '' && { due }),
    }),
  };
}

/** The fields for who carries a follow-up, until when and why. `isReasonNeeded` marks the reason as required. */
export function FollowUpInputs(props: {
  readonly fields: FollowUpFields;
  readonly isReasonNeeded?: boolean;
  readonly problems: readonly ('reason' | 'due')[];
}) {
  const { t } = useWords();
  const { fields, isReasonNeeded = false, problems } = props;
  const words = t.life;
  return (
    <>
      <Autocomplete
        size="xs"
        label={words.carrier}
        description={words.carrierHelp}
        limit={MOST_OFFERED}
        maxLength={300}
        data={fields.calls.map(({ name }) => name)}
        // The names are offered in the form itself, so that they never cover a field, and only to who has typed.
        comboboxProps={{ withinPortal: false }}
        styles={{ dropdown: { position: 'static', width: 'auto' } }}
        filter={({ options: names, search }) =>
          search.trim() === ''
            ? []
            : names.filter((option) => 'value' in option && isCalled(fields.calls, option.value, search))
        }
        value={fields.carrier}
        onChange={fields.setCarrier}
      />
      <TextInput
        ref={fields.dueField}
        size="xs"
        type="date"
        label={words.due}
        error={problems.includes('due') && words.dueUnread}
        value={fields.due}
        onChange={({ currentTarget }) => fields.setDue(currentTarget.value)}
      />
      <Textarea
        size="xs"
        autosize
        label={words.reason}
        required={isReasonNeeded}
        error={problems.includes('reason') && words.reasonNeeded}
        value={fields.reason}
        onChange={({ currentTarget }) => fields.setReason(currentTarget.value)}
      />
    </>
  );
}

const isCalled = (calls: ReturnType<typeof operatorCalls>, name: string, search: string): boolean => {
  const words = fold(search).split(' ').filter(Boolean);
  const searched = calls.find((known) => known.name === name)?.searched ?? fold(name);
  return words.every((word) => searched.includes(word));
};
