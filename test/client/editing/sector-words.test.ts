import { expect, it } from 'vitest';
import { FRENCH } from '../../../client/context/words-fr.ts';
import { fieldOf } from '../../../client/editing/cell-text.ts';
import { inWords } from '../../../client/editing/sheet.tsx';
import { readTyped } from '../../../client/editing/typed-text.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { filiere, network } from '../../support/builders.ts';

const SECTOR = fieldOf('filieres', 'sector')!;
const names = namesOf(
  network({
    filieres: ['services-de-proximite', 'metiers-de-bouche', 'espaces-verts'].map((sector) =>
      filiere(sector, { sector }),
    ),
  }),
);

it.each([
  ['services-de-proximite', 'services de proximité'],
  ['metiers-de-bouche', 'métiers de bouche'],
  ['espaces-verts', 'espaces verts'],
])('the sector %s is shown as %s, which is read as the code again', (code, name) => {
  expect(inWords(SECTOR, code, FRENCH.t.sectors)).toBe(name);
  const read = readTyped(SECTOR, name, { language: 'fr', names, unit: 'MONTHS' }, '2026-12-01');
  expect(read).toMatchObject({ ok: true, value: code });
});

it('a code stays where its name would be read as another one, and so does the text of other fields', () => {
  expect(inWords(SECTOR, 'CLEANING', FRENCH.t.sectors)).toBe('CLEANING');
  expect(inWords(fieldOf('filieres', 'name')!, 'espaces-verts', FRENCH.t.sectors)).toBe('espaces-verts');
});
