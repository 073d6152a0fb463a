import { describe, expect, it } from 'vitest';
import { facetCounts, formalityCounts } from '../../../client/model/facets.ts';
import { choices, filieresInside, type Perimeter } from '../../../domain/map/filters.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { readSample } from '../../../server/sample.ts';

const view = viewAt(await readSample(), '2025-12-31');
const nothing: Perimeter = { bassin: [], type: [], stage: [], sector: [] };
const known = choices(view);

const perimeters: readonly Perimeter[] = [
  nothing,
  { ...nothing, bassin: [known.bassins[0]!] },
  { ...nothing, stage: ['LITERACY'] },
  { bassin: [known.bassins[0]!], type: [known.types[0]!], stage: ['LITERACY', 'QUALIFICATION'], sector: [] },
  { ...nothing, type: known.types.slice(0, 2), sector: known.sectors.slice(0, 3) },
];

describe('facets', () => {
  it.each(perimeters)('count what the choice of one value would leave: %o', (perimeter) => {
    const counts = facetCounts(view, perimeter);
    const left = (facet: keyof Perimeter, value: string): number =>
      filieresInside(view, { ...perimeter, [facet]: [value] }).size;
    for (const value of known.bassins) expect(counts.bassin.get(value) ?? 0).toBe(left('bassin', value));
    for (const value of known.types) expect(counts.type.get(value) ?? 0).toBe(left('type', value));
    for (const value of known.stages) expect(counts.stage.get(value) ?? 0).toBe(left('stage', value));
    for (const value of known.sectors) expect(counts.sector.get(value) ?? 0).toBe(left('sector', value));
  });

  it('count the passerelles of each formality among what is shown', () => {
    const all = formalityCounts(view, new Set(view.filieres.keys()));
    const told = [...view.passerelles.values()].filter(
      ({ passerelle }) => passerelle.formality !== undefined,
    );
    expect([...all.values()].reduce((sum, n) => sum + n, 0)).toBe(told.length);
    expect(formalityCounts(view, new Set()).size).toBe(0);
  });
});
