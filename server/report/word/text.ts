import { type IRunOptions, Paragraph, TextRun } from 'docx';
import { passagesOf } from '../../../domain/report/paragraphs.ts';
import { BULLETS, STYLE } from './styles.ts';

/** A text as it stands in a paragraph, with its line breaks. Nothing in it is markup. */
export const runs = (text: string, look: IRunOptions = {}): readonly TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));

/** The paragraphs and lists of a text. */
export const textParagraphs = (text: string): readonly Paragraph[] =>
  passagesOf(text).flatMap((part) =>
    part.type === 'paragraph'
      ? [new Paragraph({ children: runs(part.lines.join('\n')) })]
      : part.items.map(
          (item) =>
            new Paragraph({
              style: STYLE.list,
              numbering: { reference: BULLETS, level: 0 },
              children: runs(item),
            }),
        ),
  );
