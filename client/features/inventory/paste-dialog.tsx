import { Button, Modal, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { titleOf } from '../../../domain/transfer/element-title.ts';
import { HeadCells } from '../../components/tables/headings.tsx';
import { useFocusReturn } from '../../components/use-focus-return.ts';
import { useWords } from '../../context/words.tsx';
import { headingOf } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';
import type { TypedCell } from '../../editing/use-typed.ts';
import { type PastedCell, type Pasting, pasted } from './paste.ts';

/** At most this many cells are listed; the rest is counted. */
const MOST_LISTED = 200;

/**
 * Shows what pasting a block of cells would change, before anything is written: each cell before and after, the texts
 * that cannot be read, which can be corrected here, and the texts that have no cell to go to. `write` receives the
 * cells that change.
 */
export function PasteDialog(props: {
  readonly pasting: Pasting;
  write(cells: readonly TypedCell[]): void;
  cancel(): void;
}) {
  useFocusReturn();
  const { t } = useWords();
  const sheet = useSheet();
  const { pasting, write, cancel } = props;
  // Texts corrected here, by the position of their cell.
  const [corrected, setCorrected] = useState<ReadonlyMap<number, string>>(new Map());
  const cells = useMemo(
    () =>
      pasting.targets.map((target, at) =>
        pasted({ ...target, text: corrected.get(at) ?? target.text }, sheet),
      ),
    [pasting, corrected, sheet],
  );
  const changed = cells.flatMap((cell) => (cell.does === 'change' ? [cell] : []));
  const refused = cells.filter(({ does }) => does === 'refuse').length;
  const listed = cells.flatMap((cell, at) =>
    cell.does === 'nothing' && !corrected.has(at) ? [] : [{ cell, at }],
  );
  const w = t.inventory.paste;
  return (
    <Modal
      opened
      onClose={cancel}
      size="xl"
      title={w.title}
      closeButtonProps={{ 'aria-label': t.inventory.close }}
    >
      <Text size="sm">{w.sum(cells.length, changed.length, refused)}</Text>
      {pasting.beyond.length > 0 && (
        <Text size="sm" role="alert" className="paste-beyond">
          {w.beyond(pasting.beyond.length, t.list(pasting.beyond.slice(0, MOST_NAMED)))}
        </Text>
      )}
      {listed.length > 0 && (
        <div className="clash-frame">
          <table className="clash paste-cells">
            <thead>
              <tr>
                <HeadCells headings={[w.row, w.field, w.before, w.after]} />
              </tr>
            </thead>
            <tbody>
              {listed.slice(0, MOST_LISTED).map(({ cell, at }) => (
                <CellLine
                  key={`${cell.element.id} ${cell.field.path}`}
                  cell={cell}
                  isOpen={corrected.has(at) || pasted(pasting.targets[at] ?? cell, sheet).does === 'refuse'}
                  correct={(text) => setCorrected(new Map(corrected).set(at, text))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {listed.length > MOST_LISTED && <Text size="sm">{w.more(listed.length - MOST_LISTED)}</Text>}
      <div className="form-actions">
        <Button disabled={changed.length === 0} onClick={() => write(changed)}>
          {w.go(changed.length)}
        </Button>
        <Button variant="default" onClick={cancel}>
          {w.cancel}
        </Button>
      </div>
    </Modal>
  );
}

const MOST_NAMED = 10;

/** One pasted cell: its row and column, its value before and after; a refused text is corrected in an input. */
function CellLine(props: {
  readonly cell: PastedCell;
  readonly isOpen: boolean;
  correct(text: string): void;
}) {
  const { t } = useWords();
  const { names, words, textOf, valueText, problemWords } = useSheet();
  const { cell, isOpen, correct } = props;
  const { element, field, text } = cell;
  const w = t.inventory.paste;
  const title = titleOf(element, element.id, names, words);
  const problem =
    cell.does !== 'refuse'
      ? undefined
      : typeof cell.problem === 'string'
        ? w.problems[cell.problem]
        : problemWords(field, text, cell.problem);
  const blank = t.inventory.clash.nothing;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-head={w.field}>{headingOf(field, words)}</td>
      <td data-head={w.before}>{textOf(field, element) || blank}</td>
      <td data-head={w.after}>
        {isOpen ? (
          <TextInput
            size="xs"
            aria-label={w.correct(headingOf(field, words), title)}
            value={text}
            error={problem}
            onChange={({ currentTarget }) => correct(currentTarget.value)}
          />
        ) : (
          (cell.does === 'change' && valueText(field, cell.now)) || blank
        )}
      </td>
    </tr>
  );
}
