import { useSearch } from 'wouter';
import { areLinksReviewed } from '../../../domain/inventory/verification.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { Failure } from '../../components/failure.tsx';
import { To } from '../../components/to.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith } from '../../context/address.ts';
import { AskingView } from '../../context/known-offer-views.ts';
import { useNetwork } from '../../context/network.tsx';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { bassinOf, type Mine } from '../../model/mine.ts';
import { rankedBy, useAskedInside, useSilent, useWhomToAsk } from '../../operators/whom-to-ask.ts';
import { Part } from './part.tsx';

const FIRST = 3;

/**
 * In a young inventory, where no bridge can be judged yet: the operators to ask first, in the order of the screen "whom to
 * ask", without those that were gone through within a year.
 */
export function AskingFirst({ mine }: { readonly mine: Mine | undefined }) {
  const { t, vocabulary } = useWords();
  const { base, at } = useNetwork();
  const search = useSearch();
  const { data, error, refetch } = useWhomToAsk();
  const perimeter = { bassin: bassinOf(mine), type: [], stage: [], sector: [] };
  const silent = useSilent(perimeter).shown.filter(({ isReviewed }) => !isReviewed);
  const ranked = useAskedInside(data?.asked, perimeter).filter(({ operator }) => {
    const named = base.operators.get(operator);
    return named === undefined || !areLinksReviewed(named, at);
  });
  const words = t.home.asking;
  const address = (open?: string) =>
    addressWith(PATHS.asking, AskingView, search, { open, bassin: perimeter.bassin });
  const first = [
    ...silent.map(({ operator: { id }, sites }) => ({
      operator: id,
      why: [words.offer, ...(sites > 0 ? [t.asking.silent.sites(sites)] : [])].join(' · '),
    })),
    ...ranked.map(({ operator, settles, places, estimate, onlyFilieres }) => ({
      operator,
      why: settles > 0 ? t.asking.settles(settles, places, estimate, onlyFilieres) : t.asking.settlesNothing,
    })),
  ].slice(0, FIRST);
  return (
    <Part id="home-bridges" title={words.title} beside={<To href={address()}>{words.all}</To>}>
      {data === undefined ? (
        error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Waiting rows={2} />
        )
      ) : first.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <>
          <p className="quiet">{t.asking.order(silent.length > 0, rankedBy(ranked))}</p>
          <ol className="home-bridges">
            {first.map(({ operator, why }) => {
              const { contact, telephone } = base.operators.get(operator) ?? {};
              const reach = contact ?? telephone;
              return (
                <li key={operator}>
                  <h3>
                    <To href={address(operator)}>{nameOf(base, vocabulary, operator)}</To>
                  </h3>
                  <p>{why}</p>
                  {reach !== undefined && <p className="quiet">{reach}</p>}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Part>
  );
}
