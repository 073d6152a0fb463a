import { Button, MultiSelect, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { CERTAINTIES } from '../../../domain/analysis/results.ts';
import type { SectionGroup } from '../../../domain/findings/kind.ts';
import { FINDING_KINDS, GAP_KINDS, type GapKind } from '../../../domain/findings/kinds.ts';
import { unaskedOf } from '../../../domain/findings/unasked.ts';
import { filieresInside } from '../../../domain/map/filters.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import { Failure } from '../../components/failure.tsx';
import { WordsHere } from '../../components/glossary/words-here.tsx';
import { OneOf } from '../../components/one-of.tsx';
import { PerimeterFilters } from '../../components/perimeter/perimeter-filters.tsx';
import { UnknownPerimeter } from '../../components/perimeter/unknown-perimeter.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useViewState } from '../../context/address.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { GapsView, LISTED_STATES } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { hasMoreLines, indexAnswer, isCut, linesOf } from '../../findings/findings.ts';
import { AnalysisOptions } from './analysis-options.tsx';
import { Astray } from './astray.tsx';
import { KindSection } from './kind-section.tsx';
import { LineSection } from './line-section.tsx';
import { optionsOf } from './options.ts';
import { keepFindings, keepLines } from './selection.ts';
import { Settled } from './settled.tsx';
import { useFindings } from './use-findings.ts';

/** The kinds of findings of a group, in the order of the screen. */
const sectionsOf = (group: SectionGroup): readonly GapKind[] =>
  FINDING_KINDS.filter(({ section }) => section.group === group)
    .toSorted((one, other) => one.section.place - other.section.place)
    .map(({ code }) => code);
/**
 * Kinds that depend on the audience. They come first when an audience is chosen, otherwise after the missing
 * passerelles.
 */
const FOR_AUDIENCE = sectionsOf('audience');
/** The other kinds, from blocked pathways down to missing documentation. */
const SECTIONS = sectionsOf('network');

/** The screen of missing bridges: all findings, ranked, explained, filtered, and with their follow-up. */
export function Gaps() {
  const { t, vocabulary, gapWords, language } = useWords();
  const { view, asked, at, period } = useNetwork();
  const [choices, setView] = useViewState(GapsView);
  const { bassin, type, stage, sector, kind, certainty, open, life } = choices;
  const options = optionsOf(choices);
  const { data, error, refetch, isPlaceholderData, cut } = useFindings(
    {
      ...asked,
      horizon: options.horizon,
      withoutConcurrent: options.withoutConcurrent || undefined,
      target: options.target,
      cell: options.cell.length > 0 ? [...options.cell] : undefined,
    },
    kind,
  );
  const { profile } = useAudience();
  const audienceName = useAudienceName();
  const inside = useMemo(
    () => filieresInside(view, { bassin, type, stage, sector }),
    [view, bassin, type, stage, sector],
  );
  const index = useMemo(() => indexAnswer(view, data), [view, data]);
  const lines = useMemo(() => (data ? linesOf(data, index) : []), [data, index]);
  const kept = useMemo(
    () =>
      keepFindings(view, data?.findings ?? [], inside, { kind, certainty, life, lives: data?.lives ?? {} }),
    [view, data, inside, kind, certainty, life],
  );
  const keptLines = useMemo(
    () => keepLines(view, lines, inside, { kind, certainty, life, lives: data?.lives ?? {} }),
    [view, data, lines, inside, kind, certainty, life],
  );
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const all = new Map(Object.entries(data.counts));
  const total = Object.values(data.counts).reduce((sum, count) => sum + count, 0);
  const unasked = unaskedOf(kind, {
    audience: profile !== undefined,
    cells: options.cell.length > 0,
    operators: false,
  });
  const day = (text: string): string => dayInWords(text, language);
  const toggle = (key: string): void => setView({ open: open === key ? undefined : key }, { replace: true });
  const sections = (kinds: readonly GapKind[]) =>
    kinds.map((one) => (
      <KindSection
        key={one}
        kind={one}
        findings={kept.filter((finding) => finding.kind === one)}
        all={all.get(one) ?? 0}
        listAll={kind.length === 0 && isCut(data, one) ? () => setView({ kind: [one] }) : undefined}
        lives={data.lives}
        options={options}
        open={open}
        toggle={toggle}
      />
    ));
  return (
    <div className="page">
      <Title order={1} size="h2">
        {t.gaps.title}
      </Title>
      <Text size="sm" className="quiet">
        {t.gaps.intro(day(at), day(period.from), day(period.to))}
      </Text>
      <WordsHere terms={['gap', 'certainty', 'line', 'impact', 'flow', 'life']} />
      {profile !== undefined && <Text size="sm">{t.life.forAudience(audienceName)}</Text>}
      <div className="page-filters">
        <MultiSelect
          size="xs"
          className="wide"
          label={t.gaps.kind}
          placeholder={kind.length === 0 ? t.gaps.all : undefined}
          data={GAP_KINDS.map((value) => ({
            value,
            label: `${gapWords.gaps[value].title} (${all.get(value) ?? 0})`,
          }))}
          value={kind}
          onChange={(values) => setView({ kind: GAP_KINDS.filter((item) => values.includes(item)) })}
          clearable
          clearButtonProps={{ 'aria-label': t.explorer.clear }}
        />
        <PerimeterFilters value={choices} change={(change) => setView(change)} inline />
        <MultiSelect
          size="xs"
          label={t.life.filter}
          placeholder={life.length === 0 ? t.gaps.all : undefined}
          data={LISTED_STATES.map((value) => ({
            value,
            label: t.life.state[value],
          }))}
          value={life}
          onChange={(values) => setView({ life: LISTED_STATES.filter((state) => values.includes(state)) })}
          clearable
          clearButtonProps={{ 'aria-label': t.explorer.clear }}
        />
        <div>
          <Text size="xs" fw={700} id="certainty-label">
            {t.gaps.certainty}
          </Text>
          <OneOf
            label={{ by: 'certainty-label' }}
            options={['all', ...CERTAINTIES] as const}
            value={certainty ?? 'all'}
            name={(one) => (one === 'all' ? t.gaps.all : vocabulary.certainty[one])}
            choose={(one) => setView({ certainty: one === 'all' ? undefined : one })}
          />
        </div>
      </div>
      <AnalysisOptions choices={choices} setView={setView} />
      <p className="quiet" role="status" aria-busy={isPlaceholderData}>
        {t.gaps.shown(kept.length, total)}
      </p>
      {cut !== undefined && <Failure {...cut} title={t.gaps.cut} />}
      {(kept.length === 0 || unasked.length > 0) && (
        <div className="notice">
          {unasked.length === 0 && <Text>{total === 0 ? t.gaps.noneAtAll : t.gaps.none}</Text>}
          {unasked.map((one) => (
            <Text key={one.kind}>{t.gaps.unasked[one.reason](gapWords.gaps[one.kind].title)}</Text>
          ))}
          {(total > 0 || unasked.length > 0) && (
            <Button
              variant="default"
              mt="sm"
              onClick={() =>
                setView({
                  bassin: [],
                  type: [],
                  stage: [],
                  sector: [],
                  kind: [],
                  certainty: undefined,
                  life: [],
                })
              }
            >
              {t.empty.clearFilters}
            </Button>
          )}
        </div>
      )}
      <UnknownPerimeter value={choices} change={(change) => setView(change, { replace: true })} />
      {!isPlaceholderData && (
        <Astray
          answer={data}
          open={open}
          isShown={(key) =>
            keptLines.some(({ line }) => line.keys.includes(key)) ||
            kept.some((finding) => finding.kind !== 'M04' && finding.key === key)
          }
          close={() => setView({ open: undefined }, { replace: true })}
        />
      )}
      {profile !== undefined && sections(FOR_AUDIENCE)}
      {keptLines.length > 0 && (
        <LineSection
          lines={keptLines}
          lives={data.lives}
          options={options}
          count={
            hasMoreLines(data)
              ? t.gaps.linesCut(
                  keptLines.length,
                  data.operatorPairs.length,
                  data.operatorPairCount,
                  all.get('M04') ?? 0,
                )
              : t.gaps.lineCount(keptLines.length, kept.filter(({ kind: one }) => one === 'M04').length)
          }
          open={open}
          toggle={toggle}
          folded={choices.folded}
          setFolded={(folded) => setView({ folded }, { replace: true })}
        />
      )}
      {sections(profile === undefined ? [...FOR_AUDIENCE, ...SECTIONS] : SECTIONS)}
      <Settled answer={data} options={options} open={open} toggle={toggle} />
    </div>
  );
}
