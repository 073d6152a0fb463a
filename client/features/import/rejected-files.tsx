import { Button, Text } from '@mantine/core';
import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { saveAsCsv } from '../../context/download.ts';
import { useWords } from '../../context/words.tsx';
import type { Wizard } from './use-wizard.ts';

/** Buttons that download the rejected rows of each sheet, so that they can be corrected. */
export function RejectedFiles({
  wizard,
  plan,
}: {
  readonly wizard: Wizard;
  readonly plan: ImportPlanAnswer;
}) {
  const { t } = useWords();
  const words = t.importing.plan;
  if (plan.rejected.length === 0) return null;
  return (
    <>
      <div className="import-buttons">
        {plan.rejected.map(({ sheet, rows }) => (
          <Button
            key={sheet}
            variant="default"
            disabled={wizard.work.going !== undefined}
            onClick={() => wizard.rejectedRows(sheet, ({ name, text }) => saveAsCsv(text, name))}
          >
            {words.download(sheet, rows)}
          </Button>
        ))}
      </div>
      <Text size="sm" className="quiet">
        {words.downloadHelp}
      </Text>
    </>
  );
}
