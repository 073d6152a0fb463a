import { Button, Text } from '@mantine/core';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import type { SectionGroup } from '../../../domain/findings/kind.ts';
import { FINDING_KINDS, type GapKind } from '../../../domain/findings/kinds.ts';
import { unansweredKinds } from '../../../domain/findings/unanswered-kinds.ts';
import { isCut } from '../../../domain/map/shown/answered.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import { Failure } from '../../components/failure.tsx';
import { WordsHere } from '../../components/glossary/words-here.tsx';
import { UnknownPerimeter } from '../../components/perimeter/unknown-perimeter.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useViewState } from '../../context/address.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { GapsView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { KeepStep } from '../../editing/keep-step.tsx';
import { accountWords } from '../../findings/account-words.ts';
import { YoungNotice } from '../../operators/young-notice.tsx';
import { AnalysisOptions } from './analysis-options.tsx';
import { ClosedFindings } from './closed-findings.tsx';
import { EmptyList } from './empty-list.tsx';
import { GapFilters } from './gap-filters.tsx';
import { KindSection } from './kind-section.tsx';
import { LineSection } from './line-section.tsx';
import { NotListed } from './not-listed.tsx';
import { optionsOf } from './options.ts';
import { UndocumentedSection } from './undocumented-section.tsx';
import { useFindings } from './use-findings.ts';
import { foldState, useKept } from './use-kept.ts';

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

/**
 * The screen of findings (gaps in the network, such as missing passerelles): they are ranked, explained and filtered,
 * and users record what became of each.
 */
export function Gaps() {
  const { t } = useWords();
  const { asked } = useNetwork();
  const [choices, setView] = useViewState(GapsView);
  const { kind, open } = choices;
  const options = optionsOf(choices);
  const { data, error, refetch, isPlaceholderData, cut } = useFindings(
    {
      ...asked,
      horizon: options.horizon,
      withoutConcurrent: options.withoutConcurrent || undefined,
      target: options.target,
      cell: options.cell.length > 0 ? [...options.cell] : undefined,
      fold: choices.unfolded ? undefined : true,
    },
    kind,
  );
  const { profile } = useAudience();
  const { kept, keptLines, undocumented } = useKept(data, choices);
  const { view } = useNetwork();
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const { counts, lives } = data;
  const all = allCounts(data);
  const { total } = data.account;
  const { folded, under, isShown } = foldState(view, choices, { kept, keptLines, undocumented });
  const unasked = unansweredKinds(kind, {
    audience: profile !== undefined,
    cells: options.cell.length > 0,
    operators: false,
  });
  const cards = {
    options,
    open,
    toggle: (key: string) => setView({ open: open === key ? undefined : key }, { replace: true }),
  };
  const sections = (kinds: readonly GapKind[]) =>
    kinds.map((section) => (
      <KindSection
        key={section}
        kind={section}
        findings={kept.filter((finding) => finding.kind === section)}
        all={counts[section] ?? 0}
        listAll={kind.length === 0 && isCut(data, section) ? () => setView({ kind: [section] }) : undefined}
        lives={lives}
        {...cards}
      />
    ));
  return (
    <div className="page">
      <Introduction />
      <YoungNotice />
      <ShownCounts
        isWaiting={isPlaceholderData}
        words={[
          accountWords(t, data.account),
          ...(kept.length + folded < total ? [t.gaps.withFilters(kept.length + folded, total)] : []),
        ].join(' ')}
        foldAgain={choices.unfolded ? () => setView({ unfolded: false }) : undefined}
      />
      <KeepStep screen="gaps" />
      <GapFilters choices={choices} setView={setView} counts={all} />
      <AnalysisOptions choices={choices} setView={setView} />
      {cut !== undefined && <Failure {...cut} title={t.gaps.cut} />}
      {(kept.length + folded === 0 || unasked.length > 0) && (
        <EmptyList total={total} unasked={unasked} setView={setView} />
      )}
      <UnknownPerimeter value={choices} change={(change) => setView(change, { replace: true })} />
      {!isPlaceholderData && (
        <NotListed
          answer={data}
          open={open}
          isShown={isShown}
          close={() => setView({ open: undefined }, { replace: true })}
        />
      )}
      {profile !== undefined && sections(FOR_AUDIENCE)}
      {keptLines.length > 0 && (
        <LineSection
          lines={keptLines}
          answer={data}
          pairCount={kept.filter((finding) => finding.kind === 'M04').length}
          folded={choices.folded}
          setFolded={(folded) => setView({ folded }, { replace: true })}
          {...cards}
        />
      )}
      {sections(profile === undefined ? [...FOR_AUDIENCE, ...SECTIONS] : SECTIONS)}
      {folded > 0 && (
        <UndocumentedSection
          lines={undocumented}
          total={folded}
          kinds={kind}
          certainty={choices.certainty}
          under={under}
          setUnder={(operator) => setView({ under: operator, open: undefined }, { replace: true })}
          unfold={() => setView({ unfolded: true, under: undefined })}
          {...cards}
        />
      )}
      <ClosedFindings answer={data} {...cards} />
    </div>
  );
}

/** How many findings are shown, and a button that folds the undocumented ones again, if they are listed. */
function ShownCounts(props: {
  readonly words: string;
  readonly isWaiting: boolean;
  readonly foldAgain: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { words, isWaiting, foldAgain } = props;
  return (
    <>
      <p className="quiet" role="status" aria-busy={isWaiting}>
        {words}
      </p>
      {foldAgain !== undefined && (
        <Button size="compact-sm" variant="subtle" onClick={foldAgain}>
          {t.gaps.foldAgain}
        </Button>
      )}
    </>
  );
}

/** The number of findings of each kind, folded ones included. */
function allCounts({ counts, undocumented }: GapsAnswer): Readonly<Record<string, number>> {
  const all: Record<string, number> = { ...counts };
  for (const one of undocumented)
    for (const [code, count] of Object.entries(one.counts)) all[code] = (all[code] ?? 0) + count;
  return all;
}

/** The title of the screen, with the day, the period and the audience of the analysis. */
function Introduction() {
  const { t, language } = useWords();
  const { at, period } = useNetwork();
  const { profile } = useAudience();
  const audienceName = useAudienceName();
  const day = (text: string): string => dayInWords(text, language);
  return (
    <>
      <ScreenTitle screen="gaps" intro={t.gaps.intro(day(at), day(period.from), day(period.to))} />
      <WordsHere terms={['gap', 'certainty', 'line', 'impact', 'flow', 'life']} />
      {profile !== undefined && <Text size="sm">{t.life.forAudience(audienceName)}</Text>}
    </>
  );
}
