import { useMemo, useState } from 'react';
import { RENEWAL_DAYS } from '../../../domain/agreements/agreement-state.ts';
import { CONFIRMED_FOR_MONTHS } from '../../../domain/agreements/confirmation.ts';
import { listAgreements } from '../../../domain/agreements/list-agreements.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { AddElementButton } from '../../components/add-element.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { useViewState } from '../../context/address.ts';
import { AgreementsView } from '../../context/agreements-view.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { LeaveGuard } from '../../editing/leave-guard.tsx';
import { Outcome } from '../../editing/outcome.tsx';
import { SaveDialogs } from '../../editing/save-dialogs.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { UndoRedo } from '../../editing/undo-redo.tsx';
import { useEdits } from '../../editing/use-edits.ts';
import { AgreementFilters } from './agreement-filters.tsx';
import { AgreementGroups } from './agreement-groups.tsx';

/** The filters, and the agreements that pass them by groups; with what surrounds a save. */
export function Workbench() {
  const { t } = useWords();
  const { document } = useSheet();
  const [view, setView] = useViewState(AgreementsView);
  const { state, phase, confirmation, partner, due, sel } = view;
  const edits = useEdits();
  const [isHeld, setHeld] = useState(false);
  const now = today();
  const snapshot = useMemo(() => snapshotAt(document, now), [document, now]);
  const listed = useMemo(
    () => listAgreements(snapshot, { state, phase, confirmation, operator: partner, due }),
    [snapshot, state, phase, confirmation, partner, due],
  );
  const isHidden =
    sel !== undefined &&
    document.agreements.some(({ id }) => id === sel) &&
    !listed.some(({ id }) => id === sel);
  const w = t.agreements;
  return (
    <>
      <Definitions title={w.rules.title} defined={w.rules.defined(RENEWAL_DAYS, CONFIRMED_FOR_MONTHS)} />
      <AgreementFilters shown={listed.length} isHidden={isHidden} />
      <div className="agreement-tools no-print">
        <AddElementButton list="agreements" operator={partner}>
          {w.add}
        </AddElementButton>
        <UndoRedo
          edits={edits}
          list="agreements"
          isShown={({ list, id }) => list === 'agreements' && listed.some((one) => one.id === id)}
        />
        <Outcome edits={edits} />
      </div>
      {listed.length === 0 ? (
        <p role="status">{document.agreements.length === 0 ? w.none : w.noneFound}</p>
      ) : (
        <AgreementGroups
          listed={listed}
          edits={edits}
          open={sel}
          toggle={(id) => setView({ sel: sel === id ? undefined : id }, { replace: true })}
          holds={setHeld}
        />
      )}
      <LeaveGuard isActive={isHeld} isOnItsWay={edits.pending} text={w.words.leave} />
      <SaveDialogs edits={edits} />
    </>
  );
}
