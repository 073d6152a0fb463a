import { describe, expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { operatorContact } from '../../../domain/advice/pathways/operator-contact.ts';
import type { PathwayQuery } from '../../../domain/analysis/pathways/request.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const mother: AudienceProfile = {
  ...{ loneParent: true, hasCar: false, needsChildcare: true },
  availability: ['DAY'],
};

function ask(
  query: Partial<PathwayQuery>,
  profile: AudienceProfile | undefined,
  document: NetworkDocument = hauteSylve(),
) {
  const snapshot = forAudience(snapshotAt(document, '2025-12-31'), profile);
  const result = findPathways(snapshot, {
    from: 'lee-ecrit-2',
    to: 'OUTLETS',
    k: 5,
    order: 'surest',
    ...query,
  });
  if (!result.ok) throw new Error(result.value);
  return result;
}

describe('where there is no pathway', () => {
  test('the next step, the farthest filière, what stops this audience, who can lift it and whom to call are given', () => {
    const { pathways, wayOut } = ask({}, mother);
    expect(pathways).toEqual([]);
    expect(wayOut?.next).toBe('lee-ecrit-3-4');
    expect(wayOut?.farthest?.filieres).toEqual(['lee-ecrit-2', 'lee-ecrit-3-4', 'lee-ceb']);
    expect(wayOut?.lifts).toMatchObject([
      {
        items: [{ kind: 'OBSTACLE', obstacle: 'obs-chantier-7h', element: 'site-chantier-sylvemont' }],
        filieres: ['lee-ecrit-2', 'lee-ecrit-3-4', 'lee-ceb', 'chantier-gros-oeuvre'],
        outlet: 'construction',
        mitigations: ['am-horaire-9h'],
        operators: ['chantier'],
      },
    ]);
    expect(wayOut?.calls.map(({ reason, about, contact }) => [reason, contact.operator, about])).toEqual([
      ['NEXT', 'lee', 'lee-ecrit-3-4'],
      ['LIFTS', 'chantier', 'site-chantier-sylvemont'],
    ]);
  });

  test('people of whom nothing stops them have a pathway, and then there is no other advice', () => {
    const { pathways, wayOut } = ask({}, { ...mother, needsChildcare: false, hasCar: true });
    expect(pathways.length).toBeGreaterThan(0);
    expect(wayOut).toBeNull();
  });

  test('missing passerelles lead into the trade asked for first, those whose levels surely fit before others', () => {
    const { blocked, wayOut } = ask({ to: 'nettoyage' }, undefined);
    expect(blocked?.reason).toBe('UNCONNECTED');
    expect(blocked?.candidates.length).toBeGreaterThan(30);
    expect(blocked?.candidates.slice(0, 2)).toEqual([
      ['lee-ceb', 'fil-fibre-nettoyage'],
      ['lee-ceb', 'horizon-femmes-aide-menagere'],
    ]);
    expect(wayOut?.calls.map(({ reason }) => reason)).toEqual(['NEXT', 'BRIDGE']);
  });

  test('a limit leaves the way that there is without it', () => {
    const { blocked, wayOut } = ask({ maxMonths: 5 }, undefined);
    expect(blocked?.reason).toBe('LIMITS');
    expect(wayOut?.farthest).toMatchObject({ outlet: 'construction' });
    expect(wayOut?.lifts).toEqual([]);
  });

  test('a filière that leads nowhere leaves its operator to call', () => {
    const document = network({
      filieres: [filiere('a'), filiere('b')],
      outlets: [{ id: 'job', name: 'Job' }],
    });
    const { wayOut } = ask({ from: 'a', to: 'job' }, undefined, document);
    expect(wayOut).toMatchObject({ farthest: null, next: null, lifts: [] });
    expect(wayOut?.calls.map(({ reason, about }) => [reason, about])).toEqual([['START', 'a']]);
  });

  test('filières where anyone may enrol and that lead to the goal are named, with what to check on entering', () => {
    const adults = { openAdmission: true, entry: { ageMin: 18 } };
    const document = network({
      filieres: [
        filiere('a'),
        filiere('b', adults),
        filiere('c', { openAdmission: false }),
        filiere('d', adults),
        filiere('e', { openAdmission: true }),
        filiere('f', { ...adults, stage: 'INTAKE' }),
        filiere('z'),
      ],
      outlets: [{ id: 'job', name: 'Job' }],
      preps: ['b', 'c', 'z'].map((id) => ({ filiere: id, outlet: 'job' })),
      passerelles: [passerelle('d', 'z'), passerelle('f', 'z')],
    });
    const direct = (query: Partial<PathwayQuery>, age: number) =>
      ask({ from: 'a', to: 'job', ...query }, { age }, document).wayOut?.direct ?? [];
    expect(direct({}, 30).map(({ filieres, outlet }) => [...filieres, outlet].join(' '))).toEqual([
      'b job',
      'd z job',
      'f z job',
    ]);
    expect(direct({ avoid: ['b'] }, 30).map(({ filieres }) => filieres[0])).toEqual(['d', 'f']);
    expect(direct({}, 17)).toEqual([]);
    const unsaid = ask({ from: 'a', to: 'job' }, {}, document).wayOut?.direct[0];
    expect(unsaid?.first.toCheck).toContainEqual(expect.objectContaining({ kind: 'AGE', element: 'b' }));
    expect(unsaid?.toCheck).toEqual(unsaid?.first.toCheck);
  });

  test('on the sample, whoever has no pathway to any outlet finds where to enrol directly', () => {
    const document = hauteSylve();
    const stuck = document.filieres
      .map(({ id }) => ask({ from: id, to: 'OUTLETS' }, mother, document))
      .filter(({ pathways }) => pathways.length === 0);
    expect(stuck.length).toBeGreaterThan(0);
    for (const { wayOut } of stuck) expect(wayOut?.direct.length).toBeGreaterThan(0);
  });

  test('what is not negotiable has nobody who can lift it', () => {
    const document = network({
      filieres: [filiere('a'), filiere('b', { entry: { ageMax: 25 } })],
      outlets: [{ id: 'job', name: 'Job' }],
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [passerelle('a', 'b')],
    });
    const { wayOut } = ask({ from: 'a', to: 'job' }, { age: 30 }, document);
    expect(wayOut?.lifts).toMatchObject([{ items: [{ kind: 'AGE', negotiable: false }], operators: [] }]);
    expect(wayOut?.calls.map(({ reason }) => reason)).not.toContain('LIFTS');
  });

  test('it is given whatever the question and the audience are, on the whole sample', () => {
    const document = hauteSylve();
    const starts = ['STARTS', ...document.filieres.map(({ id }) => id)];
    for (const [at, from] of starts.entries()) {
      const to = document.outlets[at % document.outlets.length]!.id;
      for (const profile of [undefined, mother, {}]) {
        const { pathways, wayOut } = ask({ from, to }, profile, document);
        if (pathways.length === 0) expect([from, to, wayOut?.calls.length]).not.toEqual([from, to, 0]);
      }
    }
  });
});

test('an operator is reached by its general contact and the sites of the filière', () => {
  const document = network({
    communes: [{ id: 'x', name: 'X' }],
    operators: [{ id: 'op', name: 'Op', type: 'EFT', telephone: '04 000 00 00', openingHours: '9–12 h' }],
    sites: [
      { id: 's1', operator: 'op', commune: 'x', address: 'Rue 1' },
      { id: 's2', operator: 'op', commune: 'x' },
      { id: 'gone', operator: 'op', commune: 'x', validTo: '2020-01-01' },
    ],
    filieres: [filiere('a', { operator: 'op', sites: ['s1'] })],
  });
  const reached = operatorContact(document, '2025-12-31', 'op', 'a');
  expect(reached).toMatchObject({ telephone: '04 000 00 00', contact: null, openingHours: '9–12 h' });
  expect(reached.sites).toMatchObject([{ site: 's1', address: 'Rue 1' }]);
  expect(operatorContact(document, '2025-12-31', 'op', null).sites.map(({ site }) => site)).toEqual([
    's1',
    's2',
  ]);
});
