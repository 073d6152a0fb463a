import { useCallback, useMemo, useState } from 'react';
import { chosenActions } from '../../../domain/actions/chosen-actions.ts';
import { periodOfTotals } from '../../../domain/actions/opening-year.ts';
import type { Element, ElementEdit } from '../../../domain/change/record.ts';
import type { AwarenessAction } from '../../../domain/model/entities.ts';
import { OneOf } from '../../components/one-of.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import { ACTION_SHOWS, ActionsView } from '../../context/actions-view.ts';
import { useViewState } from '../../context/address.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { fieldEdits } from '../../editing/field-edits.ts';
import { LeaveGuard } from '../../editing/leave-guard.tsx';
import { Outcome } from '../../editing/outcome.tsx';
import { type Placeholder, placeholderEdits } from '../../editing/placeholders.ts';
import { SaveDialogs } from '../../editing/save-dialogs.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { UndoRedo } from '../../editing/undo-redo.tsx';
import { useEdits } from '../../editing/use-edits.ts';
import { useTitledEdits } from '../../editing/use-titled-edits.ts';
import { ActionCalendar } from './action-calendar.tsx';
import { ActionFilters } from './action-filters.tsx';
import { ActionList } from './action-list.tsx';
import { ActionTotals } from './action-totals.tsx';
import { QuickEntry } from './quick-entry.tsx';
import { useRemoved } from './use-removed.ts';

/** What can be done to the actions that are noted, and which of them is marked or being edited. */
export interface ActionWork {
  readonly marked: string | undefined;
  readonly editing: string | undefined;
  readonly pending: boolean;
  /** The action that was removed last, while that can be taken back. */
  readonly removed: AwarenessAction | undefined;
  edit(id: string | undefined): void;
  /** Saves an action that was edited. */
  write(before: object, action: Element, made: readonly Placeholder[]): void;
  remove(action: AwarenessAction): void;
  takeBackRemoval(): void;
  holds(isDirty: boolean): void;
}

/** What is not saved yet: typed in the line of entry or in a row that is edited, and pasted rows. */
interface Held {
  readonly typed: number;
  readonly row: number;
  readonly pasted: number;
}

const NOTHING_HELD: Held = { typed: 0, row: 0, pasted: 0 };

/** The line of quick entry, the filters, and the actions as they are shown; with what surrounds a save. */
export function Workbench() {
  const { t } = useWords();
  const { document } = useSheet();
  const [view, setView] = useViewState(ActionsView);
  const { show, kind, period, partner, commune, sel } = view;
  const edits = useTitledEdits(useEdits());
  const [editing, setEditing] = useState<string>();
  const [held, setHeld] = useState(NOTHING_HELD);
  const { removed, remember, takeBackRemoval } = useRemoved(edits);
  const of = show === 'totals' ? periodOfTotals(document.actions, period, today()) : period;
  const actions = useMemo(
    () =>
      chosenActions(document.actions, {
        ...{ kinds: kind, partner, commune },
        period: of === 'all' ? undefined : of,
      }),
    [document.actions, kind, of, partner, commune],
  );
  const hold = useCallback(
    (what: keyof Held, count: number): void =>
      setHeld((before) => (before[what] === count ? before : { ...before, [what]: count })),
    [],
  );
  const saveAll = (wanted: readonly ElementEdit[], done: () => void): void =>
    edits.save({ edits: wanted }, done);
  const work: ActionWork = {
    marked: sel,
    editing,
    pending: edits.pending,
    removed,
    edit: (id) => {
      setEditing(id);
      if (id === undefined) hold('row', 0);
    },
    write: (before, action, made) => {
      const done = (): void => {
        setEditing(undefined);
        hold('row', 0);
        setView({ sel: action.id }, { replace: true });
      };
      const fields = fieldEdits('actions', before, action);
      if (fields.length === 0) done();
      else
        saveAll(
          [
            ...placeholderEdits(made, action, document),
            { do: 'CHANGE', list: 'actions', id: action.id, fields },
          ],
          done,
        );
    },
    remove: (action) =>
      saveAll([{ do: 'REMOVE', list: 'actions', id: action.id }], () => {
        setEditing(undefined);
        remember(action);
      }),
    takeBackRemoval,
    holds: (isDirty) => hold('row', isDirty ? 1 : 0),
  };
  const isHidden =
    sel !== undefined &&
    document.actions.some(({ id }) => id === sel) &&
    !actions.some(({ id }) => id === sel);
  return (
    <>
      <WhereWritten>
        <QuickEntry
          edits={edits}
          holds={hold}
          noted={(ids) =>
            setView({ sel: ids.at(-1), about: [], with: [], under: [], on: undefined }, { replace: true })
          }
        />
      </WhereWritten>
      <div className="action-tools no-print">
        <OneOf
          label={t.actions.show.label}
          options={ACTION_SHOWS}
          name={(one) => t.actions.show[one]}
          value={show}
          choose={(one) => setView({ show: one })}
        />
        <UndoRedo
          edits={edits}
          list="actions"
          isShown={({ list, id }) => list === 'actions' && actions.some((action) => action.id === id)}
        />
        <Outcome edits={edits} />
      </div>
      <ActionFilters shown={actions.length} isHidden={isHidden} period={of} />
      {show === 'list' ? (
        <ActionList actions={actions} work={work} empty={t.actions.noneFound} />
      ) : show === 'calendar' ? (
        <ActionCalendar actions={actions} work={work} />
      ) : (
        <ActionTotals actions={actions} period={of} />
      )}
      <LeaveGuard
        isActive={held.typed + held.row + held.pasted > 0}
        isOnItsWay={edits.pending}
        text={held.typed + held.row > 0 ? t.actions.quick.leave : t.actions.quick.leavePasted(held.pasted)}
      />
      <SaveDialogs edits={edits} />
    </>
  );
}
