import { Button, PasswordInput, Text, TextInput } from '@mantine/core';
import { LINK_DAYS } from '../../../../domain/api/links.ts';
import { addDays } from '../../../../domain/model/dates.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { today } from '../../../context/today.ts';

/** The fields that each kind of link has: its last day and its password. */
export function LinkFields(props: {
  readonly expiresOn: string;
  setEnd(day: string): void;
  readonly password: string;
  setPassword(text: string): void;
  readonly isTried: boolean;
}) {
  const people = usePeopleWords();
  const w = people.links;
  const { expiresOn, setEnd, password, setPassword, isTried } = props;
  return (
    <>
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
    </>
  );
}

/** The button that makes a link, with what stands in its way. `making` is said while it works. */
export function MakeLink(props: {
  readonly problem: string | undefined;
  readonly isPending: boolean;
  readonly making: string;
}) {
  const w = usePeopleWords().links;
  const { problem, isPending, making } = props;
  return (
    <>
      {problem !== undefined && <Text role="alert">{problem}</Text>}
      <div className="people-tools">
        <Button type="submit" size="sm" loading={isPending}>
          {w.add.go}
        </Button>
        <Text size="sm" role="status">
          {isPending ? making : ''}
        </Text>
      </div>
    </>
  );
}
