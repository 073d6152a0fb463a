import type { Attributes, Vector } from '../../../domain/map/drawing/vector.ts';
import {
  enlarged,
  moved,
  movedSteps,
  type Placing,
  type Point,
  placingOf,
  polygonSteps,
  type Step,
  stepsOf,
  UNMOVED,
  within,
} from './outline.ts';

export interface Frame extends Point {
  readonly width: number;
  readonly height: number;
}

/** How a shape is painted; lengths in pixels of the slide, colours as `#rrggbb`. */
export interface Paint {
  readonly fill: string | undefined;
  readonly line: string | undefined;
  readonly width: number;
  readonly dash: readonly number[] | undefined;
  /** How opaque its ground and its line are, from 0 to 1. */
  readonly fillOpacity: number;
  readonly lineOpacity: number;
}

export interface TextLine {
  readonly text: string;
  readonly isBold: boolean;
}

/** What a slide of a presentation is made of: shapes that its program draws itself. */
export type Shape =
  | {
      readonly kind: 'outline';
      readonly steps: readonly Step[];
      readonly frame: Frame;
      readonly paint: Paint;
    }
  | { readonly kind: 'box'; readonly radius: number; readonly frame: Frame; readonly paint: Paint }
  | { readonly kind: 'ellipse'; readonly frame: Frame; readonly paint: Paint }
  | {
      readonly kind: 'text';
      readonly frame: Frame;
      readonly lines: readonly TextLine[];
      readonly size: number;
      readonly color: string;
      readonly isCentred: boolean;
      readonly opacity: number;
    }
  | { readonly kind: 'group'; readonly frame: Frame; readonly children: readonly Shape[] };

/** What an element takes from those around it, as SVG says. */
interface Inherited {
  readonly placing: Placing;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly opacity: number;
}

const OUTSIDE: Inherited = { placing: UNMOVED, fill: '#000000', stroke: 'none', strokeWidth: 1, opacity: 1 };

/** Turns a drawing into shapes. Parts that belong together, such as a box and its name, stay a group. */
export const shapesOf = (drawing: readonly Vector[]): readonly Shape[] =>
  drawing.flatMap((part) => shapesIn(part, OUTSIDE));

function shapesIn(element: Vector, outside: Inherited): readonly Shape[] {
  const { tag, attributes } = element;
  const own = inherited(attributes, outside);
  switch (tag) {
    case 'g':
      return grouped(childrenOf(element, own));
    case 'svg':
      return grouped(childrenOf(element, { ...own, placing: within(own.placing, viewOf(attributes)) }));
    case 'rect':
      return [boxOf(attributes, own)];
    case 'circle':
      return [ellipseOf(attributes, own)];
    case 'path':
      return [outlineOf(stepsOf(attributes.d ?? ''), attributes, own)];
    case 'polygon':
      return [outlineOf(polygonSteps(attributes.points ?? ''), attributes, own)];
    case 'text':
      return textOf(element, own);
    default:
      return [];
  }
}

const childrenOf = ({ children }: Vector, own: Inherited): readonly Shape[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : shapesIn(child, own)));

const inherited = (
  { transform, fill, stroke, strokeWidth, opacity = 1 }: Attributes,
  outside: Inherited,
): Inherited => ({
  placing: transform === undefined ? outside.placing : within(outside.placing, placingOf(transform)),
  fill: fill ?? outside.fill,
  stroke: stroke ?? outside.stroke,
  strokeWidth: strokeWidth ?? outside.strokeWidth,
  opacity: outside.opacity * opacity,
});

/** Where a drawing inside a drawing stands: as large as its place allows, in the middle of it. */
function viewOf({ x = 0, y = 0, width = 0, height = 0, viewBox }: Attributes): Placing {
  if (viewBox === undefined) return [1, 0, 0, 1, x, y];
  const [left = 0, top = 0, across = 1, down = 1] = viewBox.split(/[\s,]+/).map(Number);
  const scale = Math.min(width / across, height / down);
  const beside = { x: (width - across * scale) / 2, y: (height - down * scale) / 2 };
  return [scale, 0, 0, scale, x + beside.x - left * scale, y + beside.y - top * scale];
}

/** One shape needs no group around it. */
function grouped(children: readonly Shape[]): readonly Shape[] {
  if (children.length < 2) return children;
  return [{ kind: 'group', children, frame: around(children.map(({ frame }) => frame)) }];
}

/** The smallest frame around some frames. */
export function around(frames: readonly Frame[]): Frame {
  const x = Math.min(...frames.map((frame) => frame.x));
  const y = Math.min(...frames.map((frame) => frame.y));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
}

const painted = (colour: string): string | undefined => (colour === 'none' ? undefined : colour);

const paintOf = ({ strokeDasharray, strokeOpacity = 1 }: Attributes, own: Inherited): Paint => ({
  fill: painted(own.fill),
  line: own.strokeWidth === 0 ? undefined : painted(own.stroke),
  width: own.strokeWidth * enlarged(own.placing),
  dash: strokeDasharray?.split(/[\s,]+/).map((length) => Number(length) * enlarged(own.placing)),
  fillOpacity: own.opacity,
  lineOpacity: own.opacity * strokeOpacity,
});

function boxOf(attributes: Attributes, own: Inherited): Shape {
  const { x = 0, y = 0, width = 0, height = 0, rx = 0 } = attributes;
  const scale = enlarged(own.placing);
  const frame = { ...moved(own.placing, { x, y }), width: width * scale, height: height * scale };
  return { kind: 'box', radius: rx * scale, frame, paint: paintOf(attributes, own) };
}

function ellipseOf(attributes: Attributes, own: Inherited): Shape {
  const { cx = 0, cy = 0, r = 0 } = attributes;
  const side = 2 * r * enlarged(own.placing);
  const frame = { ...moved(own.placing, { x: cx - r, y: cy - r }), width: side, height: side };
  return { kind: 'ellipse', frame, paint: paintOf(attributes, own) };
}

function outlineOf(steps: readonly Step[], attributes: Attributes, own: Inherited): Shape {
  const placed = movedSteps(steps, own.placing);
  const frame = around(
    placed.flatMap(({ points }) => points.map((point) => ({ ...point, width: 0, height: 0 }))),
  );
  return { kind: 'outline', steps: placed, frame, paint: paintOf(attributes, own) };
}

/** Height of a line of text, and of the middle of its letters above the line on which they stand, in letters. */
const LINE = 1.15;
const MIDDLE = 0.3465;

/** A text of one or more lines. The outline that keeps a text legible on lines is no text of its own. */
function textOf({ attributes, children }: Vector, own: Inherited): readonly Shape[] {
  if (attributes.stroke !== undefined && attributes.stroke !== 'none') return [];
  const spans = children.map((child) =>
    typeof child === 'string'
      ? { words: child, given: attributes }
      : { words: child.children.join(''), given: { ...attributes, ...child.attributes } },
  );
  const first = spans[0];
  if (first === undefined) return [];
  const size = (attributes.fontSize ?? 16) * enlarged(own.placing);
  const places = spans.map(({ given: { x = 0, y = 0 } }) => moved(own.placing, { x, y }));
  const [begin, end] = [places[0]!, places.at(-1)!];
  const isCentred = attributes.textAnchor === 'middle';
  const height = end.y - begin.y + LINE * size;
  const width = Math.max(...spans.map(({ words }) => words.length)) * size * WIDEST;
  const frame = {
    x: isCentred ? begin.x - width / 2 : begin.x,
    y: (begin.y + end.y) / 2 - MIDDLE * size - height / 2,
    width,
    height,
  };
  const lines = spans.map(({ words, given }) => ({ text: words, isBold: isBold(given.fontWeight) }));
  return [{ kind: 'text', frame, lines, size, isCentred, color: own.fill, opacity: own.opacity }];
}

/** Room for a letter, in letters. A text is never wrapped anew: this only says where it may be taken with the pointer. */
const WIDEST = 0.56;

const isBold = (weight: Attributes['fontWeight']): boolean => weight === 'bold' || weight === 600;
