import { Button, NativeSelect, Popover, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { bassinStory, fullestBassin } from '../../../domain/slides/template.ts';
import { templateWords } from '../../../domain/slides/template-words.ts';
import { useNetwork } from '../../context/network.tsx';
import { addedWithSteps } from '../../context/story-edits.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { changedFields } from './meeting-edits.ts';
import type { MeetingEdits } from './use-meeting-edits.ts';

/**
 * A button that prepares the slides of a meeting: those of its bassin, read today unless another day is asked for. The
 * meeting names them from then on.
 */
export function PrepareSlides({
  meeting,
  edits,
}: {
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
}) {
  const { t, language, vocabulary } = useWords();
  const { view } = useNetwork();
  const { document } = useSheet();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [day, setDay] = useState(today());
  const w = t.meetings.story;
  const wished = chosen ?? meeting.bassins?.[0];
  const bassin = document.bassins.find(({ id }) => id === wished) ?? fullestBassin(document, view);
  if (bassin === undefined) return <span className="quiet">{w.noBassin}</span>;
  const prepare = (): void => {
    const words = { language, vocabulary, template: templateWords(language) };
    const { story, steps } = bassinStory(document, bassin, day === '' ? today() : day, words, meeting);
    const fields = changedFields(meeting, { story: story.id });
    edits.save(
      {
        edits: [...addedWithSteps(story, steps), { do: 'CHANGE', list: 'meetings', id: meeting.id, fields }],
      },
      () => setOpen(false),
    );
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus withRoles shadow="md">
      <Popover.Target>
        <Button size="xs" onClick={() => setOpen(!isOpen)}>
          {w.prepare}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            prepare();
          }}
        >
          <Stack gap="xs" maw="22rem">
            <NativeSelect
              size="xs"
              label={w.bassin}
              data={document.bassins.map(({ id, name }) => ({ value: id, label: name }))}
              value={bassin.id}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            />
            <TextInput
              size="xs"
              type="date"
              label={w.day}
              description={w.dayHelp}
              value={day}
              onChange={({ currentTarget }) => setDay(currentTarget.value)}
            />
            <Button type="submit" size="xs" loading={edits.pending}>
              {w.make}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
