import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as en from '../../../domain/messages/en/problems.ts';
import * as fr from '../../../domain/messages/fr/problems.ts';
import { FORMS, formOf } from '../../../domain/model/forms.ts';

it('every form that a schema asks for has words in both languages', () => {
  for (const [name, pattern] of Object.entries(FORMS)) {
    expect(formOf(String(pattern))).toBe(name);
    for (const { forms } of [fr, en]) expect(Object.keys(forms)).toContain(name);
  }
  const sources = readdirSync('domain', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const asked = sources.flatMap((path) =>
    [...readFileSync(join('domain', path), 'utf8').matchAll(/\.regex\(\s*([^)]*)/g)].map(([, form]) => form!),
  );
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((form) => !form.startsWith('FORMS.'))).toEqual([]);
});
