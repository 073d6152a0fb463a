import { useElementSize } from '@mantine/hooks';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { cameraFrom } from '../../../../domain/map/camera.ts';
import { frameText } from '../../../../domain/map/drawing/map.ts';
import { emphasesOf, emphasisIn } from '../../../../domain/map/highlight.ts';
import { BADGE_SIZE, FONT_SIZE, PLACE_SIZE, TITLE_SIZE } from '../../../../domain/map/letters.ts';
import type { PlacedMap } from '../../../../domain/map/map-model.ts';
import { columnName } from '../../../../domain/map/names.ts';
import {
  around,
  between,
  inFrame,
  LEAST_LETTERS,
  type Rect,
  shiftedFrame,
  slideFrame,
} from '../../../../domain/map/slide-frame.ts';
import { useLooks } from '../../../context/color-theme.tsx';
import { useWords } from '../../../context/words.tsx';
import { MapPicture } from '../../../map/picture/map-picture.tsx';
import { focusOf, lettersOf, type Slide } from './slide.ts';
import type { useSwipe } from './use-slide-keys.ts';

/** How far the user has moved the picture, in fractions of its visible width and height. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}
export const UNMOVED: Shift = { x: 0, y: 0 };

interface StageProps {
  readonly slide: Slide | undefined;
  readonly overview: boolean;
  readonly shift: Shift;
  readonly swipe: ReturnType<typeof useSwipe>;
}

/**
 * The map of a slide, or the reason why there is none. `overview` shows the whole view even when its letters get
 * small, `shift` moves the visible part, and `swipe` holds the handlers of a swiping finger.
 */
export function SlideStage({ slide, overview, shift, swipe }: StageProps) {
  const { t } = useWords();
  const notes = slide === undefined ? [] : notesOf(slide, t);
  return (
    <div className="slide-stage" {...swipe}>
      {notes.map((note) => (
        <p key={note} className="slide-note">
          {note}
        </p>
      ))}
      {slide === undefined && <p className="slide-note">{t.slides.waiting}</p>}
      {slide?.map !== undefined && <Drawn slide={slide} map={slide.map} overview={overview} shift={shift} />}
    </div>
  );
}

function notesOf(slide: Slide, t: ReturnType<typeof useWords>['t']): readonly string[] {
  return [
    ...(slide.vanished.length > 0 ? [t.slides.vanished(slide.vanished.join(', '))] : []),
    ...(slide.failed ? [t.slides.failed] : slide.map === undefined ? [t.slides.nothing] : []),
    ...(slide.incomplete ? [t.slides.incomplete] : []),
  ];
}

/** The rectangle of all boxes, frames and areas that are drawn. */
const wholeOf = ({ nodes, groups, areas }: PlacedMap): Rect | undefined =>
  around([
    ...nodes,
    ...groups,
    ...areas.flatMap(({ outline }) => outline.map((corner) => ({ ...corner, width: 0, height: 0 }))),
  ]);

function Drawn(props: {
  readonly slide: Slide;
  readonly map: PlacedMap;
  readonly overview: boolean;
  readonly shift: Shift;
}) {
  const { t, vocabulary } = useWords();
  const { palette, lineScale } = useLooks();
  const { slide, map, overview, shift } = props;
  const named = map.layout.columns.filter((column) => column.named !== false);
  const { ref, width, height } = useElementSize();
  // Until the size of the picture is known, nothing is drawn.
  const known = width > 0 && height > 0;
  const room = { width: Math.max(1, width), height: Math.max(1, height) };
  const whole = wholeOf(map) ?? { x: 0, y: 0, ...room };
  const found = slideFrame({
    ...{ whole, room, overview, letters: lettersOf(map) },
    ...{ camera: cameraFrom(slide.view.camera), focus: focusOf(map, slide) },
  });
  const { zoom, enlarged } = found;
  const moved = shift.x !== 0 || shift.y !== 0;
  const frame = moved ? shiftedFrame(found.frame, shift, whole) : found.frame;
  const emphasisOf = useMemo(() => emphasisIn(emphasesOf(map, slide)), [map, slide]);
  const picture = useGlide(frame, map.kind);
  const seen = map.nodes.filter((node) => inFrame(frame, node)).length;
  const small = (size: number): boolean => size * zoom < LEAST_LETTERS - 0.01;
  const hidden = [
    ...(small(BADGE_SIZE) ? ['no-badges'] : []),
    ...(small(TITLE_SIZE) ? ['no-titles'] : []),
    ...(small(FONT_SIZE) ? ['no-labels'] : []),
    ...(small(PLACE_SIZE) ? ['no-places'] : []),
  ];
  const isSmall = hidden.length > 0 && (map.nodes.length > 0 || map.groups.length > 0);
  return (
    <>
      {named.length > 0 && (
        <ol className="slide-columns" aria-hidden="true">
          {known &&
            named.map(({ column, left, width: wide }) => (
              <li key={column} style={columnPlace((left - 16 - frame.x) * zoom, (wide + 32) * zoom)}>
                {columnName({ t, vocabulary }, map.stages[column]!)}
              </li>
            ))}
        </ol>
      )}
      <div ref={ref} className="slide-picture">
        {known && (
          <MapPicture
            ref={picture}
            className={['slide-map', ...hidden].join(' ')}
            {...{ map, frame, palette, lineScale, emphasisOf }}
            label={slide.view.name}
            areaNames={t.layout}
            headers={NO_HEADERS}
          />
        )}
      </div>
      <p className="slide-part">
        {known && (isSmall ? t.slides.tooSmall : enlarged && t.slides.part(seen, map.nodes.length))}
      </p>
    </>
  );
}

/**
 * Place of a column heading. The font shrinks so that the longest word fits, down to the smallest readable
 * size.
 */
const columnPlace = (left: number, width: number) => ({
  left: `${left}px`,
  width: `${width}px`,
  fontSize: `${Math.min(18, Math.max(LEAST_LETTERS, width / 9.5))}px`,
});

const NO_HEADERS: readonly string[] = [];
const GLIDE_MS = 450;

/**
 * Moves the picture smoothly from one frame to the next. It jumps at once when the layout changes or the
 * user prefers less motion.
 */
function useGlide(frame: Rect, layout: string) {
  const picture = useRef<SVGSVGElement>(null);
  const last = useRef<{ readonly frame: Rect; readonly layout: string }>(undefined);
  const { x, y, width, height } = frame;
  useLayoutEffect(() => {
    const svg = picture.current;
    if (svg === null) return;
    const to = { x, y, width, height };
    const from = last.current;
    last.current = { frame: to, layout };
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (from === undefined || from.layout !== layout || still) return;
    const begun = performance.now();
    let asked = 0;
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, now - begun) / GLIDE_MS);
      const here = between(from.frame, to, share);
      last.current = { frame: here, layout };
      svg.setAttribute('viewBox', frameText(here));
      if (share < 1) asked = requestAnimationFrame(step);
    };
    step(begun);
    return () => cancelAnimationFrame(asked);
  }, [x, y, width, height, layout]);
  return picture;
}
