import { PALETTES } from '../../../domain/map/palette.ts';
import { OFFICE_FACE } from './shape-xml.ts';

/** The parts of a presentation that are the same in each: its theme, its master and its layout. */

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relationship of a part to another, by the last word of its type. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Writes the relationships of a part, numbered from 1. */
export const relationsXml = (relations: readonly Relation[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ({ type, target }, at) =>
        `<Relationship Id="rId${at + 1}" Type="${type.startsWith('http') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const colour = (name: string, hex: string): string =>
  `<a:${name}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${name}>`;

const { paper, text, ground, ink, established, planned, missing, supposed, insertion, training } =
  PALETTES.projector;

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="9525">${fill}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const face = (name: string): string =>
  `<a:${name}><a:latin typeface="${OFFICE_FACE}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;

/** Colours and faces: those of the program, so that what is added to a slide looks like the rest. */
export const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Passerelles"><a:themeElements><a:clrScheme name="Passerelles">${[
  colour('dk1', text),
  colour('lt1', paper),
  colour('dk2', ink),
  colour('lt2', ground),
  colour('accent1', established),
  colour('accent2', planned),
  colour('accent3', missing),
  colour('accent4', supposed),
  colour('accent5', insertion),
  colour('accent6', training),
  colour('hlink', ink),
  colour('folHlink', ink),
].join(
  '',
)}</a:clrScheme><a:fontScheme name="Passerelles">${face('majorFont')}${face('minorFont')}</a:fontScheme><a:fmtScheme name="Passerelles"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The root of the shapes of a slide. */
export const shapeTree = (shapes: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;

const GROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** The title of the master and of the layout; its place is that of the slides of this presentation. */
const titleShape = (frame: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>`;

const level = (size: number, bold: boolean): string =>
  `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;

/** The master of slides: a title on a plain ground. `size` is that of a title, in hundredths of a point. */
export const masterXml = (frame: string, size: number): string =>
  `${HEAD}<p:sldMaster ${SPACES}><p:cSld>${GROUND}${shapeTree(titleShape(frame))}</p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(size, true)}</p:titleStyle><p:bodyStyle>${level(1800, false)}</p:bodyStyle><p:otherStyle>${level(1800, false)}</p:otherStyle></p:txStyles></p:sldMaster>`;

export const layoutXml = (frame: string): string =>
  `${HEAD}<p:sldLayout ${SPACES} type="titleOnly"><p:cSld name="Passerelles">${shapeTree(titleShape(frame))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

/** A page of notes: the slide above, what the speaker says below; in units of the format. */
const NOTES = {
  slide: '<a:xfrm><a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>',
  text: '<a:xfrm><a:off x="685800" y="4000500"/><a:ext cx="5486400" cy="4457700"/></a:xfrm>',
} as const;
export const NOTES_SIZE = { width: 6_858_000, height: 9_144_000 } as const;

const notesShapes = (paragraphs: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${NOTES.slide}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${NOTES.text}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

export const NOTES_MASTER = `${HEAD}<p:notesMaster ${SPACES}><p:cSld>${GROUND}${shapeTree(notesShapes('<a:p><a:endParaRPr/></a:p>'))}</p:cSld>${COLOUR_MAP}<p:notesStyle>${level(1200, false)}</p:notesStyle></p:notesMaster>`;

/** The notes of a slide, a paragraph a line. */
export const notesXml = (paragraphs: string): string =>
  `${HEAD}<p:notes ${SPACES}><p:cSld>${shapeTree(notesShapes(paragraphs))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
