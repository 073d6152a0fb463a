import { Select, TextInput } from '@mantine/core';
import type { NewLinkAnswer } from '../../../../domain/api/links.ts';
import { matchOptions } from '../../../components/match-options.ts';
import { useViewState } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { usePeopleWords } from '../../../context/people-words.ts';
import { LinksView } from '../../../context/screens.ts';
import { LinkFields } from './link-fields.tsx';
import { useLinkForm } from './use-link-form.ts';

/** Options that are rendered at once; the others are found by typing. */
const MOST_OPTIONS = 50;

/** The form of the own link of an operator. `made` is called with it, as its address is told this one time. */
export function NewPartnerLink({ made }: { made(answer: NewLinkAnswer): void }) {
  const w = usePeopleWords().links;
  const { base } = useNetwork();
  const [{ operator }, setView] = useViewState(LinksView);
  const form = useLinkForm('makePartnerLink', made);
  const { label, setLabel, isTried, common, submit } = form;
  const known = base.document.operators.find(({ id }) => id === operator);
  const operators = base.document.operators
    .map(({ id, name }) => ({ value: id, label: base.operatorNames.get(id) ?? name }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'fr'));
  const asked =
    common === undefined || known === undefined
      ? undefined
      : { ...common, operator: known.id, ...(label.trim() !== '' && { label: label.trim() }) };
  return (
    <LinkFields form={form} making="" submit={() => submit(asked)}>
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
    </LinkFields>
  );
}
