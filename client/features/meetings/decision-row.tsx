import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { ListedDecision } from '../../../domain/meetings/results.ts';
import { dayInShort } from '../../../domain/messages/day-words.ts';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { MeetingsView } from '../../context/meetings-view.ts';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useMeetingNames } from './use-meeting-names.ts';

/** One decision with who carries it on and what became of it. `isInMeeting` leads to its meeting. */
export function DecisionRow(props: {
  readonly decision: ListedDecision;
  readonly isInMeeting?: boolean;
  readonly children?: ReactNode;
}) {
  const { t, language } = useWords();
  const search = useSearch();
  const names = useMeetingNames();
  const { decision, isInMeeting = false, children } = props;
  const { name, meeting, date, state, reason } = decision;
  const w = t.meetings;
  const carrier = names.carrier(decision);
  const { said, became } = names.decided(decision);
  const day = dayInShort(date, language);
  return (
    <li data-state={state}>
      <span className="meeting-decision-name">
        {isInMeeting ? (
          <To href={addressWith(PATHS.meetings, MeetingsView, search, { meeting })}>{name}</To>
        ) : (
          name
        )}
        <span className="quiet"> {day}</span>
      </span>
      <span>
        {said}
        <span className={state === 'OVERDUE' ? 'meeting-late' : undefined}>{became}.</span>
        {carrier !== '' && ` ${t.said(w.decisions.carrier, carrier)}`}
      </span>
      {reason !== null && (
        <Text size="xs" className="quiet">
          {w.minutes.reasonIs(reason)}
        </Text>
      )}
      {decision.differs && (
        <Text size="xs" className="meeting-late">
          {w.earlier.differs}
        </Text>
      )}
      {children}
    </li>
  );
}
