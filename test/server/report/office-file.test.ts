import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../server/paths.ts';
import { MEDIA_TYPES, writeOfficeFile } from '../../../server/report/office-file.ts';
import { report, table } from '../../support/reports.ts';

const FOLDER = join(PROJECT_ROOT, 'server', 'report');
const codeOf = (...names: string[]): string => readFileSync(join(FOLDER, ...names), 'utf8');

it('names each file by the title of the report, with its type', async () => {
  for (const format of ['docx', 'xlsx', 'csv'] as const) {
    const { name, mediaType, bytes } = await writeOfficeFile(
      report([table({})], { title: '« 2025 » : l’année' }),
      format,
    );
    expect([name, mediaType]).toEqual([`2025-l-annee.${format}`, MEDIA_TYPES[format]]);
    expect(bytes.length).toBeGreaterThan(0);
  }
  expect((await writeOfficeFile(report([], { title: '…' }), 'csv')).name).toBe('report.csv');
});

it('loads what writes a file when the first one is made', () => {
  const early = codeOf('office-file.ts').match(/^import (?!type).* from '([^']+)'/gm) ?? [];
  expect(early.join('\n')).not.toMatch(/docx|word\/|workbook|resvg|csv/);
  const others = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  expect(others.filter((name) => /from '(docx|@resvg\/resvg-js)'/.test(codeOf(name)))).toEqual([]);
});
