import type { CoverageCell, CoverageSector, Measures } from '../../../domain/inventory/coverage.ts';
import type { Measure } from '../../context/screens.ts';
import type { Words } from '../../context/words.tsx';
import { sectorLabel } from '../../model/labels.ts';

/** Texts of the coverage cells: short ones for the table, full ones for screen readers. */

/** Identifies a cell in the address: `STAGE:sector`. The sector is empty when unknown. */
export const cellKey = ({ stage, sector }: Pick<CoverageCell, 'stage' | 'sector'>): string =>
  `${stage}:${sector ?? ''}`;

/** The name of a sector, or "unknown sector". */
export const sectorName = ({ t, vocabulary }: Words, sector: CoverageSector): string =>
  sector === null ? t.coverage.unknownSector : sectorLabel(vocabulary, t.sectors, sector);

/** The name of a cell: its stage and sector. */
export const cellName = (words: Words, { stage, sector }: Pick<CoverageCell, 'stage' | 'sector'>): string =>
  `${words.vocabulary.stage[stage]}, ${sectorName(words, sector)}`;

/** One measure of a cell as a short text. */
export function shortOf({ t }: Words, measure: Measure, of: Measures): string {
  const count = of.filieres.length;
  if (measure === 'filieres' || count === 0) return String(count);
  if (measure === 'places') return t.coverage.placesShort(of.places, of.placesEstimated);
  if (measure === 'verified') return t.coverage.verifiedShort(of.verified, count);
  return of.documented === null ? '' : t.coverage.percent(of.documented);
}

/** All measures of a cell in a sentence. */
export function fullOf({ t }: Words, of: Measures): string {
  const words = t.coverage;
  const count = of.filieres.length;
  if (count === 0) return words.nothing;
  return t.list([
    words.filieres(count),
    words.places(of.places, of.placesUnknown, of.placesEstimated),
    ...(of.documented === null ? [] : [words.documented(of.documented)]),
    words.verified(of.verified, count),
  ]);
}
