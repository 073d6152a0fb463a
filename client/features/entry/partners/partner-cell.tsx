import type { CellOutcome } from '../../../../domain/entry/grid-edits.ts';
import type { GridCell } from '../../../../domain/entry/partner-grid.ts';
import { NIL } from '../../../../domain/entry/read-cell.ts';
import type { Period } from '../../../../domain/model/dates.ts';
import { useWords } from '../../../context/words.tsx';
import { isMaskedElsewhere } from '../rows.ts';
import { elsewhereText, periodsText, problemText, valueText } from './cell-words.ts';

/** What a closed cell shows: what is kept or was typed, and under it what is to be known of it. */
export function PartnerCell(props: {
  readonly cell: GridCell;
  readonly quarter: Period;
  /** What was typed and is not written. */
  readonly typed: CellOutcome | undefined;
  /** What was typed otherwise than it is kept. */
  readonly asRead: CellOutcome | undefined;
  /** The number of its row as readers see it. */
  readonly published: unknown;
  /** What was typed is on its way. */
  readonly isWriting: boolean;
  readonly isCurrent: boolean;
}) {
  const { t } = useWords();
  const { cell, quarter, typed, asRead, published, isWriting, isCurrent } = props;
  const w = t.entryPartners;
  if (typed !== undefined) {
    const isRight = typed.problem === undefined;
    if (isRight && isWriting) return <div className="entry-figure">{valueText(t, typed.value)}</div>;
    const said = typed.problem && problemText(t, typed.cell, typed.problem);
    return (
      <div className="entry-figure">
        <span className="cell-unwritten" title={said}>
          {typed.cell.text || '∅'} <span aria-hidden="true">⚠</span>
          <span className="sr-only">({t.inventory.unwritten.mark})</span>
        </span>
        {isCurrent && said !== undefined && <div className="cell-problem partner-problem">{said}</div>}
      </div>
    );
  }
  return (
    <div className="entry-figure">
      <span title={cell.value === NIL ? w.nilHelp : undefined}>{valueText(t, cell.value)}</span>
      <Under {...{ cell, quarter, asRead }} isMasked={isMaskedElsewhere(cell.value, published)} />
    </div>
  );
}

/** The small text under what a cell says. */
function Under(props: {
  readonly cell: GridCell;
  readonly quarter: Period;
  readonly asRead: CellOutcome | undefined;
  readonly isMasked: boolean;
}) {
  const { t } = useWords();
  const { cell, quarter, asRead, isMasked } = props;
  const { value, across, parts } = cell;
  const w = t.entryPartners;
  const mark = (text: string, title = text) => (
    <span className="entry-mark partner-mark" title={title}>
      {text}
    </span>
  );
  const masked = isMasked && mark(t.entry.mark, t.entry.markHelp);
  // An undo may have put another value there.
  if (asRead !== undefined && asRead.value === value)
    return (
      <>
        {mark(w.asRead(asRead.cell.text, valueText(t, asRead.value)))} {masked}
      </>
    );
  if (masked) return masked;
  if (value !== undefined) return null;
  if (across.length > 0) return mark(w.covered(periodsText(t, across)));
  if (parts.length === 0) return null;
  return mark(elsewhereText(t, cell, quarter));
}
