import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { pointsOf } from '../../../domain/meetings/points.ts';
import type { ListedDecision } from '../../../domain/meetings/results.ts';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { useMay } from '../../context/person.tsx';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { AddPoint } from './add-point.tsx';
import { PointCard } from './point-card.tsx';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** The points of a meeting in their order. One of them is open at a time, to be decided. */
export function Agenda(props: {
  readonly meeting: Meeting;
  readonly listed: readonly ListedDecision[];
  readonly edits: MeetingEdits;
  holds(isHeld: boolean): void;
}) {
  const { t } = useWords();
  const may = useMay('EDIT');
  const { document } = useSheet();
  const { meeting, listed, edits, holds } = props;
  const [open, setOpen] = useState<string>();
  const ordered = pointsOf(document.meetingPoints, meeting.id);
  const byPoint = new Map(listed.map((one) => [one.point, one]));
  const w = t.meetings.agenda;
  return (
    <section className="meeting-part" aria-label={w.title}>
      <Title order={3} size="h4">
        {w.title}
      </Title>
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
