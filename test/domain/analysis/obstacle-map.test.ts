import { describe, expect, test } from 'vitest';
import { mitigationsInForce, obstacleMap } from '../../../domain/analysis/levers/obstacle-map.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { Obstacle } from '../../../domain/model/entities.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const obstacle = (id: string, on: string, more: Partial<Obstacle> = {}): Obstacle => ({
  id,
  on,
  name: id,
  category: 'MOBILITY',
  severity: 'BLOCKING',
  ...more,
});

/** Obstacles on a site in two bassins' reach, on a filière without a bassin, and on two passerelles. */
const document = network({
  communes: [{ id: 'town', name: 'Town' }],
  bassins: [
    { id: 'east', name: 'East', communes: [{ commune: 'town' }] },
    { id: 'west', name: 'West', communes: [{ commune: 'town' }] },
  ],
  operators: [operator('closed', { validTo: '2025-12-30' })],
  sites: [{ id: 'site', operator: 'op-a', commune: 'town' }],
  filieres: [filiere('a', { sites: ['site'] }), filiere('b', { stage: 'ORIENTATION' })],
  outlets: [{ id: 'job', name: 'Job' }],
  passerelles: [passerelle('a', 'b'), passerelle('b', 'job')],
  obstacles: [
    obstacle('bus', 'site', { affects: [['NO_CAR']] }),
    obstacle('creche', 'site', { affects: [['NEEDS_CHILDCARE']], severity: 'HARD' }),
    obstacle('form', 'a-b', { category: 'STATUS' }),
    obstacle('fee', 'b-job', { category: 'COST', severity: 'MILD' }),
    obstacle('past', 'b', { validTo: '2025-12-30' }),
    obstacle('lifted', 'b'),
    obstacle('nearly', 'b', { affects: [['AGE_UNDER:18']] }),
  ],
  mitigations: [
    { id: 'shuttle', name: 'Navette', operator: 'op-b', lifts: ['lifted', 'past'] },
    { id: 'gone', name: 'Ancienne', operator: 'closed', lifts: ['nearly'] },
    { id: 'proposed', name: 'Proposée', operator: 'op-b', lifts: ['bus'], validFrom: '2026-01-01' },
  ],
});
const read = (profile: AudienceProfile | undefined) =>
  forAudience(snapshotAt(document, '2025-12-31'), profile);
/** One text a cell: where, then what surely blocks, what is to be checked, what stands there, and the filières. */
const told = (profile: AudienceProfile | undefined): string[] =>
  obstacleMap(read(profile)).map(
    ({ category, stage, bassin, obstacles, blocking, toCheck, filieres }) =>
      `${category} ${stage} ${bassin}: ${blocking} ? ${toCheck} of ${obstacles} at ${filieres}`,
  );

describe('the map of obstacles', () => {
  test('tells a public what surely blocks from what only informs and from what is to be checked', () => {
    expect(told({ hasCar: false, age: 18 })).toEqual([
      'MOBILITY LITERACY east: bus ?  of bus,creche at a',
      'MOBILITY LITERACY west: bus ?  of bus,creche at a',
      // A passerelle to an outlet counts where it begins, another where it leads.
      'COST ORIENTATION null:  ?  of fee at b',
      'STATUS ORIENTATION null: form ?  of form at b',
    ]);
    const unsaid = told({ needsChildcare: false });
    expect(unsaid).toContain('MOBILITY LITERACY east:  ? bus of bus at a');
    expect(unsaid).toContain('MOBILITY ORIENTATION null:  ? nearly of nearly at b');
  });

  test('counts every standing obstacle where no public is chosen', () => {
    expect(told(undefined)).toContain('MOBILITY LITERACY east: bus ?  of bus,creche at a');
    expect(told(undefined)).toContain('MOBILITY ORIENTATION null: nearly ?  of nearly at b');
  });

  test('stands beside what is lifted already: by a mitigation of the day, of an operator of the day', () => {
    expect(mitigationsInForce(read(undefined))).toEqual([{ mitigation: 'shuttle', obstacles: ['lifted'] }]);
  });
});
