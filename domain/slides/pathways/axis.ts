import { type Vector, vector } from '../../map/drawing/vector.ts';
import type { Palette } from '../../map/palette.ts';
import type { Rect } from '../../map/slide-frame.ts';
import type { Language } from '../../messages/codes.ts';
import { monthInShort } from '../../messages/day-words.ts';
import { addMonths } from '../../model/dates.ts';
import { lettersWidth, lineVectors } from '../drawing/letters.ts';

/** Months between two named ones, from the narrowest. */
const STEPS = [3, 6, 12, 24, 60, 120, 1200] as const;

/** Draws the months of the calendar under bars that begin on the day `at`, as many names as have room. */
export function axisVectors(
  axis: {
    readonly at: string;
    readonly months: number;
    readonly track: Pick<Rect, 'x' | 'width'>;
    readonly y: number;
    /** Of the room, which no name leaves. */
    readonly width: number;
    readonly size: number;
  },
  palette: Palette,
  language: Language,
): readonly Vector[] {
  const { at, months, track, y, width, size } = axis;
  const scale = track.width / Math.max(1, months);
  const named = (month: number): string => monthInShort(addMonths(at, month), language);
  const widest = Math.max(...[0, 3, 6, 9, 12].map((month) => lettersWidth(named(month), { size })));
  const step = STEPS.find((one) => one * scale >= widest + size) ?? 1200;
  const ticks = Array.from({ length: Math.floor(months / step) + 1 }, (_, at) => at * step);
  return [
    vector('rect', { x: track.x, y, width: track.width, height: size / 15, fill: palette.border }),
    ...ticks.flatMap((month) => {
      const x = track.x + month * scale;
      const own = lettersWidth(named(month), { size });
      const left = Math.min(Math.max(0, x - own / 2), width - own);
      return [
        vector('rect', { x, y, width: size / 15, height: size / 3, fill: palette.border }),
        ...lineVectors([named(month)], { x: left, y: y + size * 0.35 }, { size, fill: palette.quiet }),
      ];
    }),
  ];
}
