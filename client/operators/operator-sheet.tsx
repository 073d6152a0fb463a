import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { sheetsForOperator } from '../../domain/inventory/operator-sheets.ts';
import { nameOf } from '../../domain/map/names.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import { csvText } from '../../domain/transfer/csv-text.ts';
import { slug } from '../../domain/transfer/fold.ts';
import { TO_FILL } from '../../domain/transfer/to-fill.ts';
import { Section } from '../components/facts.tsx';
import { Failure } from '../components/failure.tsx';
import { download, saveAsCsv } from '../context/download.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { AskByLink } from './ask-by-link.tsx';
import { PrintedSheets } from './printed-sheets.tsx';
import { useWaitedFields } from './use-waited-fields.ts';

/**
 * Buttons to download as a workbook or to print the data of an operator, given by its id, so that the operator can
 * correct them. The corrected workbook can be imported.
 */
export function OperatorSheet({ operator }: { readonly operator: string }) {
  const { t, vocabulary, language } = useWords();
  const { base, at } = useNetwork();
  const words = t.freshness;
  const waits = useWaitedFields();
  const sheets = useMemo(
    () => sheetsForOperator(base.document, { operator, day: at, words: SHEET_WORDS[language], waits }),
    [base.document, operator, at, language, waits],
  );
  const name = nameOf(base, vocabulary, operator);
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
                  saveAsCsv(csvText(sheet.rows), `${words.fileName(slug(name), slug(sheet.name), at)}.csv`)
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
        <AskByLink operator={operator} />
        {workbook.error !== null && <Failure error={workbook.error} retry={() => workbook.mutate()} />}
      </div>
      <div className="print-only operator-paper">
        <PrintedSheets sheets={sheets} name={name} day={dayInWords(at, language)} />
      </div>
    </Section>
  );
}
