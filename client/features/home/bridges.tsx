import { useSearch } from 'wouter';
import type { HomeAnswer } from '../../../domain/api/questions/home.ts';
import type { HomeBridge } from '../../../domain/home/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { GapsView, OperatorView, PATHS, PlanView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { Certainty } from '../../findings/certainty.tsx';
import { useCertaintyReasons } from '../../findings/certainty-reasons.ts';
import { useCrossing } from '../../findings/crossing.ts';
import { FollowUpBadge } from '../../findings/follow-up-badge.tsx';
import { OnLapsedNote } from '../../findings/on-lapsed.tsx';
import { whyRank } from '../../findings/why-rank.ts';
import { bassinOf, type Mine } from '../../model/mine.ts';
import { CardMonths } from './card-months.tsx';
import { Part } from './part.tsx';
import { SkippedBridges } from './skipped-bridges.tsx';

/** Outlets named on a card; the card of the finding names all. */
const OUTLETS_NAMED = 3;

/**
 * The missing bridges that matter most: whom each concerns, the outlets that it gains, and the months to a job. Each
 * figure leads to the card of the finding, which says how it is made.
 */
export function Bridges({ answer, mine }: { readonly answer: HomeAnswer; readonly mine: Mine | undefined }) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const { profile } = useAudience();
  const search = useSearch();
  const { certain, useful, count, listed, together, togetherOnLapsed } = answer.bridges;
  const words = t.home.bridges;
  const all =
    mine?.kind === 'operator'
      ? addressWith(PATHS.operator, OperatorView, search, { sel: mine.id })
      : addressWith(PATHS.gaps, GapsView, search, { kind: ['M04'], bassin: bassinOf(mine) });
  return (
    <Part
      id="home-bridges"
      title={words.title}
      beside={count > 0 && <To href={all}>{t.gaps.pairAccount(count, useful, certain)}</To>}
    >
      {profile !== undefined && count > 0 && <p className="quiet">{words.forEveryone}</p>}
      {count === 0 && <p className="quiet">{answer.undocumented.isYoung ? words.noneYet : words.none}</p>}
      <ol className="home-bridges">
        {listed.map((bridge) => (
          <BridgeCard key={bridge.key} bridge={bridge} mine={mine} />
        ))}
      </ol>
      {listed.length > 1 && together.placesConcerned > 0 && (
        <p>
          {words.together(
            listed.length,
            together.placesConcerned,
            together.estimate !== null,
            t.list(together.outlets.map((id) => nameOf(base, vocabulary, id))),
          )}{' '}
          <OnLapsedNote value={togetherOnLapsed} />
        </p>
      )}
      {listed.length > 0 && (
        <p className="quiet">
          {words.upstream}
          {mine === undefined && (
            <>
              {' '}
              {words.differsFromPlan}{' '}
              <To href={addressWith(PATHS.plan, PlanView, search, { n: String(listed.length) })}>
                {words.toPlan}
              </To>
            </>
          )}
        </p>
      )}
      {count > 0 && listed.length === 0 && <p className="quiet">{words.noneAdds}</p>}
      <SkippedBridges answer={answer} mine={mine} all={all} />
    </Part>
  );
}

function BridgeCard(props: { readonly bridge: HomeBridge; readonly mine: Mine | undefined }) {
  const reasons = useCertaintyReasons();
  const crossing = useCrossing();
  const { bridge, mine } = props;
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const words = t.home.bridges;
  const { key, operators, from, to, certainty, presumed, places, estimated, outlets } = bridge;
  const { passerelles, enough, life, shared, doubts, rank, gain } = bridge;
  const name = (id: string): string => nameOf(base, vocabulary, id);
  const startPlaces = base.filieres.get(from)?.filiere.intake;
  const card = addressWith(PATHS.gaps, GapsView, search, { open: key, bassin: bassinOf(mine) });
  const named = outlets.slice(0, OUTLETS_NAMED).map(name);
  const rest = outlets.length - named.length;
  const shares = shared.flatMap((both, before) =>
    both === 0 ? [] : [{ places: both, rank: words.rank(before + 1) }],
  );
  return (
    <li>
      <h3>
        <To href={card}>
          {name(operators[0])} → {name(operators[1])}
        </To>
      </h3>
      <p className="quiet">
        {name(from)} → {name(to)}
        {passerelles > 1 && outlets.length > 0 && ` · ${words.enough(enough, passerelles)}`}
      </p>
      <p className="home-figure">
        <To href={card}>{words.places(places, estimated)}</To>
      </p>
      <p className="quiet">
        {[
          crossing(bridge),
          ...(shares.length === 0
            ? []
            : [words.shared(shares.map(({ places, rank }) => words.share(places, rank)).join(', '))]),
        ].join(' ')}
      </p>
      <p>
        {outlets.length === 0
          ? words.noOutlets
          : t.said(
              words.outlets(outlets.length),
              [named.join(', '), ...(rest > 0 ? [words.more(rest)] : [])].join(' '),
            )}
      </p>
      <OnLapsedNote value={bridge.onLapsed} />
      <CardMonths
        way={bridge}
        note={
          startPlaces !== undefined && places > 0
            ? words.monthsStart(name(from), startPlaces, places)
            : undefined
        }
      />
      <div className="home-side">
        <Certainty value={certainty} reasons={reasons({ from, to, certainty, doubts, presumed })} />
        {certainty === 'possible' && (
          <span className="quiet">{presumed.length > 0 ? words.presumed : words.possible}</span>
        )}
        <FollowUpBadge life={life} withCarrier={false} />
        <details className="home-rank quiet">
          <summary>{t.gaps.whyRank}</summary>
          {whyRank(t, { rank, certainty, gain, gainWithPossible: gain }, [])}
        </details>
      </div>
    </li>
  );
}
