import { describe, expect, it } from 'vitest';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Change } from '../../../domain/model/scenario.ts';
import { applyChanges } from '../../../domain/whatif/apply-changes.ts';
import { compareScenarios } from '../../../domain/whatif/compare-scenarios.ts';
import { ScenarioMeasures } from '../../../domain/whatif/results.ts';
import { toProjects } from '../../../domain/whatif/to-projects.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const AT = '2025-12-31';
const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const document = network({
  filieres: [
    filiere('door', { stage: 'INTAKE' }),
    filiere('a', { intake: 10, durationMonths: 6, waitMonths: 1 }),
    filiere('b', { stage: 'COACHING', intake: 4, durationMonths: 3, waitMonths: 0 }),
  ],
  outlets: [{ id: 'out', name: 'out' }],
  preps: [{ filiere: 'b', outlet: 'out' }],
  passerelles: [passerelle('door', 'a'), passerelle('door', 'b')],
});
const add = (id: string, from: string, to: string): Change => ({
  do: 'ADD_PASSERELLE',
  passerelle: { id, from, to, kind: 'PROGRESSION' },
});

describe('scenarios side by side', () => {
  const scenarios = [
    { id: 's1', changes: [add('x', 'a', 'b')] },
    { id: 's2', changes: [{ do: 'CLOSE_PASSERELLE', id: 'door-b' } satisfies Change] },
    { id: 's3', changes: [{ do: 'CLOSE_PASSERELLE', id: 'nothing' } satisfies Change] },
  ];

  it('are measured against the same base, and one that no longer fits is said to', () => {
    const compared = compareScenarios(snapshotAt(document, AT), scenarios, {
      period: PERIOD,
      ends: { from: 'a', to: 'out' },
    });
    for (const measures of compared.measures) ScenarioMeasures.parse(measures);
    const figures = compared.measures.map(
      ({ scenario, startOutletPairs, medianMonths, service, gained, lost, ends }) => ({
        scenario,
        startOutletPairs,
        medianMonths,
        service,
        gained,
        lost,
        pathways: ends?.count,
        shortest: ends?.months,
      }),
    );
    expect(figures).toEqual([
      {
        scenario: null,
        startOutletPairs: 1,
        medianMonths: 3,
        service: 4,
        gained: 0,
        lost: 0,
        pathways: 0,
        shortest: null,
      },
      {
        scenario: 's1',
        startOutletPairs: 1,
        medianMonths: 3,
        service: 14,
        gained: 10,
        lost: 0,
        pathways: 1,
        shortest: 10,
      },
      {
        scenario: 's2',
        startOutletPairs: 0,
        medianMonths: null,
        service: 0,
        gained: 0,
        lost: 4,
        pathways: 0,
        shortest: null,
      },
    ]);
    expect(compared.refused).toMatchObject([
      { scenario: 's3', problems: [{ change: 0, code: 'unknown-passerelle' }] },
    ]);
  });
});

describe('the projects of a scenario', () => {
  const projects = (changes: Change[]) =>
    toProjects(document, { id: 's', name: 'Réunion', changes }, '2026-02-01');

  it('are its added passerelles as last changed, under ids that are new', () => {
    const { passerelles, leftOut } = projects([
      add('door-a', 'a', 'b'),
      add('y', 'b', 'a'),
      { do: 'CHANGE_PASSERELLE', id: 'y', set: { kind: 'RETURN', formality: 'PROTOCOL' } },
      add('door-a-2', 'a', 'out'),
    ]);
    expect(leftOut).toEqual([]);
    const said = { planned: true, validFrom: '2026-02-01', source: 'Réunion' };
    expect(passerelles).toEqual([
      { id: 'door-a-2', from: 'a', to: 'b', kind: 'PROGRESSION', ...said },
      { id: 'y', from: 'b', to: 'a', kind: 'RETURN', formality: 'PROTOCOL', ...said },
      { id: 'door-a-2-2', from: 'a', to: 'out', kind: 'PROGRESSION', ...said },
    ]);
  });

  it('leave out the rest, and say why', () => {
    const { passerelles, leftOut } = projects([
      { do: 'CLOSE_PASSERELLE', id: 'door-a' },
      { do: 'CHANGE_PASSERELLE', id: 'door-b', set: { formality: 'SIGNED' } },
      { do: 'CHANGE_FILIERE', id: 'a', set: { intake: 20 } },
      { do: 'CLOSE_OPERATOR', id: 'op-a' },
      { do: 'ADD_FILIERE', filiere: filiere('fresh', { operator: 'op-a' }) },
      add('x', 'a', 'fresh'),
      add('z', 'a', 'b'),
      { do: 'CLOSE_PASSERELLE', id: 'z' },
    ]);
    expect(passerelles).toEqual([]);
    expect(leftOut).toEqual([
      { change: 0, code: 'closes-something' },
      { change: 1, code: 'changes-existing' },
      { change: 2, code: 'not-a-passerelle' },
      { change: 3, code: 'closes-something' },
      { change: 4, code: 'not-a-passerelle' },
      { change: 5, code: 'end-not-there' },
      { change: 6, code: 'taken-back' },
    ]);
  });

  it('are made once: another time they are there already, and the scenario can still be compared', () => {
    const changes = [add('x', 'a', 'b')];
    const first = projects(changes);
    const after = { ...document, passerelles: [...document.passerelles, ...first.passerelles] };
    const again = toProjects(after, { id: 's', name: 'Réunion', changes }, '2026-03-01');
    expect(again).toEqual({ passerelles: [], leftOut: [{ change: 0, code: 'already-there' }] });
    const supposed = applyChanges(after, '2026-02-15', changes);
    if (!supposed.ok) throw new Error(JSON.stringify(supposed.problems));
    const opened = supposed.document.passerelles.filter(({ id }) => id === 'x');
    expect(opened).toEqual([expect.objectContaining({ from: 'a', to: 'b', validFrom: '2026-02-15' })]);
    expect(opened[0]).not.toHaveProperty('planned');
  });
});
