import { expect, test } from 'vitest';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { readCell, writeCell } from '../../../domain/transfer/cells.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { network, operator } from '../../support/builders.ts';

const document = network({
  communes: [
    { id: 'c1', name: 'Castelfagne' },
    { id: 'c2', name: 'Orneval' },
  ],
  operators: [
    operator('a', { name: 'Alpha' }),
    operator('b', { name: 'Alpha' }),
    operator('c', { name: 'Alpha', enterpriseNumber: '0123456749' }),
    operator('d', { name: 'Autre' }),
  ],
  sites: [
    { id: 's1', operator: 'a', commune: 'c1' },
    { id: 's2', operator: 'b', commune: 'c2' },
    { id: 's3', operator: 'd', commune: 'c2' },
  ],
});
const names = namesOf(document);
const field = FIELDS.filieres.find(({ path }) => path === 'operator')!;

test('operators that share a name are told apart by a commune or a number, never by an id, and read back', () => {
  const texts = document.operators.map(({ id }) => writeCell(field, id, SHEET_WORDS.fr, names));
  expect(texts).toEqual(['Alpha (Castelfagne)', 'Alpha (Orneval)', 'Alpha (0123456749)', 'Autre']);
  for (const [at, text] of texts.entries())
    expect(readCell(field, text, { language: 'fr', names })).toEqual({
      ok: true,
      value: document.operators[at]!.id,
    });
});
