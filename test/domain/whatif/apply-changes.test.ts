import { describe, expect, it } from 'vitest';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { whatif as en } from '../../../domain/messages/en/whatif.ts';
import { whatif as fr } from '../../../domain/messages/fr/whatif.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import type { Change } from '../../../domain/model/scenario.ts';
import { applyChanges } from '../../../domain/whatif/apply-changes.ts';
import { CHANGE_CODES } from '../../../domain/whatif/problems.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const AT = '2025-12-31';
const document = network({
  operators: [operator('op-new', { validFrom: AT })],
  communes: [{ id: 'c', name: 'c' }],
  sites: [{ id: 'site', operator: 'op-a', commune: 'c' }],
  filieres: [
    filiere('a', { sites: ['site'], intake: 10 }),
    filiere('b'),
    filiere('today', { operator: 'op-new', validFrom: AT }),
    filiere('gone', { validTo: '2025-01-01' }),
  ],
  outlets: [{ id: 'out', name: 'out' }],
  passerelles: [
    passerelle('a', 'b'),
    passerelle('b', 'out', { planned: true, validFrom: '2026-09-01' }),
    passerelle('b', 'a', { validTo: '2020-01-01' }),
    passerelle('a', 'today', { validFrom: AT }),
  ],
  obstacles: [
    { id: 'stairs', on: 'site', name: 'stairs', category: 'DISTANCE', severity: 'BLOCKING' },
    { id: 'desk', on: 'b-out', name: 'desk', category: 'DISTANCE', severity: 'BLOCKING' },
    {
      id: 'old',
      on: 'a',
      name: 'old',
      category: 'DISTANCE',
      severity: 'BLOCKING',
      validTo: '2020-01-01',
    },
  ],
  mitigations: [
    { id: 'ramp', name: 'ramp', operator: 'op-a', lifts: ['stairs'] },
    { id: 'visit', name: 'visit', operator: 'op-a', lifts: ['stairs', 'desk'] },
  ],
  actions: [{ id: 'act', kind: 'INFORMATION_SESSION', name: 'act', date: AT, passerelles: ['b-out'] }],
});

/** The document after the changes; it can be read, or the test fails. */
function changedBy(...changes: Change[]) {
  const applied = applyChanges(document, AT, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  const { linked: _linked, ...kept } = applied.document;
  const read = readNetwork(kept);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return kept;
}
const find = <T extends { id?: string | undefined }>(list: readonly T[], id: string): T | undefined =>
  list.find((item) => item.id === id);
const added = (id: string, from: string, to: string): Change => ({
  do: 'ADD_PASSERELLE',
  passerelle: { id, from, to, kind: 'PROGRESSION' },
});

describe('supposed changes', () => {
  it('add a passerelle that is new on the day, and in force', () => {
    const changed = changedBy(added('x', 'b', 'out'));
    expect(find(changed.passerelles, 'x')).toMatchObject({ from: 'b', to: 'out', validFrom: AT });
    const { passerelles } = snapshotAt(changed, AT);
    expect(passerelles.active[changed.passerelles.findIndex(({ id }) => id === 'x')]).toBe(1);
  });

  it('close a passerelle on the day before', () => {
    expect(find(changedBy({ do: 'CLOSE_PASSERELLE', id: 'a-b' }).passerelles, 'a-b')?.validTo).toBe(
      '2025-12-30',
    );
  });

  it('take out a passerelle that was never in force, with what stands on it', () => {
    const changed = changedBy(
      { do: 'CLOSE_PASSERELLE', id: 'b-out' },
      { do: 'CLOSE_PASSERELLE', id: 'a-today' },
    );
    expect(changed.passerelles.map(({ id }) => id)).toEqual(['a-b', 'b-a']);
    expect(find(changed.obstacles, 'desk')).toBeUndefined();
    expect(find(changed.mitigations, 'visit')?.lifts).toEqual(['stairs']);
    expect(find(changed.actions, 'act')?.passerelles).toBeUndefined();
  });

  it('change only the fields that they name', () => {
    const changed = changedBy(
      { do: 'CHANGE_PASSERELLE', id: 'a-b', set: { kind: 'CONCURRENT', formality: undefined } },
      { do: 'CHANGE_FILIERE', id: 'a', set: { waitMonths: 2 } },
    );
    expect(find(changed.passerelles, 'a-b')).toEqual({ ...passerelle('a', 'b'), kind: 'CONCURRENT' });
    expect(find(changed.filieres, 'a')).toMatchObject({ intake: 10, waitMonths: 2, sites: ['site'] });
  });

  it('close filières and operators, those that began on the very day too', () => {
    const changed = changedBy({ do: 'CLOSE_FILIERE', id: 'today' }, { do: 'CLOSE_OPERATOR', id: 'op-a' });
    const { nodes } = snapshotAt(changed, AT);
    expect(nodes.active[nodes.index.get('today')!]).toBe(0);
    expect(nodes.active[nodes.index.get('a')!]).toBe(0);
    expect(nodes.active[nodes.index.get('b')!]).toBe(1);
    expect(find(changed.operators, 'op-a')?.validTo).toBe('2025-12-30');
  });

  it('lift an obstacle, with the mitigations that had nothing else to lift', () => {
    const changed = changedBy({ do: 'LIFT_OBSTACLE', id: 'stairs' });
    expect(changed.obstacles.map(({ id }) => id)).toEqual(['desk', 'old']);
    expect(changed.mitigations.map(({ id }) => id)).toEqual(['visit']);
  });

  it('may rest on those before them', () => {
    const changed = changedBy(
      { do: 'ADD_FILIERE', filiere: filiere('fresh', { operator: 'op-b' }) },
      added('x', 'a', 'fresh'),
      { do: 'CHANGE_PASSERELLE', id: 'x', set: { formality: 'SIGNED' } },
    );
    expect(find(changed.passerelles, 'x')?.formality).toBe('SIGNED');
    expect(changedBy(added('x', 'b', 'out'), { do: 'CLOSE_PASSERELLE', id: 'x' })).toEqual(document);
  });
});

describe('changes that cannot be made', () => {
  it.each<[string, Change[], string, string, string]>([
    ['an unknown passerelle', [{ do: 'CLOSE_PASSERELLE', id: 'no' }], 'unknown-passerelle', '[0].id', 'no'],
    ['an unknown filière', [{ do: 'CLOSE_FILIERE', id: 'out' }], 'unknown-filiere', '[0].id', 'out'],
    ['an unknown operator', [{ do: 'CLOSE_OPERATOR', id: 'a' }], 'unknown-operator', '[0].id', 'a'],
    ['an unknown obstacle', [{ do: 'LIFT_OBSTACLE', id: 'no' }], 'unknown-obstacle', '[0].id', 'no'],
    ['a start that is no filière', [added('x', 'out', 'a')], 'bad-start', '[0].passerelle.from', 'out'],
    ['an end that is neither', [added('x', 'a', 'site')], 'bad-end', '[0].passerelle.to', 'site'],
    ['the reserved outlet', [added('x', 'a', 'emploi')], 'bad-end', '[0].passerelle.to', 'emploi'],
    ['a passerelle to itself', [added('x', 'a', 'a')], 'self-passerelle', '[0].passerelle.to', 'a'],
    ['an id that is taken', [added('site', 'a', 'b')], 'duplicate-id', '[0].passerelle.id', 'site'],
    ['a reserved id', [added('UNKNOWN', 'a', 'b')], 'reserved-id', '[0].passerelle.id', 'UNKNOWN'],
    ['an id that is none', [added('é', 'a', 'b')], 'bad-id', '[0].passerelle.id', 'é'],
    [
      'a second closing',
      [
        { do: 'CLOSE_PASSERELLE', id: 'a-b' },
        { do: 'CLOSE_PASSERELLE', id: 'a-b' },
      ],
      'already-closed',
      '[1].id',
      'a-b',
    ],
    [
      'a second taking out',
      [
        { do: 'CLOSE_PASSERELLE', id: 'b-out' },
        { do: 'CLOSE_PASSERELLE', id: 'b-out' },
      ],
      'already-closed',
      '[1].id',
      'b-out',
    ],
    ['an expired passerelle', [{ do: 'CLOSE_PASSERELLE', id: 'b-a' }], 'already-closed', '[0].id', 'b-a'],
    ['a closed filière', [{ do: 'CLOSE_FILIERE', id: 'gone' }], 'already-closed', '[0].id', 'gone'],
    ['an obstacle of the past', [{ do: 'LIFT_OBSTACLE', id: 'old' }], 'already-lifted', '[0].id', 'old'],
    ['nothing to set', [{ do: 'CHANGE_FILIERE', id: 'a', set: {} }], 'nothing-set', '[0].set', '{}'],
    [
      'a condition that admits nobody',
      [{ do: 'CHANGE_FILIERE', id: 'a', set: { entry: { statuses: [] } } }],
      'empty-list',
      '[0].set.entry.statuses',
      '[]',
    ],
    [
      'a ceiling below the floor',
      [{ do: 'CHANGE_FILIERE', id: 'a', set: { entry: { written: { min: 3, max: 1 } } } }],
      'max-below-min',
      '[0].set.entry.written.max',
      '1',
    ],
    [
      'ages that leave nobody',
      [{ do: 'ADD_FILIERE', filiere: filiere('x', { operator: 'op-a', entry: { ageMin: 30, ageMax: 20 } }) }],
      'age-inverted',
      '[0].filiere.entry.ageMax',
      '20',
    ],
    [
      'an unknown commune',
      [{ do: 'CHANGE_FILIERE', id: 'a', set: { entry: { communes: ['nowhere'] } } }],
      'dangling',
      '[0].set.entry.communes[0]',
      'nowhere',
    ],
    [
      'a filière of nobody',
      [{ do: 'ADD_FILIERE', filiere: filiere('x', { operator: 'nobody' }) }],
      'dangling',
      '[0].filiere.operator',
      'nobody',
    ],
    [
      'a filière that is not there on the day',
      [{ do: 'ADD_FILIERE', filiere: filiere('x', { operator: 'op-a', validFrom: '2027-01-01' }) }],
      'not-open',
      '[0].filiere.validFrom',
      'x',
    ],
    [
      'a negative intake',
      [{ do: 'CHANGE_FILIERE', id: 'a', set: { intake: -1 } }],
      'too-small',
      '[0].set.intake',
      '-1',
    ],
    ['a change of no kind', [{ do: 'SING' } as unknown as Change], 'unknown-change', '[0].do', 'SING'],
  ])('%s', (_name, changes, code, path, value) => {
    const applied = applyChanges(document, AT, changes);
    expect(applied.ok).toBe(false);
    if (applied.ok) return;
    expect(applied.problems).toMatchObject([{ code, path: `changes${path}`, value }]);
  });

  it('are all named, each at its position, and nothing is applied', () => {
    const applied = applyChanges(document, AT, [
      added('x', 'a', 'out'),
      { do: 'LIFT_OBSTACLE', id: 'no' },
      added('x', 'b', 'out'),
    ]);
    expect(applied).toMatchObject({
      ok: false,
      problems: [
        { change: 1, code: 'unknown-obstacle' },
        { change: 2, code: 'duplicate-id', details: { at: 'passerelles[4].id' } },
      ],
    });
  });

  it('have words in both languages', () => {
    for (const { problems } of [fr, en])
      expect(Object.keys(problems).sort()).toEqual([...CHANGE_CODES].sort());
  });
});
