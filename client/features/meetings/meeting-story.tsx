import { NativeSelect } from '@mantine/core';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { stepsOf } from '../../../domain/slides/steps.ts';
import { PlayViews } from '../../components/play-views.tsx';
import { useMay } from '../../context/person.tsx';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { changedFields } from './meeting-edits.ts';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** Chooses the story that is told at a meeting, and starts it. */
export function MeetingStory({
  meeting,
  edits,
}: {
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
}) {
  const { t } = useWords();
  const { document } = useSheet();
  const may = useMay('EDIT');
  const { story } = meeting;
  const w = t.meetings.story;
  const hasSteps = story !== undefined && stepsOf(document, story).length > 0;
  if (!may) return hasSteps && <PlayViews story={story} />;
  if (document.stories.length === 0) return <span className="quiet">{w.toMake}</span>;
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={w.label}
        title={w.label}
        disabled={edits.pending}
        data={[
          { value: '', label: w.none },
          ...document.stories.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={story ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const fields = changedFields(meeting, { story: value === '' ? undefined : value });
          edits.save({ edits: [{ do: 'CHANGE', list: 'meetings', id: meeting.id, fields }] });
        }}
      />
      {hasSteps && <PlayViews story={story} />}
    </>
  );
}
