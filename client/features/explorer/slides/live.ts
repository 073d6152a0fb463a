import { queryValues } from '../../../../domain/model/query-text.ts';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { profileOfFields } from '../../../../domain/slides/state/audience.ts';
import { screenOfStep } from '../../../../domain/slides/state/screen-of-step.ts';

/** The audience of a question that is asked on stage: `audience=ID` for one of the library, else the fields of a profile. */
export type LiveText = string;

/** Whether a step is read for an audience, so that another one can be asked about on stage. */
export const canBeAsked = (view: Pick<SavedView, 'screen'>): boolean =>
  ['map', 'pathways', 'gaps', 'plan', 'scenarios'].includes(screenOfStep(view));

/** A step as it is for the audience that is asked about; nothing of it is kept. */
export function stepFor(view: SavedView, live: LiveText): SavedView {
  const state = new URLSearchParams(view.state);
  const { audience } = queryValues(live);
  state.delete('audience');
  if (audience !== undefined) state.set('audience', audience);
  const { profile: _kept, ...rest } = view;
  const text = state.toString();
  return {
    ...rest,
    state: text === '' ? undefined : text,
    ...(audience === undefined && { profile: live }),
  } as SavedView;
}

/** What the audience asked about is: an id of the library, or a profile. */
export const audienceOf = (live: LiveText) => {
  const { audience } = queryValues(live);
  return audience === undefined ? { profile: profileOfFields(live) } : { id: audience };
};
