import type { Attention } from '../../../../domain/map/highlight.ts';
import type { LegendEntry } from '../../../../domain/map/legend.ts';
import { BADGE_SIZE, FONT_SIZE, TITLE_SIZE } from '../../../../domain/map/letters.ts';
import type { PlacedMap } from '../../../../domain/map/map-model.ts';
import { nameOf } from '../../../../domain/map/names.ts';
import { kindOf, type NetworkView } from '../../../../domain/map/network-view.ts';
import { around, type Rect } from '../../../../domain/map/slide-frame.ts';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import type { ExplorerView } from '../../../context/screens.ts';
import type { Words } from '../../../context/words.tsx';

/** A saved view that is ready to be shown without the server. */
export interface Slide extends Attention {
  readonly view: SavedView;
  /** Undefined when there is nothing to draw or the drawing failed. */
  readonly map: PlacedMap | undefined;
  readonly failed: boolean;
  readonly legend: readonly { readonly entry: LegendEntry; readonly words: string }[];
  /** The source of the map's data, and what the map leaves out. */
  readonly read: string;
  readonly out: string | undefined;
  /** Names of elements that the view refers to and that no longer exist. */
  readonly vanished: readonly string[];
  /** Findings or flows could not be loaded. */
  readonly incomplete: boolean;
}

/**
 * Lists what a saved view shows (`choices`, its state) but `view`, the network of its day, does not contain: by name,
 * or by id when there is no name. `found` says whether its finding exists (`finding`), and whether that is known yet
 * (`known`).
 */
export function vanishedOf(
  { t, vocabulary }: Pick<Words, 't' | 'vocabulary'>,
  view: NetworkView,
  choices: ExplorerView,
  found: { readonly finding: boolean; readonly known: boolean },
): readonly string[] {
  const { bassins, operatorTypes } = view.document;
  const elements = [...(choices.sel === undefined ? [] : [choices.sel]), ...choices.path];
  const gone = [
    ...elements.filter((id) => kindOf(view, id) === undefined),
    ...choices.bassin.filter((id) => !bassins.some((one) => one.id === id)),
    ...choices.type.filter((id) => !operatorTypes.some((one) => one.id === id)),
  ];
  const finding = choices.gap !== undefined && found.known && !found.finding;
  return [
    ...[...new Set(gone)].map((id) => nameOf(view, vocabulary, id)),
    ...(finding ? [t.slides.vanishedFinding] : []),
  ];
}

/**
 * Returns the rectangle of the map around the highlighted elements (`lit`) and the selected one (`chosen`), in map
 * coordinates; undefined when the map shows none of them.
 */
export function focusOf(map: PlacedMap, { lit, chosen }: Pick<Slide, 'lit' | 'chosen'>): Rect | undefined {
  const wanted = new Set(chosen === undefined ? lit : [...lit, chosen]);
  const ends = map.edges
    .filter(({ target, line }) => wanted.has(target) && line !== 'PREP' && line !== 'FLOW')
    .flatMap(({ source, sink }) => [source, sink]);
  const about = new Set([...wanted, ...ends]);
  return around([
    ...map.nodes.filter(({ id }) => about.has(id)),
    ...map.groups.filter(({ id, operator }) => about.has(id) || about.has(operator)),
  ]);
}

/** Returns the height of the smallest text on a map, in the unit of the map's coordinates. */
export const lettersOf = (map: PlacedMap): number => {
  if (map.badges.length > 0) return BADGE_SIZE;
  return map.groups.length > 0 ? TITLE_SIZE : FONT_SIZE;
};
