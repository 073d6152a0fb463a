import { Button, Select, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { matchOptions } from '../../components/match-options.ts';
import { useMayEdit } from '../../context/own.ts';
import { useMay } from '../../context/person.tsx';
import { useWords } from '../../context/words.tsx';
import { headingOf, type TableElement } from '../../editing/cell-text.ts';
import { FieldControl } from '../../editing/field-control.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { bulkEdits } from './bulk-edits.ts';

/**
 * The bar of actions on the selected rows of a table: set one field in all of them (`save` receives the edits),
 * remove them (`remove` receives their ids), or clear the selection (`clear`).
 */
export function BulkBar(props: {
  readonly list: EntityList;
  readonly rows: readonly TableElement[];
  readonly pending: boolean;
  save(edits: readonly ElementEdit[]): void;
  remove(ids: readonly string[]): void;
  clear(): void;
}) {
  const { t } = useWords();
  const { words, readText } = useSheet();
  const { list, rows, pending, save, remove, clear } = props;
  const [path, setPath] = useState<string>();
  const [value, setValue] = useState<unknown>();
  const [text, setText] = useState('');
  const fields = FIELDS[list].filter((field) => field.path !== 'id');
  const field = fields.find((one) => one.path === path);
  // While a value is typed, the button says already what it will do.
  const reading = field === undefined || text.trim() === '' ? undefined : readText(field, text);
  const next = reading?.ok ? reading.value : value;
  const isUnread = reading?.ok === false;
  const edits = field === undefined ? [] : bulkEdits(list, rows, field.path, next);
  const emptied = field === undefined ? [] : bulkEdits(list, rows, field.path, undefined);
  const bar = useRef<HTMLElement>(null);
  const apply = (): void => {
    // A value that is only half typed would empty the field in all rows.
    const unread = bar.current?.querySelector<HTMLElement>('[data-unread]');
    if (unread) unread.focus();
    else save(edits);
  };
  const w = t.inventory.bulk;
  const mayEdit = useMayEdit();
  const isOwn = rows.every((row) => mayEdit(list, row));
  const mayAny = useMay('EDIT');
  if (!isOwn)
    return (
      <section className="bulk-bar" aria-label={w.title(rows.length)}>
        <Text size="sm">{mayAny ? t.app.notOwn : w.title(rows.length)}</Text>
        <Button size="xs" variant="subtle" onClick={clear}>
          {w.none}
        </Button>
      </section>
    );
  return (
    <section ref={bar} className="bulk-bar" aria-label={w.title(rows.length)}>
      <Text size="sm" fw={600}>
        {w.title(rows.length)}
      </Text>
      <Select
        size="xs"
        searchable
        filter={matchOptions}
        label={w.field}
        data={fields.map((one) => ({ value: one.path, label: headingOf(one, words) }))}
        value={path ?? null}
        onChange={(chosen) => {
          setPath(chosen ?? undefined);
          setValue(undefined);
          setText('');
        }}
      />
      {field !== undefined && (
        <FieldControl
          key={field.path}
          field={{ ...field, required: false }}
          label={w.value}
          value={value}
          change={setValue}
          typing={setText}
        />
      )}
      {field !== undefined && (
        <>
          <Button
            size="xs"
            loading={pending}
            disabled={!isUnread && (next === undefined || edits.length === 0)}
            onClick={apply}
          >
            {w.apply(isUnread || next === undefined ? rows.length : edits.length)}
          </Button>
          {!field.required && emptied.length > 0 && (
            <Button size="xs" variant="default" disabled={pending} onClick={() => save(emptied)}>
              {w.clear(emptied.length)}
            </Button>
          )}
        </>
      )}
      <Button size="xs" variant="default" onClick={() => remove(rows.map(({ id }) => id))}>
        {w.remove(rows.length)}
      </Button>
      <Button size="xs" variant="subtle" onClick={clear}>
        {w.none}
      </Button>
    </section>
  );
}
