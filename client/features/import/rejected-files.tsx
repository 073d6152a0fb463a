import { Button, Text } from '@mantine/core';
import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { saveAsCsv } from '../../context/download.ts';
import { useWords } from '../../context/words.tsx';
import type { Wizard } from './use-wizard.ts';

/**
 * Buttons that download the rows of each sheet that the import would reject, as CSV files with the reasons, so that
 * they can be corrected. `plan` says which sheets have such rows.
 */
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
