import { describe, expect, it } from 'vitest';
import { type MapChoices, mapContent } from '../../../../client/features/explorer/map-content.ts';
import { filieresInside } from '../../../../domain/map/filters.ts';
import { viewAt } from '../../../../domain/map/network-view.ts';
import { vocabulary } from '../../../../domain/messages/fr/vocabulary.ts';
import { readSample } from '../../../../server/sample.ts';
import { placeMap } from '../../../support/place-map.ts';

const view = viewAt(await readSample(), '2025-12-31');
const none = { bassin: [], type: [], stage: [], sector: [] };
const choices: MapChoices = {
  inside: filieresInside(view, none),
  whole: true,
  formality: [],
  kinds: [],
  ghosts: 6,
  gap: undefined,
  layout: 'stage',
  grouped: true,
  flows: true,
  preps: true,
  marks: new Map(),
  gone: new Set(),
};
const content = (more: Partial<MapChoices> = {}) =>
  mapContent(view, vocabulary, undefined, [], undefined, { ...choices, ...more });

describe('what the map shows of Haute-Sylve', () => {
  it('is every filière, passerelle and outlet', () => {
    const { counts, content: map } = content();
    expect(counts.filieres).toEqual([88, 88]);
    expect(counts.passerelles).toEqual([60, 60]);
    expect(map.nodes.filter(({ stage }) => stage === 'EMPLOYMENT').length).toBe(5);
  });

  it('says how much a filter leaves, and keeps only edges with both ends', () => {
    const inside = filieresInside(view, { ...none, stage: ['LITERACY'] });
    const { counts, content: map } = content({ inside, whole: false });
    expect(counts.filieres).toEqual([8, 88]);
    const shown = new Set(map.nodes.map(({ id }) => id));
    for (const { from, to } of map.edges) expect(shown.has(from) && shown.has(to)).toBe(true);
  });

  it('filters passerelles by formality', () => {
    const { passerelles } = content({ formality: ['INFORMAL'] });
    expect(passerelles.every(({ passerelle }) => passerelle.formality === 'INFORMAL')).toBe(true);
    expect(passerelles.length).toBeGreaterThan(0);
  });

  it('clips at most one label in a hundred, grouped or not', () => {
    for (const grouped of [true, false]) {
      const { nodes } = placeMap(content({ grouped }).content);
      expect(nodes.filter(({ clipped }) => clipped).length).toBeLessThanOrEqual(nodes.length / 100);
    }
  });

  it('fits a screen of 1440 by 900 with letters of at least 9 pixels', () => {
    const { layout } = placeMap(content().content);
    const zoom = Math.min(1412 / layout.width, 690 / layout.height);
    expect(11 * zoom).toBeGreaterThan(9);
  });
});
