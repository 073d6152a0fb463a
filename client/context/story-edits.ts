import type { ElementEdit } from '../../domain/change/record.ts';
import { removalOf } from '../../domain/change/removal.ts';
import { freeIdIn } from '../../domain/model/free-id.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { SavedView } from '../../domain/model/saved-view.ts';
import type { Story } from '../../domain/model/story.ts';
import { stepsOf } from '../../domain/slides/steps.ts';
import { idText } from '../../domain/transfer/fold.ts';
import { changed, lastRank } from './saved-views.ts';

/** Makes the edit that adds a story without steps. Returns it with the id of the story, which is made from the name. */
export function addedStory(
  document: NetworkDocument,
  name: string,
): { readonly id: string; readonly edit: ElementEdit } {
  const id = freeIdIn(document, `presentation-${idText(name)}`);
  return { id, edit: { do: 'ADD', list: 'stories', element: { id, name } } };
}

/** Makes the edits that add a story with its steps. */
export const addedWithSteps = (story: Story, steps: readonly SavedView[]): readonly ElementEdit[] => [
  { do: 'ADD', list: 'stories', element: story },
  ...steps.map((element): ElementEdit => ({ do: 'ADD', list: 'views', element })),
];

/** Makes the edit that renames a story, in a list; an empty list when its name is the same. */
export const renamedStory = ({ id, name: was }: Story, name: string): readonly ElementEdit[] =>
  name === was ? [] : [{ do: 'CHANGE', list: 'stories', id, fields: [{ path: 'name', was, now: name }] }];

/**
 * Makes the edits that remove a story; meetings no longer name it. With `keepsSteps` its steps stay, after the views that
 * belong to no story; else they are removed.
 */
export function removedStory(
  document: NetworkDocument,
  id: string,
  keepsSteps: boolean,
): readonly ElementEdit[] {
  const first = lastRank(document, undefined);
  return [
    ...stepsOf(document, id).flatMap((view, at): readonly ElementEdit[] =>
      keepsSteps
        ? changed(view, { story: undefined, rank: first + at })
        : [{ do: 'REMOVE', list: 'views', id: view.id }],
    ),
    ...removalOf(document, 'stories', id).filter(({ list }) => list !== 'views'),
  ];
}

/** Makes the edit that puts a view last into another story, or among the views that belong to none. */
export const placedIn = (
  document: NetworkDocument,
  view: SavedView,
  story: string | undefined,
): readonly ElementEdit[] =>
  story === view.story ? [] : changed(view, { story, rank: lastRank(document, story) });
