import { useSearch } from 'wouter';
import type { HomeAnswer } from '../../../domain/api/questions/home.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { addressWith } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { fullNameOf } from '../../model/labels.ts';
import { Part, ROWS, To } from './part.tsx';

/** What expires within 90 days, the first to expire first. Each row opens the element in its table. */
export function Expiring({ answer }: { readonly answer: HomeAnswer }) {
  const { t, vocabulary, language } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const { until, count, listed } = answer.expiring;
  const words = t.home.expiring;
  const shown = listed.slice(0, ROWS);
  const last = shown.at(-1);
  const address = (view: Partial<InventoryView>) => addressWith(PATHS.inventory, InventoryView, search, view);
  return (
    <Part id="home-expiring" title={words.title(dayInWords(until, language))}>
      {count === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {shown.map(({ list, id, on, passerelles }) => (
          <li key={id}>
            <To href={address({ list, open: id })}>{fullNameOf(base, vocabulary, id)}</To>
            <span className="quiet">
              {[
                words.lists[list],
                dayInWords(on, language),
                ...(passerelles > 0 ? [words.passerelles(passerelles)] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
        {last !== undefined && count > shown.length && (
          <li>
            <To href={address({ list: last.list, sort: 'validTo' })}>{words.more(count - shown.length)}</To>
          </li>
        )}
      </ul>
    </Part>
  );
}
