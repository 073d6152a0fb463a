import { useSearch } from 'wouter';
import type { HomeAnswer } from '../../../domain/api/questions/home.ts';
import type { HomeSkipped } from '../../../domain/home/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { GapsView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { bassinOf, type Mine } from '../../model/mine.ts';

/**
 * The bridges of the ranking that were passed over, as they add nothing to the bridges shown, each with the reason,
 * folded behind one line; beside it a link to the list of `all` bridges. Nothing when none was passed over.
 */
export function SkippedBridges(props: {
  readonly answer: HomeAnswer;
  readonly mine: Mine | undefined;
  readonly all: string;
}) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const { answer, mine, all } = props;
  const { listed: shown, skipped } = answer.bridges;
  const words = t.home.bridges;
  if (skipped.count === 0) return null;
  const name = (id: string): string => nameOf(base, vocabulary, id);
  const reason = ({ because, variantOf, places, estimated, outlets, gained }: HomeSkipped): string => {
    if (because === 'NOTHING_NEW') return words.nothingNew;
    const like = variantOf === null ? undefined : shown[variantOf - 1]?.gained;
    return [
      ...(variantOf === null ? [] : [words.variant(variantOf)]),
      words.samePlaces(places, estimated, t.list(outlets.map(name))),
      ...(gained === null
        ? []
        : [
            words.months(name(gained.outlet), gained.months),
            ...(like?.outlet === gained.outlet ? [words.against(like.months)] : []),
          ]),
    ].join(', ');
  };
  const rest = skipped.count - skipped.listed.length;
  return (
    <div className="quiet home-skipped">
      <details>
        <summary>{words.skipped(skipped.count)}</summary>
        {skipped.listed.map((bridge, index) => (
          <span key={bridge.key}>
            {index > 0 && ' ; '}
            <To
              href={addressWith(PATHS.gaps, GapsView, search, { open: bridge.key, bassin: bassinOf(mine) })}
            >
              {name(bridge.operators[0])} → {name(bridge.operators[1])}
            </To>{' '}
            ({reason(bridge)})
          </span>
        ))}
        {rest > 0 && ` ${words.skippedRest(rest)}`}.
      </details>
      <To href={all}>{words.wholeList}</To>
    </div>
  );
}
