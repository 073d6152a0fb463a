import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PlanAgreement, PlanStep } from '../../../domain/advice/plan/results.ts';
import { Block } from '../../components/block.tsx';
import { Card } from '../../components/card.tsx';
import { ElementLink, useExplorerAddresses } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useTryChanges } from '../../context/whatif-changes.tsx';
import { useWords } from '../../context/words.tsx';
import { GainOrigin } from '../../findings/gain-origin.tsx';
import { nameOf } from '../../model/labels.ts';
import { addedPasserelle } from '../../whatif/new-changes.ts';
import { takenIds } from '../../whatif/supposed-view.ts';

/**
 * The agreements between operators that a plan proposes to sign, each with the gain that it adds to those before it,
 * and whether a better plan may exist. `step` is the plan for one number of agreements.
 */
export function Agreements({ step }: { readonly step: PlanStep }) {
  const { t } = useWords();
  const [open, setOpen] = useState<string>();
  const set = step.exact ?? step.plan;
  return (
    <Block id="agreements" title={t.plan.agreements(set.agreements.length)}>
      <Text size="sm">
        <strong>{t.plan.gain(set.gain)}</strong> · {t.plan.newly(set.newlyServed)}
        {set.estimated && ` · ${t.plan.estimated}`}
        {set.gainWithPossible > set.gain && (
          <span className="quiet"> · {t.plan.possible(set.gainWithPossible, set.possiblePairs)}</span>
        )}
      </Text>
      <Text size="sm">
        {step.exact !== null ? t.plan.exact : step.notExact !== null && t.plan.notExact[step.notExact]}{' '}
        {step.exact === null && step.atMost !== null && t.plan.atMost(step.atMost)}
        {step.share !== null && t.plan.share(Math.round(step.share * 100))}
      </Text>
      {set.agreements.length < step.n && set.agreements.length > 0 && (
        <Text size="sm">{t.plan.fewer(set.agreements.length)}</Text>
      )}
      {set.agreements.length > 0 && (
        <GainOrigin
          title={t.gain.plan}
          bridges={{ agreements: set.agreements.map(({ operators }) => operators) }}
        />
      )}
      {set.agreements.length > 0 && <TryPlan set={set} />}
      <ol className="cards">
        {set.agreements.map((agreement, index) => {
          const key = agreement.operators.join(' ');
          return (
            <AgreementCard
              key={key}
              agreement={agreement}
              above={set.agreements.slice(0, index)}
              rank={index + 1}
              open={open === key}
              toggle={() => setOpen(open === key ? undefined : key)}
            />
          );
        })}
      </ol>
    </Block>
  );
}

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
  /** Agreements before this one in the plan. */
  readonly above: readonly PlanAgreement[];
  readonly rank: number;
  readonly open: boolean;
  toggle(): void;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const addresses = useExplorerAddresses();
  const { agreement, above, rank, open, toggle } = props;
  const { operators, pairs, gainAlone, gainInPlan } = agreement;
  const [one, other] = operators.map((id) => nameOf(view, vocabulary, id));
  return (
    <Card
      title={`${rank}. ${one} – ${other}`}
      under={gainInPlan === 0 ? t.plan.opensForOthers : t.count.steps(pairs.length)}
      side={
        <>
          <strong>{t.plan.adds(gainInPlan)}</strong>
          <span className="quiet">{t.plan.alone(gainAlone)}</span>
        </>
      }
      open={open}
      toggle={toggle}
    >
      <GainOrigin
        title={t.gain.added}
        bridges={{ agreements: [operators], beside: above.map((one) => one.operators) }}
      />
      {above.length > 0 && <GainOrigin title={t.gain.alone} bridges={{ agreements: [operators] }} />}
      <Section title={t.plan.pairs}>
        <ul className="plain">
          {pairs.map(({ from, to, renewal, key, gainAlone: gain }) => (
            <li key={key}>
              <ElementLink id={from} full /> → <ElementLink id={to} full />{' '}
              <span className="quiet">
                {renewal !== null && `${t.plan.renewal(vocabulary.passerelleKind[renewal])} · `}
                {t.plan.pairGain(gain)} ·{' '}
                <Anchor component={Link} size="sm" underline="always" href={addresses.gap(key)}>
                  {t.plan.map}
                </Anchor>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Card>
  );
}
