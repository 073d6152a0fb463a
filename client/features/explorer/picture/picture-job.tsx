import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import type { Camera } from '../../../../domain/map/camera.ts';
import { sheetFrame } from '../../../../domain/map/drawing/sheet-frame.ts';
import { svgFile, type Vector } from '../../../../domain/map/drawing/vector.ts';
import type { PlacedMap } from '../../../../domain/map/map-model.ts';
import { FONT_FAMILY } from '../../../../domain/map/typeface.ts';
import { type Framing, mapSheet, sheetTitle, wholeFraming } from '../../../../domain/map/words/map-sheet.ts';
import type { PaperSize } from '../../../../domain/model/map-choices.ts';
import { slug } from '../../../../domain/transfer/fold.ts';
import { useAudienceName } from '../../../components/audience-name.ts';
import { useViewState } from '../../../context/address.ts';
import { Refused } from '../../../context/api.ts';
import { useLooks } from '../../../context/color-theme.tsx';
import { fileFrom, saveAsFile } from '../../../context/download.ts';
import { useNetwork } from '../../../context/network.tsx';
import { showsView } from '../../../context/saved-views.ts';
import type { PictureKind } from '../../../context/screen-actions.ts';
import { ExplorerView } from '../../../context/screens.ts';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';
import { pngOf } from '../../../map/picture/png.ts';
import { useEarlierDay } from '../earlier-day.tsx';
import type { PictureOf } from './map-files.tsx';

/** Makes a PDF file of a sheet: the server typesets it. */
const onPaper =
  (paper: PaperSize) =>
  (sheet: Vector, title: string): Promise<Blob> =>
    fileFrom('drawnMapPdf', { svg: svgFile(sheet), title, paper });

/** How a file of each kind is made of a sheet with a title, and the end of its name. */
const FILES = {
  png: { ending: 'png', fileOf: pngOf },
  svg: { ending: 'svg', fileOf: async (sheet) => new Blob([svgFile(sheet)], { type: 'image/svg+xml' }) },
  pdfA4: { ending: 'pdf', fileOf: onPaper('A4') },
  pdfA3: { ending: 'pdf', fileOf: onPaper('A3') },
  pdfA0: { ending: 'pdf', fileOf: onPaper('A0') },
} as const satisfies Readonly<
  Record<PictureKind, { ending: string; fileOf: (sheet: Vector, title: string) => Promise<Blob> }>
>;

/**
 * Draws the map on a sheet with title, legend and source, makes a file of it (`kind`) and has the browser save it. A
 * PNG or PDF file shows the part of the map on the screen, which `camera` says, with no box cut, or with `whole` all of it; an SVG file shows the whole map. `done`
 * receives a message for the user. The component shows nothing itself.
 */
export function PictureJob(
  props: PictureOf & {
    readonly kind: PictureKind;
    readonly camera: Camera;
    readonly whole: boolean;
    done(words: string): void;
  },
) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { kind, done } = props;
  const { draw, saved, title } = useSheet(props);
  const latest = useRef({ done, draw });
  latest.current = { done, draw };
  const parts = [document.name, saved?.name ?? t.picture.map, today()].map(slug);
  const name = `${parts.join('-')}.${FILES[kind].ending}`;
  const { made, failed } = t.picture;
  useEffect(() => {
    let left = false;
    FILES[kind].fileOf(latest.current.draw(), title).then(
      (blob) => {
        if (left) return;
        saveAsFile(blob, name);
        latest.current.done(made(name));
      },
      (error) => !left && latest.current.done(failedWords(error, failed)),
    );
    return () => {
      left = true;
    };
  }, [kind, name, title, made, failed]);
  return null;
}

/** What the server says of a file that it did not make, or what to do instead. */
const failedWords = (error: unknown, otherwise: string): string =>
  error instanceof Refused ? (error.problem?.detail ?? otherwise) : otherwise;

/** The part of the map that a camera shows, with no box cut, or with `whole` all of it; and its width in pixels. */
function framingOf(placed: PlacedMap, { zoom, x, y, width, height }: Camera, whole: boolean): Framing {
  const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  return { frame: sheetFrame(placed, seen, whole), width: Math.max(1000, width) };
}

/** Returns the title of the sheet, the saved view that it shows, and a function that draws it. */
function useSheet(
  props: PictureOf & { readonly kind: PictureKind; readonly camera: Camera; readonly whole: boolean },
) {
  const { map, drawn, placed, attention, kind, camera, whole } = props;
  const words = useWords();
  const { document, view, at, period, revision } = useNetwork();
  const search = useSearch();
  const [asked] = useViewState(ExplorerView);
  const { look } = useLooks();
  const audience = useAudienceName();
  const since = useEarlierDay();
  const saved = document.views.find((one) => one.id === asked.kept && showsView(one, search));
  // Paper is white, so a PDF is never dark.
  const isPaper = FILES[kind].ending === 'pdf';
  const draw = (): Vector =>
    mapSheet({
      ...{ words, document, view, at, period, revision, today: today(), audience, asked, saved },
      ...{ map, drawn, placed, attention },
      compared: since && { day: since.day, recorded: asked.recorded },
      look: isPaper && look === 'dark' ? 'light' : look,
      font: FONT_FAMILY,
      framing: kind === 'svg' ? wholeFraming(placed) : framingOf(placed, camera, whole),
    });
  return { draw, saved, title: sheetTitle({ words, document, saved }) };
}
