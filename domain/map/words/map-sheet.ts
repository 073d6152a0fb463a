import { dayInWords } from '../../messages/day-words.ts';
import type { Period } from '../../model/dates.ts';
import type { Look } from '../../model/map-choices.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { sheetVectors } from '../drawing/sheet.ts';
import type { Vector } from '../drawing/vector.ts';
import { type Attention, emphasesOf, emphasisIn } from '../highlight.ts';
import type { MapContent, PlacedMap } from '../map-model.ts';
import { columnName } from '../names.ts';
import type { NetworkView } from '../network-view.ts';
import { LINE_SCALE, PALETTES } from '../palette.ts';
import { type AskedMap, drawsNoFinding } from '../shown/choices.ts';
import type { ExplorerMap } from '../shown/content.ts';
import { inFrame, type Rect } from '../slide-frame.ts';
import { filterWords } from './filter-words.ts';
import { foundWords, leftOutWords, sourceWords, undatedWords } from './foot-words.ts';
import { legendParts } from './legend-words.ts';
import type { PictureWords } from './picture-words.ts';

/** A part of the map and its width on the sheet, in pixels. */
export interface Framing {
  readonly frame: Rect;
  readonly width: number;
}

/** What a sheet of the map shows. */
export interface MapSheet {
  readonly words: PictureWords;
  readonly document: NetworkDocument;
  /** The network of the day `at`. */
  readonly view: NetworkView;
  readonly at: string;
  readonly period: Period;
  readonly revision: number;
  /** The day on which the sheet is made. */
  readonly today: string;
  /** The name of the audience for whom the network is read. */
  readonly audience: string;
  readonly asked: Omit<AskedMap, 'most' | 'steps' | 'way'>;
  /** The earlier day with which the map is compared, and whether with the network as recorded then. */
  readonly compared?: { readonly day: string; readonly recorded: boolean } | undefined;
  /** The saved view that the map shows. */
  readonly saved?: { readonly name: string; readonly note?: string | undefined } | undefined;
  /** The map before boxes are folded, as it is drawn, and with its places. */
  readonly map: ExplorerMap;
  readonly drawn: MapContent;
  readonly placed: PlacedMap;
  readonly attention: Attention;
  readonly look: Look;
  readonly font: string;
  /** The part that is shown. */
  readonly framing: Framing;
}

const MARGIN = 12;
/** A smaller map stands in the middle of a sheet of this width, in pixels. */
const LEAST_WIDTH = 1000;

/** The whole map at its own size: what a file shows that does not depend on a screen. */
export function wholeFraming({ layout }: Pick<PlacedMap, 'layout'>): Framing {
  const [inner, height] = [layout.width + 2 * MARGIN, layout.height + 2 * MARGIN];
  const width = Math.max(LEAST_WIDTH, inner);
  return { frame: { x: -MARGIN - (width - inner) / 2, y: -MARGIN, width, height }, width };
}

/** The title of a sheet of the map: the saved view that it shows, or the network. */
export const sheetTitle = ({
  words,
  document,
  saved,
}: Pick<MapSheet, 'words' | 'document' | 'saved'>): string => saved?.name ?? networkName(words, document);

const networkName = ({ t }: PictureWords, { name, fictional }: NetworkDocument): string =>
  fictional === true ? `${name} (${t.app.fictional})` : name;

/**
 * Draws the map on a sheet with its title, legend and sources, as one SVG element given as plain data. The page and the
 * server draw the same sheet from the same question.
 */
export function mapSheet(sheet: MapSheet): Vector {
  const { words, map, drawn, placed, attention, look, font, asked, compared, framing } = sheet;
  const { t } = words;
  const { document, at, revision, today } = sheet;
  const seen = t.picture.seen(dayInWords(today, words.language));
  const source = t.list([sourceWords(words, document, revision), seen]);
  const past = compared === undefined || compared.recorded ? at : compared.day;
  const foot = [
    source,
    undatedWords(words, map, past),
    // Where no finding is drawn, their number would say nothing of the picture.
    ...(drawsNoFinding(asked) ? [] : [foundWords(words, map)]),
    leftOutWords(words, map, drawn, asked),
  ];
  return sheetVectors(
    {
      ...{ map: placed, ...framing, font },
      ...{ title: sheetTitle(sheet), sub: subtitle(sheet) },
      headers: placed.stages.map((stage) => columnName(words, stage)),
      legend: legendParts(words, drawn, attention, compared !== undefined),
      foot: foot.filter((line) => line !== undefined),
    },
    {
      ...{ palette: PALETTES[look], lineScale: LINE_SCALE[look], areaNames: t.layout },
      emphasisOf: emphasisIn(emphasesOf(placed, attention)),
    },
  );
}

/** What is said under the title: day, period, audience, filters. */
function subtitle(sheet: MapSheet): string {
  const { words, document, view, at, period, audience, asked, compared, saved, placed, framing } = sheet;
  const { t, language } = words;
  const day = (text: string): string => dayInWords(text, language);
  const seen = placed.nodes.filter((node) => inFrame(framing.frame, node)).length;
  const filters = filterWords(words, { view, at }, asked);
  const since = compared?.recorded === true ? t.explorer.since.recorded : t.explorer.since.showing;
  return [
    ...(saved === undefined ? [] : [networkName(words, document)]),
    t.look.day(day(at)),
    ...(asked.flows ? [t.look.period(day(period.from), day(period.to))] : []),
    ...(compared === undefined ? [] : [since(day(compared.day), day(at))]),
    t.said(t.look.audience, audience),
    ...(filters.length === 0 ? [t.look.noFilter] : filters),
    ...(seen < placed.nodes.length ? [t.picture.part(seen, placed.nodes.length)] : []),
    ...(saved?.note === undefined ? [] : [saved.note]),
  ].join(' · ');
}
