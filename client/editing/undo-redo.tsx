import { Button, Text } from '@mantine/core';
import { useEffect } from 'react';
import { elementIn } from '../../domain/change/elements.ts';
import { ENTITY_LISTS, type EntityList } from '../../domain/model/network.ts';
import { useMay } from '../context/person.tsx';
import { useWords } from '../context/words.tsx';
import { timeLabel } from '../model/labels.ts';
import { type ElementPlace, type OwnChange, useOwnChanges } from './own-changes.ts';
import { useSheet } from './sheet.tsx';
import type { Edits } from './use-edits.ts';
import './editing.css';

/**
 * The buttons that undo and redo the changes made on this page, on whatever screen, and the words for the change that
 * "undo" concerns. `isShown` tells whether the table shows an element; a change elsewhere says so.
 */
export function UndoRedo(props: {
  readonly edits: Edits;
  /** The list that the table shows. */
  readonly list: EntityList;
  isShown(place: ElementPlace): boolean;
}) {
  const { t, language } = useWords();
  const { words } = useSheet();
  const { edits, list, isShown } = props;
  const { takeBack, pending } = edits;
  const { made, undone } = useOwnChanges();
  const [last, again] = [made.at(-1), undone.at(-1)];
  useUndoKeys(edits, last, again);
  const may = useMay('EDIT');
  if (!may) return null;
  const w = t.inventory;
  const undo = last && w.undoOf(last.title, timeLabel(last.at, language));
  // A change of which the table shows a row is in its list; `Elsewhere` says where another one is.
  const where = last?.places.some(isShown) === true ? w.undoIn(words.fields.lists[list].many) : undefined;
  const redo = again && w.redoOf(again.title, timeLabel(again.at, language));
  return (
    <>
      <Button.Group>
        <Button
          size="xs"
          variant="default"
          disabled={last === undefined || pending}
          title={undo === undefined ? 'Ctrl+Z' : `${undo} (Ctrl+Z)`}
          onClick={() => last !== undefined && takeBack(last.revision)}
        >
          {w.undo}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={again === undefined || pending}
          title={redo === undefined ? 'Ctrl+Y' : `${redo} (Ctrl+Y)`}
          onClick={() => again !== undefined && takeBack(again.revision)}
        >
          {w.redo}
        </Button>
      </Button.Group>
      <Text size="sm" className="quiet undo-what" title={[undo, where].filter(Boolean).join(' ')}>
        {undo} {where ?? <Elsewhere places={last?.places ?? []} {...{ list, isShown }} />}
      </Text>
    </>
  );
}

function useUndoKeys(
  { takeBack, pending }: Edits,
  last: OwnChange | undefined,
  again: OwnChange | undefined,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement | null;
      const typing = target !== null && ['INPUT', 'TEXTAREA'].includes(target.tagName);
      if (!(event.ctrlKey || event.metaKey) || typing || pending) return;
      const key = event.key.toLowerCase();
      const back = key === 'z' && !event.shiftKey ? last : undefined;
      const forth = key === 'y' || (key === 'z' && event.shiftKey) ? again : undefined;
      const change = back ?? forth;
      if (change === undefined) return;
      event.preventDefault();
      takeBack(change.revision);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [last, again, takeBack, pending]);
}

/**
 * Says that a change concerns elements that the table does not show, and in which list they are. With `reveal`, a button
 * shows the first of them that exists. Elements of `list`, the one in the table, that no longer exist are not mentioned.
 */
export function Elsewhere(props: {
  readonly places: readonly ElementPlace[];
  readonly list: EntityList;
  isShown(place: ElementPlace): boolean;
  reveal?(place: ElementPlace): void;
}) {
  const { t } = useWords();
  const { words, document } = useSheet();
  const { places, isShown, reveal } = props;
  const isList = (list: string): list is EntityList => ENTITY_LISTS.some((one) => one === list);
  const exists = ({ list, id }: ElementPlace): boolean =>
    !isList(list) || elementIn(document, list, id) !== undefined;
  const first = places.find(exists) ?? places.find(({ list }) => list !== props.list);
  if (first === undefined || places.some(isShown)) return null;
  const list = isList(first.list) ? words.fields.lists[first.list].many : t.history.head;
  return (
    <>
      {t.inventory.elsewhere(list)}{' '}
      {reveal !== undefined && isList(first.list) && exists(first) && (
        <Button size="compact-xs" variant="default" onClick={() => reveal(first)}>
          {t.inventory.reveal}
        </Button>
      )}
    </>
  );
}
