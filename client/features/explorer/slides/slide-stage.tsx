import { useElementSize, useViewportSize } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import { roomLetters } from '../../../../domain/map/room-letters.ts';
import { type AnnotationMark, annotationMarks } from '../../../../domain/map/slides/annotations.ts';
import { type SlideMap, slideMap } from '../../../../domain/map/slides/slide-map.ts';
import { annotationLines } from '../../../../domain/slides/map/annotation-lines.ts';
import { mapTexts } from '../../../../domain/slides/map/texts.ts';
import { useWords } from '../../../context/words.tsx';
import { ArrangedMap } from './arranged-map.tsx';
import { MapPartsOver } from './map-parts-over.tsx';
import type { Opening } from './parts.tsx';
import type { Slide } from './slide.ts';
import { SlideLegend, WholeLegend } from './slide-legend.tsx';
import type { useSwipe } from './use-slide-keys.ts';
import { type Shift, WholeView } from './whole-view.tsx';

interface StageProps {
  readonly slide: Slide | undefined;
  readonly overview: boolean;
  readonly legend: boolean;
  readonly shift: Shift;
  readonly opening: Opening;
  readonly swipe: ReturnType<typeof useSwipe>;
}

/**
 * The map of a slide with its legend, or the reason why there is none. `overview` shows the whole view as the map does,
 * `shift` moves that, `opening` opens its parts, `legend` shows every sign and all sources instead, and `swipe` holds the handlers of a swiping
 * finger.
 */
export function SlideStage({ slide, overview, legend, shift, opening, swipe }: StageProps) {
  const { t, language } = useWords();
  const { ref, width, height } = useElementSize();
  const size = useViewportSize();
  const letters = roomLetters(size);
  const { asked, map } = slide ?? {};
  // Until the size of the picture is known, nothing is drawn.
  const made = useMemo(
    () =>
      asked === undefined || map === undefined || width === 0 || height === 0
        ? undefined
        : slideMap({ ...asked, letters, room: { width, height } }),
    [asked, map, width, height, letters],
  );
  const { annotations = [] } = slide?.view ?? {};
  const marks = made === undefined ? [] : annotationMarks(made, annotations);
  const remarks =
    slide === undefined ? [] : annotationLines(slide.view, marks, slide.network, mapTexts(language).slide);
  const notes = slide === undefined ? [t.slides.waiting] : notesOf(slide, t);
  const isDrawn = width > 0 && height > 0 && map !== undefined;
  return (
    <>
      <div className="slide-stage" {...swipe}>
        {notes.map((note) => (
          <p key={note} className="slide-note">
            {note}
          </p>
        ))}
        {slide !== undefined && slide.supposed.length > 0 && !legend && (
          <p className="slide-note slide-supposed">{slide.supposed.join(' · ')}</p>
        )}
        <div ref={ref} className="slide-picture">
          {slide !== undefined && isDrawn && !legend && (
            <Picture slide={slide} made={overview ? undefined : made} marks={marks} opening={opening}>
              <WholeView slide={slide} map={map} room={{ width, height }} shift={shift} />
            </Picture>
          )}
          {slide !== undefined && legend && <WholeLegend slide={slide} made={made} />}
        </div>
        {remarks.length > 0 && (
          <ul className="slide-remarks" aria-label={t.slides.remarks}>
            {remarks.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {slide !== undefined && (
        <SlideLegend slide={slide} made={made} overview={overview} width={size.width} letters={letters} />
      )}
    </>
  );
}

/** The arranged map, or the whole view (`children`) where that is asked for or nothing can be arranged. */
function Picture(props: {
  readonly slide: Slide;
  readonly made: SlideMap | undefined;
  readonly marks: readonly AnnotationMark[];
  readonly opening: Opening;
  readonly children: ReactNode;
}) {
  const { slide, made, marks, opening, children } = props;
  if (made === undefined) return children;
  return (
    <>
      <ArrangedMap made={made} marks={marks} label={slide.view.name} />
      <MapPartsOver slide={slide} made={made} opening={opening} />
    </>
  );
}

function notesOf(slide: Slide, t: ReturnType<typeof useWords>['t']): readonly string[] {
  return [
    ...(slide.vanished.length > 0 ? [t.slides.vanished(slide.vanished.join(', '))] : []),
    ...(slide.failed ? [t.slides.failed] : slide.map === undefined ? [t.slides.nothing] : []),
    ...(slide.incomplete ? [t.slides.incomplete] : []),
  ];
}
