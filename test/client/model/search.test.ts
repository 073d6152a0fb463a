import { describe, expect, it } from 'vitest';
import { find, fold, searchIndex, slipsBetween } from '../../../client/model/search.ts';
import { type EntryKind, searchEntries } from '../../../client/model/search-entries.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { readSample } from '../../../server/sample.ts';
import { network, operator } from '../../support/builders.ts';

const sample = await readSample();
const indexAt = (at: string) => searchIndex(searchEntries(viewAt(sample, at), vocabulary, {}, 'fr'));
const now = indexAt('2025-12-31');
const hits = (text: string, index = now) => find(index, text, 20).hits;
const targets = (text: string): readonly string[] => hits(text).map(({ item }) => item.target);
const kinds = (text: string): readonly EntryKind[] => hits(text).map(({ item }) => item.kind);

describe('search', () => {
  it('ignores accents, ligatures, apostrophes and case', () => {
    expect(fold('L’Œuvre  d’ÉCOLE')).toBe('l oeuvre d ecole');
    expect(targets('gros oeuvre')).toContain('chantier-gros-oeuvre');
    expect(targets('ALPHABETISATION ECRIT 1')).toContain('lee-ecrit-1');
  });

  it('finds operators by acronym and alias, and says so', () => {
    expect(targets('LEE')[0]).toBe('lee');
    const [escale] = hits('asbl escale');
    expect(escale).toMatchObject({ item: { target: 'escale' }, by: { why: 'alias' } });
    expect(hits('CSEF')[0]!.item.target).toBe('csef');
  });

  it('finds by the names that types had, and those that they will have', () => {
    const eft = hits('EFT').find(({ by }) => by?.why === 'oldType');
    expect(eft?.by?.text).toBe('EFT (entreprise de formation par le travail)');
    expect(targets('EFT chantier')).toContain('chantier');
    const conseil = hits('Forem Conseil').find(({ by }) => by?.why === 'oldType');
    expect(conseil?.by?.text).toBe('Forem Conseil');
    const cisp = hits('CISP', indexAt('2008-06-30')).find(({ item }) => item.kind === 'type');
    expect(cisp).toMatchObject({ item: { target: 'EFT' }, by: { why: 'laterType', text: 'CISP – EFT' } });
  });

  it('finds communes, outlets, bassins, agreements, and passerelles by their ends', () => {
    expect(kinds('orneval')).toContain('commune');
    expect(kinds('nettoyage')).toContain('outlet');
    expect(kinds('haute sylve')).toContain('bassin');
    expect(kinds('convention')).toContain('agreement');
    const [first] = [...viewAt(sample, '2025-12-31').passerelles.values()];
    const names = [first!.passerelle.from, first!.passerelle.to].map(
      (id) => now.items.find(({ target }) => target === id)!.label,
    );
    expect(targets(names.join(' → '))).toContain(first!.id);
  });

  it('finds operators by the communes of their sites, and by their numbers', () => {
    const document = network({
      operators: [
        operator('a', { name: 'Alpha', enterpriseNumber: '0206582284', establishmentNumber: 'FASE-412' }),
      ],
      communes: [{ id: 'n', name: 'Namur', postalCodes: ['5000'] }],
      sites: [{ id: 's', operator: 'a', commune: 'n' }],
    });
    const index = searchIndex(searchEntries(viewAt(document, '2025-12-31'), vocabulary, {}, 'fr'));
    for (const [text, why] of [
      ['namur', 'commune'],
      ['5000', 'postalCode'],
      ['0206582284', 'number'],
      ['fase 412', 'number'],
    ] as const)
      expect(hits(text, index)).toMatchObject([{ item: { target: 'a' }, by: { why } }]);
  });

  it('finds actions by name, kind and day', () => {
    const { actions } = sample;
    const one = actions.find(({ kind }) => kind === 'INFORMATION_SESSION')!;
    expect(kinds('séance d’information')).toContain('action');
    expect(targets(one.name)).toContain(one.id);
    expect(targets(dayInWords(one.date, 'fr'))).toContain(one.id);
    expect(targets(one.date)).toContain(one.id);
    const [hit] = hits('séance information').filter(({ item }) => item.target === one.id);
    expect(hit?.item.detail).toBe(`${vocabulary.action.INFORMATION_SESSION}, ${dayInWords(one.date, 'fr')}`);
  });

  it('lets a slip or two pass, never in short words or numbers, and never when the word stands somewhere', () => {
    expect(kinds('maçonerie')).toContain('filiere');
    expect(new Set(targets('maçonerie'))).toEqual(new Set(targets('maçonnerie')));
    expect(new Set(targets('netoyage'))).toEqual(new Set(targets('nettoyage')));
    expect(targets('xyzzy')).toEqual([]);
    expect(targets('lez')).toEqual([]);
    expect(slipsBetween('ecole', 'ecloe', 1)).toBe(1);
    expect(slipsBetween('maconer', 'maconnerie', 1)).toBe(1);
    expect(slipsBetween('abcd', 'wxyz', 2)).toBeUndefined();
  });

  it('puts what is called so before what only belongs to it', () => {
    const [first, second] = hits('maçonnerie');
    expect(first!.by).toBeUndefined();
    expect(fold(first!.item.label).startsWith('maconnerie')).toBe(true);
    expect(second).toBeDefined();
    const [filiere, passerelle] = [
      kinds('écrit 1').indexOf('filiere'),
      kinds('écrit 1').indexOf('passerelle'),
    ];
    expect(filiere).toBe(0);
    expect(passerelle).toBeGreaterThan(filiere);
  });

  it('finds nothing for nothing, and tells how much there is', () => {
    expect(find(now, '  ', 10)).toEqual({ hits: [], total: 0 });
    const { hits: some, total } = find(now, 'a', 3);
    expect(some).toHaveLength(3);
    expect(total).toBeGreaterThan(20);
  });
});
