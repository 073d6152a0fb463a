import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { BADGE_KINDS } from '../../../domain/map/badges.ts';
import type { LegendPart } from '../../../domain/map/drawing/sheet.ts';
import type { Attention } from '../../../domain/map/highlight.ts';
import {
  LEGEND_GROUPS,
  type LegendEntry,
  leftOut,
  legendGroup,
  legendOf,
} from '../../../domain/map/legend.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useFilterWords } from '../../components/perimeter/filter-words.ts';
import { useSourceWords } from '../../components/print-head.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { To } from '../../components/to.tsx';
import { addressWith, CommonView, useViewState } from '../../context/address.ts';
import { useLooks } from '../../context/color-theme.tsx';
import { useNetwork } from '../../context/network.tsx';
import { ExplorerView, KINDS_AT_FIRST, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { LegendSample } from '../../map/picture/legend-sample.tsx';
import { useEarlierDay } from './earlier-day.tsx';
import type { ExplorerMap } from './map-content.ts';
import './legend.css';

/**
 * The legend of the map, folded unless `shown`. It explains only the signs that are on the map, then says where the
 * data come from and what the map leaves out. `attention` says which elements are highlighted.
 */
export function Legend(props: {
  readonly map: ExplorerMap;
  /** The map as drawn, after folding and limiting. */
  readonly drawn: MapContent;
  readonly attention: Attention;
  readonly shown: boolean;
  setShown(shown: boolean): void;
  /** Buttons for what can be done with the map. */
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const { palette, lineScale, printing } = useLooks();
  const meaning = useEntryMeaning();
  const { map, drawn, attention, shown, setShown, children } = props;
  const parts = useLegendParts(drawn, attention);
  return (
    <section className="legend" aria-label={t.legend.title}>
      <div className="legend-buttons no-print">
        <Button size="compact-xs" variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t.legend.show}
        </Button>
        {children}
      </div>
      {(shown || printing) && (
        <ScrollBox className="legend-body" label={t.look.legendEntries}>
          {parts.map(({ title, entries }) => (
            <div key={title} className="legend-part">
              <span className="legend-title">{title}</span>
              <ul aria-label={title}>
                {entries.map(({ entry, words }) => (
                  <li key={Object.values(entry).join(' ')} title={meaning(entry)}>
                    {words}
                    <LegendSample entry={entry} palette={palette} lineScale={lineScale} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <Foot map={map} drawn={drawn} />
        </ScrollBox>
      )}
    </section>
  );
}

/** Returns the parts of the legend of a drawn map, each with its title and its entries in the user's language. */
export function useLegendParts(drawn: MapContent, attention: Attention): readonly LegendPart[] {
  const { t } = useWords();
  const words = useEntryWords();
  const entries = legendOf(drawn, attention);
  return LEGEND_GROUPS.flatMap((group) => {
    const own = entries.filter((entry) => legendGroup(entry) === group);
    if (own.length === 0) return [];
    return [
      { title: t.look.legendParts[group], entries: own.map((entry) => ({ entry, words: words(entry) })) },
    ];
  });
}

/** Returns a function that says in one sentence what a line or an arrow of the legend means; undefined for other signs. */
function useEntryMeaning(): (entry: LegendEntry) => string | undefined {
  const { t } = useWords();
  const since = useEarlierDay();
  return (entry) => {
    if (entry.kind === 'arrow') return t.look.meanings[entry.arrow];
    // Beside an earlier day, lines mean what changed since.
    return entry.kind === 'line' && since === undefined ? t.look.meanings[entry.line] : undefined;
  };
}

function Foot(props: { readonly map: ExplorerMap; readonly drawn: MapContent }) {
  const { t } = useWords();
  const [{ layout }] = useViewState(ExplorerView);
  const search = useSearch();
  const { map, drawn } = props;
  const { read, found, out } = useFootWords(map, drawn);
  return (
    <>
      <p className="legend-words no-print">
        <To href={addressWith(PATHS.glossary, CommonView, search, {})}>{t.help.here}</To>
      </p>
      {found !== undefined && (
        <p className="legend-found">
          <To href={addressWith(PATHS.gaps, CommonView, search, {})}>{found}</To>
        </p>
      )}
      {map.pairs !== undefined && map.pairs.pairs > 0 && (
        <p className="legend-pairs">
          {t.gaps.pairAccount(map.pairs.pairs, map.pairs.useful, map.pairs.certain)}
        </p>
      )}
      {layout === 'place' && <p className="legend-read">{t.layout.placeOrder}</p>}
      <p className="legend-read">{read}</p>
      {out !== undefined && <p className="legend-out">{out}</p>}
    </>
  );
}

/**
 * Returns texts to show under the map. `read` says where its data come from. `found` says how many findings there are in
 * all, undefined until that is known. `out` says what the map leaves out, undefined if nothing. `map` is the map before
 * boxes are folded, `drawn` after.
 */
export function useFootWords(
  map: ExplorerMap,
  drawn: MapContent,
): { readonly read: string; readonly found: string | undefined; readonly out: string | undefined } {
  const { t, language } = useWords();
  const { at } = useNetwork();
  const [{ flows, preps, kind }] = useViewState(ExplorerView);
  const filters = useFilterWords();
  const source = useSourceWords();
  const kinds = kind.length === 0 ? KINDS_AT_FIRST : kind;
  const kindsLeftOut = BADGE_KINDS.some((badge) => !kinds.some((one) => one === badge));
  const bandsHidden = drawn.edges.some(({ members }) => members?.some(({ band }) => band !== undefined));
  const { badges } = drawn;
  const [silentShown, silent] = map.counts.silent;
  const offMap = silent - silentShown;
  const out = leftOut({ bandsHidden, counts: map.counts, offMap, flows, preps, kindsLeftOut, badges });
  return {
    read: [t.look.day(dayInWords(at, language)), source, ...filters].join(' · '),
    found: map.found === undefined ? undefined : t.gaps.accountParts.total(map.found),
    out: out.length === 0 ? undefined : t.said(t.look.leftOut, t.list(out.map((one) => t.look.out(one)))),
  };
}

/**
 * Returns a function that gives the text beside an entry of the map's legend, such as a kind of line, in the user's
 * language.
 */
export function useEntryWords(): (entry: LegendEntry) => string {
  const { t, gapWords } = useWords();
  const since = useEarlierDay();
  const lineWords = since === undefined ? t.legend.lines : { ...t.legend.lines, ...t.explorer.since.lines };
  const markWords = since === undefined ? t.whatIf.marks : t.explorer.since.marks;
  return (entry) => {
    switch (entry.kind) {
      case 'line':
        return lineWords[entry.line];
      case 'arrow':
        return t.legend.arrows[entry.arrow];
      case 'box':
        return entry.box === 'SILENT' || entry.box === 'SILENT_FOLDED'
          ? t.silent.boxes[entry.box]
          : t.look.boxes[entry.box];
      case 'folded':
        return t.detail.legend.box;
      case 'family':
        return t.look.families[entry.family];
      case 'capacity':
        return t.look.capacity;
      case 'number':
        return t.detail.legend.number;
      case 'badges':
        return t.detail.legend.badge;
      case 'frame':
        return t.legend.frame;
      case 'mark':
        return markWords[entry.mark];
      case 'halo':
        return t.legend.halo;
      case 'badge':
        return gapWords.gaps[entry.badge].title.toLowerCase();
      default:
        return t.look.attention[entry.kind];
    }
  };
}
