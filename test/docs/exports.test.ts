import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXPORT_FORMATS, FORMATS, formatOf } from '../../domain/transfer/export-formats.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';

const page = readFileSync(join(PROJECT_ROOT, 'docs', 'exports.md'), 'utf8');

it('docs/exports.md has a row for each format, in the order of the list, with the end of its name', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| `\.([\w.]+)` \|/gm)].map(([, format, end]) => [format, end]);
  expect(rows).toEqual(EXPORT_FORMATS.map((format) => [format, FORMATS[format].extension]));
});

it('the end of a name tells each format, the longest end first', () => {
  for (const format of EXPORT_FORMATS)
    expect(formatOf(`A.${FORMATS[format].extension.toUpperCase()}`)).toBe(format);
  expect(formatOf('x.zip')).toBeUndefined();
});
