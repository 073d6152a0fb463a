import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reportOf } from '../../../domain/report/build.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { reportInput } from '../../support/report-input.ts';

it('is made', async () => {
  const report = reportOf(await reportInput(hauteSylve()));
  writeFileSync('/tmp/report.json', JSON.stringify(report, null, 1));
  const lines: string[] = [report.title, ...report.subtitles];
  for (const c of report.chapters) {
    lines.push(`\n# ${c.title}`);
    for (const s of c.sections) {
      lines.push(`\n## ${s.title}`);
      for (const b of s.blocks) {
        if (b.type === 'text') lines.push(b.text);
        if (b.type === 'map') lines.push(`[${b.title}] ${b.alt}`);
        if (b.type === 'table') {
          lines.push(`** ${b.title}`, b.columns.map((x) => x.label).join(' | '));
          for (const r of b.rows) lines.push(r.map((x) => x.text).join(' | '));
          for (const n of b.notes) lines.push(`(${n})`);
        }
      }
    }
  }
  writeFileSync('/tmp/report.txt', lines.join('\n'));
  expect(report.chapters.length).toBeGreaterThan(1);
});
