import { Select, TextInput } from '@mantine/core';
import type { NewLinkAnswer } from '../../../../domain/api/links.ts';
import { meetingsInOrder } from '../../../../domain/meetings/points.ts';
import { dayInShort } from '../../../../domain/messages/day-words.ts';
import { useViewState } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { usePeopleWords } from '../../../context/people-words.ts';
import { LinksView } from '../../../context/screens.ts';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';
import { LinkFields } from './link-fields.tsx';
import { useLinkForm } from './use-link-form.ts';

/** The form of a new link. `made` is called with it, as its address is told this one time. */
export function NewLink({ made }: { made(answer: NewLinkAnswer): void }) {
  const { language } = useWords();
  const w = usePeopleWords().links;
  const { base } = useNetwork();
  const [{ meeting }, setView] = useViewState(LinksView);
  const form = useLinkForm('makeLink', made);
  const { label, setLabel, isTried, common, submit } = form;
  const meetings = meetingsInOrder(base.document.meetings, today());
  const asked =
    common === undefined || label.trim() === ''
      ? undefined
      : { ...common, label: label.trim(), ...(meeting !== undefined && { meeting }) };
  return (
    <LinkFields form={form} making={w.add.making} submit={() => submit(asked)}>
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
    </LinkFields>
  );
}
