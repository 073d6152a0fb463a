import { Text, Title } from '@mantine/core';
import type { Finding } from '../../../domain/analysis/findings.ts';
import type { GapKind } from '../../../domain/analysis/results.ts';
import type { GapsAnswer } from '../../../domain/api/answers.ts';
import { useFindingSubject } from '../../components/finding-title.tsx';
import { useWords } from '../../words.tsx';
import { FindingCard } from './finding-card.tsx';
import type { AnalysisOptions } from './options.ts';

/** Findings of one kind, with the rule that found them. */
export function KindSection(props: {
  readonly kind: GapKind;
  readonly findings: readonly Finding[];
  readonly all: number;
  readonly lives: GapsAnswer['lives'];
  readonly options: AnalysisOptions;
  readonly open: string | undefined;
  toggle(key: string): void;
}) {
  const { t, gapWords } = useWords();
  const subject = useFindingSubject();
  const { kind, findings, all, lives, options, open, toggle } = props;
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
          <FindingCard
            key={finding.key}
            finding={finding}
            title={subject(finding)}
            life={lives[finding.key]}
            options={options}
            open={open === finding.key}
            toggle={() => toggle(finding.key)}
          />
        ))}
      </ul>
    </section>
  );
}
