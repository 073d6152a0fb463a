import { useMemo } from 'react';
import type { Finding } from '../../../domain/findings/finding.ts';
import { filieresInside, isWhole, silentInside } from '../../../domain/map/filters.ts';
import type { Mark } from '../../../domain/map/marks.ts';
import { isOfferMostlyUnknown } from '../../../domain/map/silent.ts';
import { dayOf, useNetwork } from '../../context/network.tsx';
import { type ExplorerView, GHOSTS_AT_FIRST, KINDS_AT_FIRST } from '../../context/screens.ts';
import { useAnswer, useGaps } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { elementsOf, type FindingIndex, indexAnswer, linesOf } from '../../findings/findings.ts';
import { type ExplorerMap, mapContent } from './map-content.ts';
import { useAllMarks } from './use-all-marks.ts';

export interface ShownMap {
  readonly map: ExplorerMap;
  readonly inside: ReadonlySet<string>;
  readonly index: FindingIndex;
  /** The finding to highlight, if it exists. */
  readonly finding: Finding | undefined;
  /** Ids of the highlighted elements. */
  readonly lit: readonly string[];
  readonly gaps: ReturnType<typeof useGaps>;
  readonly flows: ReturnType<typeof useAnswer<'flows'>>;
  /** Findings, marks and flows are loaded, or have failed to load. */
  readonly settled: boolean;
  /** Findings or flows could not be loaded: the map is shown without them. */
  readonly failed: boolean;
  /** The marks of some findings could not be loaded. */
  readonly lacksMarks: boolean;
}

/**
 * Fetches the findings and the flows (people sent onward), and returns what the map shows for `choices`, the state of
 * the map in the address. `marks` says by id which elements a what-if or a comparison adds, closes or changes. `gone`
 * holds the keys of the findings that a what-if removes; they are not marked.
 */
export function useShownMap(
  choices: ExplorerView,
  marks: ReadonlyMap<string, Mark>,
  gone: ReadonlySet<string>,
): ShownMap {
  const { vocabulary } = useWords();
  const { view, asked } = useNetwork();
  const gaps = useGaps(asked);
  const flows = useAnswer('flows', asked, { keepPrevious: true });
  const { bassin, type, stage, sector, formality, kind, ghosts, gap, layout, preps, path } = choices;
  const perimeter = useMemo(() => ({ bassin, type, stage, sector }), [bassin, type, stage, sector]);
  const inside = useMemo(() => filieresInside(view, perimeter), [view, perimeter]);
  const withSilent = choices.silent ?? isOfferMostlyUnknown(view);
  const silent = useMemo(
    () => (withSilent ? silentInside(view, perimeter) : undefined),
    [withSilent, view, perimeter],
  );
  const index = useMemo(() => indexAnswer(view, gaps.data), [view, gaps.data]);
  const lines = useMemo(() => (gaps.data ? linesOf(gaps.data, index) : []), [gaps.data, index]);
  const kinds = useMemo(
    () => (kind.length === 0 ? KINDS_AT_FIRST : kind.filter((item) => item !== 'NONE')),
    [kind],
  );
  const knownAt = dayOf(undefined, view.document.asOf, new Date());
  const rest = useAllMarks(gaps, asked, kinds);
  const allMarks = rest.known;
  const map = useMemo(() => {
    return mapContent(view, vocabulary, gaps.data, lines, flows.data, {
      ...{
        inside,
        ...(silent && { silent }),
        whole: isWhole(perimeter),
        formality,
        kinds,
        ghosts: ghosts ?? GHOSTS_AT_FIRST,
      },
      ...{ gap, layout, flows: choices.flows, preps, knownAt, marks, gone, allMarks },
    });
  }, [
    view,
    vocabulary,
    gaps.data,
    lines,
    flows.data,
    inside,
    silent,
    perimeter,
    formality,
    kinds,
    ghosts,
    gap,
    layout,
    choices.flows,
    preps,
    knownAt,
    marks,
    gone,
    allMarks,
  ]);
  const marked = useMemo(() => indexAnswer(view, gaps.data, allMarks), [view, gaps.data, allMarks]);
  const finding = gap === undefined ? undefined : index.byKey.get(gap);
  const lit = useMemo(
    () => (finding ? [...elementsOf(view, finding), `gap:${finding.key}`] : path),
    [view, finding, path],
  );
  const ended = ({ data, isError, isPlaceholderData }: typeof gaps | typeof flows): boolean =>
    isError || (data !== undefined && !isPlaceholderData);
  return {
    ...{ map, inside, index: marked, finding, lit, gaps, flows },
    settled: ended(gaps) && ended(flows) && rest.ended,
    lacksMarks: rest.ended && map.counts.marks[0] < map.counts.marks[1],
    failed: gaps.data === undefined || flows.data === undefined,
  };
}
