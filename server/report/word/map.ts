import { type FileChild, ImageRun, Paragraph } from 'docx';
import type { ReportMap } from '../../../domain/report/report.ts';
import { textHeight, textWidth } from './page.ts';
import type { Picture } from './picture.ts';
import { STYLE } from './styles.ts';
import { runs } from './text.ts';

/** Room above and below a map for headings, its caption and the end of the page, in twentieths of a point. */
const AROUND = 2600;
/** Twentieths of a point in a pixel, as the library counts pictures. */
const PIXEL = 15;

/** A map with its caption above, on a landscape page. Who does not see it is told what it shows. */
export function mapParts(
  { title, alt }: ReportMap,
  { svg, png, width, height }: Picture,
  { caption, number }: { readonly caption: string; readonly number: number },
): readonly FileChild[] {
  const scale = Math.min(textWidth(true) / PIXEL / width, (textHeight(true) - AROUND) / PIXEL / height);
  const size = { width: width * scale, height: height * scale };
  return [
    new Paragraph({ style: STYLE.caption, children: runs(caption) }),
    new Paragraph({
      style: STYLE.picture,
      children: [
        new ImageRun({
          type: 'svg',
          data: svg,
          fallback: { type: 'png', data: png },
          transformation: size,
          altText: { id: String(number), name: caption, title, description: alt },
        }),
      ],
    }),
  ];
}
