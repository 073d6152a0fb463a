import { Button, PasswordInput, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { LINK_DAYS } from '../../../../domain/api/links.ts';
import { addDays } from '../../../../domain/model/dates.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { today } from '../../../context/today.ts';
import type { LinkForm } from './use-link-form.ts';

/**
 * The form of a new link around the fields of its kind: its last day, its password, and the button that makes it. `making` is said
 * while it works.
 */
export function LinkFields(props: {
  readonly form: Omit<LinkForm, 'submit' | 'common'>;
  readonly making: string;
  readonly children: ReactNode;
  submit(): void;
}) {
  const people = usePeopleWords();
  const w = people.links;
  const { form, making, children, submit } = props;
  const { expiresOn, setEnd, password, setPassword, isTried, isPending, problem } = form;
  return (
    <form
      className="new-link"
      noValidate
      aria-labelledby="new-link"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="new-link">{w.add.title}</h2>
      {children}
      <TextInput
        required
        type="date"
        label={w.add.end}
        min={today()}
        max={addDays(today(), LINK_DAYS.most)}
        value={expiresOn}
        error={isTried && expiresOn === '' && w.add.endNeeded}
        onChange={({ currentTarget }) => setEnd(currentTarget.value)}
      />
      <PasswordInput
        label={w.add.password}
        description={w.add.passwordHelp}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': people.show }}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {problem !== undefined && <Text role="alert">{problem}</Text>}
      <div className="people-tools">
        <Button type="submit" size="sm" loading={isPending}>
          {w.add.go}
        </Button>
        <Text size="sm" role="status">
          {isPending ? making : ''}
        </Text>
      </div>
    </form>
  );
}
