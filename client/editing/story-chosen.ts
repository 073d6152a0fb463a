import type { ElementEdit } from '../../domain/change/record.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { addedStory } from '../context/story-edits.ts';
import { lastStory } from '../model/last-story.ts';

/** The story to which a step goes: one that exists, none, or a new one by its name. */
export interface StoryChosen {
  readonly story: string;
  readonly name: string;
}

/** Stands for a story that is still to be made: no id of a story has a colon. */
export const NEW_STORY = ':new';

/** The story that this browser last added a step to, else the first one. */
export const firstStory = ({ stories }: Pick<NetworkDocument, 'stories'>): StoryChosen => {
  const last = lastStory.read();
  return { story: (stories.find(({ id }) => id === last) ?? stories[0])?.id ?? '', name: '' };
};

/** Whether a new story still has no name. */
export const lacksName = ({ story, name }: StoryChosen): boolean => story === NEW_STORY && name.trim() === '';

/** The id of the chosen story, with the edit that adds it where it is new. */
export function storyEdits(
  document: NetworkDocument,
  { story, name }: StoryChosen,
): { readonly id: string | undefined; readonly edits: readonly ElementEdit[] } {
  if (story !== NEW_STORY) return { id: story === '' ? undefined : story, edits: [] };
  const { id, edit } = addedStory(document, name.trim());
  return { id, edits: [edit] };
}
