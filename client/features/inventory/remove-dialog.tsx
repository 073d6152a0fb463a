import { Button, Modal, Text } from '@mantine/core';
import { elementIn } from '../../../domain/change/elements.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { removalOf } from '../../../domain/change/removal.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { titleOf } from '../../../domain/transfer/element-title.ts';
import { useFocusReturn } from '../../components/use-focus-return.ts';
import { useWords } from '../../context/words.tsx';
import { headingOf } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';

/** At most this many lines are listed; the rest is counted. */
const MOST_LISTED = 30;

/**
 * A dialog that lists everything that will be removed or changed along with the elements whose ids are given, before
 * the user confirms. `go` then receives the edits; `cancel` is called otherwise.
 */
export function RemoveDialog(props: {
  readonly list: EntityList;
  readonly ids: readonly string[];
  readonly pending: boolean;
  go(edits: readonly ElementEdit[]): void;
  cancel(): void;
}) {
  useFocusReturn();
  const { t } = useWords();
  const { document, names, words } = useSheet();
  const { list, ids, pending, go, cancel } = props;
  const edits = removalOf(document, list, ...ids);
  const asked = new Set(ids.map((id) => `${list} ${id}`));
  const others = edits.filter((edit) => !(edit.do === 'REMOVE' && asked.has(`${edit.list} ${edit.id}`)));
  const w = t.inventory.removal;
  const called = (of: EntityList, id: string): string =>
    titleOf(elementIn(document, of, id) ?? {}, id, names, words);
  const line = (edit: ElementEdit): string => {
    if (edit.do === 'ADD' || edit.list === 'network') return '';
    const { list: of } = edit;
    const name = called(of, edit.id);
    const kind = words.fields.lists[of].one;
    if (edit.do === 'REMOVE') return w.goes(kind, name);
    const fields = edit.fields.flatMap(({ path }) => FIELDS[of].filter((field) => field.path === path));
    return w.changes(kind, name, fields.map((field) => headingOf(field, words)).join(', '));
  };
  return (
    <Modal
      opened
      onClose={cancel}
      size="lg"
      title={w.title(ids.length)}
      closeButtonProps={{ 'aria-label': t.inventory.close }}
    >
      <ul className="removal">
        {ids.slice(0, MOST_LISTED).map((id) => (
          <li key={id}>{called(list, id)}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {w.with(others.length)}
          </Text>
          <ul className="removal">
            {others.slice(0, MOST_LISTED).map((edit) => (
              <li key={`${edit.list} ${edit.do === 'ADD' ? '' : edit.id}`}>{line(edit)}</li>
            ))}
          </ul>
          {others.length > MOST_LISTED && <Text size="sm">{w.more(others.length - MOST_LISTED)}</Text>}
        </>
      )}
      <Text size="sm" className="quiet">
        {w.closing}
      </Text>
      <div className="form-actions">
        <Button loading={pending} onClick={() => go(edits)}>
          {w.go(edits.filter((edit) => edit.do === 'REMOVE').length)}
        </Button>
        <Button variant="default" onClick={cancel}>
          {t.inventory.cancel}
        </Button>
      </div>
    </Modal>
  );
}
