import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { Router } from 'wouter';
import { cameraFrom } from '../../../../domain/map/camera.ts';
import { contentWithin } from '../../../../domain/map/focus.ts';
import type { PlacedMap } from '../../../../domain/map/map-model.ts';
import type { Mark } from '../../../../domain/map/marks.ts';
import { lookedAt } from '../../../../domain/map/shown/unfolded.ts';
import { framedContent } from '../../../../domain/map/slides/framed.ts';
import { dayInWords } from '../../../../domain/messages/day-words.ts';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { joined } from '../../../../domain/slides/drawing/joined.ts';
import { profileOfFields } from '../../../../domain/slides/state/audience.ts';
import { mapConclusion } from '../../../../domain/slides/title/map-conclusion.ts';
import { useAudienceName } from '../../../components/audience-name.ts';
import { useViewState } from '../../../context/address.ts';
import { AudienceProvider, useAudience } from '../../../context/audience.tsx';
import { NetworkProvider, useChosenNetwork, useNetwork } from '../../../context/network.tsx';
import { openedSearch } from '../../../context/saved-views.ts';
import { ExplorerView, PATHS } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { usePlacedMap } from '../../../map/use-placed-map.ts';
import { useDetail } from '../detail/use-detail.ts';
import { EarlierDayProvider, useEarlierDay } from '../earlier-day.tsx';
import { useEntryWords, useFootWords } from '../legend.tsx';
import { type ShownMap, useShownMap } from '../use-shown-map.ts';
import { useWholeMap } from '../use-whole-map.ts';
import { type Slide, vanishedOf } from './slide.ts';
import { type Supposed, Supposing } from './supposing.tsx';

/**
 * Prepares the slide of one saved view without showing anything: it computes the map as the view's address would show
 * it, with the view's filters, day and audience, and passes the slide to `ready`.
 */
export function Preparing({ view, ready }: { readonly view: SavedView; ready(slide: Slide): void }) {
  return (
    <AddressOf view={view}>
      <AudienceProvider first={view.profile === undefined ? undefined : profileOfFields(view.profile)}>
        <NetworkOfView>
          <EarlierDayProvider active>
            <Supposing changes={view.changes}>
              {(supposed) => <Content view={view} ready={ready} supposed={supposed} />}
            </Supposing>
          </EarlierDayProvider>
        </NetworkOfView>
      </AudienceProvider>
    </AddressOf>
  );
}

/** Lets the components below it read the address of the saved view instead of the page's address. */
function AddressOf({ view, children }: { readonly view: SavedView; readonly children: ReactNode }) {
  const search = openedSearch(view, window.location.search);
  const hooks = useMemo(
    () => ({
      hook: (): [string, () => void] => [PATHS.explorer, () => undefined],
      searchHook: () => search,
    }),
    [search],
  );
  return <Router {...hooks}>{children}</Router>;
}

/** Gives the components below it the network on the day of the saved view. */
function NetworkOfView({ children }: { readonly children: ReactNode }) {
  const { network } = useChosenNetwork();
  return network && <NetworkProvider value={network}>{children}</NetworkProvider>;
}

const NO_MARKS: ReadonlyMap<string, Mark> = new Map();

interface PreparingProps {
  readonly view: SavedView;
  ready(slide: Slide): void;
  readonly supposed: Supposed;
}

/** Waits until the data of the saved view are loaded. */
function Content(props: PreparingProps) {
  const [choices] = useViewState(ExplorerView);
  const since = useEarlierDay();
  const { marks, gone } = props.supposed;
  const shown = useShownMap(choices, marks ?? since?.marks ?? NO_MARKS, gone);
  // Whether the network recorded on the earlier day is still loading.
  const recorded = useIsFetching({ queryKey: ['past'] }) > 0;
  if (!shown.settled || (choices.recorded && recorded)) return null;
  return <Placing {...props} choices={choices} shown={shown} />;
}

/** Computes the layout of the map and passes on the slide, once. */
function Placing(props: PreparingProps & { readonly choices: ExplorerView; readonly shown: ShownMap }) {
  const { view, ready, choices, shown, supposed } = props;
  const words = useWords();
  const { t, language } = words;
  const { view: network, at } = useNetwork();
  const audience = useAudienceName();
  const { profile } = useAudience();
  const since = useEarlierDay();
  const compared =
    since === undefined
      ? []
      : [
          (choices.recorded ? t.explorer.since.recorded : t.explorer.since.showing)(
            dayInWords(since.day, language),
            dayInWords(at, language),
          ),
        ];
  const whole = useWholeMap(choices);
  const marks = supposed.marks ?? since?.marks ?? NO_MARKS;
  const detail = useDetail(shown.map.content, whole, choices, shown.lit, marks);
  const { map, failed } = usePlacedMap(detail.content, detail.whole);
  const entryWords = useEntryWords();
  const foot = useFootWords(shown.map, detail.content);
  // It reads the whole network, and this is rendered several times until the map is placed.
  const conclusion = useMemo(
    () => mapConclusion(network, choices, profile, language),
    [network, choices, profile, language],
  );
  const finding = choices.gap === undefined ? undefined : shown.index.byKey.get(choices.gap);
  const empty = shown.inside.size === 0 && shown.map.counts.silent[0] === 0;
  const attention = { lit: shown.lit, chosen: choices.sel, near: detail.lit };
  const asked = useAsked(view, shown, choices, { detail, map, attention, marks: supposed.marks ?? NO_MARKS });
  const slide: Slide = {
    view,
    map: empty ? undefined : map,
    failed: failed !== undefined,
    network,
    ...{ ...attention, asked, entryWords, supposed: supposed.words },
    // Names of the network and of the audience may be long: what does not fit is under the legend.
    brief: joined([
      ...compared,
      t.look.day(dayInWords(at, language)),
      network.document.name + (network.document.fictional === true ? ` (${t.app.fictional})` : ''),
      t.said(t.look.audience, audience),
    ]),
    // A slide hides the page header, so it repeats what the header says.
    read: [
      ...compared,
      foot.read,
      ...(foot.undated === undefined ? [] : [foot.undated]),
      t.said(t.look.audience, audience),
    ].join(' · '),
    out: foot.out,
    conclusion,
    vanished: vanishedOf(words, network, choices, { finding: finding !== undefined, known: !shown.failed }),
    incomplete: shown.failed,
  };
  const done = empty || map !== undefined || failed !== undefined;
  const given = useRef(false);
  useEffect(() => {
    if (!done || given.current) return;
    given.current = true;
    ready(slide);
  });
  return null;
}

/** What the slide arranges anew: the part of the map that the view frames, and what must stay whole on it. */
function useAsked(
  view: SavedView,
  shown: ShownMap,
  choices: ExplorerView,
  {
    detail,
    map,
    attention,
    marks,
  }: {
    readonly detail: ReturnType<typeof useDetail>;
    readonly map: PlacedMap | undefined;
    readonly attention: Slide['asked']['attention'];
    readonly marks: ReadonlyMap<string, Mark>;
  },
): Slide['asked'] {
  const { view: network } = useNetwork();
  const { content } = shown.map;
  const known = new Set(content.nodes.map(({ id }) => id));
  const looked = lookedAt(network, [choices.sel, choices.focus, ...shown.lit, ...marks.keys()], marks);
  const apart = new Set(looked.filter((id) => known.has(id)));
  const seen = detail.near !== undefined && choices.alone ? contentWithin(content, detail.near) : content;
  return {
    ...{ attention, apart, marked: new Set(marks.keys()), families: detail.families },
    ...framedContent(seen, map, cameraFrom(view.camera), apart),
    level: choices.detail,
    opened: new Set(choices.opened),
  };
}
