import type { ShownFigure } from './figure-results.ts';

/** Whether readers see a figure as masked. */
export const isMasked = (figure: ShownFigure): boolean => 'masked' in figure;

/** Whether a figure is shown, and says that there is nobody. */
export const isNobody = (figure: ShownFigure): boolean => 'value' in figure && figure.value === 0;

/** The number of people of a figure that is shown; undefined for a masked one, and where nothing is reported. */
export const shownNumber = (figure: ShownFigure | null): number | undefined =>
  figure !== null && 'value' in figure ? figure.value : undefined;

/** How many people a figure stands for at least. */
export const leastOf = (figure: ShownFigure): number => ('value' in figure ? figure.value : figure.atLeast);
