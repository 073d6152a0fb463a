import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { authorIn } from '../../../domain/messages/authors.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { addMonths } from '../../../domain/model/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { To } from '../../components/to.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith } from '../../context/address.ts';
import { ask } from '../../context/api.ts';
import { dayOf, useNetwork } from '../../context/network.tsx';
import { HistoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { momentLabel } from '../../model/labels.ts';
import { keepSeen, keepVisit, visitBefore } from '../../model/last-visit.ts';
import { Part, ROWS } from './part.tsx';

/**
 * What changed in the network since the last visit of this browser, by kind of write, the latest first; since a month
 * ago for a first visit. Each row leads to the history.
 */
export function Changes() {
  const { t, language } = useWords();
  const { revision } = useNetwork();
  const search = useSearch();
  const today = dayOf(undefined, undefined, new Date());
  const [before, setBefore] = useState(visitBefore);
  useEffect(() => keepVisit({ revision, day: today }), [revision, today]);
  // A higher revision than the present one is of another network, or of one that was restored since.
  const since = before !== undefined && before.revision <= revision ? before : undefined;
  const asked = since === undefined ? { day: addMonths(today, -1) } : { revision: since.revision };
  const { data, error, refetch } = useQuery({
    queryKey: ['changesSince', asked, revision],
    queryFn: ({ signal }) => ask('changesSince', asked, signal),
  });
  const words = t.home.changes;
  const history = addressWith(PATHS.history, HistoryView, search, {});
  // An edit that only adds is no correction.
  const kindOf = (kind: keyof typeof t.history.kind, elements: number, added: number): string =>
    kind !== 'EDIT' || added === 0
      ? t.history.kind[kind]
      : added === elements
        ? t.history.edits.added
        : t.history.edits.mixed;
  const see = (): void => {
    const visit = { revision: data?.revision ?? revision, day: today };
    keepSeen(visit);
    keepVisit(visit);
    setBefore(visit);
  };
  return (
    <Part
      id="home-changes"
      title={since === undefined ? words.first : words.since(dayInWords(since.day, language))}
      beside={<To href={history}>{words.all}</To>}
    >
      {data === undefined ? (
        error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Waiting rows={2} />
        )
      ) : (
        <>
          {data.kinds.length === 0 && <p className="quiet">{words.none}</p>}
          <ul>
            {data.kinds.slice(0, ROWS).map(({ kind, writes, elements, added, last }) => (
              <li key={kind}>
                <To href={history}>{words.row(kindOf(kind, elements, added), writes, elements)}</To>
                <span className="quiet">
                  {words.last(authorIn(language, last.author), momentLabel(last.at, language))}
                </span>
              </li>
            ))}
          </ul>
          {data.more && <p className="quiet">{words.more}</p>}
          {since === undefined && <p className="quiet">{words.firstHelp}</p>}
          {since !== undefined && data.kinds.length > 0 && (
            <Button size="compact-xs" variant="default" onClick={see}>
              {words.seen}
            </Button>
          )}
        </>
      )}
    </Part>
  );
}
