import { Title } from '@mantine/core';
import type { WrittenText } from '../../../domain/model/own-text.ts';
import { withCaptions } from '../../../domain/report/captions.ts';
import type { Report, ReportBlock } from '../../../domain/report/report.ts';
import { useWords } from '../../context/words.tsx';
import { ReportMap } from './report-map.tsx';
import { ReportTable } from './report-table.tsx';
import { ReportText } from './report-text.tsx';

interface Editing {
  readonly pending: boolean;
  readonly save: ((written: WrittenText, done: () => void) => void) | undefined;
  /** How long all other texts of the report are together. */
  lengthOfOthers(key: string): number;
  typing(isTyping: boolean): void;
}

/** The report as it is printed: contents, then its chapters with their sections. */
export function ReportBody({ report, ...editing }: { readonly report: Report } & Editing) {
  const { t } = useWords();
  const { title, subtitles, chapters } = withCaptions(report);
  return (
    <article className="report" lang={report.language}>
      <header>
        <Title order={2}>{title}</Title>
        {subtitles.map((line) => (
          <p key={line} className="report-subtitle">
            {line}
          </p>
        ))}
      </header>
      <nav aria-label={t.report.contents} className="report-contents">
        <ol>
          {chapters.map((chapter) => (
            <li key={chapter.id}>
              <a href={`#${chapter.id}`}>{chapter.title}</a>
              {chapter.sections.length > 1 && (
                <ol>
                  {chapter.sections.map((section) => (
                    <li key={section.id}>
                      <a href={`#${chapter.id}.${section.id}`}>{section.title}</a>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map((chapter) => (
        <section key={chapter.id} aria-labelledby={chapter.id} className="report-chapter">
          <Title order={3} id={chapter.id}>
            {chapter.title}
          </Title>
          {chapter.sections.map((section) => (
            <section key={section.id} className="report-section">
              {section.title !== chapter.title && (
                <Title order={4} id={`${chapter.id}.${section.id}`}>
                  {section.title}
                </Title>
              )}
              {section.blocks.map((block, at) => (
                <Block key={keyOf(block, at)} block={block} {...editing} />
              ))}
            </section>
          ))}
        </section>
      ))}
    </article>
  );
}

const keyOf = (block: ReportBlock, at: number): string =>
  block.type === 'text' ? (block.key ?? `text ${at}`) : block.id;

function Block({ block, ...editing }: { readonly block: ReportBlock } & Editing) {
  if (block.type === 'table') return <ReportTable table={block} />;
  if (block.type === 'map') return <ReportMap map={block} />;
  return <ReportText block={block} {...editing} />;
}
