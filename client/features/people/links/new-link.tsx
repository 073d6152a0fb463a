import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LINK_DAYS, type NewLinkAnswer } from '../../../../domain/api/links.ts';
import { meetingsInOrder } from '../../../../domain/meetings/points.ts';
import { dayInShort } from '../../../../domain/messages/day-words.ts';
import { addDays } from '../../../../domain/model/dates.ts';
import { useViewState } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { usePeopleWords } from '../../../context/people-words.ts';
import { LinksView } from '../../../context/screens.ts';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';
import { keptAuthor } from '../../../model/author.ts';
import { useForm } from '../sign-in/use-form.ts';
import { LinkFields, MakeLink } from './link-fields.tsx';

/** The form of a new link. `made` is called with it, as its address is told this one time. */
export function NewLink({ made }: { made(answer: NewLinkAnswer): void }) {
  const { language } = useWords();
  const w = usePeopleWords().links;
  const { base } = useNetwork();
  const [{ meeting }, setView] = useViewState(LinksView);
  const [label, setLabel] = useState('');
  const [expiresOn, setEnd] = useState(() => addDays(today(), LINK_DAYS.usual));
  const [password, setPassword] = useState('');
  const { isTried, isPending, problem, submit } = useForm('makeLink', (answer) => {
    setLabel('');
    setPassword('');
    made(answer);
  });
  const meetings = meetingsInOrder(base.document.meetings, today());
  const isWhole = label.trim() !== '' && expiresOn !== '';
  const asked = {
    ...{ author: keptAuthor() || w.thisMachine, label: label.trim(), expiresOn },
    ...(meeting !== undefined && { meeting }),
    ...(password !== '' && { password }),
  };
  return (
    <form
      className="new-link"
      noValidate
      aria-labelledby="new-link"
      onSubmit={(event) => {
        event.preventDefault();
        submit(isWhole ? asked : undefined);
      }}
    >
      <h2 id="new-link">{w.add.title}</h2>
      <TextInput
        required
        label={w.add.label}
        description={w.add.labelHelp}
        maxLength={300}
        value={label}
        error={isTried && label.trim() === '' && w.add.labelNeeded}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      {meetings.length > 0 && (
        <Select
          label={w.add.meeting}
          placeholder={w.add.noMeeting}
          clearable
          data={meetings.map(({ id, name, date }) => ({
            value: id,
            label: `${name}, ${dayInShort(date, language)}`,
          }))}
          value={meeting ?? null}
          onChange={(id) => setView({ meeting: id ?? undefined }, { replace: true })}
        />
      )}
      <LinkFields {...{ expiresOn, setEnd, password, setPassword, isTried }} />
      <MakeLink {...{ problem, isPending }} making={w.add.making} />
    </form>
  );
}
