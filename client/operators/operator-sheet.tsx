import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { sheetsForOperator, TO_FILL } from '../../domain/inventory/operator-sheets.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import { csvText } from '../../domain/transfer/csv-text.ts';
import type { SheetCells } from '../../domain/transfer/mapping.ts';
import { Section } from '../components/facts.tsx';
import { Failure } from '../components/failure.tsx';
import { download, saveAsCsv } from '../context/download.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { nameOf } from '../model/labels.ts';
import './operator-sheet.css';

/**
 * Buttons to download as a workbook or to print the data of an operator, given by its id, so that the operator can
 * correct them. The corrected workbook can be imported.
 */
export function OperatorSheet({ operator }: { readonly operator: string }) {
  const { t, vocabulary, language } = useWords();
  const { base, at } = useNetwork();
  const words = t.freshness;
  const sheets = useMemo(
    () => sheetsForOperator(base.document, operator, at, SHEET_WORDS[language]),
    [base.document, operator, at, language],
  );
  const workbook = useMutation({
    mutationFn: () => download({ format: 'xlsx', operator, at, lang: language }),
  });
  return (
    <Section title={words.sheet}>
      <div className="no-print">
        <Text size="sm">{words.sheetHelp(TO_FILL)}</Text>
        <Group gap="xs" mt={4}>
          {sheets
            .filter(({ rows }) => rows.length > 1)
            .map((sheet) => (
              <Button
                key={sheet.name}
                size="xs"
                variant="default"
                onClick={() =>
                  saveAsCsv(csvText(sheet.rows), `${words.fileName(operator, sheet.name, at)}.csv`)
                }
              >
                {words.csv(sheet.name)}
              </Button>
            ))}
          <Button size="xs" variant="default" loading={workbook.isPending} onClick={() => workbook.mutate()}>
            {words.xlsx}
          </Button>
          <Button size="xs" variant="default" onClick={() => window.print()}>
            {words.print}
          </Button>
        </Group>
        {workbook.error !== null && <Failure error={workbook.error} retry={() => workbook.mutate()} />}
      </div>
      <div className="print-only">
        <h2>{words.printed(nameOf(base, vocabulary, operator), dayInWords(at, language))}</h2>
        {sheets.map((sheet) => (
          <Printed key={sheet.name} sheet={sheet} />
        ))}
      </div>
    </Section>
  );
}

/**
 * On paper, each row becomes a list of labels and values with lines to fill in, as thirty columns would not
 * fit on a page.
 */
function Printed({ sheet }: { readonly sheet: SheetCells }) {
  const [head = [], ...rows] = sheet.rows;
  return rows.map((row) => (
    <dl key={String(row[0])} className="printed-sheet">
      {head.map(
        (label, index) =>
          row[index] !== '' && (
            <div key={String(label)}>
              <dt>{label}</dt>
              <dd>{row[index] === TO_FILL ? '________________' : row[index]}</dd>
            </div>
          ),
      )}
    </dl>
  ));
}
