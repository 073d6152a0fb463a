import { NativeSelect, TextInput } from '@mantine/core';
import type { ElementEdit } from '../../domain/change/record.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { useNetwork } from '../context/network.tsx';
import { addedStory } from '../context/story-edits.ts';
import { useWords } from '../context/words.tsx';
import { lastStory } from '../model/last-story.ts';

/** The story to which a step goes: one that exists, none, or a new one by its name. */
export interface StoryChosen {
  readonly story: string;
  readonly name: string;
}

/** No id of a story has a colon. */
const NEW = ':new';

/** The story that this browser last added a step to, else the first one. */
export const firstStory = ({ stories }: Pick<NetworkDocument, 'stories'>): StoryChosen => {
  const last = lastStory.read();
  return { story: (stories.find(({ id }) => id === last) ?? stories[0])?.id ?? '', name: '' };
};

/** Whether a new story still has no name. */
export const lacksName = ({ story, name }: StoryChosen): boolean => story === NEW && name.trim() === '';

/** The id of the chosen story, with the edit that adds it where it is new. */
export function storyEdits(
  document: NetworkDocument,
  { story, name }: StoryChosen,
): { readonly id: string | undefined; readonly edits: readonly ElementEdit[] } {
  if (story !== NEW) return { id: story === '' ? undefined : story, edits: [] };
  const { id, edit } = addedStory(document, name.trim());
  return { id, edits: [edit] };
}

/** Asks to which story a step goes. `tried` says whether the user has tried to save, so that a missing name is told. */
export function StoryOfStep(props: {
  readonly chosen: StoryChosen;
  readonly tried: boolean;
  choose(chosen: StoryChosen): void;
}) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { chosen, tried, choose } = props;
  const w = t.savedViews.story;
  return (
    <>
      <NativeSelect
        size="sm"
        label={w.label}
        data={[
          ...document.stories.map(({ id, name }) => ({ value: id, label: name })),
          { value: NEW, label: w.newOne },
          { value: '', label: w.none },
        ]}
        value={chosen.story}
        onChange={({ currentTarget: { value } }) => choose({ ...chosen, story: value })}
      />
      {chosen.story === NEW && (
        <TextInput
          size="sm"
          required
          label={w.name}
          maxLength={300}
          error={tried && lacksName(chosen) && w.nameNeeded}
          value={chosen.name}
          onChange={({ currentTarget: { value } }) => choose({ ...chosen, name: value })}
        />
      )}
    </>
  );
}
