import { escaped } from '../../../domain/map/drawing/vector.ts';
import type { Step } from './outline.ts';
import type { Frame, Paint, Shape, TextLine } from './shapes.ts';

/** Writes the shapes of a slide as DrawingML (ISO 29500-1, part 20). */
export interface ShapeWriter {
  /** `alt` says what a shape shows to whoever does not see it. */
  readonly shape: (shape: Shape, about: { readonly name: string; readonly alt?: string }) => string;
  readonly frame: (frame: Frame) => string;
  readonly nextId: () => number;
}

/** The face of all text: one that every computer has, or has one of the same widths for. */
export const OFFICE_FACE = 'Arial';

/** Points in a pixel are found by the units of the format: 12,700 of them are a point. */
const PER_POINT = 12_700;

/** Makes a writer for one slide; `unit` is how many units of the format a pixel of its drawing has. */
export function shapeWriter(unit: number): ShapeWriter {
  let last = 1;
  const nextId = (): number => ++last;
  const emu = (pixels: number): number => Math.round(pixels * unit);

  const frameXml = ({ x, y, width, height }: Frame, prefix = 'a'): string =>
    `<${prefix}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${prefix}:xfrm>`;

  const lineXml = ({ line, width, dash, lineOpacity }: Paint): string => {
    if (line === undefined) return '<a:ln><a:noFill/></a:ln>';
    const dashes =
      dash === undefined || width === 0
        ? ''
        : `<a:custDash>${pairs(dash)
            .map(([drawn, left]) => `<a:ds d="${share(drawn / width)}" sp="${share(left / width)}"/>`)
            .join('')}</a:custDash>`;
    return `<a:ln w="${emu(width)}">${fillXml(line, lineOpacity)}${dashes}<a:round/></a:ln>`;
  };

  const drawn = (kind: string, frame: Frame, form: string, paint: Paint, about: About): string =>
    `<p:sp>${headXml(nextId(), about, kind)}<p:spPr>${frameXml(frame)}${form}${
      paint.fill === undefined ? '<a:noFill/>' : fillXml(paint.fill, paint.fillOpacity)
    }${lineXml(paint)}</p:spPr></p:sp>`;

  const shape = (given: Shape, about: About): string => {
    switch (given.kind) {
      case 'group': {
        const { frame, children } = given;
        const [at, size] = [
          `x="${emu(frame.x)}" y="${emu(frame.y)}"`,
          `cx="${emu(frame.width)}" cy="${emu(frame.height)}"`,
        ];
        const inside = children.map((child) => shape(child, { name: nameOf(child) })).join('');
        return `<p:grpSp><p:nvGrpSpPr>${aboutXml(nextId(), about)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>${inside}</p:grpSp>`;
      }
      case 'box': {
        const { frame, radius, paint } = given;
        const round = share(Math.min(0.5, radius / Math.min(frame.width, frame.height)));
        const form =
          radius === 0
            ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            : `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${round}"/></a:avLst></a:prstGeom>`;
        return drawn('', frame, form, paint, about);
      }
      case 'ellipse': {
        const form = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>';
        return drawn('', given.frame, form, given.paint, about);
      }
      case 'outline':
        return drawn('', given.frame, outlineXml(given.steps, given.frame, emu), given.paint, about);
      case 'text': {
        const { frame, lines, size, color, isCentred, opacity } = given;
        const look = { size: hundredths(size * unit), color, opacity };
        const body = `<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>`;
        const text = paragraphXml(lines, look, isCentred ? 'ctr' : 'l');
        return `<p:sp>${headXml(nextId(), about, ' txBox="1"')}<p:spPr>${frameXml(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}${text}</p:txBody></p:sp>`;
      }
    }
  };
  return { shape, frame: frameXml, nextId };
}

interface About {
  readonly name: string;
  readonly alt?: string;
}

/** The name of a shape in the list of a program: the words in it, else what it is. */
export function nameOf(shape: Shape): string {
  if (shape.kind === 'text') return shape.lines.map(({ text }) => text).join(' ');
  if (shape.kind !== 'group') return shape.kind;
  const words = shape.children.map(nameOf).filter((name) => !/^(outline|box|ellipse|group)$/.test(name));
  return words[0] ?? 'group';
}

const LONGEST_NAME = 200;

/** Number, name and description of a shape. */
export const aboutXml = (id: number, { name, alt }: About): string =>
  `<p:cNvPr id="${id}" name="${escaped(name.slice(0, LONGEST_NAME))}"${alt === undefined ? '' : ` descr="${escaped(alt)}"`}/>`;

const headXml = (id: number, about: About, kind: string): string =>
  `<p:nvSpPr>${aboutXml(id, about)}<p:cNvSpPr${kind}/><p:nvPr/></p:nvSpPr>`;

const share = (value: number): number => Math.round(value * 100_000);
/** A size of letters in hundredths of a point. */
export const hundredths = (units: number): number => Math.round((units / PER_POINT) * 100);

/** A colour that covers what lies below it, or lets a part of it through. */
export function fillXml(colour: string, opacity: number): string {
  const alpha = opacity < 1 ? `<a:alpha val="${share(opacity)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}

/** The lines of a text as one paragraph, so that it stays one text when it is written anew. */
export function paragraphXml(
  lines: readonly TextLine[],
  { size, color, opacity }: { readonly size: number; readonly color: string; readonly opacity: number },
  align: 'l' | 'ctr' | 'r',
): string {
  const runs = lines.map(({ text, isBold }) => {
    const face = `<a:latin typeface="${OFFICE_FACE}"/><a:cs typeface="${OFFICE_FACE}"/>`;
    const look = `sz="${size}"${isBold ? ' b="1"' : ''}`;
    return { look: `${look}>${fillXml(color, opacity)}${face}`, text };
  });
  const written = runs.map(
    ({ look, text }, at) =>
      `${at === 0 ? '' : `<a:br><a:rPr ${look}</a:rPr></a:br>`}<a:r><a:rPr ${look}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`,
  );
  return `<a:p><a:pPr algn="${align}"/>${written.join('')}</a:p>`;
}

/** Dashes as pairs: how much is drawn, and how much is left. An odd number of lengths is taken twice, as SVG does. */
function pairs(dash: readonly number[]): readonly (readonly [number, number])[] {
  const all = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  return Array.from({ length: all.length / 2 }, (_, at) => [all[2 * at]!, all[2 * at + 1]!] as const);
}

const TAGS = {
  move: 'moveTo',
  line: 'lnTo',
  quad: 'quadBezTo',
  cubic: 'cubicBezTo',
  close: 'close',
} as const;

function outlineXml(steps: readonly Step[], frame: Frame, emu: (pixels: number) => number): string {
  const [left, top] = [emu(frame.x), emu(frame.y)];
  const written = steps.map(({ to, points }) => {
    const places = points.map(({ x, y }) => `<a:pt x="${emu(x) - left}" y="${emu(y) - top}"/>`).join('');
    return to === 'close' ? '<a:close/>' : `<a:${TAGS[to]}>${places}</a:${TAGS[to]}>`;
  });
  const path = `<a:path w="${emu(frame.width)}" h="${emu(frame.height)}">${written.join('')}</a:path>`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`;
}
