import { Button, Table } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { capital } from '../../../domain/messages/capital.ts';
import { dayInShort } from '../../../domain/messages/day-words.ts';
import type { AwarenessAction } from '../../../domain/model/entities.ts';
import { MASKED } from '../../../domain/model/vocabulary.ts';
import { DocumentLink } from '../../components/document-link.tsx';
import { To } from '../../components/to.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import { addressWith } from '../../context/address.ts';
import { EntryView } from '../../context/entry-view.ts';
import { OperatorView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { headingOf } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { type ActionDraft, actionField } from './action-draft.ts';
import { ActionForm } from './action-form.tsx';
import { ActionThread } from './action-thread.tsx';
import type { ActionWork } from './workbench.tsx';

interface RowProps {
  readonly action: AwarenessAction;
  readonly work: ActionWork;
}

/** Whether an action is about something, or led to something, that the network names. */
export const hasThread = ({ findings, agreements, passerelles }: AwarenessAction): boolean =>
  [findings, agreements, passerelles].some((named) => named !== undefined);

/** One action: what, when, with whom, where, how many, what came of it; and the buttons that edit or remove it. */
export function ActionRow({ action, work, withThread }: RowProps & { readonly withThread: boolean }) {
  const { t, vocabulary, language } = useWords();
  const { textOf, words } = useSheet();
  const { id, kind, name, date, theme, commune, participants, outcome, link } = action;
  const w = t.actions.columns;
  const cell = (path: string, isSaid: boolean, content: React.ReactNode, className?: string) => (
    <Table.Td
      className={className}
      data-heading={isSaid ? headingOf(actionField(path), words) : undefined}
      data-empty={isSaid ? undefined : true}
    >
      {content}
    </Table.Td>
  );
  return (
    <Table.Tr data-id={id} data-new={work.marked === id || undefined}>
      <Table.Td className="action-day">{dayInShort(date, language)}</Table.Td>
      <Table.Td className="action-name">
        <strong>{name}</strong>
        <span className="quiet">
          {[capital(vocabulary.action[kind]), textOf(actionField('form'), action), theme]
            .filter((text) => text !== undefined && text !== '')
            .join(' · ')}
        </span>
        {link !== undefined && <DocumentLink link={link} />}
      </Table.Td>
      {cell('operators', action.operators !== undefined, <Partners ids={action.operators ?? []} />)}
      {cell('commune', commune !== undefined, textOf(actionField('commune'), action))}
      {cell('participants', participants !== undefined, <Participants action={action} />, 'figure')}
      {cell('outcome', outcome !== undefined, outcome, 'action-outcome')}
      {withThread && cell('findings', false, <ActionThread action={action} />)}
      <Table.Td className="action-does no-print">
        <WhereWritten>
          <Button size="compact-xs" variant="default" aria-label={w.edit(name)} onClick={() => work.edit(id)}>
            {w.editShort}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={w.remove(name)}
            disabled={work.pending}
            onClick={() => work.remove(action)}
          >
            {w.removeShort}
          </Button>
        </WhereWritten>
      </Table.Td>
    </Table.Tr>
  );
}

/** The action that is being edited, as the line of fields in which it was noted. */
export function EditRow({ action, work, columns }: RowProps & { readonly columns: number }) {
  const { t } = useWords();
  return (
    <Table.Tr data-id={action.id} className="action-editing">
      <Table.Td colSpan={columns}>
        <ActionForm
          label={t.actions.columns.edit(action.name)}
          start={action as unknown as ActionDraft}
          pending={work.pending}
          saveLabel={t.actions.save}
          focus
          holds={work.holds}
          save={(now, made) => work.write(action, now, made)}
        >
          <Button size="xs" variant="default" onClick={() => work.edit(undefined)}>
            {t.actions.cancel}
          </Button>
        </ActionForm>
      </Table.Td>
    </Table.Tr>
  );
}

/** Where an action stood that was just removed: says so, and takes it back. */
export function RemovedRow({ action, work, columns }: RowProps & { readonly columns: number }) {
  const { t, language } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  // The button that removed it is gone with its row.
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const w = t.actions.columns;
  return (
    <Table.Tr className="action-removed no-print">
      <Table.Td className="action-day">{dayInShort(action.date, language)}</Table.Td>
      <Table.Td colSpan={columns - 1}>
        <span className="quiet">{w.removed}</span>{' '}
        <Button
          ref={button}
          size="compact-xs"
          variant="default"
          aria-label={w.takeBack(action.name)}
          loading={work.pending}
          onClick={work.takeBackRemoval}
        >
          {w.takeBackShort}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

function Partners({ ids }: { readonly ids: readonly string[] }) {
  const { names } = useSheet();
  const search = useSearch();
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <To href={addressWith(PATHS.operator, OperatorView, search, { sel: id })}>{names.nameOf(id) ?? id}</To>
    </span>
  ));
}

/** The participants as readers see them; a masked number leads to where it was typed. */
function Participants({ action }: { readonly action: AwarenessAction }) {
  const { t } = useWords();
  const { textOf } = useSheet();
  const search = useSearch();
  const text = textOf(actionField('participants'), action);
  if (action.participants !== MASKED) return text;
  const year = Number(action.date.slice(0, 4));
  return (
    <span title={t.actions.columns.masked}>
      <To href={addressWith(PATHS.entry, EntryView, search, { year })}>{text}</To>
    </span>
  );
}
