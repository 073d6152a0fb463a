import { describe, expect, it } from 'vitest';
import { cleanReport } from '../../../server/report/clean-report.ts';
import { reportFile } from '../../../server/report/report-file.ts';
import { hasLibreOffice, wordsByLibreOffice } from '../../support/libreoffice.ts';
import { oddReport } from '../../support/reports.ts';

describe.skipIf(!hasLibreOffice())('LibreOffice', () => {
  it.each(['docx', 'xlsx'] as const)(
    'opens the report as %s and shows its titles and figures',
    async (format) => {
      const odd = oddReport();
      const words = wordsByLibreOffice((await reportFile(odd, format)).bytes, format);
      const { chapters } = cleanReport(odd);
      const tables = chapters
        .flatMap(({ sections }) => sections)
        .flatMap(({ blocks }) => blocks)
        .filter((block) => block.type === 'table');
      const plain = words.replace(/\s+/g, ' ');
      for (const { title } of tables) expect(plain).toContain(title === 'valueOf' ? 'alueOf' : title);
      for (const cell of ['masqué', 'Régionale 40', 'Total', '39', '<b>gras</b> & "guillemets" </w:t>', '<5'])
        expect(plain).toContain(cell);
      expect(plain).toContain('Aucune ligne.');
    },
  );
});
