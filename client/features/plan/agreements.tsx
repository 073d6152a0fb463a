import { Button, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { PlanSet, PlanStep } from '../../../domain/advice/plan/results.ts';
import type { PlanAnswer } from '../../../domain/api/questions/plan.ts';
import { Block } from '../../components/block.tsx';
import { Section } from '../../components/facts.tsx';
import { To } from '../../components/to.tsx';
import { addressWith, CommonView } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { hasScreen, PATHS } from '../../context/screens.ts';
import { useTryChanges } from '../../context/whatif-changes.tsx';
import { useWords } from '../../context/words.tsx';
import { useConcerned } from '../../findings/concerned.ts';
import { GainOrigin } from '../../findings/gain-origin.tsx';
import { OnLapsedNote } from '../../findings/on-lapsed.tsx';
import { addedPasserelle } from '../../whatif/new-changes.ts';
import { takenIds } from '../../whatif/taken-ids.ts';
import { AgreementCard } from './agreement-card.tsx';
import { useNamed } from './named.ts';

/**
 * The agreements between operators that a plan proposes to sign, each with the gain that it adds to those before it,
 * and whether a better plan may exist. `step` is the plan for one number of agreements, among the `steps` for all numbers;
 * `lives` holds the follow-ups of the findings that their passerelles answer.
 */
export function Agreements(props: {
  readonly step: PlanStep;
  readonly steps: readonly PlanStep[];
  readonly lives: PlanAnswer['lives'];
}) {
  const { step, steps, lives } = props;
  const search = useSearch();
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
        <OnLapsedNote value={set.onLapsed} />
      </Text>
      <Text size="sm">
        {t.plan.gain(set.gain)}{' '}
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
              lives={lives}
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
      {set.agreements.length > 0 && hasScreen('home') && (
        <Text size="sm" className="quiet">
          {t.plan.differsFromHome}{' '}
          <To href={addressWith(PATHS.home, CommonView, search, {})}>{t.plan.toHome}</To>
        </Text>
      )}
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
