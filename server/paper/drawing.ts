import { SaxesParser } from 'saxes';
import { type Attributes, escaped, svgName, type Vector } from '../../domain/map/drawing/vector.ts';
import { failure } from '../errors.ts';

/** A drawing that may be typeset. */
export interface Drawing {
  /** Its text, written anew from what was read of it. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Size of the smallest letters of its names, in its own units; undefined without a name. */
  readonly smallest: number | undefined;
}

/** The elements of which the program's own drawings are made. */
const ELEMENTS: Readonly<Record<Vector['tag'], true>> = {
  ...{ svg: true, g: true, rect: true, path: true, polygon: true, circle: true },
  ...{ text: true, tspan: true, title: true },
};

const NUMBER = /^-?\d{1,8}(?:\.\d+)?(?:e-\d+)?$/;
/** Neither a number of nine digits before the point nor a power of ten: no drawing on paper is as large. */
const SMALL = String.raw`(?![^]*(?:(?<![.\d])\d{9}|e\d))`;
const NUMBERS = new RegExp(`^${SMALL}[-\\d\\s,.e]*$`);
const COLOUR = /^(?:#[\da-f]{3,8}|[a-z]{3,20})$/i;
const NAMES = /^[-\w\s,'"]{0,300}$/;

/** What each of their attributes may hold: no address and no style in any of them. */
const VALUES: Readonly<Record<keyof Attributes, RegExp>> = {
  ...{ x: NUMBER, y: NUMBER, width: NUMBER, height: NUMBER, rx: NUMBER, cx: NUMBER, cy: NUMBER, r: NUMBER },
  ...{ opacity: NUMBER, strokeWidth: NUMBER, strokeOpacity: NUMBER, fontSize: NUMBER, textLength: NUMBER },
  ...{ points: NUMBERS, strokeDasharray: NUMBERS, viewBox: NUMBERS, fill: COLOUR, stroke: COLOUR },
  ...{ className: NAMES, fontFamily: NAMES },
  d: new RegExp(`^${SMALL}[-MLHVCSQTAZ\\d\\s,.e]*$`, 'i'),
  transform: new RegExp(`^${SMALL}(?:(?:translate|rotate)\\([-\\d\\s,.e]*\\)\\s*)*$`),
  fontWeight: /^(?:bold|\d{3})$/,
  textAnchor: /^middle$/,
  lengthAdjust: /^spacingAndGlyphs$/,
  overflow: /^hidden$/,
};
const PATTERNS = new Map(Object.entries(VALUES).map(([name, pattern]) => [svgName(name), pattern]));

const NAMESPACE = 'http://www.w3.org/2000/svg';
const DEEPEST = 30;
const LONGEST_SIDE = 200_000;
/** Shorter words are signs and numbers on lines and boxes. */
const SHORTEST_NAME = 4;

interface Open {
  readonly tag: string;
  /** How large a unit of what stands inside is, in units of the drawing. */
  readonly scale: number;
  readonly fontSize: number;
}

/**
 * Reads a drawing that comes from outside of the server, and writes it anew. It may hold what the program's own drawings
 * are made of and nothing else, so that nothing in it is run, fetched or endless. Throws the failure `drawing-refused`,
 * which names the place and what stands there.
 */
export function readDrawing(text: string): Drawing {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const refuse = (what: string): never => {
    throw failure('drawing-refused', { what: what.slice(0, 80), line: parser.line, column: parser.column });
  };
  const written: string[] = [];
  const opened: Open[] = [];
  let size = { width: 0, height: 0 };
  let smallest: number | undefined;

  parser.on('opentag', ({ name, attributes }) => {
    const outer = opened.at(-1);
    const isRoot = outer === undefined;
    const isKnown = isRoot ? name === 'svg' && written.length === 0 : Object.hasOwn(ELEMENTS, name);
    if (!isKnown || opened.length === DEEPEST) return refuse(`<${name}>`);
    if (isRoot) size = sizeOf(attributes) ?? refuse('<svg>');
    for (const [attribute, value] of Object.entries(attributes)) {
      const isNamespace = attribute === 'xmlns' && isRoot && value === NAMESPACE;
      const isDrawn = PATTERNS.get(attribute)?.test(value) === true;
      if (!isNamespace && !isDrawn) refuse(`${attribute}="${value}"`);
    }
    const given = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
    written.push(`<${name}${given.join('')}>`);
    opened.push({
      tag: name,
      scale: (outer?.scale ?? 1) * (name === 'svg' ? scaleOf(attributes) : 1),
      fontSize: Number(attributes['font-size'] ?? outer?.fontSize ?? 0),
    });
  });
  parser.on('closetag', ({ name }) => {
    opened.pop();
    written.push(`</${name}>`);
  });
  parser.on('text', (words) => {
    const inside = opened.at(-1);
    if (inside === undefined) return words.trim() === '' ? undefined : refuse(words.trim());
    written.push(escaped(words));
    if (!['text', 'tspan'].includes(inside.tag) || words.trim().length < SHORTEST_NAME) return;
    smallest = Math.min(smallest ?? Number.POSITIVE_INFINITY, inside.fontSize * inside.scale);
  });
  parser.on('doctype', () => refuse('<!DOCTYPE'));
  parser.on('cdata', () => refuse('<![CDATA['));
  parser.on('processinginstruction', ({ target }) => refuse(`<?${target}`));
  parser.on('error', () => refuse(text.slice(Math.max(0, parser.position - 20), parser.position)));
  parser.write(text).close();
  return { svg: written.join(''), ...size, smallest };
}

function sizeOf(attributes: Readonly<Record<string, string>>) {
  const [width, height] = [Number(attributes.width), Number(attributes.height)];
  const isSide = (side: number): boolean => side >= 1 && side <= LONGEST_SIDE;
  return isSide(width) && isSide(height) ? { width, height } : undefined;
}

/** How much a picture in a picture is enlarged. */
function scaleOf({ width, viewBox }: Readonly<Record<string, string>>): number {
  const seen = Number(viewBox?.trim().split(/[\s,]+/)[2]);
  const scale = Number(width) / seen;
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}
