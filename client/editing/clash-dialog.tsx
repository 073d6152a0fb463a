import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { elementIn } from '../../domain/change/elements.ts';
import { holdsKeyedTexts, mergedTexts, textsUnder } from '../../domain/change/keyed-texts.ts';
import type { EditConflict } from '../../domain/change/record.ts';
import { authorIn } from '../../domain/messages/authors.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { localDay } from '../../domain/model/local-day.ts';
import { titleOf } from '../../domain/transfer/element-title.ts';
import { OneOf } from '../components/one-of.tsx';
import { HeadCells } from '../components/tables/headings.tsx';
import { useFocusReturn } from '../components/use-focus-return.ts';
import { useWords } from '../context/words.tsx';
import { fieldOf, headingOf } from './cell-text.ts';
import { keyOf, settled } from './resolved-edits.ts';
import { useSheet } from './sheet.tsx';
import type { Clash, Wanted } from './use-edits.ts';
import './clash-dialog.css';

/**
 * The dialog for an edit conflict: another user changed the same fields (`clash`) meanwhile. For each field it shows
 * the old value, the other user's value and the own one, and the user chooses which is kept. `save` receives the
 * edits that remain; without it, the dialog only tells about the conflict.
 */
export function ClashDialog(props: {
  readonly clash: Clash;
  /** Saves the own edits that remain. An empty list of edits keeps all that the other user wrote. */
  save: ((wanted: Wanted) => void) | undefined;
  cancel(): void;
}) {
  useFocusReturn();
  const { t } = useWords();
  const { clash, save, cancel } = props;
  const { wanted } = clash;
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const w = t.inventory.clash;
  return (
    <Modal
      opened
      onClose={cancel}
      size="xl"
      title={w.title}
      closeButtonProps={{ 'aria-label': t.inventory.close }}
    >
      <Text size="sm">{wanted === undefined || save === undefined ? w.cannot : w.intro}</Text>
      <div className="clash-frame">
        <table className="clash">
          <thead>
            <tr>
              <HeadCells headings={[w.field, w.was, w.theirs, w.mine, w.keep]} />
            </tr>
          </thead>
          <tbody>
            {clash.conflicts.map((conflict) => {
              const key = keyOf(conflict);
              return (
                <ConflictRow
                  key={key}
                  conflict={conflict}
                  isMine={mine.has(key)}
                  choose={
                    wanted &&
                    ((isMine) => {
                      const next = new Set(mine);
                      if (isMine) next.add(key);
                      else next.delete(key);
                      setMine(next);
                    })
                  }
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="form-actions">
        {wanted !== undefined && save !== undefined && (
          <Button
            onClick={() => {
              save(settled({ ...clash, wanted }, mine));
            }}
          >
            {w.go}
          </Button>
        )}
        <Button variant="default" onClick={cancel}>
          {t.inventory.cancel}
        </Button>
      </div>
    </Modal>
  );
}

/** A field that both users changed, with its three values and the choice of which is kept. */
function ConflictRow(props: {
  readonly conflict: EditConflict;
  readonly isMine: boolean;
  /** Undefined when nothing can be chosen. */
  readonly choose: ((isMine: boolean) => void) | undefined;
}) {
  const { t, language } = useWords();
  const { document, words, valueText, names } = useSheet();
  const { conflict, isMine, choose } = props;
  const w = t.inventory.clash;
  const said = ({ list, path }: EditConflict, value: unknown): string => {
    const field = fieldOf(list, path);
    if (holdsKeyedTexts(list, path)) {
      const { clashing } = mergedTexts(conflict.was, conflict.theirs, conflict.mine);
      return textsUnder(value, clashing).join('\n\n') || w.nothing;
    }
    if (value === undefined || value === null) return w.nothing;
    if (field === undefined) return path === null ? w.present : String(value);
    return valueText(field, value);
  };
  const heading = ({ list, path }: EditConflict): string => {
    const field = fieldOf(list, path);
    return field === undefined ? w.element : headingOf(field, words);
  };
  return (
    <tr>
      <th scope="row">
        {heading(conflict)}
        <Text size="xs" className="quiet">
          {titleOf(elementIn(document, conflict.list, conflict.id) ?? {}, conflict.id, names, words)}
        </Text>
      </th>
      <td data-head={w.was}>{said(conflict, conflict.was)}</td>
      <td data-head={w.theirs}>
        {said(conflict, conflict.theirs)}
        {conflict.by !== null && (
          <Text size="xs" className="quiet">
            {w.by(
              authorIn(language, conflict.by.author),
              dayInWords(localDay(new Date(conflict.by.at)), language),
            )}
          </Text>
        )}
      </td>
      <td data-head={w.mine}>{said(conflict, conflict.mine)}</td>
      <td data-head={w.keep}>
        {conflict.path !== null && choose !== undefined && (
          <OneOf
            label={heading(conflict)}
            options={['theirs', 'mine'] as const}
            value={isMine ? 'mine' : 'theirs'}
            name={(one) => w[one]}
            choose={(value) => choose(value === 'mine')}
          />
        )}
      </td>
    </tr>
  );
}
