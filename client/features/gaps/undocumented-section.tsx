import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { Certainty } from '../../../domain/analysis/results.ts';
import { MOST_FINDINGS } from '../../../domain/api/questions/gaps.ts';
import { GAP_KINDS, type GapKind } from '../../../domain/findings/kinds.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { isFoldedKindKept, type UndocumentedLine } from '../../../domain/slides/gaps/selection.ts';
import { Block } from '../../components/block.tsx';
import { Card } from '../../components/card.tsx';
import { Failure } from '../../components/failure.tsx';
import { To } from '../../components/to.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith } from '../../context/address.ts';
import { AskingView } from '../../context/known-offer-views.ts';
import { useNetwork } from '../../context/network.tsx';
import { hasScreen, PATHS } from '../../context/screens.ts';
import { useGaps } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { KindCode } from '../../findings/kind-code.tsx';
import type { AnalysisOptions } from './options.ts';
import { UndocumentedFindings } from './undocumented-findings.tsx';

/** Number of operators shown at once; a button shows more. */
const SHOWN = 20;

interface Cards {
  readonly options: AnalysisOptions;
  /** Key of the unfolded finding. */
  readonly open: string | undefined;
  toggle(key: string): void;
}

/**
 * The undocumented findings, folded behind one line an operator. `total` is their number, `kinds` and `certainty` what the
 * user filters by. `under` is the operator whose line is open; a click calls `setUnder`. `unfold` lists them all like others.
 */
export function UndocumentedSection(
  props: Cards & {
    readonly lines: readonly UndocumentedLine[];
    readonly total: number;
    readonly kinds: readonly GapKind[];
    readonly certainty: Certainty | undefined;
    readonly under: string | undefined;
    setUnder(operator: string | undefined): void;
    unfold(): void;
  },
) {
  const { t } = useWords();
  const search = useSearch();
  const [most, setMost] = useState(SHOWN);
  const { lines, total, kinds, certainty, under, setUnder, unfold, ...cards } = props;
  const shown = lines.filter(({ operator }, rank) => rank < most || operator === under);
  return (
    <Block
      id="undocumented"
      title={
        <>
          {t.gaps.undocumented} <span className="quiet">{t.gaps.undocumentedCount(total, lines.length)}</span>
        </>
      }
    >
      <Text size="sm" className="quiet">
        {t.gaps.undocumentedRule}
      </Text>
      <Text size="sm" mt={4} className="no-print">
        {hasScreen('asking') && (
          <To href={addressWith(PATHS.asking, AskingView, search, {})}>{t.asking.tab}</To>
        )}{' '}
        <Button size="compact-sm" variant="subtle" onClick={unfold}>
          {t.gaps.unfold}
        </Button>
      </Text>
      <ol className="cards">
        {shown.map((line) => (
          <OperatorLine
            key={line.operator}
            line={line}
            kinds={kinds}
            certainty={certainty}
            isOpen={line.operator === under}
            toggleLine={() => setUnder(line.operator === under ? undefined : line.operator)}
            {...cards}
          />
        ))}
      </ol>
      {lines.length > shown.length && (
        <Button variant="default" size="xs" onClick={() => setMost(most + SHOWN)}>
          {t.gaps.showMore(Math.min(SHOWN, lines.length - shown.length))}
        </Button>
      )}
    </Block>
  );
}

function OperatorLine(
  props: Cards & {
    readonly line: UndocumentedLine;
    readonly kinds: readonly GapKind[];
    readonly certainty: Certainty | undefined;
    readonly isOpen: boolean;
    toggleLine(): void;
  },
) {
  const { t, vocabulary, gapWords } = useWords();
  const { view } = useNetwork();
  const { line, kinds, certainty, isOpen, toggleLine, ...cards } = props;
  const { operator, counts, total, lines } = line;
  const ofKind = (kind: GapKind): string =>
    t.said(
      gapWords.gaps[kind].title,
      kind === 'M04' ? t.gaps.toPartners(counts.M04 ?? 0, lines) : String(counts[kind]),
    );
  return (
    <Card
      title={nameOf(view, vocabulary, operator)}
      under={GAP_KINDS.filter((kind) => counts[kind] !== undefined)
        .map(ofKind)
        .join(' · ')}
      side={t.gaps.ofOperator(total)}
      open={isOpen}
      toggle={toggleLine}
    >
      <FindingsOf operator={operator} kinds={kinds} certainty={certainty} {...cards} />
    </Card>
  );
}

/** The undocumented findings of an operator, which are asked for when its line is opened. */
function FindingsOf(
  props: Cards & {
    readonly operator: string;
    readonly kinds: readonly GapKind[];
    readonly certainty: Certainty | undefined;
  },
) {
  const { gapWords } = useWords();
  const { asked } = useNetwork();
  const { operator, kinds, certainty, ...cards } = props;
  const { horizon, withoutConcurrent, target } = cards.options;
  const { data, error, refetch, isPlaceholderData } = useGaps({
    ...asked,
    ...{ horizon, target, withoutConcurrent: withoutConcurrent || undefined },
    ...{ undocumentedOf: operator, limit: MOST_FINDINGS },
  });
  if (data === undefined || isPlaceholderData)
    return error ? <Failure error={error} retry={refetch} /> : <Waiting rows={3} />;
  const shown = GAP_KINDS.filter(
    (kind) => data.counts[kind] !== undefined && isFoldedKindKept(kind, { kind: kinds, certainty }),
  );
  return shown.map((kind) => (
    <section key={kind} aria-labelledby={`under-${kind}`}>
      <Title order={3} size="h5" mt="sm" id={`under-${kind}`}>
        {gapWords.gaps[kind].title}
        <KindCode kind={kind} />
      </Title>
      <UndocumentedFindings kind={kind} answer={data} {...cards} />
    </section>
  ));
}
