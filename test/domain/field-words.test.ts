import { describe, expect, it } from 'vitest';
import { fields as en } from '../../domain/messages/en/fields.ts';
import { fieldWord } from '../../domain/messages/field-word.ts';
import { fields as fr } from '../../domain/messages/fr/fields.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import { ENTITY_LISTS } from '../../domain/model/network.ts';

describe.each([
  ['fr', fr],
  ['en', en],
])('the words of fields in %s', (_language, words) => {
  it.each(ENTITY_LISTS)('name every field of %s, and no two alike', (list) => {
    const labels = FIELDS[list].map((field) => fieldWord(words, field).label);
    expect(labels.every((label) => label.length > 0 && !label.includes('{'))).toBe(true);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('name nothing that is no field', () => {
    const paths = new Set(ENTITY_LISTS.flatMap((list) => FIELDS[list].map(({ path }) => path)));
    expect(Object.keys(words.common).filter((path) => !paths.has(path))).toEqual([]);
    for (const list of ENTITY_LISTS) {
      const known = new Set(FIELDS[list].map(({ path }) => path));
      expect(Object.keys(words.of[list] ?? {}).filter((path) => !known.has(path))).toEqual([]);
    }
  });
});
