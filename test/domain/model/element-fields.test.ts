import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { ENTITY_LISTS, type EntityList, NetworkDocument } from '../../../domain/model/network.ts';
import { UNLISTED_FIELDS } from '../../../domain/model/unlisted-fields.ts';

/** Paths of a schema down to what a cell holds: objects are entered, lists are values. */
function pathsOf(schema: z.ZodType, prefix = ''): { path: string; required: boolean }[] {
  const optional = schema.type === 'optional';
  const inner = optional ? (schema as z.ZodOptional<z.ZodType>).unwrap() : schema;
  if (inner.type === 'object') {
    const { shape } = inner as z.ZodObject;
    return Object.entries(shape).flatMap(([key, field]) =>
      pathsOf(field as z.ZodType, prefix === '' ? key : `${prefix}.${key}`),
    );
  }
  return [{ path: prefix, required: !optional }];
}

describe('the catalogue of fields', () => {
  it.each(ENTITY_LISTS)('has every field of %s, and says which ones are needed', (list: EntityList) => {
    const schema = NetworkDocument.shape[list].unwrap().element as z.ZodType;
    const unlisted = UNLISTED_FIELDS[list] ?? [];
    const all = pathsOf(schema);
    expect(all.filter(({ path, required }) => !required && unlisted.includes(path))).toHaveLength(
      unlisted.length,
    );
    const expected = all.filter(({ path }) => !unlisted.includes(path));
    expect(FIELDS[list].map(({ path }) => path).sort()).toEqual(expected.map(({ path }) => path).sort());
    const needed = (fields: readonly { path: string; required: boolean }[]) =>
      fields
        .filter(({ required }) => required)
        .map(({ path }) => path)
        .sort();
    expect(needed(FIELDS[list])).toEqual(needed(expected));
  });

  it('leaves out what a merge added up and places on the map, and nothing else', () => {
    const mapPlaces = ['mapPlaces'];
    expect(UNLISTED_FIELDS).toEqual({
      flows: ['mergedFrom'],
      ...{ filieres: mapPlaces, outlets: mapPlaces },
    });
  });

  it('names no field twice', () => {
    for (const list of ENTITY_LISTS) {
      const paths = FIELDS[list].map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }
  });
});
