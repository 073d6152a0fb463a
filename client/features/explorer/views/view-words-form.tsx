import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { screenOfStep } from '../../../../domain/slides/state/screen-of-step.ts';
import { useNetwork } from '../../../context/network.tsx';
import type { ViewWords } from '../../../context/saved-views.ts';
import { useWords } from '../../../context/words.tsx';
import { RemarksFields, type TypedRemark } from './remarks-fields.tsx';
import { StorySelect } from './story-choice.tsx';

/** What people write about a saved view, the text of a text, and the story to which the view belongs. */
export function ViewWordsForm(props: {
  readonly view: SavedView;
  readonly pending: boolean;
  save(words: ViewWords, story: string | undefined): void;
}) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { view, pending, save } = props;
  const [name, setName] = useState(view.name);
  const [note, setNote] = useState(view.note ?? '');
  const [text, setText] = useState(view.text ?? '');
  const [speakerNotes, setSpeakerNotes] = useState(view.speakerNotes ?? '');
  const [story, setStory] = useState(view.story);
  const [remarks, setRemarks] = useState<readonly TypedRemark[]>(
    (view.annotations ?? []).map((remark, key) => ({ ...remark, key })),
  );
  const isText = screenOfStep(view) === 'text';
  const isMap = screenOfStep(view) === 'map';
  const w = t.savedViews;
  // A line that is wholly empty is none; one that is half empty says what it lacks.
  const kept = remarks
    .map(({ element, text }) => ({ element, text: text.trim() }))
    .filter(({ element, text }) => element !== '' || text !== '');
  const isHalf = kept.some(({ element, text }) => element === '' || text === '');
  const lacks = name.trim() === '';
  const area = (label: string, value: string, type: (value: string) => void, description?: string) => (
    <Textarea
      size="xs"
      {...{ label, value, description }}
      maxLength={2000}
      autosize
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (lacks || isHalf) return;
        const words = { name: name.trim(), note: note.trim(), speakerNotes: speakerNotes.trim() };
        const own = isText ? { text: text.trim() } : isMap ? { annotations: kept } : {};
        save({ ...words, ...own }, story);
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        required
        label={w.newName}
        maxLength={300}
        error={lacks && w.nameNeeded}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {isText && area(w.story.textBody, text, setText, w.story.textHelp)}
      {area(w.note, note, setNote)}
      {area(w.speakerNotes, speakerNotes, setSpeakerNotes, w.speakerNotesHelp)}
      {isMap && <RemarksFields remarks={remarks} change={setRemarks} />}
      {document.stories.length > 0 && <StorySelect story={story} choose={setStory} />}
      <Group mt={4}>
        <Button type="submit" size="compact-xs" loading={pending}>
          {t.inventory.save}
        </Button>
      </Group>
    </form>
  );
}
