import * as z from 'zod';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { FORMALITIES, STAGES } from '../../../domain/model/vocabulary.ts';
import { CommonView, IdText, list, useViewState } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { perimeter } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { nameOf, sectorLabel, typeLabel } from '../../model/labels.ts';

/** The filters that several screens share, as the address holds them. */
const FilteredView = CommonView.extend({
  ...perimeter,
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
  const { t, vocabulary, gapWords, language } = useWords();
  const { view, at } = useNetwork();
  const [{ bassin, type, types, stage, sector, formality, kind }] = useViewState(FilteredView);
  const said = (label: string, values: readonly string[]): readonly string[] =>
    values.length === 0 ? [] : [t.said(label, values.join(', '))];
  return [
    ...said(
      t.explorer.bassin,
      bassin.map((id) => nameOf(view, vocabulary, id)),
    ),
    ...said(
      t.explorer.type,
      [...type, ...types].map((id) => typeLabel(view.document, id, at, language)),
    ),
    ...said(
      t.explorer.stage,
      STAGES.filter((one) => stage.includes(one)).map((one) => vocabulary.stage[one]),
    ),
    ...said(
      t.explorer.sector,
      sector.map((code) => sectorLabel(vocabulary, t.sectors, code)),
    ),
    ...said(
      t.explorer.formality,
      formality.map((one) => vocabulary.formality[one]),
    ),
    ...said(
      t.look.findings,
      kind.map((one) => (one === 'NONE' ? t.look.noFinding : gapWords.gaps[one].title)),
    ),
  ];
}
