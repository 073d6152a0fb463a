import { Button, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { meetingsInOrder } from '../../../domain/meetings/points.ts';
import { dayInShort } from '../../../domain/messages/day-words.ts';
import { useViewState } from '../../context/address.ts';
import { MeetingsView } from '../../context/meetings-view.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { addingPoint } from './meeting-edits.ts';
import type { MeetingEdits } from './use-meeting-edits.ts';
import { useMeetingNames } from './use-meeting-names.ts';

/** Adds what the address names, a finding, an agreement or a scenario, to the agenda of a meeting that is chosen. */
export function Bring({ edits }: { readonly edits: MeetingEdits }) {
  const { t, language } = useWords();
  const { document } = useSheet();
  const [view, setView] = useViewState(MeetingsView);
  const { finding, agreement, scenario } = view;
  const offered = meetingsInOrder(document.meetings, today());
  const [chosen, setChosen] = useState<string>();
  const { titleOf } = useMeetingNames();
  const w = t.meetings;
  const about = { finding, agreement, scenario };
  if (finding === undefined && agreement === undefined && scenario === undefined) return null;
  const title = titleOf(about);
  const nothing = { finding: undefined, agreement: undefined, scenario: undefined };
  const into = chosen ?? view.meeting ?? offered[0]?.id;
  return (
    <section className="meeting-box no-print" aria-label={w.bring}>
      <Text fw={600}>{w.bringing(title)}</Text>
      {into === undefined ? (
        <Text size="sm">{w.bringNone}</Text>
      ) : (
        <div className="meeting-line">
          <Select
            size="xs"
            label={w.bringTo}
            allowDeselect={false}
            data={offered.map(({ id, name, date }) => ({
              value: id,
              label: `${name}, ${dayInShort(date, language)}`,
            }))}
            value={into}
            onChange={(id) => setChosen(id ?? undefined)}
          />
          <Button
            size="xs"
            loading={edits.pending}
            onClick={() =>
              edits.save({ edits: [addingPoint(document, into, title.slice(0, 300), about)] }, () =>
                setView({ ...nothing, meeting: into }, { replace: true }),
              )
            }
          >
            {w.bringAdd}
          </Button>
          <Button size="xs" variant="default" onClick={() => setView(nothing, { replace: true })}>
            {w.bringCancel}
          </Button>
        </div>
      )}
    </section>
  );
}
