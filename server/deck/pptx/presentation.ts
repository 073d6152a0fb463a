import { escaped } from '../../../domain/map/drawing/vector.ts';
import type { Rect, Size } from '../../../domain/map/slide-frame.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import type { SheetPart, SlideSheet } from '../../../domain/slides/sheet.ts';
import { type ZipPart, zipped } from '../zip.ts';
import { aboutXml, hundredths, paragraphXml, type ShapeWriter, shapeWriter } from './shape-xml.ts';
import { around, shapesOf } from './shapes.ts';
import {
  HEAD,
  layoutXml,
  masterXml,
  NOTES_MASTER,
  NOTES_SIZE,
  notesXml,
  type Relation,
  relationsXml,
  SPACES,
  shapeTree,
  THEME,
} from './static-parts.ts';

/** A slide of a presentation. */
export interface PresentedSlide {
  readonly title: string;
  readonly sheet: SlideSheet;
  /** What the picture shows, for whoever does not see it. */
  readonly alt: string;
  /** What the speaker says and what stands on the slide in words, a paragraph each. */
  readonly notes: readonly string[];
}

export interface Presentation {
  readonly title: string;
  readonly language: Language;
  /** The size of its slides in pixels, as they are drawn. */
  readonly size: Size;
  readonly slides: readonly PresentedSlide[];
}

/** The height of a slide in units of the format: seven and a half inches, as programs begin with. */
const HEIGHT = 6_858_000;
const TYPES = 'application/vnd.openxmlformats-officedocument';

/**
 * Writes a presentation (PPTX) of shapes, texts and notes: nothing in it is a picture, so that all of it can be chosen,
 * moved and written anew. It has no day and no author: the same slides give the same bytes.
 */
export function presentationFile(presentation: Presentation): Buffer {
  const { size, slides } = presentation;
  const unit = HEIGHT / size.height;
  const first = slides[0];
  const titleFrame = shapeWriter(unit).frame(
    first?.sheet.parts.find(({ id }) => id === 'title')?.frame ?? {
      x: 0,
      y: 0,
      width: size.width,
      height: 90,
    },
  );
  const titleSize = hundredths(2 * (first?.sheet.letters ?? 36) * unit);
  const numbers = slides.map((_, at) => at + 1);
  const theme = (number: number): Relation => ({ type: 'theme', target: `../theme/theme${number}.xml` });
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', content: typesXml(numbers) },
    { name: '_rels/.rels', content: relationsXml(ROOT) },
    { name: 'docProps/core.xml', content: coreXml(presentation) },
    { name: 'ppt/presentation.xml', content: presentationXml(size, unit, slides.length) },
    { name: 'ppt/_rels/presentation.xml.rels', content: relationsXml(presentationRelations(numbers)) },
    { name: 'ppt/slideMasters/slideMaster1.xml', content: masterXml(titleFrame, titleSize) },
    {
      name: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      content: relationsXml([{ type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' }, theme(1)]),
    },
    { name: 'ppt/slideLayouts/slideLayout1.xml', content: layoutXml(titleFrame) },
    {
      name: 'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      content: relationsXml([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
    },
    { name: 'ppt/theme/theme1.xml', content: THEME },
    { name: 'ppt/theme/theme2.xml', content: THEME },
    { name: 'ppt/notesMasters/notesMaster1.xml', content: NOTES_MASTER },
    { name: 'ppt/notesMasters/_rels/notesMaster1.xml.rels', content: relationsXml([theme(2)]) },
    ...slides.flatMap((slide, at) => slideParts(slide, at + 1, unit)),
  ];
  return zipped(parts);
}

const ROOT: readonly Relation[] = [
  { type: 'officeDocument', target: 'ppt/presentation.xml' },
  {
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
];

const presentationRelations = (numbers: readonly number[]): readonly Relation[] => [
  { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
  { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
  { type: 'theme', target: 'theme/theme1.xml' },
  ...numbers.map((number) => ({ type: 'slide', target: `slides/slide${number}.xml` })),
];

function typesXml(numbers: readonly number[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${TYPES}.${type}+xml"/>`;
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${[
    part('ppt/presentation.xml', 'presentationml.presentation.main'),
    part('ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster'),
    part('ppt/slideLayouts/slideLayout1.xml', 'presentationml.slideLayout'),
    part('ppt/theme/theme1.xml', 'theme'),
    part('ppt/theme/theme2.xml', 'theme'),
    part('ppt/notesMasters/notesMaster1.xml', 'presentationml.notesMaster'),
    ...numbers.flatMap((number) => [
      part(`ppt/slides/slide${number}.xml`, 'presentationml.slide'),
      part(`ppt/notesSlides/notesSlide${number}.xml`, 'presentationml.notesSlide'),
    ]),
  ].join('')}</Types>`;
}

const coreXml = ({ title, language }: Presentation): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${language === 'fr' ? 'fr-BE' : 'en-GB'}</dc:language></cp:coreProperties>`;

/** Ids of slides begin at this number, as the format says. */
const FIRST_ID = 256;

function presentationXml({ width }: Size, unit: number, count: number): string {
  const ids = Array.from(
    { length: count },
    (_, at) => `<p:sldId id="${FIRST_ID + at}" r:id="rId${at + 4}"/>`,
  );
  return `${HEAD}<p:presentation ${SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${Math.round(width * unit)}" cy="${HEIGHT}"/><p:notesSz cx="${NOTES_SIZE.width}" cy="${NOTES_SIZE.height}"/></p:presentation>`;
}

function slideParts(slide: PresentedSlide, number: number, unit: number): readonly ZipPart[] {
  return [
    { name: `ppt/slides/slide${number}.xml`, content: slideXml(slide, unit) },
    {
      name: `ppt/slides/_rels/slide${number}.xml.rels`,
      content: relationsXml([
        { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      ]),
    },
    {
      name: `ppt/notesSlides/notesSlide${number}.xml`,
      content: notesXml(
        slide.notes.map((line) => `<a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p>`).join('') || '<a:p/>',
      ),
    },
    {
      name: `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      content: relationsXml([
        { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
        { type: 'slide', target: `../slides/slide${number}.xml` },
      ]),
    },
  ];
}

function slideXml({ title, sheet, alt }: PresentedSlide, unit: number): string {
  const writer = shapeWriter(unit);
  const shapes = sheet.parts.map((part) =>
    part.id === 'title' ? titleXml(title, part, sheet, unit, writer) : partXml(part, alt, writer),
  );
  return `${HEAD}<p:sld ${SPACES}><p:cSld>${shapeTree(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The title of a slide as the program knows it: in the outline, and read first. */
function titleXml(
  title: string,
  { frame }: SheetPart,
  { letters, palette }: SlideSheet,
  unit: number,
  writer: ShapeWriter,
): string {
  const look = { size: hundredths(2 * letters * unit), color: palette.text, opacity: 1 };
  return `<p:sp><p:nvSpPr>${aboutXml(writer.nextId(), { name: title })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${writer.frame(frame)}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphXml([{ text: title, isBold: true }], look, 'l')}</p:txBody></p:sp>`;
}

/** Any other part; the picture is one group, which says what it shows. */
function partXml({ id, drawn, frame }: SheetPart, alt: string, writer: ShapeWriter): string {
  const shapes = shapesOf(drawn);
  if (shapes.length === 0) return '';
  if (id !== 'picture' && id !== 'legend')
    return shapes.map((shape) => writer.shape(shape, { name: id })).join('');
  const held: Rect = around([frame, ...shapes.map((shape) => shape.frame)]);
  return writer.shape(
    { kind: 'group', frame: held, children: shapes },
    { name: id, ...(id === 'picture' && { alt }) },
  );
}
