import type { GapKind } from '../../findings/kinds.ts';
import { type Formality, STAGES } from '../../model/vocabulary.ts';
import type { Perimeter } from '../filters.ts';
import { nameOf, sectorLabel, typeLabel } from '../names.ts';
import type { NetworkView } from '../network-view.ts';
import type { PictureWords } from './picture-words.ts';

/** The filters that are set. */
export interface SetFilters extends Perimeter {
  /** Operator types that are compared, beside those of the filter. */
  readonly types?: readonly string[];
  readonly formality: readonly Formality[];
  readonly kind: readonly (GapKind | 'NONE')[];
}

/** Writes each filter that is set as a text ("Bassin: Liège"). `view` and `at` are the network and its day. */
export function filterWords(
  { t, vocabulary, gapWords, language }: PictureWords,
  { view, at }: { readonly view: NetworkView; readonly at: string },
  { bassin, type, types = [], stage, sector, formality, kind }: SetFilters,
): readonly string[] {
  const said = (label: string, values: readonly string[]): readonly string[] =>
    values.length === 0 ? [] : [t.said(label, values.join(', '))];
  const bassins = bassin.map((id) => nameOf(view, vocabulary, id));
  const typeNames = [...type, ...types].map((id) => typeLabel(view.document, id, at, language));
  const stages = STAGES.filter((one) => stage.includes(one)).map((one) => vocabulary.stage[one]);
  const sectors = sector.map((code) => sectorLabel(vocabulary, t.sectors, code));
  const findings = kind.map((one) => (one === 'NONE' ? t.look.noFinding : gapWords.gaps[one].title));
  return [
    ...said(t.explorer.bassin, bassins),
    ...said(t.explorer.type, typeNames),
    ...said(t.explorer.stage, stages),
    ...said(t.explorer.sector, sectors),
    ...said(
      t.explorer.formality,
      formality.map((one) => vocabulary.formality[one]),
    ),
    ...said(t.look.findings, findings),
  ];
}
