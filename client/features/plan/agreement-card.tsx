import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { PlanAgreement, PlanPair } from '../../../domain/advice/plan/results.ts';
import type { PlanAnswer } from '../../../domain/api/questions/plan.ts';
import { fullNameOf } from '../../../domain/map/names.ts';
import { Card } from '../../components/card.tsx';
import { ElementLink, useExplorerAddresses } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { BridgeMonths } from '../../findings/bridge-months.tsx';
import { Certainty } from '../../findings/certainty.tsx';
import { useConcerned } from '../../findings/concerned.ts';
import { useCrossing } from '../../findings/crossing.ts';
import { FollowUpBadge } from '../../findings/follow-up-badge.tsx';
import { FollowUp } from '../../findings/follow-up-editor.tsx';
import { GainOrigin } from '../../findings/gain-origin.tsx';
import { OnLapsedNote } from '../../findings/on-lapsed.tsx';
import { useNamed } from './named.ts';

/** The follow-up of an agreement does not depend on the parameters of the analysis. */
const NO_OPTIONS = { horizon: undefined, withoutConcurrent: false };

/**
 * The card of one agreement of a plan: the places a year and the outlets that it brings, the months to a job, how sure it
 * is, and its follow-up. Unfolded, it lists its passerelles and where the figures come from.
 */
export function AgreementCard(props: {
  readonly agreement: PlanAgreement;
  /** All agreements of the plan, among which it has the place `at`. */
  readonly all: readonly PlanAgreement[];
  readonly at: number;
  /** What people said of the findings of its passerelles. */
  readonly lives: PlanAnswer['lives'];
  readonly open: boolean;
  toggle(): void;
}) {
  const { t } = useWords();
  const named = useNamed();
  const why = useWhyHere();
  const crossing = useCrossing();
  const { agreement, all, at, lives, open, toggle } = props;
  const { operators, pairs, rank, way, certainty, presumed } = agreement;
  const { placesConcerned, estimate, outlets } = at === 0 ? agreement.alone : agreement.added;
  const above = all.slice(0, at);
  const followed = followedPair(agreement, lives);
  const words = t.home.bridges;
  return (
    <Card
      title={`${at + 1}. ${named.operators(operators)}`}
      under={
        <>
          {named.pairs(pairs)}
          <span className="card-under">
            {outlets.length === 0
              ? words.noOutlets
              : t.said(words.outlets(outlets.length), named.all(outlets))}
          </span>
          {!open && (
            <span className="card-under">
              <BridgeMonths way={way} isPlain />
            </span>
          )}
          {outlets.length > 0 && <span className="card-under">{crossing(way)}</span>}
          <OnLapsedNote value={agreement.onLapsed} />
          <span className="card-under">{why(agreement, all)}</span>
        </>
      }
      side={
        <>
          {outlets.length > 0 && <strong>{words.places(placesConcerned, estimate !== null)}</strong>}
          <span className="quiet">{rank === null ? t.plan.onlyRenewals : t.gaps.rank(rank)}</span>
          <FollowUpBadge life={lives[followed.key]} />
          <Certainty value={certainty} />
          {presumed.length > 0 && <span className="quiet">{words.presumed}</span>}
        </>
      }
      open={open}
      staysPut
      toggle={toggle}
    >
      <Text size="sm">
        <BridgeMonths way={way} />
      </Text>
      <GainOrigin
        title={at === 0 ? t.gain.alone : t.gain.added}
        bridges={{ agreements: [operators], beside: above.map((one) => one.operators) }}
      />
      {above.length > 0 && <GainOrigin title={t.gain.alone} bridges={{ agreements: [operators] }} />}
      <Section title={t.plan.pairs}>
        <Pairs pairs={pairs} />
      </Section>
      <FollowUp finding={followed} life={lives[followed.key]} options={NO_OPTIONS} />
      {pairs.length > 1 && (
        <Text size="sm" className="quiet">
          {t.plan.followedBy(named.pairs([followed]))}
        </Text>
      )}
    </Card>
  );
}

/** The passerelle whose finding carries the follow-up of an agreement: one that has a follow-up, else the best one. */
function followedPair({ pairs, way }: PlanAgreement, lives: PlanAnswer['lives']): PlanPair {
  const isBest = ({ from, to }: PlanPair): boolean => from === way.from && to === way.to;
  return pairs.find(({ key }) => lives[key] !== undefined) ?? pairs.find(isBest) ?? pairs[0]!;
}

/** The passerelles that an agreement would create or renew, each with what it brings alone. */
function Pairs({ pairs }: { readonly pairs: readonly PlanPair[] }) {
  const { t, vocabulary } = useWords();
  const addresses = useExplorerAddresses();
  const concerned = useConcerned();
  return (
    <ul className="plain">
      {pairs.map(({ from, to, renewal, key, alone }) => (
        <li key={key}>
          <ElementLink id={from} full /> → <ElementLink id={to} full />{' '}
          <span className="quiet">
            {renewal !== null && `${t.plan.renewal(vocabulary.passerelleKind[renewal])} · `}
            {t.plan.pairAlone(concerned(alone))} ·{' '}
            <Anchor component={Link} size="sm" underline="always" href={addresses.gap(key)}>
              {t.plan.map}
            </Anchor>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Returns a function that says why an agreement is at its place of the plan, where it differs from its worth alone. */
function useWhyHere(): (agreement: PlanAgreement, all: readonly PlanAgreement[]) => string {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const concerned = useConcerned();
  const { because } = t.plan;
  return (agreement, all) => {
    const { needs, alone, added, aloneNothing } = agreement;
    const at = all.indexOf(agreement);
    const ranked = (places: readonly number[]): string =>
      t.plan.theAgreements(places.map((place) => place + 1).join(', '), places.length);
    const servedBy = all.flatMap((one, place) => (place > at && one.needs.includes(at) ? [place] : []));
    if (needs.length > 0) {
      const place = aloneNothing === null ? because.onTopOf(ranked(needs)) : because.onlyWith(ranked(needs));
      const worth =
        aloneNothing === null
          ? concerned(alone)
          : t.concerned.noGain[aloneNothing.reason](fullNameOf(view, vocabulary, aloneNothing.filiere));
      return t.list([place, t.plan.alone(worth)]);
    }
    if (added.outlets.length === 0)
      return servedBy.length > 0 ? because.opensFor(ranked(servedBy)) : because.nothingNew;
    return added.placesConcerned === alone.placesConcerned && added.outlets.length === alone.outlets.length
      ? ''
      : t.plan.alone(concerned(alone));
  };
}
