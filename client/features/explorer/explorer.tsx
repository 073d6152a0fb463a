import { Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ComponentProps, lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Mark } from '../../../domain/map/marks.ts';
import { kindOf } from '../../../domain/map/network-view.ts';
import { foldedPart, isFoldedPart } from '../../../domain/map/shown/folded-part.ts';
import { isOfferMostlyUnknown } from '../../../domain/map/silent.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Failure } from '../../components/failure.tsx';
import { UnknownPerimeter } from '../../components/perimeter/unknown-perimeter.tsx';
import { useEscape } from '../../components/use-escape.ts';
import { Waiting } from '../../components/waiting.tsx';
import { type SetView, useViewState } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { ExplorerView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import type { Viewport } from '../../map/controllers/viewport.ts';
import { YoungNotice } from '../../operators/young-notice.tsx';
import { useWhatIfMode, type WhatIfMode, WhatIfProvider } from '../../whatif/what-if-state.tsx';
import { AroundLinks } from './detail/around-links.tsx';
import { DetailBar } from './detail/detail-bar.tsx';
import { type Detail, needsDetailBar, useDetail } from './detail/use-detail.ts';
import { EarlierDayNote, EarlierDayProvider, useEarlierDay } from './earlier-day.tsx';
import { HighlightNote } from './highlight-note.tsx';
import { ListView } from './list-view.tsx';
import { MapCounts } from './map-counts.tsx';
import { MapView } from './map-view.tsx';
import { DetailsPanel } from './panel/details-panel.tsx';
import { Toolbar } from './toolbar.tsx';
import { useShownMap } from './use-shown-map.ts';
import { useTight } from './use-tight.ts';
import { useWholeMap } from './use-whole-map.ts';
import { useOpenedView, useOpening } from './views/opened-view.ts';
import './explorer.css';

// Loaded when a folded box is first opened.
const FoldedPanel = lazy(async () => ({
  default: (await import('./detail/folded-panel.tsx')).FoldedPanel,
}));

// The what-if panel, too, is loaded when it is first opened.
const WhatIfPanel = lazy(async () => ({
  default: (await import('../../whatif/what-if-panel.tsx')).WhatIfPanel,
}));

/** On screens this narrow the list is shown first. */
export const NARROW = '(max-width: 48em)';
const NO_MARKS: ReadonlyMap<string, Mark> = new Map();

/**
 * The main screen: the network as a map from the first welcome to employment, or the same content as a list, with
 * filters, details of the selected element and what-if mode.
 */
export function Explorer() {
  const [{ whatif }] = useViewState(ExplorerView);
  const opening = useOpening();
  if (opening) return <Waiting />;
  return (
    <WhatIfProvider active={whatif}>
      <EarlierDayProvider active={!whatif}>
        <ExplorerScreen />
      </EarlierDayProvider>
    </WhatIfProvider>
  );
}

function ExplorerScreen() {
  const { t } = useWords();
  const { view } = useNetwork();
  const [choices, setView] = useViewState(ExplorerView);
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches, { getInitialValueInEffect: false });
  const show = choices.show ?? (narrow ? 'list' : 'map');
  const opened = useOpenedView();
  const { viewport, isReady, onReady } = useViewport();
  const board = useWhatIfMode();
  const since = useEarlierDay();
  const marks = board?.marks ?? since?.marks ?? NO_MARKS;
  const gone = useGone(board);

  const { map, inside, index, finding, lit, gaps, flows, lacksMarks } = useShownMap(choices, marks, gone);
  const detail = useDetail(map.content, useWholeMap(choices), choices, lit, marks);
  const choose = useCallback(
    (element: string | undefined) => {
      const isGap = element?.startsWith('gap:') === true;
      setView({ sel: isGap ? undefined : element, gap: isGap ? element.slice(4) : undefined });
    },
    [setView],
  );

  const folded = foldedPart(detail.content, choices.sel);
  const selected = choices.sel !== undefined && kindOf(view, choices.sel) !== undefined;
  const open = selected || folded !== undefined || finding !== undefined;
  const close = (): void => setView({ sel: undefined, gap: undefined });
  useEscape(open, close);
  const hasBar = show === 'map' && needsDetailBar(detail, choices);
  const isTight = useTight() && hasBar;

  const isDrawn = view.filieres.size > 0 || map.counts.silent[0] > 0 || isOfferMostlyUnknown(view);
  if (!isDrawn) return <EmptyDay />;
  const panel = (
    <Panel
      {...{ choices, setView, detail, folded, finding, index, close }}
      id={selected ? choices.sel : undefined}
      flows={flows.data}
    />
  );
  return (
    <div className={`explorer ${open ? 'with-panel' : ''} ${board ? 'with-dock' : ''}`}>
      <h1 className="sr-only">{t.app.explorer}</h1>
      <YoungNotice />
      <Toolbar
        choices={choices}
        setView={setView}
        show={show}
        map={map}
        detail={detail}
        viewport={isReady && show === 'map' ? viewport : undefined}
        opened={opened}
        hidesCounts={isTight}
        choose={(id) => {
          choose(id);
          viewport.current?.bring(id);
        }}
      />
      <UnknownPerimeter value={choices} change={(change) => setView(change, { replace: true })} />
      <EarlierDayNote undated={map.counts.undated} />
      <HighlightNote
        finding={finding}
        missing={choices.gap !== undefined && gaps.data !== undefined && !gaps.isPlaceholderData}
        path={choices.path}
        clear={() => setView({ gap: undefined, path: [] })}
      />
      {hasBar && (
        <DetailBar
          {...{ choices, setView, map, detail }}
          counts={isTight && <MapCounts {...{ choices, setView, map }} />}
        />
      )}
      <GoneNotes choices={choices} open={open} />
      {lacksMarks && <p className="showing">{t.look.lacksMarks(...map.counts.marks)}</p>}
      <div className="explorer-body">
        {gaps.error !== null && gaps.data === undefined && (
          <Failure error={gaps.error} retry={gaps.refetch} />
        )}
        {inside.size === 0 && map.counts.silent[0] === 0 ? (
          <NothingInside setView={setView} />
        ) : show === 'map' ? (
          <MapView
            map={map}
            detail={detail}
            setView={setView}
            opened={choices.opened}
            boxes={boxesAsked(choices)}
            chosen={choices.sel}
            lit={lit}
            camera={opened?.camera}
            legend={choices.legend ?? !narrow}
            setLegend={(legend) => setView({ legend }, { replace: true })}
            choose={choose}
            onReady={onReady}
          />
        ) : (
          <ListView map={map} inside={inside} index={index} />
        )}
        {board === undefined ? (
          panel
        ) : (
          <Suspense>
            <WhatIfPanel board={board}>{panel}</WhatIfPanel>
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** The choices that decide which boxes the map has, as one text. */
const boxesAsked = ({
  bassin,
  type,
  stage,
  sector,
  focus,
  steps,
  way,
  alone,
  silent,
}: ExplorerView): string => JSON.stringify([bassin, type, stage, sector, focus, steps, way, alone, silent]);

/** Returns a reference to the controls of the map (zoom, camera), and whether the map is ready to be used. */
function useViewport() {
  const viewport = useRef<Viewport>(undefined);
  const [isReady, setReady] = useState(false);
  const onReady = useCallback((port: Viewport | undefined) => {
    viewport.current = port;
    setReady(port !== undefined);
  }, []);
  return { viewport, isReady, onReady };
}

/** The details panel of the selection: a folded box or line, an element, or a finding. */
function Panel(
  props: Omit<ComponentProps<typeof DetailsPanel>, 'children'> & {
    readonly choices: ExplorerView;
    readonly setView: SetView<typeof ExplorerView>;
    readonly detail: Detail;
    readonly folded: ReturnType<typeof foldedPart>;
  },
) {
  const { choices, setView, detail, folded, ...details } = props;
  const around = choices.sel !== undefined && (
    <AroundLinks id={choices.sel} detail={detail} choices={choices} setView={setView} />
  );
  if (folded !== undefined)
    return (
      <Suspense>
        <FoldedPanel part={folded} {...{ detail, choices, setView }} close={details.close}>
          {around}
        </FoldedPanel>
      </Suspense>
    );
  if (details.id === undefined && details.finding === undefined) return null;
  return <DetailsPanel {...details}>{around}</DetailsPanel>;
}

/** The message when no filière is valid on this day, or when the network has none at all. */
function EmptyDay() {
  const { t, language } = useWords();
  const { view, at } = useNetwork();
  // Another day is only suggested if the network has filières on some day.
  const none = view.document.filieres.length === 0;
  return (
    <div className="notice">
      <YoungNotice />
      <Text fw={600}>{none ? t.empty.noFiliere : t.empty.date(dayInWords(at, language))}</Text>
      <Text>{none ? t.empty.noFiliereHelp : t.empty.dateHelp}</Text>
    </div>
  );
}

/** The message when the filters leave no filière, with a button that clears them. */
function NothingInside({ setView }: { readonly setView: SetView<typeof ExplorerView> }) {
  const { t } = useWords();
  const clear = (): void => setView({ bassin: [], type: [], stage: [], sector: [], silent: undefined });
  return (
    <div className="notice">
      <Text>{t.empty.filtered}</Text>
      <Button variant="default" mt="sm" onClick={clear}>
        {t.empty.clearFilters}
      </Button>
    </div>
  );
}

/** Says that the view or element that the address names does not exist. */
function GoneNotes({ choices, open }: { readonly choices: ExplorerView; readonly open: boolean }) {
  const { t } = useWords();
  return (
    <>
      {choices.view !== undefined && <p className="showing">{t.savedViews.gone}</p>}
      {choices.sel !== undefined && !open && (
        <p className="showing">{isFoldedPart(choices.sel) ? t.detail.folded.gone : t.panel.gone}</p>
      )}
    </>
  );
}

/**
 * Keys of the findings that the what-if changes remove. Changes that are only previewed by pointing at them
 * do not count.
 */
function useGone(board: WhatIfMode | undefined): ReadonlySet<string> {
  const settled = board?.settled;
  return useMemo(() => new Set(settled?.findings.gone.map(({ key }) => key) ?? []), [settled]);
}
