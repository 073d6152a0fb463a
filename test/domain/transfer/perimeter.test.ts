import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidAt } from '../../../domain/model/dates.ts';
import { canonical, ENTITY_LISTS, type NetworkDocument } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import type { Stage } from '../../../domain/model/vocabulary.ts';
import { type PerimeterAsked, partOf } from '../../../domain/transfer/perimeter.ts';
import { fullNetwork } from '../../server/store/full-network.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { cases } from '../../support/size.ts';

const some = <T>(...values: T[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
const asked: fc.Arbitrary<PerimeterAsked> = fc.record({
  at: fc.constantFrom(undefined, '2018-01-01', '2025-12-31', '2030-01-01'),
  bassin: some('b0', 'b1'),
  type: some('LEE'),
  stage: some<Stage>('LITERACY', 'INTAKE', 'QUALIFICATION'),
  sector: some('X', 'GENERIC'),
});

/** Sound, so closed; a tag of a commune that is gone would be a warning. */
function expectSound(document: NetworkDocument): void {
  const read = readNetwork(JSON.parse(JSON.stringify(document)));
  expect(read.ok ? read.warnings.filter(({ code }) => code === 'dangling') : read.problems).toEqual([]);
}

describe('a part of a network', () => {
  it('is the network itself when nothing is asked for', () => {
    for (const document of [hauteSylve(), fullNetwork()])
      expect(canonical(partOf(document, {}).document)).toEqual(canonical(document));
  });

  it('is a sound network, whatever is asked for, and counts what is left out', () => {
    fc.assert(
      fc.property(randomNetwork, asked, (document, question) => {
        const part = partOf(document, question);
        expectSound(part.document);
        for (const list of ENTITY_LISTS) {
          expect(part.counts[list]).toEqual({ kept: part.document[list].length, of: document[list].length });
          const ids = new Set((document[list] as { id?: string }[]).map(({ id }) => id));
          expect((part.document[list] as { id?: string }[]).every(({ id }) => ids.has(id))).toBe(true);
        }
      }),
      { numRuns: cases(300) },
    );
    for (const question of [{ stage: ['LITERACY'] as const }, { bassin: ['b1'] }, { type: ['EFT'] }])
      expectSound(partOf(fullNetwork(), question).document);
  });

  it('never changes what an entry asks, nor what a bassin is made of', () => {
    fc.assert(
      fc.property(randomNetwork, asked, (document, question) => {
        const part = partOf(document, { ...question, at: undefined });
        const filieres = new Map(document.filieres.map((filiere) => [filiere.id, filiere]));
        const bassins = new Map(document.bassins.map((bassin) => [bassin.id, bassin]));
        for (const { id, entry } of part.document.filieres) expect(entry).toEqual(filieres.get(id)?.entry);
        for (const bassin of part.document.bassins) expect(bassin).toEqual(bassins.get(bassin.id));
      }),
      { numRuns: cases(200) },
    );
  });

  it('at a day has what is valid on it, and dated facts up to it', () => {
    const at = '2025-06-30';
    const { document } = partOf(hauteSylve(), { at });
    const dated = [
      ...document.operators,
      ...document.filieres,
      ...document.passerelles,
      ...document.obstacles,
    ];
    expect(dated.filter((fact) => !isValidAt(fact, at))).toEqual([]);
    expect(document.actions.filter(({ date }) => date > at)).toEqual([]);
    expect(document.flows.filter(({ from }) => from > at)).toEqual([]);
    expect(document.passerelles.length).toBeGreaterThan(30);
  });

  it('of a bassin, a stage, a type or a sector has the filières that the map would show', () => {
    const whole = hauteSylve();
    const [bassin] = whole.bassins;
    const byBassin = partOf(whole, { bassin: [bassin?.id ?? ''] });
    expect(byBassin.document.bassins.map(({ id }) => id)).toEqual([bassin?.id]);
    const byStage = partOf(whole, { stage: ['LITERACY', 'FRENCH_FL'] }).document;
    expect(byStage.filieres.map(({ id }) => id)).toEqual(
      whole.filieres.filter(({ stage }) => ['LITERACY', 'FRENCH_FL'].includes(stage)).map(({ id }) => id),
    );
    const offering = new Set(byStage.filieres.map(({ operator }) => operator));
    expect(byStage.operators.every(({ id }) => offering.has(id))).toBe(true);
    const ends = new Set(byStage.filieres.map(({ id }) => id));
    expect(byStage.passerelles.every(({ from }) => ends.has(from))).toBe(true);
    const byType = partOf(whole, { type: ['EFT'] }).document;
    expect(new Set(byType.operators.map(({ type }) => type))).toEqual(new Set(['EFT']));
    expect(byType.filieres.length).toBeGreaterThan(0);
    expect(byType.scenarios).toEqual([]);
  });
});
