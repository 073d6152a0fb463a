import { Text, Title } from '@mantine/core';
import { FILE_NOTES } from '../../../domain/messages/file-notes.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { useWords } from '../../context/words.tsx';
import type { WizardFile } from './state.ts';

const KILOBYTE = 1024;

/**
 * What is known about the chosen file: name, size, kind, sheets, and the oddities found while reading it. `answer` is
 * what the server found in the file.
 */
export function FileFacts({ file: { file, answer } }: { readonly file: WizardFile }) {
  const { t, language } = useWords();
  const { importing } = t;
  const words = importing.file;
  // The notes are translated here, as the answer came in the language used when the file was sent.
  const said = FILE_NOTES[language];
  const facts: readonly (readonly [string, string | null])[] = [
    [words.name, answer.name],
    [words.size, importing.size(file.size / KILOBYTE)],
    [words.kind, words.kinds[answer.kind]],
    [words.encoding, answer.encoding],
    [words.separator, answer.separator && (words.separators[answer.separator] ?? answer.separator)],
  ];
  return (
    <>
      <Title order={3} size="h5" mt="md">
        {words.facts}
      </Title>
      <dl className="import-facts">
        {facts.map(
          ([label, value]) =>
            value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {answer.sheets.length > 0 && (
          <div>
            <dt>{words.sheets}</dt>
            <dd>
              <ul className="plain">
                {answer.sheets.map(({ name, rows, columns, hidden }) => (
                  <li key={name}>
                    {words.sheet(name, rows, columns)} {hidden && <span className="tag">{words.hidden}</span>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {answer.notes.length > 0 && (
        <>
          <Title order={3} size="h5">
            {words.notes}
          </Title>
          <ul className="import-notes">
            {answer.notes.map(({ code, sheet, line, column, count }) => (
              <li key={`${code} ${sheet} ${line} ${column}`}>
                <Text size="sm" component="span">
                  {t.said(words.notePlace(sheet, line, column), fill(said[code].message, { count }))}
                </Text>{' '}
                <span className="quiet">{said[code].remedy}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
