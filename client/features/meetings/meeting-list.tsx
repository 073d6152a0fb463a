import { Title } from '@mantine/core';
import { useSearch } from 'wouter';
import { meetingsInOrder } from '../../../domain/meetings/points.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { MeetingsView } from '../../context/meetings-view.ts';
import { PATHS } from '../../context/screens.ts';
import { today } from '../../context/today.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';

/** The meetings, the next one first, with how many of their points are decided and overdue. */
export function MeetingList() {
  const { t, language } = useWords();
  const { document } = useSheet();
  const search = useSearch();
  const now = today();
  const { data } = useAnswer('meetings', { today: now }, { keepPrevious: true });
  const counts = new Map(data?.meetings.map((one) => [one.id, one]));
  const w = t.meetings;
  return (
    <section aria-label={w.list}>
      <Title order={2} size="h4">
        {w.list}
      </Title>
      {document.meetings.length === 0 ? (
        <p role="status">{w.none}</p>
      ) : (
        <ul className="plain meeting-list">
          {meetingsInOrder(document.meetings, now).map(({ id, name, date, body }) => {
            const counted = counts.get(id);
            return (
              <li key={id}>
                <To href={addressWith(PATHS.meetings, MeetingsView, search, { meeting: id })}>{name}</To>
                <span className="quiet">
                  {dayInWords(date, language)}
                  {date >= now && ` (${w.next})`}
                  {body !== undefined && `, ${body}`}
                </span>
                {counted !== undefined && (
                  <span className="quiet">
                    {w.counts(counted.points, counted.decided)}
                    {counted.overdue > 0 && (
                      <span className="meeting-late">, {w.overdue(counted.overdue)}</span>
                    )}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
