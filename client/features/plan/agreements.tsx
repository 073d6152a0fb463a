import { Anchor, Button, List, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PlanAgreement, PlanPair, PlanSet, PlanStep } from '../../../domain/advice/plan/results.ts';
import { Block } from '../../components/block.tsx';
import { Card } from '../../components/card.tsx';
import { ElementLink, useExplorerAddresses } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useTryChanges } from '../../context/whatif-changes.tsx';
import { useWords } from '../../context/words.tsx';
import { useConcerned } from '../../findings/concerned.ts';
import { GainOrigin } from '../../findings/gain-origin.tsx';
import { fullNameOf, nameOf } from '../../model/labels.ts';
import { addedPasserelle } from '../../whatif/new-changes.ts';
import { takenIds } from '../../whatif/supposed-view.ts';

/**
 * The agreements between operators that a plan proposes to sign, each with the gain that it adds to those before it,
 * and whether a better plan may exist. `step` is the plan for one number of agreements, among the `steps` for all numbers.
 */
export function Agreements({
  step,
  steps,
}: {
  readonly step: PlanStep;
  readonly steps: readonly PlanStep[];
}) {
  const { t } = useWords();
  const concerned = useConcerned();
  const set = step.exact ?? step.plan;
  const [chosen, setOpen] = useState<string | null>();
  // The first agreement is open until someone opens or closes one.
  const open = chosen === undefined ? set.agreements[0]?.operators.join(' ') : chosen;
  const better = step.exact === null && step.atMost !== null && set.gain > 0 ? step.atMost / set.gain - 1 : 0;
  return (
    <Block id="agreements" title={t.plan.agreements(set.agreements.length)}>
      <Text size="sm">
        <strong>{concerned(set)}</strong> · {t.plan.newly(set.newlyServed)}
        {set.gainWithPossible > set.gain && (
          <span className="quiet"> · {t.plan.possible(concerned(set.withPossible), set.possiblePairs)}</span>
        )}
      </Text>
      <Text size="sm">
        {step.exact !== null ? t.plan.exact : step.notExact !== null && t.plan.notExact[step.notExact]}{' '}
        {better > 0 && t.plan.atMost(Math.ceil(100 * better))}
        {step.share !== null && t.plan.share(Math.round(step.share * 100))}
      </Text>
      {set.agreements.length < step.n && set.agreements.length > 0 && (
        <Text size="sm">{t.plan.fewer(set.agreements.length)}</Text>
      )}
      <ol className="cards">
        {set.agreements.map((agreement, at) => {
          const key = agreement.operators.join(' ');
          return (
            <AgreementCard
              key={key}
              agreement={agreement}
              all={set.agreements}
              at={at}
              open={open === key}
              toggle={() => setOpen(open === key ? null : key)}
            />
          );
        })}
      </ol>
      {addsUp(set) || (
        <Text size="sm" className="quiet">
          {t.plan.overlap}
        </Text>
      )}
      <LeftOut set={set} steps={steps} />
      {set.agreements.length > 0 && (
        <GainOrigin
          title={t.gain.plan}
          bridges={{ agreements: set.agreements.map(({ operators }) => operators) }}
        />
      )}
      {set.agreements.length > 0 && <TryPlan set={set} />}
    </Block>
  );
}

/** Whether the places of the agreements, each on top of those above it, add up to those of the plan. */
const addsUp = ({ agreements, placesConcerned }: PlanSet): boolean =>
  agreements.reduce((sum, { added }) => sum + added.placesConcerned, 0) === placesConcerned;

/** A button that opens the map with the passerelles of the plan as a what-if. */
function TryPlan({ set }: { readonly set: PlanStep['plan'] }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const tryChanges = useTryChanges();
  const tryPlan = (): void => {
    const taken = new Set(takenIds(base.document, []));
    const pairs = set.agreements.flatMap((agreement) => agreement.pairs);
    tryChanges(
      pairs.map(({ from, to, renewal }) => {
        const change = addedPasserelle(from, to, renewal ?? 'PROGRESSION', (id) => taken.has(id));
        taken.add(change.passerelle.id);
        return change;
      }),
    );
  };
  return (
    <Button size="xs" variant="default" mt="xs" onClick={tryPlan}>
      {t.plan.toScenario}
    </Button>
  );
}

function AgreementCard(props: {
  readonly agreement: PlanAgreement;
  /** All agreements of the plan, among which it has the place `at`. */
  readonly all: readonly PlanAgreement[];
  readonly at: number;
  readonly open: boolean;
  toggle(): void;
}) {
  const { t } = useWords();
  const concerned = useConcerned();
  const named = useNamed();
  const why = useWhyHere();
  const { agreement, all, at, open, toggle } = props;
  const { operators, pairs, alone, added, rank } = agreement;
  const above = all.slice(0, at);
  return (
    <Card
      title={`${at + 1}. ${named.operators(operators)}`}
      under={
        <>
          {named.pairs(pairs)}
          <span className="card-under">{why(agreement, all)}</span>
        </>
      }
      side={
        <>
          <strong>{concerned(at === 0 ? alone : added)}</strong>
          <span className="quiet">{rank === null ? t.plan.onlyRenewals : t.gaps.rank(rank)}</span>
        </>
      }
      open={open}
      staysPut
      toggle={toggle}
    >
      <GainOrigin
        title={t.gain.added}
        bridges={{ agreements: [operators], beside: above.map((one) => one.operators) }}
      />
      {above.length > 0 && <GainOrigin title={t.gain.alone} bridges={{ agreements: [operators] }} />}
      <Section title={t.plan.pairs}>
        <Pairs pairs={pairs} />
      </Section>
    </Card>
  );
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

/** Missing bridges that rank among the best and are not in the plan, each with why, and when it comes in. */
function LeftOut({ set, steps }: { readonly set: PlanSet; readonly steps: readonly PlanStep[] }) {
  const { t } = useWords();
  const concerned = useConcerned();
  const named = useNamed();
  if (set.leftOut.length === 0) return null;
  const comesWith = (key: string): number | undefined =>
    steps.find(({ n, exact, plan }) => {
      const { agreements } = exact ?? plan;
      return n > set.agreements.length && agreements.some((one) => one.operators.join(' ') === key);
    })?.n;
  return (
    <Section title={t.plan.leftOutTitle}>
      <Text size="sm">
        {t.plan.leftOutWhy(set.agreements.length)}{' '}
        {set.firstRanked !== null &&
          t.plan.together(set.agreements.length, concerned(set), concerned(set.firstRanked))}
      </Text>
      <List size="sm">
        {set.leftOut.map(({ operators, rank, alone }) => {
          const later = comesWith(operators.join(' '));
          return (
            <List.Item key={operators.join(' ')}>
              {t.said(t.gaps.rank(rank), named.operators(operators))}{' '}
              <span className="quiet">
                {concerned(alone)}
                {later !== undefined && ` · ${t.plan.comesWith(later)}`}
              </span>
            </List.Item>
          );
        })}
      </List>
    </Section>
  );
}

/** At most this many passerelles of an agreement are named on its folded card. */
const PAIRS_NAMED = 4;

/** Returns functions that name the two operators of an agreement, and its passerelles. */
function useNamed() {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const name = (id: string): string => nameOf(view, vocabulary, id);
  return {
    operators: (ids: readonly string[]): string => ids.map(name).join(' – '),
    pairs: (pairs: readonly PlanPair[]): string =>
      t.list([
        ...pairs.slice(0, PAIRS_NAMED).map(({ from, to }) => `${name(from)} → ${name(to)}`),
        ...(pairs.length > PAIRS_NAMED ? [t.plan.morePairs(pairs.length - PAIRS_NAMED)] : []),
      ]),
  };
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
