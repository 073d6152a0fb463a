import { describe, expect, it } from 'vitest';
import { fieldValue, withField } from '../../../domain/model/paths.ts';

describe('a field of an element', () => {
  const filiere = { id: 'f', entry: { written: { min: 3 } } };

  it('is read by its path', () => {
    expect(fieldValue(filiere, 'entry.written.min')).toBe(3);
    expect(fieldValue(filiere, 'entry.oral.min')).toBeUndefined();
    expect(fieldValue(filiere, 'id.too.deep')).toBeUndefined();
  });

  it('is set without touching the element given', () => {
    const after = withField(filiere, 'entry.oral.min', 2);
    expect(after).toEqual({ id: 'f', entry: { written: { min: 3 }, oral: { min: 2 } } });
    expect(filiere).toEqual({ id: 'f', entry: { written: { min: 3 } } });
  });

  it('is taken away with the objects that it leaves empty', () => {
    expect(withField(filiere, 'entry.written.min', undefined)).toEqual({ id: 'f' });
  });
});
