import { Anchor, Group, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { Impact } from '../../domain/analysis/results.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { useExplorerAddresses } from '../components/element-link.tsx';
import { Section } from '../components/facts.tsx';
import { addressWith } from '../context/address.ts';
import { GapsView, PATHS } from '../context/screens.ts';
import { useSilentCount } from '../context/use-silent.ts';
import { useWords } from '../context/words.tsx';
import { Certainty } from './certainty.tsx';
import { useFindingReasons } from './certainty-reasons.ts';
import { useConcerned } from './concerned.ts';
import { ConfirmLink } from './confirm-link.tsx';
import { Explanation } from './explanation.tsx';
import { GainOrigin } from './gain-origin.tsx';
import { LapsedBehind } from './on-lapsed.tsx';
import { RowsBehind } from './rows-behind.tsx';

/**
 * Everything about a finding (a gap in the network): evidence, effect, rule, suggested action, and a link: to the map
 * or, with `inMap` (it is shown beside the map), to the list of findings.
 */
export function FindingBody({
  finding,
  inMap = false,
  showsWhy = false,
  nearest,
  isOneOf = false,
}: {
  readonly finding: Finding;
  readonly inMap?: boolean;
  /** Whether its certainty is shown, with the reason, where a head above it shows it too. */
  readonly showsWhy?: boolean;
  /** The name of the outlet to which the months of its effect lead, where it is known. */
  readonly nearest?: string | undefined;
  /** Whether it is the best of several pairs of filières in one line, so that its effect is not that of the line. */
  readonly isOneOf?: boolean;
}) {
  const { t, gapWords } = useWords();
  const search = useSearch();
  const addresses = useExplorerAddresses();
  const { rule, action } = gapWords.gaps[finding.kind];
  const reasonsOf = useFindingReasons();
  const silent = useSilentCount();
  // M14 is judged on what is known, so it says how much is not.
  const claims = finding.kind === 'M14' && silent > 0;
  const impact = 'impact' in finding.evidence ? finding.evidence.impact : null;
  const list = addressWith(PATHS.gaps, GapsView, search, { open: finding.key, kind: [finding.kind] });
  return (
    <div className="finding-body">
      <Group gap="xs">
        {(inMap || (showsWhy && finding.kind === 'M04')) && (
          <Certainty value={finding.certainty} reasons={reasonsOf(finding)} />
        )}
        <Anchor
          component={Link}
          size="sm"
          underline="always"
          href={inMap ? list : addresses.gap(finding.key)}
        >
          {inMap ? t.panel.openGap : t.gaps.map}
        </Anchor>
      </Group>
      <Section title={t.gaps.evidence}>
        <Explanation finding={finding} />
        <ConfirmLink finding={finding} />
        <RowsBehind finding={finding} />
      </Section>
      {impact !== null && (
        <Section title={t.gaps.impact}>
          <ImpactWords impact={impact} nearest={nearest} isOneOf={isOneOf} />
          <LapsedBehind finding={finding.key} />
          <GainOrigin bridges={{ key: finding.key }} />
        </Section>
      )}
      <Section title={t.gaps.action}>
        <Text size="sm">{claims ? `${t.gaps.askFirst(silent)} ${action}` : action}</Text>
      </Section>
      <Section title={t.gaps.rule}>
        <Text size="sm">{claims ? `${rule} ${t.gaps.byKnown(silent)}` : rule}</Text>
      </Section>
    </div>
  );
}

/** The effect of one new passerelle: each number with its meaning. */
function ImpactWords(props: {
  readonly impact: Impact;
  readonly nearest: string | undefined;
  readonly isOneOf: boolean;
}) {
  const { t, gapWords } = useWords();
  const concerned = useConcerned();
  const { impact, nearest, isOneOf } = props;
  const { newlyServed, months } = impact;
  return (
    <>
      <Text size="sm">
        {isOneOf && `${t.gaps.ofPair} `}
        <strong>{concerned(impact)}</strong> · {t.gaps.newly(newlyServed)} ·{' '}
        {months === null
          ? t.gaps.noMonths
          : nearest === undefined
            ? t.gaps.months(months)
            : t.gaps.monthsTo(nearest, months)}
      </Text>
      <details className="definition">
        <summary>{t.gaps.whatIsGain}</summary>
        <Text size="sm">{gapWords.impact.definition}</Text>
      </details>
    </>
  );
}
