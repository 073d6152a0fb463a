import { useSearch } from 'wouter';
import { chosenActions } from '../../../domain/actions/chosen-actions.ts';
import { countActions } from '../../../domain/actions/count-actions.ts';
import { dayOfActions } from '../../../domain/actions/opening-year.ts';
import { capital } from '../../../domain/messages/capital.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { ACTION_KINDS } from '../../../domain/model/vocabulary.ts';
import { To } from '../../components/to.tsx';
import { ActionsView } from '../../context/actions-view.ts';
import { addressWith } from '../../context/address.ts';
import { useDayAsked } from '../../context/chosen-day.ts';
import { useNetwork } from '../../context/network.tsx';
import { PATHS } from '../../context/screens.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import type { Mine } from '../../model/mine.ts';
import { Part } from './part.tsx';

/**
 * How many actions of each kind there are in a year, beside the same part of the year before; those of one's own
 * organisation, if it is chosen. It is the year of today when it has actions, unless another day is chosen, else that of
 * the day that is read. Only actions are counted, not people.
 */
export function HomeActions({ mine }: { readonly mine: Mine | undefined }) {
  const { t, vocabulary, language } = useWords();
  const network = useNetwork();
  const { document } = network;
  const isChosen = useDayAsked() !== undefined;
  const search = useSearch();
  const w = t.actions.home;
  const partner = mine?.kind === 'operator' ? mine.id : undefined;
  const at = isChosen ? network.at : dayOfActions(document.actions, network.at, today());
  const year = at.slice(0, 4);
  const before = String(Number(year) - 1);
  const upTo = at.slice(4);
  const countsOf = (period: string) => {
    const all = chosenActions(document.actions, { kinds: [], period, partner, commune: undefined });
    const counts = countActions(
      all.filter(({ date }) => date.slice(4) <= upTo),
      'kind',
    );
    return new Map(counts.map(({ about, actions }) => [about, actions]));
  };
  const [now, then] = [countsOf(year), countsOf(before)];
  const kinds = ACTION_KINDS.filter((kind) => now.has(kind) || then.has(kind));
  const address = (view: Partial<ActionsView>) =>
    addressWith(PATHS.actions, ActionsView, search, { partner, ...view });
  return (
    <Part
      id="home-actions"
      title={w.title(year)}
      beside={<To href={address({})}>{kinds.length === 0 ? w.note : w.all}</To>}
    >
      {kinds.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <To href={address({ kind: [kind], period: year })}>
                {t.said(capital(vocabulary.action[kind]), t.number(now.get(kind) ?? 0))}
              </To>
              <span className="quiet">{t.said(w.before(before), t.number(then.get(kind) ?? 0))}</span>
            </li>
          ))}
        </ul>
      )}
      {kinds.length > 0 && upTo !== '-12-31' && (
        <p className="quiet">{w.sameDay(dayInWords(at, language).replace(/ \d{4}$/, ''))}</p>
      )}
    </Part>
  );
}
