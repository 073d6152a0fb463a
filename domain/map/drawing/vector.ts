/** The part of SVG that the map is drawn with; names and numbers are those of SVG, in camel case. */
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
  readonly viewBox?: string;
  readonly overflow?: 'hidden';
}

/** One element of a picture of vectors. */
export interface Vector {
  readonly tag: 'svg' | 'g' | 'rect' | 'path' | 'polygon' | 'circle' | 'text' | 'tspan';
  readonly attributes: Attributes;
  readonly children: readonly (Vector | string)[];
  /** Tells it from its neighbours in a picture that changes. */
  readonly key?: string;
}

export const vector = (
  tag: Vector['tag'],
  attributes: Attributes,
  children: readonly (Vector | string)[] = [],
  key?: string,
): Vector => ({ tag, attributes, children, ...(key !== undefined && { key }) });

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
/** Attributes whose names in a file do not follow from those of the page. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', viewBox: 'viewBox' };
const nameOf = (attribute: string): string =>
  NAMES[attribute] ?? attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A picture of vectors as a file of SVG. */
export const svgFile = (picture: Vector): string =>
  textOf(picture).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');

function textOf({ tag, attributes, children }: Vector): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${nameOf(name)}="${escaped(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : textOf(child)));
  return `<${tag}${given.join('')}>${inside.join('')}</${tag}>`;
}
