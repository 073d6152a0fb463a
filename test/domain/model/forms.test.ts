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

it('a document is on the web or on a file share, and is nothing that a browser would run', () => {
  const taken = [
    'https://exemple.be/pv?id=3#fin',
    'http://intranet/compte-rendu.pdf',
    'file://serveur/partage/pv du 5 mai.docx',
    'smb://serveur/partage/pv.docx',
    '\\\\serveur\\partage\\pv du 5 mai.docx',
    'P:\\Partenaires\\pv.docx',
  ];
  const refused = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT://exemple.be/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'https://exemple.be/"onclick=',
    'https://exemple.be/un lien',
    'pv du 5 mai',
    '\\\\serveur',
    'file:///etc\njavascript:alert(1)',
  ];
  const passes = (text: string) => FORMS.documentLink.test(text);
  expect(taken.filter((text) => !passes(text))).toEqual([]);
  expect(refused.filter(passes)).toEqual([]);
});
