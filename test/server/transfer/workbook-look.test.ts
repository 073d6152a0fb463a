import { expect, it } from 'vitest';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { takeOut } from '../../../server/transfer/write/taken-out.ts';
import { xlsx } from '../../../server/transfer/write/xlsx.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { unzipped } from '../../support/unzipped.ts';

it('a workbook writes its days in words, and keeps the names of filières in view', async () => {
  const taken = takeOut(publishedNetwork(hauteSylve()), { language: 'fr', day: '2026-12-01' });
  const parts = await unzipped(await xlsx(taken));
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  const sheetOf = (name: string): string =>
    parts.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`) ?? '';
  const all = [...parts.values()].join('');
  expect(all).toContain('Fichier fait le 1er décembre 2026.');
  expect(all).not.toContain('Fichier fait le 2026-12-01');
  expect(names).toContain('Filières');
  expect(sheetOf('Filières')).toMatch(/<pane [^>]*xSplit="[12]"/);
});
