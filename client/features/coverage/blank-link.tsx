import { Link, useSearch } from 'wouter';
import type { CoverageCell } from '../../../domain/inventory/coverage.ts';
import { addressWith } from '../../context/address.ts';
import { GapsView, PATHS } from '../../context/screens.ts';
import { useWords, type Words } from '../../context/words.tsx';
import { cellName, isOnlyPossible } from './cell-words.ts';

/**
 * A link, in a cell of the coverage table (a stage and a sector), to the finding that nothing is offered there.
 * Nothing is shown when there is no such gap. `areas` is the number of bassins that the table covers, so that a gap
 * in some of them is told from one in all.
 * A gap that is only possible has a question mark instead of the sign of emptiness.
 */
export function BlankLink({ cell, areas }: { readonly cell: CoverageCell; readonly areas: number }) {
  const allWords = useWords();
  const { t } = allWords;
  const search = useSearch();
  const { stage, sector, blankIn, possiblyBlankIn, lookedFor, filieres } = cell;
  if (sector === null || blankIn.length === 0) return null;
  const where = cellName(allWords, cell);
  const partly = blankIn.length < areas || filieres.length > 0;
  // An offer is not expected in this sector: then a gap in some bassins is not worth a mark.
  if (!lookedFor && filieres.length > 0) return null;
  const words = gapWords(t, isOnlyPossible(cell));
  const saidEmpty = possiblyBlankIn.length > 0 ? t.coverage.askUnknown : t.coverage.askEmpty;
  const said = partly ? words.askIn(where, blankIn.length) : words.ask(where);
  return (
    <Link
      className={lookedFor ? 'blank-link' : 'empty-link'}
      href={addressWith(PATHS.gaps, GapsView, search, {
        kind: ['M17'],
        cell: blankIn.map((area) => ({ area, stage, sector })),
      })}
    >
      <span aria-hidden="true">
        {!lookedFor ? '–' : partly ? words.shortIn(blankIn.length, areas) : words.short}
      </span>
      <span className="sr-only">{lookedFor ? said : saidEmpty(where)}</span>
    </Link>
  );
}

/** The texts of a gap, by whether it is only possible. */
const gapWords = ({ coverage }: Words['t'], onlyPossible: boolean) =>
  onlyPossible
    ? {
        short: `? ${coverage.maybeBlank}`,
        shortIn: coverage.maybeBlankIn,
        ask: coverage.askMaybeBlank,
        askIn: coverage.askMaybeBlankIn,
      }
    : {
        short: `∅ ${coverage.blank}`,
        shortIn: coverage.blankIn,
        ask: coverage.askBlank,
        askIn: coverage.askBlankIn,
      };
