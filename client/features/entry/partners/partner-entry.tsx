import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { doubtedPairs } from '../../../../domain/entry/doubted-pairs.ts';
import { type GridScope, partnerGrid, partnersOf, showsRow } from '../../../../domain/entry/partner-grid.ts';
import { quartersOf } from '../../../../domain/entry/quarters.ts';
import { useViewState } from '../../../context/address.ts';
import { EntryView } from '../../../context/entry-view.ts';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';
import { LeaveGuard } from '../../../editing/leave-guard.tsx';
import type { ElementPlace } from '../../../editing/own-changes.ts';
import { useSheet } from '../../../editing/sheet.tsx';
import { UndoRedo } from '../../../editing/undo-redo.tsx';
import { type Edits, isSettling } from '../../../editing/use-edits.ts';
import { fold } from '../../../model/search.ts';
import { SaveDialogs } from '../save-dialogs.tsx';
import { type Entry, useEntryEdits } from '../use-entry.ts';
import { cellName, problemText } from './cell-words.ts';
import { Doubted } from './doubted.tsx';
import { PartnerSheets } from './partner-sheets.tsx';
import { PartnerTable } from './partner-table.tsx';
import { PartnerTools } from './partner-tools.tsx';
import { PastedAside } from './pasted-aside.tsx';
import { type TypedGrid, useTypedGrid } from './use-partner-grid.ts';
import './partner-entry.css';

/** The grid of the partners of one operator by quarter, with its tools. */
export function PartnerEntry({ entry }: { readonly entry: Entry }) {
  const { t } = useWords();
  const { document } = useSheet();
  const [view] = useViewState(EntryView);
  const edits = useEntryEdits();
  const year = view.year ?? Number(today().slice(0, 4));
  const operator = document.operators.find(({ id }) => id === view.operator)?.id;
  const { sayer, before, kind = 'ORIENTATION' } = view;
  const scope = useMemo(
    (): GridScope | undefined =>
      operator === undefined
        ? undefined
        : {
            ...{ operator, kind, sayer },
            quarters: quartersOf(before ? [year - 1, year] : [year]),
          },
    [operator, sayer, kind, before, year],
  );
  if (scope === undefined)
    return (
      <>
        <PartnerTools {...{ entry, edits, year }} isHeld={false} />
        <Text>{t.entryPartners.chooseHint}</Text>
      </>
    );
  return <PartnerGrid key={scope.operator} {...{ entry, edits, scope, year }} />;
}

function PartnerGrid(props: {
  readonly entry: Entry;
  readonly edits: Edits;
  readonly scope: GridScope;
  readonly year: number;
}) {
  const { t } = useWords();
  const { document, names } = useSheet();
  const { entry, edits, scope, year } = props;
  const [added, setAdded] = useState<readonly string[]>([]);
  const [isTyping, setTyping] = useState(false);
  const source = useMemo(() => {
    const { nilReports, filieres, passerelles } = document;
    return { flows: entry.flows, nilReports, filieres, passerelles };
  }, [entry, document]);
  const partners = useMemo(() => {
    const wanted = new Set([...partnersOf(source, scope.operator), ...added]);
    return document.operators
      .filter(({ id }) => wanted.has(id))
      .map(({ id, name }) => ({ id, order: fold(name) }))
      .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  }, [document, source, scope.operator, added]);
  const lines = useMemo(() => partnerGrid(source, scope, partners), [source, scope, partners]);
  const grid = useTypedGrid(scope, lines, edits, (ids) => setAdded((before) => [...before, ...ids]));
  const doubted = useMemo(() => doubtedPairs(source, scope, partners), [source, scope, partners]);
  const isWriting = isSettling(edits);
  // A report of nothing that was taken away is in no list any more, and was in this grid.
  const isShown = ({ list, id }: ElementPlace): boolean =>
    showsRow(lines, id) || (list === 'nilReports' && !document.nilReports.some((one) => one.id === id));
  const w = t.entryPartners;
  const label = `${names.nameOf(scope.operator) ?? scope.operator}, ${w.sayers[scope.sayer]}`;
  return (
    <>
      <PartnerTools
        {...{ entry, edits, year }}
        isHeld={grid.outcomes.size > 0}
        addPartner={(id) => setAdded((before) => [...before, id])}
        partners={partners}
      />
      <div className="partner-undo">
        <UndoRedo edits={edits} list="flows" isShown={isShown} />
        <PartnerSheets scope={scope} partners={partners} />
      </div>
      <LeaveGuard
        isActive={isTyping || grid.outcomes.size > 0}
        isOnItsWay={edits.pending}
        text={t.inventory.unwritten.leave}
      />
      <LeftCells {...{ scope, grid, edits, isWriting }} />
      <PastedAside grid={grid} />
      <Doubted pairs={doubted.filter((pair) => grid.isTyped(pair))} />
      {lines.length === 0 && <Text mt="sm">{w.none}</Text>}
      <PartnerTable {...{ label, scope, lines, grid, isWriting }} holds={setTyping} />
      <Text size="sm" className="quiet partner-help">
        {w.help}
      </Text>
      <SaveDialogs clear={grid.clear} edits={edits} />
    </>
  );
}

/** How many problems are listed; the others are at their cells. */
const LISTED = 8;

/** The cells of which nothing is written, with what is wrong, and what could not be sent. */
function LeftCells(props: {
  readonly scope: GridScope;
  readonly grid: TypedGrid;
  readonly edits: Edits;
  readonly isWriting: boolean;
}) {
  const { t } = useWords();
  const { names } = useSheet();
  const { scope, grid, edits, isWriting } = props;
  const w = t.entryPartners;
  const all = [...grid.outcomes.values()];
  const wrong = all.filter(({ problem }) => problem !== undefined);
  const left = isWriting ? wrong : all;
  return (
    <div role="status">
      {left.length > 0 && (
        <div className="unwritten-bar">
          <div>
            <Text size="sm" fw={600}>
              {w.left(left.length)}
            </Text>
            {wrong.slice(0, LISTED).map(({ cell, problem }) => (
              <Text size="sm" key={`${cell.partner} ${cell.column}`}>
                {cellName(t, scope, cell, names.nameOf(cell.partner))} —{' '}
                {problem && problemText(t, cell, problem)}
              </Text>
            ))}
            {wrong.length > LISTED && <Text size="sm">{w.leftMore(wrong.length - LISTED)}</Text>}
            {wrong.length === left.length && !isWriting && <Text size="sm">{w.restWritten}</Text>}
          </div>
          {wrong.length < left.length && (
            <Button size="xs" onClick={grid.retry}>
              {w.retry}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              edits.forget();
              grid.clear();
            }}
          >
            {w.drop}
          </Button>
        </div>
      )}
    </div>
  );
}
