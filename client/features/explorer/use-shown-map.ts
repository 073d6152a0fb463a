import { useMemo } from 'react';
import type { Finding } from '../../../domain/findings/finding.ts';
import { filieresInside } from '../../../domain/map/filters.ts';
import type { Mark } from '../../../domain/map/marks.ts';
import { type FindingIndex, indexAnswer, linesOf } from '../../../domain/map/shown/answered.ts';
import { type ExplorerMap, mapContent } from '../../../domain/map/shown/content.ts';
import { litBy, plainChoices, silentShown } from '../../../domain/map/shown/shown-map.ts';
import { dayOf, useNetwork } from '../../context/network.tsx';
import type { ExplorerView } from '../../context/screens.ts';
import { useAnswer, useGaps } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
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
  const { bassin, type, stage, sector, gap, path } = choices;
  const perimeter = useMemo(() => ({ bassin, type, stage, sector }), [bassin, type, stage, sector]);
  const inside = useMemo(() => filieresInside(view, perimeter), [view, perimeter]);
  const silent = useMemo(
    () => silentShown(view, { ...perimeter, silent: choices.silent }),
    [view, perimeter, choices.silent],
  );
  const plain = usePlainChoices(choices);
  const knownAt = dayOf(undefined, view.document.asOf, new Date());
  const rest = useAllMarks(gaps, asked, plain.kinds);
  const allMarks = rest.known;
  const since = choices.whatif || choices.recorded ? undefined : choices.since;
  const index = useMemo(() => indexAnswer(view, gaps.data, allMarks), [view, gaps.data, allMarks]);
  const lines = useMemo(() => (gaps.data ? linesOf(gaps.data, index) : []), [gaps.data, index]);
  const finding = gap === undefined ? undefined : index.byKey.get(gap);
  const lit = useMemo(() => litBy(view, finding, path), [view, finding, path]);
  const map = useMemo(
    () =>
      mapContent(view, vocabulary, gaps.data, lines, flows.data, {
        ...plain,
        ...{ inside, ...(silent && { silent }), lit: new Set(lit), since, knownAt, marks, gone, allMarks },
      }),
    [
      view,
      vocabulary,
      gaps.data,
      lines,
      flows.data,
      plain,
      inside,
      silent,
      lit,
      since,
      knownAt,
      marks,
      gone,
      allMarks,
    ],
  );
  const ended = ({ data, isError, isPlaceholderData }: typeof gaps | typeof flows): boolean =>
    isError || (data !== undefined && !isPlaceholderData);
  return {
    ...{ map, inside, index, finding, lit, gaps, flows },
    settled: ended(gaps) && ended(flows) && rest.ended,
    lacksMarks: rest.ended && map.counts.marks[0] < map.counts.marks[1],
    failed: gaps.data === undefined || flows.data === undefined,
  };
}

/** The choices that depend on the address alone. They stay the same object while nothing that they hold changes. */
function usePlainChoices(choices: ExplorerView): ReturnType<typeof plainChoices> {
  const { bassin, type, stage, sector, formality, kind, ghosts, gap, layout, flows, preps, minutes } =
    choices;
  return useMemo(
    () =>
      plainChoices({
        ...{ bassin, type, stage, sector, formality, kind, ghosts, gap, layout, flows, preps, minutes },
      }),
    [bassin, type, stage, sector, formality, kind, ghosts, gap, layout, flows, preps, minutes],
  );
}
