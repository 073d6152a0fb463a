import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { pointsOf, returningTo, subjectOf } from '../../../domain/meetings/points.ts';
import type { ListedDecision } from '../../../domain/meetings/results.ts';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { useMay } from '../../context/person.tsx';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { AddPoint } from './add-point.tsx';
import { takingUp } from './meeting-edits.ts';
import { PointCard } from './point-card.tsx';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** The points of a meeting in their order. One of them is open at a time, to be decided. */
export function Agenda(props: {
  readonly meeting: Meeting;
  readonly listed: readonly ListedDecision[];
  /** What became of the decisions of earlier meetings. */
  readonly earlier: readonly ListedDecision[];
  readonly edits: MeetingEdits;
  holds(isHeld: boolean): void;
}) {
  const { t } = useWords();
  const may = useMay('EDIT');
  const { document } = useSheet();
  const { meeting, listed, earlier, edits, holds } = props;
  const [open, setOpen] = useState<string>();
  const ordered = pointsOf(document.meetingPoints, meeting.id);
  const byPoint = new Map(listed.map((one) => [one.point, one]));
  const w = t.meetings.agenda;
  return (
    <section className="meeting-part" aria-label={w.title}>
      <Title order={3} size="h4">
        {w.title}
      </Title>
      {may && <Returning meeting={meeting} earlier={earlier} edits={edits} />}
      {ordered.length === 0 ? (
        <Text size="sm" role="status">
          {w.none}
        </Text>
      ) : (
        <ol className="plain meeting-agenda">
          {ordered.map((point, at) => (
            <PointCard
              key={point.id}
              point={point}
              place={at}
              ordered={ordered}
              listed={byPoint.get(point.id)}
              meeting={meeting}
              edits={edits}
              isOpen={open === point.id}
              toggle={() => {
                holds(false);
                setOpen(open === point.id ? undefined : point.id);
              }}
              holds={holds}
            />
          ))}
        </ol>
      )}
      {may && <AddPoint meeting={meeting} edits={edits} />}
    </section>
  );
}

/** The points that were postponed to this meeting, and a button that puts them on its agenda. Nothing when there is none. */
function Returning(props: {
  readonly meeting: Meeting;
  readonly earlier: readonly ListedDecision[];
  readonly edits: MeetingEdits;
}) {
  const { t } = useWords();
  const { document } = useSheet();
  const { meeting, earlier, edits } = props;
  const ids = new Set(returningTo(meeting, earlier).map(({ point }) => point));
  // What was just put on the agenda is there before the answer says so.
  const there = new Set(pointsOf(document.meetingPoints, meeting.id).map((one) => subjectOf(one, meeting)));
  const points = document.meetingPoints.filter(
    (one) => ids.has(one.id) && !there.has(subjectOf(one, meeting)),
  );
  const w = t.meetings.agenda;
  if (points.length === 0) return null;
  return (
    <div className="meeting-tools no-print" role="status">
      <Text size="sm">{w.returning(points.length, points.map(({ name }) => name).join(', '))}</Text>
      <Button
        size="compact-xs"
        variant="default"
        loading={edits.pending}
        onClick={() => edits.save({ edits: takingUp(document, meeting.id, points) })}
      >
        {w.takeUpAll(points.length)}
      </Button>
    </div>
  );
}
