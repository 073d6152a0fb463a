import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import type { SavedView } from '../model/saved-view.ts';

/** The steps of a story in their order; without one, the views that belong to no story. */
export const stepsOf = (
  { views }: Pick<NetworkDocument, 'views'>,
  story: string | undefined,
): readonly SavedView[] =>
  views.filter((view) => view.story === story).sort((a, b) => a.rank - b.rank || byCodeUnit(a.id, b.id));

/** What the slides are asked to tell: the story, and the step with which they begin. */
interface ToldAsked {
  readonly story: string | undefined;
  readonly slide: string | undefined;
}

/** The id of the story to tell: the one that is named, else the one to which the step `slide` belongs. */
export const storyTold = (
  { views }: Pick<NetworkDocument, 'views'>,
  { story, slide }: ToldAsked,
): string | undefined => story ?? views.find(({ id }) => id === slide)?.story;
