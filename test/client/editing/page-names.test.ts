import { describe, expect, it } from 'vitest';
import { cellText } from '../../../client/editing/cell-text.ts';
import { optionsOf } from '../../../client/editing/options.ts';
import { pageNames } from '../../../client/editing/page-names.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { readCell } from '../../../domain/transfer/cells.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const document = network({
  communes: [
    { id: 'c1', name: 'Rivaux' },
    { id: 'c2', name: 'Orneval' },
  ],
  operators: [
    operator('a', { name: 'CPAS' }),
    operator('b', { name: 'CPAS' }),
    operator('c', { name: 'Alone' }),
  ],
  sites: [
    { id: 's1', operator: 'a', commune: 'c1' },
    { id: 's2', operator: 'b', commune: 'c2' },
  ],
  filieres: [
    filiere('fa', { operator: 'a', name: 'Accueil' }),
    filiere('fb', { operator: 'b', name: 'Accueil' }),
    filiere('fc', { operator: 'c', name: 'Accueil' }),
  ],
});
const names = pageNames(document);
const written = (list: 'filieres' | 'passerelles', path: string, element: object) =>
  cellText(FIELDS[list].find((one) => one.path === path)!, element, SHEET_WORDS.fr, names);
const back = (list: 'filieres' | 'passerelles', path: string, text: string) =>
  readCell(FIELDS[list].find((one) => one.path === path)!, text, { language: 'fr', names, unit: 'MONTHS' });

describe('names in tables', () => {
  it('tell operators of one name apart, and are read back', () => {
    const texts = document.filieres.map((one) => written('filieres', 'operator', one));
    expect(texts).toEqual(['CPAS (Rivaux)', 'CPAS (Orneval)', 'Alone']);
    expect(texts.map((text) => back('filieres', 'operator', text))).toMatchObject([
      { ok: true, value: 'a' },
      { ok: true, value: 'b' },
      { ok: true, value: 'c' },
    ]);
  });

  it('tell agreements of one name apart in a picker and in a cell, by their parties or their day', () => {
    const signed = network({
      operators: [operator('a', { name: 'CPAS' }), operator('b', { name: 'LEE' })],
      filieres: [filiere('fa', { operator: 'a' }), filiere('fb', { operator: 'b' })],
      agreements: [
        { id: 'k1', name: 'Convention', parties: ['a', 'b'], signedOn: '2024-03-05' },
        { id: 'k2', name: 'Convention', parties: ['a', 'b'], signedOn: '2026-01-01' },
      ],
      passerelles: [passerelle('fa', 'fb', { agreement: 'k2' })],
    });
    const field = FIELDS.passerelles.find(({ path }) => path === 'agreement')!;
    const of = pageNames(signed);
    const options = optionsOf(field, signed, SHEET_WORDS.fr, of)!;
    expect(options.map(({ label }) => label)).toEqual(['Convention (05/03/2024)', 'Convention (01/01/2026)']);
    expect(cellText(field, signed.passerelles[0]!, SHEET_WORDS.fr, of)).toBe('Convention (01/01/2026)');
  });

  it('tell operators apart whose names differ only by accents, hyphens or case, or are a name of another one', () => {
    const near = network({
      communes: [{ id: 'c1', name: 'Rivaux' }],
      operators: [
        operator('lee', { name: 'Lire et Écrire Haute-Sylve', type: 'LEE' }),
        operator('lire', { name: 'lire et ecrire haute sylve' }),
        operator('escale', { name: 'Escale' }),
        operator('relais', { name: 'Le Relais', aliases: ['Escale'] }),
        operator('twin', { name: 'Pont-Neuf' }),
        operator('twin-2', { name: 'Pont Neuf' }),
      ],
      sites: [{ id: 's1', operator: 'lee', commune: 'c1' }],
    });
    const own = pageNames(near);
    const field = FIELDS.filieres.find(({ path }) => path === 'operator')!;
    const texts = near.operators.map(({ id }) => cellText(field, { operator: id }, SHEET_WORDS.fr, own));
    expect(texts).toEqual([
      'Lire et Écrire Haute-Sylve (Rivaux)',
      'lire et ecrire haute sylve (Autre opérateur)',
      'Escale (Autre opérateur)',
      'Le Relais',
      'Pont-Neuf (twin)',
      'Pont Neuf (twin-2)',
    ]);
    const read = texts.map((text) => readCell(field, text, { language: 'fr', names: own, unit: 'MONTHS' }));
    expect(read).toMatchObject(near.operators.map(({ id }) => ({ ok: true, value: id })));
  });

  it('tell filières apart by their operators, so that no cell shows an id', () => {
    const texts = ['fa', 'fb', 'fc'].map((from) => written('passerelles', 'from', { from }));
    expect(texts).toEqual(['CPAS (Rivaux) – Accueil', 'CPAS (Orneval) – Accueil', 'Alone – Accueil']);
    expect(texts.map((text) => back('passerelles', 'from', text))).toMatchObject([
      { value: 'fa' },
      { value: 'fb' },
      { value: 'fc' },
    ]);
  });
});
