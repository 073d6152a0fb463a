import { describe, expect, it } from 'vitest';
import { filledBehind, inPairs } from '../../../../client/features/inventory/short-form.ts';
import { isCommon } from '../../../../domain/model/common-fields.ts';
import { FIELDS } from '../../../../domain/model/element-fields.ts';
import { ENTITY_LISTS } from '../../../../domain/model/network.ts';

describe('the short form of an element', () => {
  it('has every field without which the element is refused', () => {
    const missing = ENTITY_LISTS.flatMap((list) =>
      FIELDS[list].filter((field) => field.required && field.path !== 'id' && !isCommon(field)),
    );
    expect(missing.map(({ list, path }) => `${list} ${path}`)).toEqual([]);
  });

  it('leaves most fields of a filière behind, and counts those that are filled in', () => {
    const short = FIELDS.filieres.filter(isCommon);
    expect(short.length).toBeLessThan(20);
    expect(filledBehind('filieres', { id: 'a', name: 'A', note: 'n', hours: 7, intake: 3 })).toBe(2);
  });

  it('puts first and last days side by side, and the two ends of a passerelle', () => {
    const paths = inPairs(FIELDS.passerelles.filter(isCommon)).map((group) =>
      group.map(({ path }) => path).join(' '),
    );
    expect(paths).toContain('from to');
    expect(paths).toContain('validFrom validTo');
    expect(paths).toContain('kind');
    expect(paths.join(' ').split(' ').length).toBe(FIELDS.passerelles.filter(isCommon).length);
  });
});
