import { Text, Title } from '@mantine/core';
import { useSearch } from 'wouter';
import type { MeetingAnswer } from '../../../domain/api/questions/meetings.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { HistoryView, hasScreen, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { useMeetingNames } from './use-meeting-names.ts';

/** Changes that are named; the counts by list hold all. */
const MOST_NAMED = 8;

/** What changed in the network since the meeting before; nothing without one. */
export function Since({ answer: { since } }: { readonly answer: MeetingAnswer }) {
  const { t, language } = useWords();
  const { words, names: known } = useSheet();
  const names = useMeetingNames();
  const search = useSearch();
  if (since === null) return null;
  const { from, to, lists, listed } = since;
  const w = t.meetings.since;
  const { lists: listWords } = words.fields;
  const named = listed.filter(({ id, points }) => points.length > 0 || known.nameOf(id) !== undefined);
  return (
    <section className="meeting-part" aria-label={w.title}>
      <Title order={3} size="h4">
        {w.title}
      </Title>
      <Text size="sm" className="quiet">
        {w.days(dayInWords(from, language), dayInWords(to, language))}
      </Text>
      {lists.length === 0 ? (
        <Text size="sm">{w.none}</Text>
      ) : (
        <div className="meeting-columns">
          <ul className="plain">
            {lists.map(({ list, added, changed, removed }) => (
              <li key={list}>{w.list(listWords[list].many, added, changed, removed)}</li>
            ))}
          </ul>
          <ul className="plain">
            {named.slice(0, MOST_NAMED).map(({ list, id, what, points }) => (
              <li key={`${list} ${id}`}>
                {t.said(listWords[list].one, names.element(id))} ({w.what[what]}
                {points.length > 0 && `, ${w.concerns(points.length)}`})
              </li>
            ))}
            {hasScreen('history') && (
              <li>
                <To href={addressWith(PATHS.history, HistoryView, search, { first: from, second: to })}>
                  {w.history}
                </To>
              </li>
            )}
          </ul>
        </div>
      )}
    </section>
  );
}
