import { Button, Text } from '@mantine/core';
import type { ListedDecision } from '../../../domain/meetings/results.ts';
import { capital } from '../../../domain/messages/capital.ts';
import type { Meeting, MeetingPoint } from '../../../domain/model/meeting.ts';
import { WhereWritten } from '../../components/where-written.tsx';
import { useWords } from '../../context/words.tsx';
import { DecideForm } from './decide-form.tsx';
import { movingPoint } from './meeting-edits.ts';
import type { MeetingEdits } from './use-meeting-edits.ts';
import { useMeetingNames } from './use-meeting-names.ts';

interface PointCardProps {
  readonly point: MeetingPoint;
  /** Its place on the agenda, from 0. */
  readonly place: number;
  readonly ordered: readonly MeetingPoint[];
  /** What became of it; undefined until the server has answered. */
  readonly listed: ListedDecision | undefined;
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
  readonly isOpen: boolean;
  toggle(): void;
  holds(isHeld: boolean): void;
}

/** A point of the agenda: what it is about, what was decided, and the buttons that move and decide it. */
export function PointCard(props: PointCardProps) {
  const { t } = useWords();
  const { point, place, ordered, listed, edits, isOpen, toggle } = props;
  const names = useMeetingNames();
  const w = t.meetings.agenda;
  const move = (by: number): void => edits.save({ edits: movingPoint(ordered, point.id, by) });
  const about = names.titleOf(point);
  const carrier = names.carrier({ carrier: point.carrier ?? null, operator: point.operator ?? null });
  return (
    <li className="meeting-point" data-decision={point.decision}>
      <div className="meeting-point-head">
        <div>
          <span className="meeting-decision-name">
            {place + 1}. {point.name}
          </span>
          {about !== '' && about !== point.name && (
            <Text size="sm" className="quiet">
              {about}
            </Text>
          )}
          {listed?.settledBy === 'FINDING_GONE' && (
            <Text size="sm" className="meeting-late">
              {w.notFound}
            </Text>
          )}
          <Text size="sm">
            {point.decision === undefined || listed === undefined
              ? capital(t.meetings.undecided)
              : `${names.decided(listed).said}${names.decided(listed).became}`}
            {carrier !== '' && `. ${t.said(t.meetings.decisions.carrier, carrier)}`}
          </Text>
          {listed?.differs === true && (
            <Text size="xs" className="meeting-late">
              {t.meetings.earlier.differs}
            </Text>
          )}
        </div>
        <WhereWritten>
          <div className="meeting-point-tools no-print">
            <Button
              size="compact-xs"
              variant="default"
              aria-label={w.up(point.name)}
              disabled={place === 0 || edits.pending}
              onClick={() => move(-1)}
            >
              ↑
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={w.down(point.name)}
              disabled={place === ordered.length - 1 || edits.pending}
              onClick={() => move(1)}
            >
              ↓
            </Button>
            <Button size="compact-xs" variant="default" aria-expanded={isOpen} onClick={toggle}>
              {isOpen ? w.close : point.decision === undefined ? w.open : w.correct}
            </Button>
          </div>
        </WhereWritten>
      </div>
      {isOpen && <DecideForm {...props} />}
    </li>
  );
}
