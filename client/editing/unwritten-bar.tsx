import { Button, Text } from '@mantine/core';
import { titleOf } from '../../domain/transfer/element-title.ts';
import { useWords } from '../context/words.tsx';
import { headingOf } from './cell-text.ts';
import { useSheet } from './sheet.tsx';
import { type Edits, isSettling } from './use-edits.ts';
import type { Typed } from './use-typed.ts';

/**
 * Lists the table cells whose typed values could not be saved (`typed`), with buttons to try again or discard them.
 * It is hidden while a save is under way or waits for an answer of the user.
 */
export function UnwrittenBar({ typed, edits }: { readonly typed: Typed; readonly edits: Edits }) {
  const { t } = useWords();
  const { words, names, valueText } = useSheet();
  const { cells, retry, clear } = typed;
  const isAsked = isSettling(edits);
  const w = t.inventory.unwritten;
  return (
    <div role="status">
      {cells.length > 0 && !isAsked && (
        <div className="unwritten-bar">
          <Text size="sm">
            {t.said(
              w.title(cells.length),
              t.list(
                cells.map(({ element, field, now }) =>
                  t.said(
                    `${titleOf(element, element.id, names, words)}, ${headingOf(field, words)}`,
                    now === undefined ? t.inventory.clash.nothing : valueText(field, now),
                  ),
                ),
              ),
            )}
          </Text>
          <Button size="xs" onClick={retry}>
            {w.retry}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              edits.forget();
              clear();
            }}
          >
            {w.giveUp}
          </Button>
        </div>
      )}
    </div>
  );
}
