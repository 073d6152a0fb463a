import type { CoverageCell, CoverageSector, Measures } from '../../../domain/inventory/coverage.ts';
import { sectorLabel } from '../../../domain/map/names.ts';
import type { Measure } from '../../context/known-offer-views.ts';
import type { Words } from '../../context/words.tsx';

/** Texts of the coverage cells: short ones for the table, full ones for screen readers. */

/**
 * Returns the text `STAGE:sector` that identifies a cell of the coverage table (filières by stage and sector) in the
 * address. The sector is empty when it is unknown.
 */
export const cellKey = ({ stage, sector }: Pick<CoverageCell, 'stage' | 'sector'>): string =>
  `${stage}:${sector ?? ''}`;

/** Returns the name of a sector in the language of the given words; "unknown sector" for null. */
export const sectorName = ({ t, vocabulary }: Words, sector: CoverageSector): string =>
  sector === null ? t.coverage.unknownSector : sectorLabel(vocabulary, t.sectors, sector);

/** Returns the name of a cell of the coverage table in the language of `words`: its stage, then its sector. */
export const cellName = (words: Words, { stage, sector }: Pick<CoverageCell, 'stage' | 'sector'>): string =>
  `${words.vocabulary.stage[stage]}, ${sectorName(words, sector)}`;

/**
 * Returns one figure of a cell of the coverage table as a short text. `measure` says which one: number of filières,
 * places per year, share documented or share verified. `of` holds the figures of the cell.
 */
export function shortOf({ t }: Words, measure: Measure, of: Measures): string {
  const count = of.filieres.length;
  if (measure === 'filieres' || count === 0) return String(count);
  if (measure === 'places') return t.coverage.placesShort(of.places, of.placesEstimated);
  if (measure === 'verified') return t.coverage.verifiedShort(of.verified, count);
  return of.documented === null ? '' : t.coverage.percent(of.documented);
}

/**
 * Returns a sentence with all figures of a cell of the coverage table, `of`: number of filières, places per year,
 * share documented and share verified.
 */
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

/** Whether the gap of a cell of the coverage table is only possible in each area where it has one. */
export const isOnlyPossible = ({ blankIn, possiblyBlankIn }: CoverageCell): boolean =>
  blankIn.length > 0 && possiblyBlankIn.length === blankIn.length;

/** Returns the CSS classes of a cell without an offer: dots where the gap is only possible, else hatching. */
export const blankClass = (cell: CoverageCell): string =>
  isOnlyPossible(cell) ? 'coverage-blank maybe' : 'coverage-blank';
