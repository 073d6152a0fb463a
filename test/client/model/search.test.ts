import { describe, expect, it } from 'vitest';
import { viewAt } from '../../../client/model/network-view.ts';
import { find, fold, searchEntries } from '../../../client/model/search.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { readSample } from '../../../server/sample.ts';

const entries = searchEntries(viewAt(await readSample(), '2025-12-31'), vocabulary);
const targets = (text: string): readonly string[] => find(entries, text, 10).map(({ target }) => target);

describe('search', () => {
  it('ignores accents, ligatures, apostrophes and case', () => {
    expect(fold('L’Œuvre  d’ÉCOLE')).toBe('l oeuvre d ecole');
    expect(targets('gros oeuvre')).toContain('chantier-gros-oeuvre');
    expect(targets('ALPHABETISATION ECRIT 1')).toContain('lee-ecrit-1');
  });

  it('finds operators by acronym, alias and old name of their type', () => {
    expect(targets('LEE')).toContain('lee');
    expect(targets('asbl escale')).toContain('escale');
    expect(targets('EFT chantier')).toContain('chantier');
    expect(find(entries, 'CSEF', 10)[0]!.target).toBe('csef');
  });

  it('finds communes and outlets, and nothing for nothing', () => {
    expect(find(entries, 'orneval', 20).some(({ kind }) => kind === 'commune')).toBe(true);
    expect(find(entries, 'nettoyage', 20).some(({ kind }) => kind === 'outlet')).toBe(true);
    expect(targets('  ')).toEqual([]);
    expect(targets('xyzzy')).toEqual([]);
  });
});
