import { Anchor, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { hasMoreLines, type Line } from '../../../domain/map/shown/answered.ts';
import { Card } from '../../components/card.tsx';
import { ElementLink, useExplorerAddresses } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useGaps } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { Certainty } from '../../findings/certainty.tsx';
import { useFindingReasons } from '../../findings/certainty-reasons.ts';
import { useConcerned } from '../../findings/concerned.ts';
import { FindingBody } from '../../findings/finding-body.tsx';
import { useFindingSubject } from '../../findings/finding-title.tsx';
import { FollowUpBadge } from '../../findings/follow-up-badge.tsx';
import { FollowUp } from '../../findings/follow-up-editor.tsx';
import { GainOrigin } from '../../findings/gain-origin.tsx';
import { KindCode } from '../../findings/kind-code.tsx';
import { OnLapsedNote } from '../../findings/on-lapsed.tsx';
import { whyRank } from '../../findings/why-rank.ts';
import { FindingCard } from './finding-card.tsx';
import type { AnalysisOptions } from './options.ts';

const AT_FIRST = 15;

/**
 * The list of missing passerelles, with one line for each pair of a sending and a receiving operator, the most useful
 * first. A click on a line calls `toggle` with its key; `open` is the unfolded one. Lines without gain are shown only
 * while `folded` is true; a button changes that by `setFolded`.
 */
export function LineSection(props: {
  readonly lines: readonly Line[];
  readonly answer: GapsAnswer;
  /** How many missing passerelles the filters keep. */
  readonly pairCount: number;
  readonly options: AnalysisOptions;
  readonly open: string | undefined;
  toggle(key: string): void;
  readonly folded: boolean;
  setFolded(folded: boolean): void;
}) {
  const { t, gapWords } = useWords();
  const { lines, answer, pairCount, options, open, toggle, folded, setFolded } = props;
  const { operatorPairs, operatorPairCount, counts, lives } = answer;
  const { pairs } = answer.account;
  const [all, setAll] = useState(false);
  const useful = lines.filter(({ line }) => !line.folded);
  const useless = lines.filter(({ line }) => line.folded);
  const holds = ({ line }: Line): boolean => open !== undefined && line.keys.includes(open);
  const shown = all ? useful : useful.filter((line, index) => index < AT_FIRST || holds(line));
  const items = (some: readonly Line[]) => (
    <ol className="cards">
      {some.map((line) => (
        <LineCard
          key={line.key}
          line={line}
          ranking={operatorPairs}
          lives={lives}
          options={options}
          open={holds(line)}
          toggle={() => toggle(holds(line) && open !== undefined ? open : line.key)}
        />
      ))}
    </ol>
  );
  const count = hasMoreLines(answer)
    ? t.gaps.linesCut(lines.length, operatorPairs.length, operatorPairCount, counts.M04 ?? 0)
    : t.gaps.lineCount(lines.length, pairCount);
  return (
    <section aria-labelledby="kind-M04">
      <Title order={2} size="h4" className="group-head" id="kind-M04">
        {t.gaps.lines}
        <KindCode kind="M04" /> <span className="quiet">{count}</span>
      </Title>
      <Text size="sm">
        {t.gaps.pairAccount(pairs.pairs, pairs.useful, pairs.certain)}.{' '}
        {t.gaps.pairsHere(shown.length, useful.length, useless.length)}
      </Text>
      <Text size="sm" className="quiet">
        {gapWords.gaps.M04.rule}
      </Text>
      <Text size="sm" className="quiet">
        {t.gaps.order}
      </Text>
      <details className="definition">
        <summary>{t.gaps.whatIsGain}</summary>
        <Text size="sm">{gapWords.impact.definition}</Text>
      </details>
      {items(shown)}
      {shown.length < useful.length && (
        <Button variant="default" size="xs" onClick={() => setAll(true)}>
          {t.gaps.showAll(useful.length)}
        </Button>
      )}
      {useless.length > 0 && (
        <>
          <Button
            variant="subtle"
            size="xs"
            mt="xs"
            aria-expanded={folded || useless.some(holds)}
            onClick={() => setFolded(!folded)}
          >
            {t.gaps.folded(useless.length)}
          </Button>
          {(folded || useless.some(holds)) && items(useless)}
        </>
      )}
    </section>
  );
}

function LineCard(props: {
  readonly line: Line;
  /** The pairs of operators of the answer, by which the line says why it has its rank. */
  readonly ranking: GapsAnswer['operatorPairs'];
  readonly lives: GapsAnswer['lives'];
  readonly options: AnalysisOptions;
  readonly open: boolean;
  toggle(): void;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const subject = useFindingSubject();
  const concerned = useConcerned();
  const reasonsOf = useFindingReasons();
  const { line, ranking, lives, options, open, toggle } = props;
  const [best, ...others] = line.pairs;
  if (best === undefined) return null;
  const [from, to] = line.line.operators.map((id) => nameOf(view, vocabulary, id));
  const { rank, gain, gainWithPossible, withPossible, certainty, months, nearest, certainCount } = line.line;
  const outlet = nearest === null ? undefined : nameOf(view, vocabulary, nearest);
  return (
    <Card
      title={`${rank}. ${from} → ${to}`}
      under={subject(best)}
      side={
        <>
          <span>
            {gain > 0 ? (
              <>
                {line.line.keys.length > 1 && `${t.gaps.ofLine} `}
                <strong>{concerned(line.line)}</strong>
                <OnLapsedNote value={line.line.onLapsed} />
              </>
            ) : (
              t.gaps.noCertain
            )}
            {gainWithPossible > gain && (
              <span className="quiet card-under">{t.gaps.withPossible(concerned(withPossible))}</span>
            )}
            <span className="quiet card-under">
              {t.gaps.pairCertainty(certainCount, line.line.keys.length - certainCount)}
            </span>
            {months !== null && outlet !== undefined && (
              <span className="quiet card-under">{t.gaps.monthsTo(outlet, months)}</span>
            )}
          </span>
          <FollowUpBadge life={lives[best.key]} />
          <Certainty value={certainty} reasons={reasonsOf(best)} isInButton />
        </>
      }
      open={open}
      toggle={toggle}
    >
      <Text size="sm">{whyRank(t, line.line, ranking)}</Text>
      <GainOrigin bridges={{ operatorPair: line.line.operators }} title={t.gain.line(from ?? '', to ?? '')} />
      <p className="panel-subject">
        <strong>{t.said(t.gaps.best, '')}</strong> <ElementLink id={best.elements[0]} full /> →{' '}
        <ElementLink id={best.elements[1]} full />
      </p>
      <FindingBody finding={best} showsWhy nearest={outlet} isOneOf={line.line.keys.length > 1} />
      <FollowUp finding={best} life={lives[best.key]} options={options} />
      {others.length < line.line.keys.length - 1 ? (
        <PairsAsked line={line} lives={lives} options={options} />
      ) : (
        <OtherPairs pairs={others} lives={lives} options={options} />
      )}
      {line.renewals.length > 0 && <Renewals findings={line.renewals} />}
    </Card>
  );
}

/** The other pairs of a line of which the answer does not list all: asked for when the line is opened. */
function PairsAsked(props: {
  readonly line: Line;
  readonly lives: GapsAnswer['lives'];
  readonly options: AnalysisOptions;
}) {
  const { asked } = useNetwork();
  const { line, lives, options } = props;
  const { data, error, refetch } = useGaps({ ...asked, operators: [...line.line.operators] });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting rows={2} />;
  const [, ...others] = line.line.keys;
  const pairs = data.findings.flatMap((one) => (one.kind === 'M04' && others.includes(one.key) ? [one] : []));
  return <OtherPairs pairs={pairs} lives={{ ...lives, ...data.lives }} options={options} />;
}

/** The other pairs of the line, each with what it rests on and what people made of it. */
function OtherPairs(props: {
  readonly pairs: Line['pairs'];
  readonly lives: GapsAnswer['lives'];
  readonly options: AnalysisOptions;
}) {
  const { t } = useWords();
  const subject = useFindingSubject();
  const concerned = useConcerned();
  const [open, setOpen] = useState<string>();
  const { pairs, lives, options } = props;
  if (pairs.length === 0) return null;
  const certain = pairs.filter(({ certainty }) => certainty === 'certain').length;
  return (
    <Section title={t.gaps.otherPairs(pairs.length, certain)}>
      <ul className="cards">
        {pairs.map((pair) => (
          <FindingCard
            key={pair.key}
            finding={pair}
            title={`${subject(pair)} (${concerned(pair.evidence.impact)})`}
            life={lives[pair.key]}
            options={options}
            open={open === pair.key}
            toggle={() => setOpen(open === pair.key ? undefined : pair.key)}
          />
        ))}
      </ul>
    </Section>
  );
}

function Renewals({ findings }: { readonly findings: Line['renewals'] }) {
  const { t } = useWords();
  const subject = useFindingSubject();
  const addresses = useExplorerAddresses();
  return (
    <Section title={t.gaps.renewals}>
      <ul className="plain">
        {findings.map((finding) => (
          <li key={finding.key}>
            <Anchor component={Link} size="sm" underline="always" href={addresses.gap(finding.key)}>
              {subject(finding)}
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  );
}
