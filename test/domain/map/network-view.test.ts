import { describe, expect, it } from 'vitest';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { filieresInside, touches } from '../../../domain/map/filters.ts';
import { nameOf, typeLabel } from '../../../domain/map/names.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { GENERAL_OUTLET } from '../../../domain/model/vocabulary.ts';
import { readSample } from '../../../server/sample.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const none = { bassin: [], type: [], stage: [], sector: [] };

describe('the network of a day, for the screens', () => {
  it('agrees with the snapshot that the analysis reads', async () => {
    const document = await readSample();
    for (const at of ['2008-06-01', '2024-03-01', '2025-12-31']) {
      const [view, snapshot] = [viewAt(document, at), snapshotAt(document, at)];
      const { nodes, preps, passerelles } = snapshot;
      const active = nodes.ids.filter((_, node) => nodes.active[node] === 1 && nodes.isOutlet[node] === 0);
      expect([...view.filieres.keys()].sort()).toEqual([...active].sort());
      expect(view.preps.length).toBe(preps.from.length);
      const there = document.passerelles.filter((_, p) => passerelles.active[p] === 1).map(({ id }) => id);
      const shown = [...view.passerelles.values()]
        .filter(({ state }) => state === 'ACTIVE')
        .map(({ id }) => id);
      expect(shown.sort()).toEqual(there.sort());
    }
  });

  it('shows the general outlet only when something leads to it', () => {
    const plain = network({ filieres: [filiere('a')] });
    expect(viewAt(plain, '2025-01-01').outlets.has(GENERAL_OUTLET)).toBe(false);
    const coached = viewAt(network({ filieres: [filiere('a', { stage: 'COACHING' })] }), '2025-01-01');
    expect(nameOf(coached, vocabulary, GENERAL_OUTLET)).toBe('Emploi (général)');
  });

  it('leaves out what an ended operator offered, with its passerelles', () => {
    const document = network({
      operators: [operator('op-b', { validTo: '2020-12-31' })],
      filieres: [filiere('a'), filiere('b')],
      passerelles: [passerelle('a', 'b')],
    });
    expect(viewAt(document, '2020-12-31').passerelles.size).toBe(1);
    expect(viewAt(document, '2021-01-01').passerelles.size).toBe(0);
  });

  it('names the operators of one name by their communes, else by their addresses', () => {
    const at = (id: string, commune: string, address?: string) => ({
      id: `site-${id}`,
      operator: id,
      commune,
      ...(address === undefined ? {} : { address }),
    });
    const namesWith = (...sites: ReturnType<typeof at>[]): readonly string[] => {
      const operators = [operator('op-a', { name: 'Le Relais' }), operator('op-b', { name: 'LE RELAIS' })];
      const communes = ['Orneval', 'Rivaux'].map((name) => ({ id: name.toLowerCase(), name }));
      const view = viewAt(network({ operators, communes, sites }), '2025-01-01');
      expect(view.shortNames).toEqual(view.operatorNames);
      return ['op-a', 'op-b'].map((id) => nameOf(view, vocabulary, id));
    };
    expect(namesWith(at('op-a', 'orneval'), at('op-b', 'rivaux'))).toEqual([
      'Le Relais (Orneval)',
      'LE RELAIS (Rivaux)',
    ]);
    expect(namesWith(at('op-a', 'orneval', 'Rue Haute 1'), at('op-b', 'orneval', 'Rue Basse 2'))).toEqual([
      'Le Relais (Rue Haute 1)',
      'LE RELAIS (Rue Basse 2)',
    ]);
    expect(namesWith()).toEqual(['Le Relais', 'LE RELAIS']);
  });

  it('names an operator by its acronym only when no other has it', () => {
    const document = network({
      operators: [
        operator('op-a', { name: 'École A', acronym: 'EPS' }),
        operator('op-b', { name: 'École B', acronym: 'EPS' }),
        operator('op-c', { name: 'Centre', acronym: 'C' }),
      ],
      filieres: [filiere('a'), filiere('b'), filiere('c')],
    });
    const { shortNames } = viewAt(document, '2025-01-01');
    expect([...shortNames.values()]).toEqual(['École A', 'École B', 'C']);
  });

  it('labels a type by its name of the day', () => {
    const document = network({ filieres: [filiere('a')] });
    expect(typeLabel(document, 'EFT', '2008-06-01', 'fr')).toContain('EFT (entreprise');
    expect(typeLabel(document, 'EFT', '2025-06-01', 'fr')).toBe('CISP – EFT');
  });

  it('filters what is shown by any element inside', () => {
    const document = network({
      operators: [operator('op-a', { type: 'EFT' }), operator('op-b', { type: 'CEFA' })],
      filieres: [filiere('a', { sector: 'wood' }), filiere('b', { stage: 'DUAL_TRAINING' })],
      passerelles: [passerelle('a', 'b')],
    });
    const view = viewAt(document, '2025-01-01');
    const inside = filieresInside(view, { ...none, type: ['EFT'] });
    expect([...inside]).toEqual(['a']);
    expect(touches(view, inside, 'a-b')).toBe(true);
    expect(touches(view, inside, 'op-b')).toBe(false);
    expect([...filieresInside(view, { ...none, sector: ['wood'], stage: ['DUAL_TRAINING'] })]).toEqual([]);
  });
});
