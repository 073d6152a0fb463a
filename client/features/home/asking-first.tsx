import { useSearch } from 'wouter';
import { nameOf } from '../../../domain/map/names.ts';
import { Failure } from '../../components/failure.tsx';
import { To } from '../../components/to.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith } from '../../context/address.ts';
import { AskingView } from '../../context/known-offer-views.ts';
import { useNetwork } from '../../context/network.tsx';
import { PATHS } from '../../context/screens.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { bassinOf, type Mine } from '../../model/mine.ts';
import { Part } from './part.tsx';

const FIRST = 3;

/**
 * In a young inventory, where no bridge can be judged yet: the operators to ask first, as the screen "whom to ask" ranks
 * them.
 */
export function AskingFirst({ mine }: { readonly mine: Mine | undefined }) {
  const { t, vocabulary } = useWords();
  const { base, asked } = useNetwork();
  const search = useSearch();
  const { data, error, refetch } = useAnswer('whomToAsk', { ...asked, limit: FIRST });
  const words = t.home.asking;
  const address = (open?: string) =>
    addressWith(PATHS.asking, AskingView, search, { open, bassin: bassinOf(mine) });
  return (
    <Part id="home-bridges" title={words.title} beside={<To href={address()}>{words.all}</To>}>
      <p className="quiet">{words.why}</p>
      {data === undefined ? (
        error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Waiting rows={2} />
        )
      ) : (
        <ol className="home-bridges">
          {data.asked.map(({ operator, settles }) => {
            const contact = base.operators.get(operator)?.contact;
            return (
              <li key={operator}>
                <h3>
                  <To href={address(operator)}>{nameOf(base, vocabulary, operator)}</To>
                </h3>
                <p>{settles > 0 ? words.settles(settles) : words.offer}</p>
                {contact !== undefined && <p className="quiet">{contact}</p>}
              </li>
            );
          })}
        </ol>
      )}
    </Part>
  );
}
