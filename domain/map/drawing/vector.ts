import type { Point } from '../layouts/routes.ts';

/** The SVG attributes that the map uses, with their SVG names in camel case. */
export interface Attributes {
  readonly className?: string | undefined;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly rx?: number;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
  readonly d?: string;
  readonly points?: string;
  readonly transform?: string;
  readonly opacity?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly strokeDasharray?: string | undefined;
  readonly fontSize?: number;
  readonly fontWeight?: 'bold' | 600 | undefined;
  readonly fontFamily?: string;
  readonly textAnchor?: 'middle';
  /** The width to which a text is fitted, whatever the face that is found for it. */
  readonly textLength?: number;
  readonly lengthAdjust?: 'spacingAndGlyphs';
  readonly viewBox?: string;
  readonly overflow?: 'hidden';
}

/** An SVG element, as plain data. */
export interface Vector {
  readonly tag: 'svg' | 'g' | 'rect' | 'path' | 'polygon' | 'circle' | 'text' | 'tspan' | 'title';
  readonly attributes: Attributes;
  readonly children: readonly (Vector | string)[];
  /** Identifies the element among its siblings when the picture changes. */
  readonly key?: string;
}

/**
 * Makes an SVG element as plain data, from its tag, attributes and children. `key` identifies it among its siblings
 * when the picture is drawn again.
 */
export const vector = (
  tag: Vector['tag'],
  attributes: Attributes,
  children: readonly (Vector | string)[] = [],
  key?: string,
): Vector => ({ tag, attributes, children, ...(key !== undefined && { key }) });

/** Writes the corners of a shape as the value of the SVG attribute `points`. */
export const pointsText = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`).join(' ');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Writes a text for use inside an element or an attribute of an SVG file. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
// Attributes whose SVG names do not follow from their camel case.
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  viewBox: 'viewBox',
  textLength: 'textLength',
  lengthAdjust: 'lengthAdjust',
};
/** The name that an attribute has in an SVG file. */
export const svgName = (attribute: string): string =>
  NAMES[attribute] ?? attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Writes a picture, an `svg` element given as plain data, as the text of an SVG file. */
export const svgFile = (picture: Vector): string =>
  textOf(picture).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');

function textOf({ tag, attributes, children }: Vector): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${svgName(name)}="${escaped(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : textOf(child)));
  return `<${tag}${given.join('')}>${inside.join('')}</${tag}>`;
}

/** Every text of a drawing, in its order; the lines of a label stand apart. */
export const textsIn = ({ children }: Vector): readonly string[] =>
  children.flatMap((child) => (typeof child === 'string' ? [child] : textsIn(child)));
