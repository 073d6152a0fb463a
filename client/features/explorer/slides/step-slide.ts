import type { SavedView } from '../../../../domain/model/saved-view.ts';
import type { Conclusion, ReadyStep } from '../../../../domain/slides/step-kind.ts';
import type { Slide } from './slide.ts';

/** A step that is not a map, ready to be shown without the server; `step` is undefined where it could not be made ready. */
export interface StepSlide {
  readonly view: SavedView;
  readonly step: ReadyStep | undefined;
}

/** What is ready to be shown of a view: its map, or a step of another kind. */
export type ReadySlide = Slide | StepSlide;

/** What a slide concludes, once it is ready. */
export const conclusionOf = (slide: ReadySlide | undefined): Conclusion | undefined =>
  slide === undefined ? undefined : isStep(slide) ? slide.step?.conclusion : slide.conclusion;

export const isStep = (slide: ReadySlide): slide is StepSlide => 'step' in slide;
