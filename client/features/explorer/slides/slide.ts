import type { Attention } from '../../../../domain/map/highlight.ts';
import type { LegendEntry } from '../../../../domain/map/legend.ts';
import type { PlacedMap } from '../../../../domain/map/map-model.ts';
import { nameOf } from '../../../../domain/map/names.ts';
import { kindOf, type NetworkView } from '../../../../domain/map/network-view.ts';
import type { SlideAsked } from '../../../../domain/map/slides/slide-map.ts';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import type { Conclusion } from '../../../../domain/slides/step-kind.ts';
import type { ExplorerView } from '../../../context/screens.ts';
import type { Words } from '../../../context/words.tsx';

/** A saved view that is ready to be shown without the server. */
export interface Slide extends Attention {
  readonly view: SavedView;
  /** The whole view, as the map shows it. Undefined when there is nothing to draw or the drawing failed. */
  readonly map: PlacedMap | undefined;
  /** What is arranged anew for the room, so that it can be read from the back. */
  readonly asked: Omit<SlideAsked, 'room' | 'letters'>;
  readonly failed: boolean;
  /** The network that it shows. */
  readonly network: NetworkView;
  /** The text beside an entry of the legend. */
  readonly entryWords: (entry: LegendEntry) => string;
  /** Day, network and audience in few words. */
  readonly brief: string;
  /** The source of the map's data, and what the map leaves out. */
  readonly read: string;
  readonly out: string | undefined;
  /** What the view supposes, in words, with its effect. */
  readonly supposed: readonly string[];
  /** What the map says; undefined where there is nothing to count. */
  readonly conclusion: Conclusion | undefined;
  /** Names of elements that the view refers to and that no longer exist. */
  readonly vanished: readonly string[];
  /** Findings or flows could not be loaded. */
  readonly incomplete: boolean;
}

/**
 * Lists what a saved view shows (`choices`, its state) but `view`, the network of its day, does not contain: by name,
 * and how many have none any more. `found` says whether its finding exists (`finding`), and whether that is known yet
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
  const named = [...new Set(gone)].map((id) => [id, nameOf(view, vocabulary, id)] as const);
  const unnamed = named.filter(([id, name]) => id === name).length;
  return [
    ...named.flatMap(([id, name]) => (id === name ? [] : [name])),
    ...(unnamed > 0 ? [t.slides.vanishedUnnamed(unnamed)] : []),
    ...(finding ? [t.slides.vanishedFinding] : []),
  ];
}
