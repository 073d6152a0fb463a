import { Table, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { chosenActions } from '../../../domain/actions/chosen-actions.ts';
import type { AwarenessAction } from '../../../domain/model/entities.ts';
import { MASKED } from '../../../domain/model/vocabulary.ts';
import { TableHead } from '../../components/tables/headings.tsx';
import { useWords } from '../../context/words.tsx';
import { headingOf } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { actionField } from './action-draft.ts';
import { ActionRow, EditRow, hasThread, RemovedRow } from './action-row.tsx';
import type { ActionWork } from './workbench.tsx';

const NO_FILTER = { kinds: [], period: undefined, partner: undefined, commune: undefined };

const COLUMNS = ['date', 'name', 'operators', 'commune', 'participants', 'outcome'] as const;

/** Actions as a table, of which one may be open for editing and one is marked; `empty` is said of an empty one. */
export function ActionList(props: {
  readonly actions: readonly AwarenessAction[];
  readonly work: ActionWork;
  readonly empty: string;
}) {
  const { t } = useWords();
  const { words, document } = useSheet();
  const { work, empty } = props;
  const { removed } = work;
  const actions =
    removed === undefined ? props.actions : chosenActions([...props.actions, removed], NO_FILTER);
  const table = useRef<HTMLDivElement>(null);
  const { marked } = work;
  useEffect(() => {
    if (marked === undefined) return;
    // What it returns, a promise in some browsers, is no clean-up.
    table.current?.querySelector(`[data-id="${CSS.escape(marked)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  if (actions.length === 0)
    return <p role="status">{document.actions.length === 0 ? t.actions.none : empty}</p>;
  const withThread = actions.some(hasThread);
  const headings = COLUMNS.map((path) => headingOf(actionField(path), words));
  return (
    <div ref={table}>
      <Table className="action-table" fz="sm">
        <caption className="sr-only">{t.actions.nav}</caption>
        <TableHead headings={[...headings, ...(withThread ? [t.actions.columns.about] : []), '\u00a0']} />
        <Table.Tbody>
          {actions.map((action) =>
            action.id === removed?.id ? (
              <RemovedRow key={action.id} action={action} work={work} columns={COLUMNS.length + 2} />
            ) : work.editing === action.id ? (
              <EditRow key={action.id} action={action} work={work} columns={COLUMNS.length + 2} />
            ) : (
              <ActionRow key={action.id} {...{ action, work, withThread }} />
            ),
          )}
        </Table.Tbody>
      </Table>
      {actions.some(({ participants }) => participants === MASKED) && (
        <Text size="sm" className="quiet action-masked">
          {t.actions.masked}
        </Text>
      )}
    </div>
  );
}
