import * as z from 'zod';
import { GAP_KINDS } from '../../findings/kinds.ts';
import { MOST_BOXES } from '../../map/detail.ts';
import { LAYOUT_IDS, LEVELS, WAYS } from '../../model/map-choices.ts';
import { queryValues } from '../../model/query-text.ts';
import type { SavedView } from '../../model/saved-view.ts';
import { FORMALITIES } from '../../model/vocabulary.ts';
import {
  Day,
  dayFields,
  EndText,
  flag,
  IdText,
  KeyText,
  list,
  maybeFlag,
  optional,
  perimeterFields,
  whole,
} from '../state/fields.ts';

/** What the address of the map says, and a view of it keeps. */
export const mapFields = {
  ...perimeterFields,
  /** Map or list; absent = what suits the screen. */
  show: optional(z.enum(['map', 'list'])),
  /** Id of the element, folded box or folded line whose details are open. */
  sel: optional(KeyText),
  /** Finding highlighted on the map. */
  gap: optional(KeyText),
  /** Filières, passerelles and outlet of a pathway highlighted on the map. */
  path: list(IdText),
  formality: list(z.enum(FORMALITIES)),
  /** Kinds of findings marked; empty = those marked at first. */
  kind: list(z.enum([...GAP_KINDS, 'NONE'])),
  ghosts: optional(whole(0, 500)),
  /** Layout of the map. */
  layout: z.enum(LAYOUT_IDS).catch('stage'),
  /** Level of detail; absent = as coarse as needed to be readable. */
  detail: optional(z.enum(LEVELS)),
  /** The most boxes that the map has, unless a level of detail is chosen. */
  most: whole(1, 1000).catch(MOST_BOXES),
  /** Folded boxes that are shown one level finer. */
  opened: list(KeyText),
  /** Element around which the map is limited, and the number of steps; 0 = no limit. */
  focus: optional(KeyText),
  steps: whole(0, 99).catch(1),
  way: z.enum(WAYS).catch('both'),
  /** The rest is hidden instead of dimmed. */
  alone: flag(false),
  flows: flag(true),
  /** Which outlets a filière prepares for: most of the lines of a map, so they are drawn when asked for. */
  preps: flag(false),
  /** Whether the map by commune says how long the way from one commune to another takes by public transport. */
  minutes: flag(false),
  /** Operators whose offer is not known; absent = only if it is unknown of most. */
  silent: maybeFlag,
  /** Absent = what suits the screen. */
  legend: maybeFlag,
  /** Start and goal between which pathways are counted before and after the what-if changes. */
  endFrom: optional(EndText),
  endTo: optional(EndText),
  /** An earlier day to compare with: what was added, removed and changed since then is marked. */
  since: optional(Day),
  /** Compare with the network as it was recorded on that day. */
  recorded: flag(false),
};

const MapState = z.object({ ...dayFields, ...mapFields });

/** What a view of the map shows, as its address said it when it was kept. */
export type MapState = z.output<typeof MapState>;

/** What the map showed unless its address said otherwise, when states were kept without `map=2`. */
const ONCE = { most: '150', preps: '1' } as const;

/** What a view of the map keeps, by parameter, in the words of the present address. */
export function keptMapValues({ state = '' }: Pick<SavedView, 'state'>): Readonly<Record<string, string>> {
  const given = queryValues(state);
  const { most, preps } = ONCE;
  return given.map === '2' ? given : { ...given, most, preps: given.preps === '0' ? '0' : preps };
}

/** Reads the state of the map that a step keeps. What is not valid, or no longer offered, becomes the default. */
export const mapStateOf = (view: Pick<SavedView, 'state'>): MapState => MapState.parse(keptMapValues(view));
