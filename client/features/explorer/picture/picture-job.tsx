import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import type { Camera } from '../../../../domain/map/camera.ts';
import { sheetVectors } from '../../../../domain/map/drawing/sheet.ts';
import { sheetFrame } from '../../../../domain/map/drawing/sheet-frame.ts';
import type { Vector } from '../../../../domain/map/drawing/vector.ts';
import { emphasesOf, emphasisIn } from '../../../../domain/map/highlight.ts';
import type { PlacedMap } from '../../../../domain/map/map-model.ts';
import { LINE_SCALE, PALETTES } from '../../../../domain/map/palette.ts';
import { inFrame, type Rect } from '../../../../domain/map/slide-frame.ts';
import { FONT_FAMILY } from '../../../../domain/map/typeface.ts';
import { dayInWords } from '../../../../domain/messages/day-words.ts';
import { slug } from '../../../../domain/transfer/fold.ts';
import { useAudienceName } from '../../../components/audience-name.ts';
import { useFilterWords } from '../../../components/perimeter/filter-words.ts';
import { useSourceWords } from '../../../components/print-head.tsx';
import { useViewState } from '../../../context/address.ts';
import { useLooks } from '../../../context/color-theme.tsx';
import { saveAsFile } from '../../../context/download.ts';
import { dayOf, useNetwork } from '../../../context/network.tsx';
import { showsView } from '../../../context/saved-views.ts';
import type { PictureKind } from '../../../context/screen-actions.ts';
import { ExplorerView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { pdfOf } from '../../../map/picture/pdf.ts';
import { pngOf } from '../../../map/picture/png.ts';
import { columnName } from '../../../model/labels.ts';
import { useEarlierDay } from '../earlier-day.tsx';
import { useFootWords, useLegendParts } from '../legend.tsx';
import type { PictureOf } from './map-files.tsx';

/** The font embedded in the PDF file. */
const PDF_FONT = 'Roboto';

/**
 * Draws the map on a sheet with title, legend and source, makes a PNG or PDF file of it (`kind`) and has the browser
 * save it. `camera` is the zoom and position on the screen, and with `whole` all of the map is drawn. `done` receives a message for the user. The component
 * shows nothing itself.
 */
export function PictureJob(
  props: PictureOf & {
    readonly kind: PictureKind;
    readonly camera: Camera;
    readonly whole: boolean;
    done(words: string): void;
  },
) {
  const { t, vocabulary } = useWords();
  const { document } = useNetwork();
  const { look } = useLooks();
  const { map, drawn, placed, attention, kind, camera, whole, done } = props;
  const frame = sheetFrame(placed, frameOf(camera), whole);
  const words = useSheetWords(placed, frame);
  const legend = useLegendParts(drawn, attention);
  const { undated, found, out } = useFootWords(map, drawn);
  // Paper is white, so a PDF is never dark.
  const shownLook = kind !== 'png' && look === 'dark' ? 'light' : look;
  const draw = (): Vector =>
    sheetVectors(
      {
        ...{ map: placed, frame, width: Math.max(1000, camera.width) },
        ...{ title: words.title, sub: words.sub, font: kind === 'png' ? FONT_FAMILY : PDF_FONT },
        headers: placed.stages.map((stage) => columnName({ t, vocabulary }, stage)),
        legend,
        foot: [words.source, undated, found, out].filter((line) => line !== undefined),
      },
      {
        ...{ palette: PALETTES[shownLook], lineScale: LINE_SCALE[shownLook], areaNames: t.layout },
        emphasisOf: emphasisIn(emphasesOf(placed, attention)),
      },
    );
  const latest = useRef({ done, draw });
  latest.current = { done, draw };
  const { title } = words;
  const today = dayOf(undefined, undefined, new Date());
  const ending = kind === 'png' ? 'png' : 'pdf';
  const parts = [document.name, words.view ?? t.picture.map, today].map(slug);
  const name = `${parts.join('-')}.${ending}`;
  const { made, failed } = t.picture;
  useEffect(() => {
    const sheet = latest.current.draw();
    let left = false;
    const file = kind === 'png' ? pngOf(sheet) : pdfOf(sheet, kind === 'pdfA4' ? 'A4' : 'A3', title);
    file.then(
      (blob) => {
        if (left) return;
        saveAsFile(blob, name);
        latest.current.done(made(name));
      },
      () => !left && latest.current.done(failed),
    );
    return () => {
      left = true;
    };
  }, [kind, name, title, made, failed]);
  return null;
}

/** The rectangle of the map that a camera shows, in map units. */
const frameOf = ({ zoom, x, y, width, height }: Camera) => ({
  ...{ x: -x / zoom, y: -y / zoom },
  ...{ width: width / zoom, height: height / zoom },
});

/** The title, subtitle and source line of the sheet. */
function useSheetWords(placed: PlacedMap, frame: Rect) {
  const { t, language } = useWords();
  const { document, at, period } = useNetwork();
  const search = useSearch();
  const [{ kept, flows, recorded }] = useViewState(ExplorerView);
  const audience = useAudienceName();
  const filters = useFilterWords();
  const source = useSourceWords();
  const since = useEarlierDay();
  const view = document.views.find((one) => one.id === kept && showsView(one, search));
  const day = (text: string): string => dayInWords(text, language);
  const seen = placed.nodes.filter((node) => inFrame(frame, node)).length;
  const network = document.fictional === true ? `${document.name} (${t.app.fictional})` : document.name;
  const compared = recorded ? t.explorer.since.recorded : t.explorer.since.showing;
  return {
    view: view?.name,
    title: view?.name ?? network,
    sub: [
      ...(view === undefined ? [] : [network]),
      t.look.day(day(at)),
      ...(flows ? [t.look.period(day(period.from), day(period.to))] : []),
      ...(since === undefined ? [] : [compared(day(since.day), day(at))]),
      t.said(t.look.audience, audience),
      ...(filters.length === 0 ? [t.look.noFilter] : filters),
      ...(seen < placed.nodes.length ? [t.picture.part(seen, placed.nodes.length)] : []),
      ...(view?.note === undefined ? [] : [view.note]),
    ].join(' · '),
    source: t.list([source, t.picture.seen(day(dayOf(undefined, undefined, new Date())))]),
  };
}
