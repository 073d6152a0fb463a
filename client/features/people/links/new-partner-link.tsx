import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LINK_DAYS, type NewLinkAnswer } from '../../../../domain/api/links.ts';
import { addDays } from '../../../../domain/model/dates.ts';
import { matchOptions } from '../../../components/match-options.ts';
import { useViewState } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { usePeopleWords } from '../../../context/people-words.ts';
import { LinksView } from '../../../context/screens.ts';
import { today } from '../../../context/today.ts';
import { keptAuthor } from '../../../model/author.ts';
import { useForm } from '../sign-in/use-form.ts';
import { LinkFields, MakeLink } from './link-fields.tsx';

/** Options that are rendered at once; the others are found by typing. */
const MOST_OPTIONS = 50;

/** The form of the own link of an operator. `made` is called with it, as its address is told this one time. */
export function NewPartnerLink({ made }: { made(answer: NewLinkAnswer): void }) {
  const w = usePeopleWords().links;
  const { base } = useNetwork();
  const [{ operator }, setView] = useViewState(LinksView);
  const [label, setLabel] = useState('');
  const [expiresOn, setEnd] = useState(() => addDays(today(), LINK_DAYS.usual));
  const [password, setPassword] = useState('');
  const { isTried, isPending, problem, submit } = useForm('makePartnerLink', (answer) => {
    setLabel('');
    setPassword('');
    made(answer);
  });
  const known = base.document.operators.find(({ id }) => id === operator);
  const operators = base.document.operators
    .map(({ id, name }) => ({ value: id, label: base.operatorNames.get(id) ?? name }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'fr'));
  const asked =
    known === undefined || expiresOn === ''
      ? undefined
      : {
          ...{ author: keptAuthor() || w.thisMachine, operator: known.id, expiresOn },
          ...(label.trim() !== '' && { label: label.trim() }),
          ...(password !== '' && { password }),
        };
  return (
    <form
      className="new-link"
      noValidate
      aria-labelledby="new-link"
      onSubmit={(event) => {
        event.preventDefault();
        submit(asked);
      }}
    >
      <h2 id="new-link">{w.add.title}</h2>
      <Select
        required
        searchable
        label={w.partner.operator}
        description={w.partner.operatorHelp}
        data={operators}
        limit={MOST_OPTIONS}
        filter={matchOptions}
        value={known?.id ?? null}
        error={isTried && known === undefined && w.partner.operatorNeeded}
        onChange={(id) => setView({ operator: id ?? undefined }, { replace: true })}
      />
      <TextInput
        label={w.partner.label}
        description={w.partner.labelHelp}
        maxLength={300}
        placeholder={known?.name}
        value={label}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      <LinkFields {...{ expiresOn, setEnd, password, setPassword, isTried }} />
      <MakeLink {...{ problem, isPending }} making="" />
    </form>
  );
}
