import { useSearch } from 'wouter';
import type { HomeAnswer } from '../../../domain/api/questions/home.ts';
import type { HomeFollowUp } from '../../../domain/home/results.ts';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { HomeView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import type { Mine } from '../../model/mine.ts';
import { FollowUpLink, useFollowUpWords } from './follow-up-link.tsx';
import { Part, ROWS } from './part.tsx';

/**
 * The open follow-ups, overdue ones first. Each row opens the finding in the list, where the follow-up is changed.
 * `isWhole` tells that all of them are listed below; `mine` is the user's own bassin or operator.
 */
export function FollowUps(props: {
  readonly answer: HomeAnswer;
  readonly mine: Mine | undefined;
  readonly isWhole: boolean;
}) {
  const { t } = useWords();
  const search = useSearch();
  const { answer, mine, isWhole } = props;
  const { count, overdue, listed } = answer.followUps;
  const words = t.home.followUps;
  const all = addressWith(PATHS.home, HomeView, search, { follow: !isWhole });
  return (
    <Part
      id="home-follow-ups"
      title={words.title}
      beside={
        count > 0 && (
          <>
            {overdue > 0 && <strong className="life-overdue">{words.overdue(overdue)}</strong>}{' '}
            <To href={all}>{isWhole ? words.fewer : words.all}</To>
          </>
        )
      }
    >
      {count === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {listed.slice(0, ROWS).map((followUp) => (
          <Row key={followUp.key} followUp={followUp} mine={mine} />
        ))}
        {count > ROWS && !isWhole && (
          <li>
            <To href={all}>{words.more(count - ROWS)}</To>
          </li>
        )}
      </ul>
    </Part>
  );
}

function Row(props: { readonly followUp: HomeFollowUp; readonly mine: Mine | undefined }) {
  const { t } = useWords();
  const said = useFollowUpWords();
  const { followUp, mine } = props;
  const { life, overdue } = followUp;
  const due = said.due(followUp);
  return (
    <li>
      <FollowUpLink followUp={followUp} mine={mine} />
      <span className="quiet">
        {overdue ? (
          <strong className="life-overdue">{t.life.overdueShort(due)}</strong>
        ) : life.due === null ? (
          due
        ) : (
          t.life.dueShort(due)
        )}
        {` · ${said.carrier(followUp)}`}
        {` · ${t.life.state[life.state]}`}
      </span>
      {life.reason !== null && (
        <span className="quiet home-why" title={life.reason}>
          {life.reason}
        </span>
      )}
    </li>
  );
}
