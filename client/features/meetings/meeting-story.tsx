import { Button, NativeSelect } from '@mantine/core';
import { useLocation, useSearch } from 'wouter';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { stepsOf } from '../../../domain/slides/steps.ts';
import { PlayViews } from '../../components/play-views.tsx';
import { addressWith } from '../../context/address.ts';
import { useMay } from '../../context/person.tsx';
import { ExplorerView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { lastStory } from '../../model/last-story.ts';
import { OPEN_VIEWS } from '../../model/open-views.ts';
import { changedFields } from './meeting-edits.ts';
import { PrepareSlides } from './prepare-slides.tsx';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** The slides of a meeting: prepares or chooses them, starts them, and leads to where they are changed. */
export function MeetingStory({
  meeting,
  edits,
}: {
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
}) {
  const { t } = useWords();
  const { document } = useSheet();
  const search = useSearch();
  const [, navigate] = useLocation();
  const may = useMay('EDIT');
  const { story } = meeting;
  const w = t.meetings.story;
  const hasSteps = story !== undefined && stepsOf(document, story).length > 0;
  if (!may) return hasSteps && <PlayViews story={story} />;
  const change = (): void => {
    lastStory.write(story ?? '');
    navigate(addressWith(PATHS.explorer, ExplorerView, search, {}), { state: OPEN_VIEWS });
  };
  return (
    <>
      {story === undefined && <PrepareSlides meeting={meeting} edits={edits} />}
      {document.stories.length > 0 && (
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
      )}
      {hasSteps && <PlayViews story={story} />}
      {story !== undefined && (
        <Button size="xs" variant="default" onClick={change}>
          {w.change}
        </Button>
      )}
    </>
  );
}
