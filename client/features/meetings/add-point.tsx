import { Button, Select, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { matchOptions } from '../../components/match-options.ts';
import { OneOf } from '../../components/one-of.tsx';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { FindingPicker } from '../../findings/finding-picker.tsx';
import { type About, addingPoint } from './meeting-edits.ts';
import type { MeetingEdits } from './use-meeting-edits.ts';
import { useMeetingNames } from './use-meeting-names.ts';

const KINDS = ['free', 'finding', 'agreement', 'scenario'] as const;
type Kind = (typeof KINDS)[number];

/** Adds a point to the agenda: a free one by its title, or one about a finding, an agreement or a scenario. */
export function AddPoint({ meeting, edits }: { readonly meeting: Meeting; readonly edits: MeetingEdits }) {
  const { t } = useWords();
  const { document } = useSheet();
  const names = useMeetingNames();
  const [kind, setKind] = useState<Kind>('free');
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const w = t.meetings.addPoint;
  const add = (title: string, about: About): void =>
    edits.save({ edits: [addingPoint(document, meeting.id, title.slice(0, 300), about)] }, () => {
      setName('');
      setTried(false);
    });
  const picked = (about: About): void => add(names.titleOf(about), about);
  const pick = (list: 'agreements' | 'scenarios', about: (id: string) => About) => (
    <Select
      key={list}
      size="xs"
      searchable
      label={w.kinds[kind]}
      placeholder={w.choose}
      nothingFoundMessage={w.nothing}
      filter={matchOptions}
      data={document[list].map((one) => ({ value: one.id, label: names.element(one.id) }))}
      value={null}
      onChange={(id) => id !== null && picked(about(id))}
    />
  );
  return (
    <form
      className="meeting-box no-print"
      aria-label={w.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (kind === 'free' && name.trim() !== '') add(name.trim(), {});
      }}
    >
      <Title order={4} size="h5">
        {w.title}
      </Title>
      <OneOf<Kind>
        label={w.kind}
        options={KINDS}
        name={(one) => w.kinds[one]}
        value={kind}
        choose={setKind}
      />
      <div className="meeting-line">
        {kind === 'free' && (
          <>
            <TextInput
              size="xs"
              label={w.name}
              maxLength={300}
              error={isTried && name.trim() === '' && w.nameNeeded}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Button type="submit" size="xs" loading={edits.pending}>
              {w.save}
            </Button>
          </>
        )}
        {kind === 'finding' && (
          <FindingPicker
            keys={[]}
            partners={meeting.operator === undefined ? [] : [meeting.operator]}
            add={(finding) => picked({ finding })}
          />
        )}
        {kind === 'agreement' && pick('agreements', (agreement) => ({ agreement }))}
        {kind === 'scenario' && pick('scenarios', (scenario) => ({ scenario }))}
      </div>
    </form>
  );
}
