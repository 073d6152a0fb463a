import { useSearch } from 'wouter';
import type { HomeAnswer } from '../../../domain/api/questions/home.ts';
import type { HomeFollowUp } from '../../../domain/home/results.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { addressWith } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { GapsView, InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useFindingSubject } from '../../findings/finding-title.tsx';
import { nameOf } from '../../model/labels.ts';
import { Part, ROWS, To } from './part.tsx';

/** The open follow-ups, overdue ones first. Each row opens the finding in the list, where the follow-up is changed. */
export function FollowUps({ answer }: { readonly answer: HomeAnswer }) {
  const { t } = useWords();
  const search = useSearch();
  const { count, overdue, listed } = answer.followUps;
  const words = t.home.followUps;
  const all = addressWith(PATHS.inventory, InventoryView, search, { list: 'findingLives', sort: 'due' });
  return (
    <Part
      id="home-follow-ups"
      title={words.title}
      beside={
        count > 0 && (
          <>
            {overdue > 0 && <strong className="life-overdue">{words.overdue(overdue)}</strong>}{' '}
            <To href={all}>{words.all}</To>
          </>
        )
      }
    >
      {count === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {listed.slice(0, ROWS).map((followUp) => (
          <Row key={followUp.key} followUp={followUp} />
        ))}
        {count > ROWS && (
          <li>
            <To href={all}>{words.more(count - ROWS)}</To>
          </li>
        )}
      </ul>
    </Part>
  );
}

function Row({ followUp }: { readonly followUp: HomeFollowUp }) {
  const { t, vocabulary, language } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const subject = useFindingSubject();
  const { key, finding, life, overdue } = followUp;
  const words = t.home.followUps;
  const operator = life.operator === null ? null : nameOf(base, vocabulary, life.operator);
  const due = life.due === null ? words.noDay : dayInWords(life.due, language);
  return (
    <li>
      <To href={addressWith(PATHS.gaps, GapsView, search, { open: key })}>
        {finding === null ? key : subject(finding)}
      </To>
      <span className="quiet">
        {overdue ? (
          <strong className="life-overdue">{t.life.overdueShort(due)}</strong>
        ) : life.due === null ? (
          due
        ) : (
          t.life.dueShort(due)
        )}
        {` · ${life.carrier ?? operator ?? words.noCarrier}`}
        {` · ${t.life.state[life.state]}`}
      </span>
    </li>
  );
}
