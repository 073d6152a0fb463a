import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { useSilentCount } from '../../context/use-silent.ts';
import { useWords } from '../../context/words.tsx';
import { useFindingSubject } from '../../findings/finding-title.tsx';
import { KindCode } from '../../findings/kind-code.tsx';
import { FindingCard } from './finding-card.tsx';
import type { AnalysisOptions } from './options.ts';

/** A large network may have tens of thousands of findings of a kind, so the cards are shown step by step. */
const AT_FIRST = 200;
const MORE = 500;

/**
 * The findings of one kind, under the rule that found them, each as a card. `all` is their number without filters,
 * `lives` holds their follow-ups by key, and `open` is the key of the unfolded card; a click on a card calls
 * `toggle`.
 */
export function KindSection(props: {
  readonly kind: GapKind;
  readonly findings: readonly Finding[];
  readonly all: number;
  readonly lives: GapsAnswer['lives'];
  readonly options: AnalysisOptions;
  readonly open: string | undefined;
  toggle(key: string): void;
  /** Asks for all findings of the kind. Set when the answer holds only the first ones. */
  readonly listAll: (() => void) | undefined;
}) {
  const { t, gapWords } = useWords();
  const subject = useFindingSubject();
  const silent = useSilentCount();
  const { kind, findings, all, lives, options, open, toggle, listAll } = props;
  const [most, setMost] = useState(AT_FIRST);
  if (findings.length === 0 && listAll === undefined) return null;
  const shown = findings.filter(({ key }, at) => at < most || key === open);
  const { title, rule } = gapWords.gaps[kind];
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <Title order={2} size="h4" className="group-head" id={`kind-${kind}`}>
        {title}
        <KindCode kind={kind} /> <span className="quiet">{t.gaps.shown(findings.length, all)}</span>
      </Title>
      <Text size="sm" className="quiet">
        {kind === 'M14' && silent > 0 ? `${rule} ${t.gaps.byKnown(silent)}` : rule}
      </Text>
      {listAll !== undefined && (
        <Button variant="default" size="xs" onClick={listAll}>
          {t.gaps.listAll(all)}
        </Button>
      )}
      <ul className="cards">
        {shown.map((finding) => (
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
      {findings.length > shown.length && (
        <Button variant="default" size="xs" onClick={() => setMost(most + MORE)}>
          {t.gaps.showMore(Math.min(MORE, findings.length - shown.length))}
        </Button>
      )}
    </section>
  );
}
