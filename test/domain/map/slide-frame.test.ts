import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  around,
  between,
  inFrame,
  LEAST_LETTERS,
  shiftedFrame,
  slideFrame,
} from '../../../domain/map/slide-frame.ts';

const whole = { x: 0, y: 0, width: 1600, height: 900 };
const room = { width: 1920, height: 800 };
const given = { whole, room, camera: undefined, focus: undefined, letters: 8.5, overview: false };

describe('the part of the map that a slide shows', () => {
  it('is the whole map when its letters can be read', () => {
    const { frame, zoom, enlarged } = slideFrame({
      ...given,
      whole: { x: 0, y: 0, width: 400, height: 200 },
    });
    expect(enlarged).toBe(false);
    expect(zoom * 8.5).toBeGreaterThanOrEqual(LEAST_LETTERS);
    expect(inFrame(frame, { x: 200, y: 100, width: 400, height: 200 })).toBe(true);
  });

  it('is enlarged around what the view is about when they cannot', () => {
    const focus = { x: 100, y: 100, width: 100, height: 40 };
    const { frame, zoom, enlarged } = slideFrame({ ...given, focus });
    expect(enlarged).toBe(true);
    expect(zoom).toBeCloseTo(LEAST_LETTERS / 8.5);
    expect(inFrame(frame, { ...focus, x: 150, y: 120 })).toBe(true);
    // Nothing beside the map is shown while there is more of it.
    expect(frame.x).toBe(-12);
  });

  it('is as it was framed when asked for whole, and when the framing is large enough', () => {
    const far = { zoom: 0.5, x: 10, y: 20, width: 1920, height: 800 };
    expect(slideFrame({ ...given, camera: far, overview: true })).toEqual({
      frame: { x: -20, y: -40, width: 3840, height: 1600 },
      ...{ zoom: 0.5, enlarged: false },
    });
    const near = { zoom: 2, x: -100, y: -200, width: 1920, height: 800 };
    expect(slideFrame({ ...given, camera: near }).frame).toEqual({ x: 50, y: 100, width: 960, height: 400 });
  });

  it('never has letters that are too small, whatever the room and the map', () => {
    const length = fc.integer({ min: 50, max: 6000 });
    fc.assert(
      fc.property(length, length, length, length, (width, height, wide, high) => {
        const { frame, zoom } = slideFrame({
          ...given,
          whole: { x: 0, y: 0, width, height },
          room: { width: wide, height: high },
        });
        expect(zoom * 8.5).toBeGreaterThanOrEqual(LEAST_LETTERS - 0.001);
        expect(frame.width * zoom).toBeCloseTo(wide, 3);
        expect(frame.height * zoom).toBeCloseTo(high, 3);
      }),
    );
  });

  it('moves by a share of itself and stops at the edge', () => {
    const frame = { x: 0, y: 0, width: 800, height: 400 };
    expect(shiftedFrame(frame, { x: 0.25, y: 0 }, whole)).toEqual({ ...frame, x: 200 });
    expect(shiftedFrame(frame, { x: 9, y: -9 }, whole)).toEqual({ ...frame, x: 812, y: -12 });
  });

  it('goes from one to another without a jump at either end', () => {
    const [from, to] = [
      { x: 0, y: 0, width: 100, height: 50 },
      { x: 100, y: 40, width: 50, height: 25 },
    ];
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5)).toEqual({ x: 50, y: 20, width: 75, height: 37.5 });
  });

  it('goes around boxes', () => {
    expect(around([])).toBeUndefined();
    expect(
      around([
        { x: 10, y: 10, width: 4, height: 2 },
        { x: 20, y: 30, width: 2, height: 2 },
      ]),
    ).toEqual({
      ...{ x: 8, y: 9 },
      ...{ width: 13, height: 22 },
    });
  });
});
