import { sameValue } from '../../domain/change/elements.ts';
import type { ElementEdit, FieldEdit } from '../../domain/change/record.ts';
import { type Camera, cameraText } from '../../domain/map/camera.ts';
import { freeIdIn } from '../../domain/model/free-id.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { SavedView } from '../../domain/model/saved-view.ts';
import type { Change } from '../../domain/model/scenario.ts';
import { keptMapValues } from '../../domain/slides/map/state.ts';
import { screenOfStep } from '../../domain/slides/state/screen-of-step.ts';
import { stepsOf } from '../../domain/slides/steps.ts';
import { idText } from '../../domain/transfer/fold.ts';
import { CommonView, readView, writeView } from './address.ts';
import { ExplorerView, hasScreen, PATHS, SlidesView } from './screens.ts';

/**
 * The parts of the map's address that a saved view leaves out: language and theme are the user's choice, what is
 * supposed is kept with its changes, and the name of the open view is not part of it. Everything else is saved.
 */
const NOT_KEPT = {
  lang: undefined,
  theme: undefined,
  view: undefined,
  kept: undefined,
  whatif: false,
} as const;

/**
 * Takes the query part of the map's address and returns the part that a saved view keeps: all but language, theme,
 * what-if mode and the name of the view. Equal screens give equal texts; the map as it first opens gives an empty
 * text.
 */
export const stateOf = (search: string): string =>
  writeView(ExplorerView, '', { ...readView(ExplorerView, search), ...NOT_KEPT });

/**
 * What a kept state begins with since the map is first shown folded to few boxes, and without the outlets that filières
 * prepare for.
 */
const KEPT_SINCE = 'map=2';

/** The state of the map that a view keeps, in the words of its present address. */
const keptState = (view: SavedView): string => stateOf(new URLSearchParams(keptMapValues(view)).toString());

/** The text to keep for what the map shows, with the day, which an address may leave out. */
const toKeep = ({ search, at }: Seen): string =>
  [KEPT_SINCE, stateOf(writeView(ExplorerView, search, at === undefined ? {} : { at }))]
    .filter((part) => part !== '')
    .join('&');

/**
 * Returns the query part of the address that shows a saved view of the map. The language is taken over from `search`,
 * the query part of the current address.
 */
export function openedSearch(view: SavedView, search: string): string {
  const { lang } = readView(ExplorerView, search);
  const whatif = view.changes !== undefined;
  return writeView(ExplorerView, keptState(view), { lang, kept: view.id, whatif });
}

/** Whether the query part of an address, `search`, still shows exactly what a saved view of the map holds. */
export const showsView = (view: SavedView, search: string): boolean => stateOf(search) === keptState(view);

/** Returns all saved views of a network: those that belong to no story, then story by story, each in their order. */
export const orderedViews = (document: NetworkDocument): readonly SavedView[] =>
  [undefined, ...document.stories.map(({ id }) => id)].flatMap((story) => stepsOf(document, story));

/**
 * Returns the saved view of the map after (`1`) or before (`-1`) the one with the id `present`. After the last comes the
 * first. Without `present`, it is the first or the last; undefined without views.
 */
export function nextView(
  document: NetworkDocument,
  present: string | undefined,
  step: 1 | -1,
): SavedView | undefined {
  const views = orderedViews(document).filter((view) => screenOfStep(view) === 'map');
  const at = views.findIndex(({ id }) => id === present);
  if (at < 0) return step === 1 ? views[0] : views.at(-1);
  return views[(at + step + views.length) % views.length];
}

/** What is on the screen, to be saved as a view. */
export interface Seen {
  readonly search: string;
  /** The day shown. The address names none on the day of the inventory, on which the view must open later too. */
  readonly at: string | undefined;
  /** Undefined when the screen shows no map. */
  readonly camera: Camera | undefined;
  /** The described audience as text, if the user wants it saved. */
  readonly profile: string | undefined;
  /** What is supposed on the screen; absent or empty when nothing is. */
  readonly changes?: readonly Change[] | undefined;
}

const supposed = ({ changes = [] }: Seen): readonly Change[] | undefined =>
  changes.length === 0 ? undefined : changes;
const said = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/**
 * Makes the edit that saves what is on the screen (`seen`) as a new saved view of the map, as the last step of `story`, or
 * after the views that belong to none. `named` holds its name and note. Returns the edit, and the id of the view, which is
 * made from the name.
 */
export function added(
  document: NetworkDocument,
  named: { readonly name: string; readonly note: string },
  seen: Seen,
  story?: string,
): { readonly id: string; readonly edit: ElementEdit } {
  return addedView(document, named, {
    ...{ story, state: toKeep(seen), profile: said(seen.profile) },
    ...{ camera: seen.camera && cameraText(seen.camera), changes: supposed(seen) },
  });
}

/** Makes the edit that adds a text as the last step of a story, or after the views that belong to none. */
export const addedText = (
  document: NetworkDocument,
  { name, text }: { readonly name: string; readonly text: string },
  story?: string,
): { readonly id: string; readonly edit: ElementEdit } =>
  addedView(document, { name, note: '' }, { story, screen: 'text', text: said(text) });

/** The rank of a view that comes last in a story, or among the views that belong to none. */
export const lastRank = (document: NetworkDocument, story: string | undefined): number =>
  (stepsOf(document, story).at(-1)?.rank ?? -1) + 1;

/** The edit that adds a view with these parts after the others of its story. */
function addedView(
  document: NetworkDocument,
  { name, note }: { readonly name: string; readonly note: string },
  parts: Readonly<Record<string, unknown>> & { readonly story?: string | undefined },
): { readonly id: string; readonly edit: ElementEdit } {
  const id = freeIdIn(document, `vue-${idText(name)}`);
  const element = { id, name, rank: lastRank(document, parts.story), note: said(note), ...parts };
  const stated = Object.fromEntries(Object.entries(element).filter(([, value]) => value !== undefined));
  return { id, edit: { do: 'ADD', list: 'views', element: stated } };
}

/** The screens beside the map of which the page keeps steps. */
export type KeptScreen = 'gaps' | 'plan' | 'pathways' | 'changes' | 'referrals' | 'dashboard' | 'scenarios';

/**
 * Makes the edit that keeps what a screen beside the map shows as the last step of `story`, or after the views that belong
 * to none: the query part of its address (`search`) with the day `at`. `profile` is the described audience as text, if the
 * user wants it kept.
 */
export function addedStep(
  document: NetworkDocument,
  named: { readonly name: string; readonly note: string },
  seen: {
    readonly screen: KeptScreen;
    readonly search: string;
    readonly at: string;
    readonly profile: string | undefined;
  },
  story?: string,
): { readonly id: string; readonly edit: ElementEdit } {
  const { screen, search, at, profile } = seen;
  const state = writeView(CommonView, search, { lang: undefined, theme: undefined, at });
  return addedView(document, named, { story, screen, state, profile: said(profile) });
}

/** The screen that opens each kind of saved view. */
const SCREEN_OF = {
  ...{ map: 'explorer', changes: 'history', text: 'slides' },
  ...{ gaps: 'gaps', plan: 'plan', pathways: 'pathways', scenarios: 'scenarios' },
  ...{ referrals: 'referrals', dashboard: 'dashboard' },
} as const satisfies Readonly<Record<ReturnType<typeof screenOfStep>, keyof typeof PATHS>>;

/** The address that opens a saved view on its own screen; a text opens as a slide, and so does what has no screen here. */
export function addressOfView(view: SavedView, lang: CommonView['lang']): string {
  const screen = screenOfStep(view);
  if (screen === 'map') return `${PATHS.explorer}?${writeView(ExplorerView, '', { lang, view: view.id })}`;
  const target = hasScreen(SCREEN_OF[screen]) ? SCREEN_OF[screen] : 'slides';
  const query =
    target === 'slides'
      ? writeView(SlidesView, '', { lang, story: view.story, slide: view.id })
      : writeView(CommonView, view.state ?? '', { lang });
  return `${PATHS[target]}?${query}`;
}

type Values = Partial<
  Pick<
    SavedView,
    | 'name'
    | 'note'
    | 'text'
    | 'speakerNotes'
    | 'rank'
    | 'story'
    | 'state'
    | 'camera'
    | 'profile'
    | 'annotations'
  >
> & {
  readonly changes?: readonly Change[];
};

/** The edit that changes fields of a view, in a list; an empty list when nothing differs. */
export function changed(view: SavedView, values: { [K in keyof Values]: Values[K] | undefined }) {
  const fields = Object.entries(values).flatMap(([path, now]): FieldEdit[] => {
    const was = view[path as keyof Values];
    if (sameValue(was, now)) return [];
    return [{ path, ...(was !== undefined && { was }), ...(now !== undefined && { now }) }];
  });
  return fields.length === 0 ? [] : [{ do: 'CHANGE', list: 'views', id: view.id, fields } as const];
}

/** What people write about a saved view, and the text of a text; empty texts are none. */
export interface ViewWords {
  readonly name: string;
  readonly note: string;
  readonly text?: string;
  readonly speakerNotes: string;
  /** Remarks about elements of a map; absent where they cannot be given. */
  readonly annotations?: NonNullable<SavedView['annotations']>;
}

/**
 * Makes the edit that gives a saved view another name, note and speaker's notes. Returns a list with that edit, empty when
 * nothing differs.
 */
export const renamed = (
  view: SavedView,
  { name, note, speakerNotes, text, annotations }: ViewWords,
): readonly ElementEdit[] =>
  changed(view, {
    ...{ name, note: said(note), speakerNotes: said(speakerNotes) },
    ...(text !== undefined && { text: said(text) }),
    ...(annotations !== undefined && { annotations: annotations.length === 0 ? undefined : annotations }),
  });

/**
 * Makes the edit after which a saved view shows what is on the screen (`seen`). Returns a list with that edit, empty
 * when nothing differs. If the screen shows no map, the view keeps its position on the map.
 */
export const updated = (view: SavedView, seen: Seen): readonly ElementEdit[] =>
  changed(view, {
    state: toKeep(seen),
    camera: seen.camera === undefined ? view.camera : cameraText(seen.camera),
    ...{ profile: said(seen.profile), changes: supposed(seen) },
  });

/**
 * Makes the edits that move the saved view with this `id` to the place `to` (from 0) among the steps of its story, or among
 * the views that belong to none. Only views whose rank changes are edited. Returns an empty list when there is no such place.
 */
export function movedTo(document: NetworkDocument, id: string, to: number): readonly ElementEdit[] {
  const view = document.views.find((one) => one.id === id);
  const steps = view === undefined ? [] : stepsOf(document, view.story);
  if (view === undefined || to < 0 || to >= steps.length) return [];
  const others = steps.filter((one) => one.id !== id);
  return [...others.slice(0, to), view, ...others.slice(to)].flatMap((one, rank) => changed(one, { rank }));
}

/** Moves a saved view one place down (`1`) or up (`-1`), as `movedTo` does. */
export function moved(document: NetworkDocument, id: string, step: 1 | -1): readonly ElementEdit[] {
  const story = document.views.find((one) => one.id === id)?.story;
  return movedTo(document, id, stepsOf(document, story).findIndex((one) => one.id === id) + step);
}
