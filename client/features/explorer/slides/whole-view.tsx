import { useLayoutEffect, useMemo, useRef } from 'react';
import { cameraFrom } from '../../../../domain/map/camera.ts';
import { frameText } from '../../../../domain/map/drawing/map.ts';
import { emphasesOf, emphasisIn } from '../../../../domain/map/highlight.ts';
import { BADGE_SIZE, FONT_SIZE, PLACE_SIZE, TITLE_SIZE } from '../../../../domain/map/letters.ts';
import type { PlacedMap } from '../../../../domain/map/map-model.ts';
import {
  around,
  between,
  LEAST_LETTERS,
  type Rect,
  type Size,
  shiftedFrame,
  slideFrame,
} from '../../../../domain/map/slide-frame.ts';
import { useLooks } from '../../../context/color-theme.tsx';
import { useWords } from '../../../context/words.tsx';
import { MapPicture } from '../../../map/picture/map-picture.tsx';
import type { Slide } from './slide.ts';

/** How far the user has moved the picture, in fractions of its visible width and height. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}
export const UNMOVED: Shift = { x: 0, y: 0 };

/** The rectangle of all boxes, frames and areas that are drawn. */
const wholeOf = ({ nodes, groups, areas }: PlacedMap): Rect | undefined =>
  around([
    ...nodes,
    ...groups,
    ...areas.flatMap(({ outline }) => outline.map((corner) => ({ ...corner, width: 0, height: 0 }))),
  ]);

/** The whole view as the map shows it, without the texts that nobody could read. `shift` moves it. */
export function WholeView(props: {
  readonly slide: Slide;
  readonly map: PlacedMap;
  readonly room: Size;
  readonly shift: Shift;
}) {
  const { t } = useWords();
  const { palette, lineScale } = useLooks();
  const { slide, map, room, shift } = props;
  const whole = wholeOf(map) ?? { x: 0, y: 0, ...room };
  const found = slideFrame({ whole, room, camera: cameraFrom(slide.view.camera) });
  const moved = shift.x !== 0 || shift.y !== 0;
  const frame = moved ? shiftedFrame(found.frame, shift, whole) : found.frame;
  const emphasisOf = useMemo(() => emphasisIn(emphasesOf(map, slide)), [map, slide]);
  const picture = useGlide(frame, slide.view.id);
  const small = (size: number): boolean => size * found.zoom < LEAST_LETTERS - 0.01;
  const hidden = [
    ...(small(BADGE_SIZE) ? ['no-badges'] : []),
    ...(small(TITLE_SIZE) ? ['no-titles'] : []),
    ...(small(FONT_SIZE) ? ['no-labels'] : []),
    ...(small(PLACE_SIZE) ? ['no-places'] : []),
  ];
  return (
    <MapPicture
      ref={picture}
      className={['slide-map', ...hidden].join(' ')}
      {...{ map, frame, palette, lineScale, emphasisOf }}
      label={slide.view.name}
      areaNames={t.layout}
      headers={NO_HEADERS}
    />
  );
}

const NO_HEADERS: readonly string[] = [];
const GLIDE_MS = 450;

/**
 * Moves the picture smoothly from one frame to the next. It jumps at once when another view (`id`) is shown or the user
 * prefers less motion.
 */
function useGlide(frame: Rect, id: string) {
  const picture = useRef<SVGSVGElement>(null);
  const last = useRef<{ readonly frame: Rect; readonly id: string }>(undefined);
  const { x, y, width, height } = frame;
  useLayoutEffect(() => {
    const svg = picture.current;
    if (svg === null) return;
    const to = { x, y, width, height };
    const from = last.current;
    last.current = { frame: to, id };
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (from === undefined || from.id !== id || still) return;
    const begun = performance.now();
    let asked = 0;
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, now - begun) / GLIDE_MS);
      const here = between(from.frame, to, share);
      last.current = { frame: here, id };
      svg.setAttribute('viewBox', frameText(here));
      if (share < 1) asked = requestAnimationFrame(step);
    };
    step(begun);
    return () => cancelAnimationFrame(asked);
  }, [x, y, width, height, id]);
  return picture;
}
