import { useSearch } from 'wouter';
import type { HomeAnswer } from '../../../domain/api/questions/home.ts';
import type { Expiring as ExpiringElement } from '../../../domain/home/results.ts';
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useExplorerAddresses } from '../../components/element-link.tsx';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { AgreementsView } from '../../context/agreements-view.ts';
import { useNetwork } from '../../context/network.tsx';
import { GapsView, InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { Part, ROWS } from './part.tsx';

/** Lapsed elements that are not folded when nothing expires soon. The whole page is one screen. */
const LAPSED_FIRST = 3;

/**
 * What expires within 90 days, the first to expire first, then what lapsed and nothing replaced. Each row leads to where
 * the element is shown, and names the passerelles that rest on an agreement. `today` is the present day.
 */
export function Expiring(props: { readonly answer: HomeAnswer; readonly today: string }) {
  const { t, language } = useWords();
  const search = useSearch();
  const { answer, today } = props;
  const { until, count, listed } = answer.expiring;
  const { lapsed } = answer;
  const words = t.home.expiring;
  const shown = listed.slice(0, ROWS);
  const last = shown.at(-1);
  const lapsedShown = lapsed.listed.slice(0, shown.length > 0 ? 1 : LAPSED_FIRST);
  return (
    <Part id="home-expiring" title={words.title(dayInWords(until, language))}>
      {count === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {shown.map((element) => (
          <Row key={element.id} element={element} today={today} />
        ))}
        {last !== undefined && count > shown.length && (
          <li>
            <To
              href={addressWith(PATHS.inventory, InventoryView, search, {
                ...{ list: last.list, sort: 'validTo' },
              })}
            >
              {words.more(count - shown.length)}
            </To>
          </li>
        )}
      </ul>
      {lapsed.count > 0 && (
        <>
          <h3 className="home-lapsed">{words.lapsed(lapsed.count)}</h3>
          <ul>
            {lapsedShown.map((element) => (
              <Row key={element.id} element={element} today={today} />
            ))}
          </ul>
          {lapsed.count > lapsedShown.length && (
            <details>
              <summary>{words.moreLapsed(lapsed.count - lapsedShown.length)}</summary>
              <ul>
                {lapsed.listed.slice(lapsedShown.length).map((element) => (
                  <Row key={element.id} element={element} today={today} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Part>
  );
}

function Row(props: { readonly element: ExpiringElement; readonly today: string }) {
  const { t, vocabulary, language } = useWords();
  const { base, document } = useNetwork();
  const addressOf = useAddressOf();
  const map = useExplorerAddresses();
  const { list, id, on, passerelles, resting } = props.element;
  const words = t.home.expiring;
  const day = dayInWords(on, language);
  const ends = (passerelle: string): string => {
    const found = document.passerelles.find((one) => one.id === passerelle);
    const operator = (filiere: string | undefined): string => {
      const owner = document.filieres.find((one) => one.id === filiere)?.operator;
      return nameOf(base, vocabulary, owner ?? filiere ?? passerelle);
    };
    return `${operator(found?.from)} → ${operator(found?.to)}`;
  };
  return (
    <li>
      <To href={addressOf(props.element)}>{fullNameOf(base, vocabulary, id)}</To>
      <span className="quiet">
        {[
          words.lists[list],
          on < props.today ? words.ended(day) : day,
          ...(passerelles > 0 ? [words.passerelles(passerelles)] : []),
        ].join(' · ')}
      </span>
      {list === 'agreements' &&
        resting.map((passerelle) => (
          <span key={passerelle} className="quiet">
            <To href={map.element(passerelle)}>{ends(passerelle)}</To>
          </span>
        ))}
    </li>
  );
}

/** Returns a function that gives the address of the screen that shows an element that expires or lapsed. */
function useAddressOf(): (element: ExpiringElement) => string {
  const { vocabulary } = useWords();
  const { base, document, at } = useNetwork();
  const search = useSearch();
  const map = useExplorerAddresses();
  return ({ list, id, on }) => {
    const isThere = on >= at;
    if (isThere && (list === 'operators' || list === 'filieres' || list === 'passerelles'))
      return map.element(id);
    if (list === 'agreements') return addressWith(PATHS.agreements, AgreementsView, search, { sel: id });
    const passerelle = list === 'passerelles' ? document.passerelles.find((one) => one.id === id) : undefined;
    // A lapsed passerelle is a finding, which says whether people still take it and proposes to renew it.
    if (passerelle !== undefined && passerelle.kind !== 'DISCOVERY')
      return addressWith(PATHS.gaps, GapsView, search, {
        open: `M13:${passerelle.from}:${passerelle.to}:${passerelle.kind}`,
      });
    const named = nameOf(base, vocabulary, passerelle?.from ?? id);
    return addressWith(PATHS.inventory, InventoryView, search, { list, q: named });
  };
}
