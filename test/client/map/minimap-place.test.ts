import { describe, expect, it } from 'vitest';
import { minimapPlace } from '../../../client/map/minimap-place.ts';

const size = { width: 190, height: 110 };
const window = { width: 1000, height: 600 };
const camera = { zoom: 2, x: 10, y: 20 };
/** A box over a rectangle of the window, in pixels. */
const over = (left: number, top: number, width: number, height: number) => ({
  x: (left + width / 2 - camera.x) / camera.zoom,
  y: (top + height / 2 - camera.y) / camera.zoom,
  ...{ width: width / camera.zoom, height: height / camera.zoom },
});
const place = (...boxes: readonly ReturnType<typeof over>[]) => minimapPlace(boxes, camera, size, window);

describe('the small map', () => {
  it('lies in the first corner in which it covers no box', () => {
    expect(place()).toEqual({ corner: 'bottom-right', half: false });
    expect(place(over(790, 470, 12, 12))).toEqual({ corner: 'bottom-right', half: false });
    expect(place(over(790, 470, 20, 20))).toEqual({ corner: 'top-right', half: false });
    expect(place(over(700, 0, 300, 600))).toEqual({ corner: 'bottom-left', half: false });
  });

  it('is half as large where it would cover a box in every corner, and covers the least there is', () => {
    const [left, right] = [over(0, 0, 150, 600), over(850, 0, 150, 500)];
    expect(place(left, right)).toEqual({ corner: 'bottom-right', half: true });
    expect(place(over(0, 0, 1000, 580))).toEqual({ corner: 'bottom-right', half: true });
  });
});
