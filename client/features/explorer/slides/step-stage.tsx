import { useElementSize, useViewportSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { LEGEND_SAMPLE } from '../../../../domain/map/drawing/legend-sample.ts';
import { frameText } from '../../../../domain/map/drawing/map.ts';
import { textsIn } from '../../../../domain/map/drawing/vector.ts';
import { roomLetters } from '../../../../domain/map/room-letters.ts';
import type { SlideSign } from '../../../../domain/slides/step-kind.ts';
import { ScrollBox } from '../../../components/tables/scroll-box.tsx';
import { useWords } from '../../../context/words.tsx';
import { Vectors } from '../../../map/picture/vectors.tsx';
import { DetailsPanel, type Opening, Parts } from './parts.tsx';
import { SlideSource } from './slide-source.tsx';
import type { StepSlide } from './step-slide.ts';
import { useExplained } from './use-explained.ts';
import type { useSwipe } from './use-slide-keys.ts';

interface StepStageProps {
  readonly slide: StepSlide;
  readonly legend: boolean;
  readonly opening: Opening;
  readonly swipe: ReturnType<typeof useSwipe>;
}

/**
 * A step that is not a map, with its signs and its source, or the reason why there is none. `legend` shows all sources
 * instead, and `swipe` holds the handlers of a swiping finger.
 */
export function StepStage({ slide: { view, step }, legend, opening, swipe }: StepStageProps) {
  const { t } = useWords();
  const { ref, width, height } = useElementSize();
  const letters = roomLetters(useViewportSize());
  const made = useMemo(
    () =>
      width === 0 || height === 0
        ? undefined
        : step?.draw({ width: width - 2 * letters, height: height - letters, letters }, 'projector'),
    [step, width, height, letters],
  );
  const notes = [
    ...(step === undefined ? [t.slides.stepFailed] : []),
    ...(step !== undefined && step.vanished.length > 0 ? [t.slides.vanished(step.vanished.join(', '))] : []),
  ];
  const parts = made?.parts ?? [];
  const part = parts.find(({ key }) => key === opening.part?.key);
  const frame = { x: -letters, y: -letters / 2, width, height };
  const shown = made?.shown === undefined ? [] : [made.shown.words];
  const explained = useExplained(
    view.id,
    made === undefined ? [] : [view.note ?? '', ...textsIn(made.picture)],
  );
  return (
    <>
      <div className="slide-stage" {...swipe}>
        {notes.map((note) => (
          <p key={note} className="slide-note">
            {note}
          </p>
        ))}
        <div ref={ref} className="slide-picture">
          {made !== undefined && !legend && (
            <>
              <svg
                className="slide-map"
                viewBox={frameText(frame)}
                role="img"
                aria-label={view.name}
                fontFamily="inherit"
              >
                <Vectors of={[made.picture]} />
              </svg>
              <ul className="sr-only" aria-label={view.name}>
                {made.said.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <Parts
                parts={parts.map(({ key, place, details }) => ({ key, place, label: details.title }))}
                frame={frame}
                opening={opening}
              />
              {part !== undefined && (
                <DetailsPanel details={part.details} close={() => opening.open(undefined)} />
              )}
            </>
          )}
          {step !== undefined && legend && (
            <ScrollBox className="slide-whole-legend" label={t.slides.legend}>
              {step.sources.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </ScrollBox>
          )}
        </div>
      </div>
      <footer className="slide-foot">
        {made !== undefined && made.legend.length > 0 && <Signs signs={made.legend} />}
        <SlideSource texts={[...shown, ...(step === undefined ? [] : [step.brief])]} explained={explained} />
      </footer>
    </>
  );
}

function Signs({ signs }: { readonly signs: readonly SlideSign[] }) {
  const { t } = useWords();
  const { width, height } = LEGEND_SAMPLE;
  return (
    <ul className="slide-legend" aria-label={t.legend.title}>
      {signs.map(({ sample, words }) => (
        <li key={words}>
          <svg className="legend-sample" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <Vectors of={sample} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
