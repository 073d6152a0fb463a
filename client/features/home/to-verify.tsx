import { useSearch } from 'wouter';
import type { HomeAnswer } from '../../../domain/api/questions/home.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { FreshnessView } from '../../context/known-offer-views.ts';
import { useNetwork } from '../../context/network.tsx';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import type { Mine } from '../../model/mine.ts';
import { Part, ROWS } from './part.tsx';

/** The operators whose data should be verified first. Each row opens the operator on the screen of freshness. */
export function ToVerify({ answer, mine }: { readonly answer: HomeAnswer; readonly mine: Mine | undefined }) {
  const { t, vocabulary, language } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const { count, filieres, listed } = answer.toVerify;
  const words = t.home.toVerify;
  const hasPlaces = base.document.filieres.some(({ intake }) => intake !== undefined);
  const order = filieres === 0 ? words.orderByOwn : hasPlaces ? words.order : words.orderByFilieres;
  const address = (open?: string) =>
    addressWith(PATHS.freshness, FreshnessView, search, {
      ...(mine !== undefined && { [mine.kind]: [mine.id] }),
      open,
    });
  return (
    <Part
      id="home-verify"
      title={words.title}
      beside={count > 0 && <To href={address()}>{words.all(count, filieres)}</To>}
    >
      {count > 0 && <p className="quiet">{order}</p>}
      {count === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {listed.slice(0, ROWS).map(({ operator, filieres: some, places, estimated, oldest }) => (
          <li key={operator}>
            <To href={address(operator)}>{nameOf(base, vocabulary, operator)}</To>
            <span className="quiet">
              {[
                some === 0 ? words.own : words.filieres(some),
                ...(some === 0 || !hasPlaces ? [] : [words.places(Math.round(places), estimated)]),
                oldest === null ? words.never : words.since(dayInWords(oldest, language)),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
