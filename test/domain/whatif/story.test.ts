import { describe, expect, it } from 'vitest';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import type { Change } from '../../../domain/model/scenario.ts';
import { applyChanges } from '../../../domain/whatif/apply-changes.ts';
import { differenceSteps } from '../../../domain/whatif/difference-steps.ts';
import { toProjects } from '../../../domain/whatif/to-projects.ts';
import { compareNetworks } from '../../oracle/compare-networks.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

describe('“LEE écrit 3-4 ∥ Le Chantier peinture” in the sample basin', () => {
  const change: Extract<Change, { do: 'ADD_PASSERELLE' }> = {
    do: 'ADD_PASSERELLE',
    passerelle: {
      id: 'supposed',
      from: 'lee-ecrit-3-4',
      to: 'chantier-peinture',
      kind: 'CONCURRENT',
    },
  };
  const document = hauteSylve();
  const before = snapshotAt(document, AS_OF);
  const ends = { from: 'lee-ecrit-3-4', to: 'construction' };

  it('brings the ways to construction from 2 to 5, and the shortest from 41 to 22 months', () => {
    const applied = applyChanges(document, AS_OF, [change]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    const whatIf = compareNetworks(before, snapshotAt(applied.document, AS_OF), { period: PERIOD, ends });
    expect(whatIf.ends).toEqual({
      ...ends,
      before: { count: 2, exact: true, months: 41, complete: true },
      after: { count: 5, exact: true, months: 22, complete: true },
    });
    const told = [...differenceSteps(before, [change], { period: PERIOD, ends })];
    expect(told.at(-1)).toEqual({ step: 'full', difference: whatIf });
    expect(whatIf.starts).toEqual([
      { start: 'forem-accueil', gone: [], new: ['nettoyage'], monthsBefore: 60, monthsAfter: 41 },
      { start: 'maison-orneval-accueil', gone: [], new: ['nettoyage'], monthsBefore: 53, monthsAfter: 34 },
    ]);
    expect(whatIf.service).toEqual({
      ...{ before: 1978, after: 2050, gained: 72, lost: 0, estimated: false },
      gains: { placesConcerned: 72, estimate: null, outlets: ['nettoyage'] },
      loses: { placesConcerned: 0, estimate: null, outlets: [] },
    });
    expect(document.passerelles.some(({ id }) => id === 'supposed')).toBe(false);
  });

  it('becomes a planned passerelle from the day of the meeting', () => {
    const scenario = { id: 'chantier-en-parallele', name: 'Écrit 3-4 en parallèle', changes: [change] };
    const { passerelles, leftOut } = toProjects(document, scenario, '2026-01-15');
    expect(leftOut).toEqual([]);
    expect(passerelles).toEqual([
      { ...change.passerelle, planned: true, validFrom: '2026-01-15', source: 'Écrit 3-4 en parallèle' },
    ]);
    const read = readNetwork({ ...document, passerelles: [...document.passerelles, ...passerelles] });
    expect(read.ok).toBe(true);
  });
});
