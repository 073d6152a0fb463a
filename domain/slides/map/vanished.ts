import { nameOf } from '../../map/names.ts';
import { kindOf, type NetworkView } from '../../map/network-view.ts';
import type { StepWords } from '../words/step-words.ts';
import type { MapState } from './state.ts';
import { mapTexts } from './texts.ts';

/**
 * Lists what a step shows (`state`) but `view`, the network of its day, does not contain: by name, and how many have none
 * any more. `isFound` says whether the finding that it highlights still exists, `lost` names an audience that is gone.
 */
export function vanishedOf(
  { vocabulary, language }: Pick<StepWords, 'vocabulary' | 'language'>,
  view: NetworkView,
  { sel, path, bassin, type, gap }: MapState,
  isFound: boolean,
  lost: string | undefined,
): readonly string[] {
  const { bassins, operatorTypes } = view.document;
  const { slide } = mapTexts(language);
  // The id of a folded box has a colon; it is made anew with the map.
  const elements = [sel, ...path].filter((id) => id !== undefined && !id.includes(':'));
  const gone = [
    ...elements.filter((id) => id !== undefined && kindOf(view, id) === undefined),
    ...bassin.filter((id) => !bassins.some((one) => one.id === id)),
    ...type.filter((id) => !operatorTypes.some((one) => one.id === id)),
    ...(lost === undefined ? [] : [lost]),
  ].filter((id) => id !== undefined);
  const named = [...new Set(gone)].map((id) => [id, nameOf(view, vocabulary, id)] as const);
  const unnamed = named.filter(([id, name]) => id === name).length;
  return [
    ...named.flatMap(([id, name]) => (id === name ? [] : [name])),
    ...(unnamed > 0 ? [slide.vanishedUnnamed(unnamed)] : []),
    ...(gap !== undefined && !isFound ? [slide.vanishedFinding] : []),
  ];
}
