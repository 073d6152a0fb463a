import { describe, expect, it } from 'vitest';
import { around, between, inFrame, shiftedFrame, slideFrame } from '../../../domain/map/slide-frame.ts';

const whole = { x: 0, y: 0, width: 1600, height: 900 };
const room = { width: 1920, height: 800 };

describe('the part of the map that a slide shows when the whole view is asked for', () => {
  it('is the whole map without a framing, in the middle', () => {
    const { frame, zoom } = slideFrame({ whole, room, camera: undefined });
    expect(inFrame(frame, { x: 800, y: 450, width: 1600, height: 900 })).toBe(true);
    expect(frame.width * zoom).toBeCloseTo(room.width);
    expect(frame.height * zoom).toBeCloseTo(room.height);
    expect(frame.x + frame.width / 2).toBe(800);
  });

  it('is as it was framed', () => {
    const far = { zoom: 0.5, x: 10, y: 20, width: 1920, height: 800 };
    expect(slideFrame({ whole, room, camera: far })).toEqual({
      frame: { x: -20, y: -40, width: 3840, height: 1600 },
      zoom: 0.5,
    });
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
