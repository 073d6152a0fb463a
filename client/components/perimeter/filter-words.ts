import * as z from 'zod';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { filterWords } from '../../../domain/map/words/filter-words.ts';
import { FORMALITIES } from '../../../domain/model/vocabulary.ts';
import { IdText, list, perimeterFields } from '../../../domain/slides/state/fields.ts';
import { CommonView, useViewState } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/** The filters that several screens share, as the address holds them. */
const FilteredView = CommonView.extend({
  ...perimeterFields,
  /** Operator types compared on the synergies screen. */
  types: list(IdText),
  formality: list(z.enum(FORMALITIES)),
  kind: list(z.enum([...GAP_KINDS, 'NONE'])),
});

/**
 * Returns the filters that the user has set on the screen, each as a text ("Bassin: Liège"); an empty list without
 * filters. They are printed on paper and under map pictures, where the filter menus cannot be opened.
 */
export function useFilterWords(): readonly string[] {
  const words = useWords();
  const { view, at } = useNetwork();
  const [filters] = useViewState(FilteredView);
  return filterWords(words, { view, at }, filters);
}
