import { Text, Title } from '@mantine/core';
import type { Finding } from '../../../domain/analysis/findings.ts';
import type { GapKind } from '../../../domain/analysis/results.ts';
import { Certainty } from '../../components/certainty.tsx';
import { FindingBody } from '../../components/finding-body.tsx';
import { useFindingSubject } from '../../components/finding-title.tsx';
import { useWords } from '../../words.tsx';
import { Card } from './card.tsx';

/** Findings of one kind, with the rule that found them. */
export function KindSection(props: {
  readonly kind: GapKind;
  readonly findings: readonly Finding[];
  readonly all: number;
  readonly open: string | undefined;
  toggle(key: string): void;
}) {
  const { t, gapWords } = useWords();
  const subject = useFindingSubject();
  const { kind, findings, all, open, toggle } = props;
  if (findings.length === 0) return null;
  const { title, rule } = gapWords.gaps[kind];
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <Title order={2} size="h4" className="group-head" id={`kind-${kind}`}>
        {title} ({kind}) <span className="quiet">{t.gaps.shown(findings.length, all)}</span>
      </Title>
      <Text size="sm" className="quiet">
        {rule}
      </Text>
      <ul className="cards">
        {findings.map((finding) => (
          <Card
            key={finding.key}
            title={subject(finding)}
            side={<Certainty value={finding.certainty} />}
            open={open === finding.key}
            toggle={() => toggle(finding.key)}
          >
            <FindingBody finding={finding} />
          </Card>
        ))}
      </ul>
    </section>
  );
}
