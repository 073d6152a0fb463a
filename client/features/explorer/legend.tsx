import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import type { LegendPart } from '../../../domain/map/drawing/sheet.ts';
import type { Attention } from '../../../domain/map/highlight.ts';
import type { LegendEntry } from '../../../domain/map/legend.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';
import type { ExplorerMap } from '../../../domain/map/shown/content.ts';
import { foundWords, leftOutWords, undatedWords } from '../../../domain/map/words/foot-words.ts';
import { entryWords, legendParts } from '../../../domain/map/words/legend-words.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useFilterWords } from '../../components/perimeter/filter-words.ts';
import { useSourceWords } from '../../components/print-head.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { To } from '../../components/to.tsx';
import { addressWith, CommonView, useViewState } from '../../context/address.ts';
import { useLooks } from '../../context/color-theme.tsx';
import { useNetwork } from '../../context/network.tsx';
import { ExplorerView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { LegendSample } from '../../map/picture/legend-sample.tsx';
import { useEarlierDay } from './earlier-day.tsx';
import { useTight } from './use-tight.ts';
import './legend.css';

/**
 * The legend of the map, folded unless `shown`. It explains only the signs that are on the map. Below it, and without it,
 * a few lines say where the data come from and what the map leaves out. In a small window it has two lines until the
 * reader asks for all of it: findings, what is missing and passerelles come first there, as boxes explain themselves. `attention` says which elements are highlighted.
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
  const foot = useFootWords(map, drawn);
  const isTight = useTight();
  const [isWhole, setWhole] = useState(false);
  const isBrief = isTight && !isWhole && !printing;
  return (
    <section
      className={`legend ${isTight ? 'tight' : ''} ${shown ? '' : 'closed'}`}
      aria-label={t.legend.title}
    >
      <div className="legend-buttons no-print">
        <Button size="compact-xs" variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t.legend.show}
        </Button>
        {isTight && shown && (
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {t.look.legendWhole}
          </Button>
        )}
        {children}
      </div>
      <div className="legend-body">
        {(shown || printing) && (
          <ScrollBox className={`legend-entries ${isBrief ? 'brief' : ''}`} label={t.look.legendEntries}>
            {(isBrief ? parts.toReversed() : parts).map(({ title, entries }) => (
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
            <Further map={map} found={foot.found} />
          </ScrollBox>
        )}
        <Sources {...foot} />
      </div>
    </section>
  );
}

/** Returns the parts of the legend of a drawn map, each with its title and its entries in the user's language. */
export function useLegendParts(drawn: MapContent, attention: Attention): readonly LegendPart[] {
  const words = useWords();
  return legendParts(words, drawn, attention, useEarlierDay() !== undefined);
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

/** Where to read on: the words of the screen and the findings. */
function Further({ map, found }: { readonly map: ExplorerMap } & Pick<FootWords, 'found'>) {
  const { t } = useWords();
  const [{ layout }] = useViewState(ExplorerView);
  const search = useSearch();
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
    </>
  );
}

/** Where the data come from, and what the map leaves out. The reader always sees it, as no map is the whole network. */
function Sources({ read, undated, out }: Pick<FootWords, 'read' | 'undated' | 'out'>) {
  return (
    <>
      <p className="legend-read">{read}</p>
      {undated !== undefined && <p className="legend-undated">{undated}</p>}
      {out !== undefined && <p className="legend-out">{out}</p>}
    </>
  );
}

type FootWords = { readonly read: string } & Readonly<
  Record<'undated' | 'found' | 'out', string | undefined>
>;

/**
 * Returns texts to show under the map. `read` says where its data come from. `undated` says on a day of the past how many
 * passerelles are only presumed to have existed, undefined if none. `found` says how many findings there are in
 * all, undefined until that is known. `out` says what the map leaves out, undefined if nothing. `map` is the map before
 * boxes are folded, `drawn` after.
 */
export function useFootWords(map: ExplorerMap, drawn: MapContent): FootWords {
  const words = useWords();
  const { t, language } = words;
  const { at } = useNetwork();
  const [asked] = useViewState(ExplorerView);
  const since = asked.whatif || asked.recorded ? undefined : asked.since;
  const filters = useFilterWords();
  const source = useSourceWords();
  return {
    read: [t.look.day(dayInWords(at, language)), source, ...filters].join(' · '),
    undated: undatedWords(words, map, since ?? at),
    found: foundWords(words, map),
    out: leftOutWords(words, map, drawn, asked),
  };
}

/**
 * Returns a function that gives the text beside an entry of the map's legend, such as a kind of line, in the user's
 * language.
 */
export function useEntryWords(): (entry: LegendEntry) => string {
  return entryWords(useWords(), useEarlierDay() !== undefined);
}
