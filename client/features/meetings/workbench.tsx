import { Text } from '@mantine/core';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { To } from '../../components/to.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { MeetingsView } from '../../context/meetings-view.ts';
import { useMay } from '../../context/person.tsx';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { LeaveGuard } from '../../editing/leave-guard.tsx';
import { Outcome } from '../../editing/outcome.tsx';
import { SaveDialogs } from '../../editing/save-dialogs.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { UndoRedo } from '../../editing/undo-redo.tsx';
import { Bring } from './bring.tsx';
import { DecisionList } from './decision-list.tsx';
import { MeetingList } from './meeting-list.tsx';
import { MeetingPage } from './meeting-page.tsx';
import { NewMeeting } from './new-meeting.tsx';
import { useMeetingEdits } from './use-meeting-edits.ts';

/** The list of meetings and decisions, or one meeting; with what surrounds a save. */
export function Workbench() {
  const { t } = useWords();
  const may = useMay('EDIT');
  const search = useSearch();
  const { document } = useSheet();
  const [{ meeting: id }] = useViewState(MeetingsView);
  const edits = useMeetingEdits();
  const [isHeld, setHeld] = useState(false);
  const meeting = document.meetings.find((one) => one.id === id);
  const w = t.meetings;
  return (
    <>
      <div className="meeting-tools no-print">
        {id !== undefined && <To href={addressWith(PATHS.meetings, MeetingsView, search, {})}>{w.back}</To>}
        {may && <UndoRedo edits={edits} list="meetings" isShown={({ list }) => list.startsWith('meeting')} />}
        {!edits.isFollowedUpSince && <Outcome edits={edits} />}
      </div>
      {may && <Bring edits={edits} />}
      {meeting !== undefined ? (
        <MeetingPage key={meeting.id} meeting={meeting} edits={edits} holds={setHeld} />
      ) : (
        <>
          {id !== undefined && <Text role="alert">{w.unknown}</Text>}
          {may && <NewMeeting edits={edits} />}
          <MeetingList />
          <DecisionList />
        </>
      )}
      <LeaveGuard isActive={isHeld} isOnItsWay={edits.pending} text={w.agenda.leave} />
      <SaveDialogs edits={edits} />
    </>
  );
}
