import { describe, expect, it } from 'vitest';
import { elementIn } from '../../../domain/change/elements.ts';
import type { ChangedList, Element, ElementChange } from '../../../domain/change/record.ts';
import { canonical } from '../../../domain/model/network.ts';
import {
  ABILITIES,
  type Asker,
  mayDo,
  PERMISSIONS,
  RANKS,
  ROLES,
} from '../../../domain/permissions/abilities.ts';
import { ownOperators, refusedChanges } from '../../../domain/permissions/ownership.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

describe('the table', () => {
  const steps = { NONE: 0, OWN: 1, ALL: 2 } as const;

  it('gives each role what the one before it has, and nobody but those who sign in an account to keep', () => {
    for (const ability of ABILITIES) {
      const reaches = ROLES.map((role) => steps[PERMISSIONS[ability][role]]);
      expect({ ability, reaches }).toEqual({ ability, reaches: [...reaches].sort() });
    }
    expect(ABILITIES.filter((ability) => mayDo({ rank: 'NOBODY' }, ability))).toEqual(['ENTER']);
    const onlyAdministrators = ABILITIES.filter((ability) => !mayDo({ rank: 'COORDINATOR' }, ability));
    expect(onlyAdministrators).toEqual(['OPERATE', 'MANAGE_PEOPLE', 'READ_SECURITY_LOG']);
    // Alone on a machine one keeps the program running, and there are no people to manage.
    expect(onlyAdministrators.filter((ability) => mayDo({ rank: 'ALONE' }, ability))).toEqual(['OPERATE']);
  });

  it('lets an officer edit what is own, and a reader nothing', () => {
    expect(RANKS.filter((rank) => mayDo({ rank }, 'EDIT', 'OTHER'))).toEqual([
      'ALONE',
      'COORDINATOR',
      'ADMINISTRATOR',
    ]);
    expect(mayDo({ rank: 'OFFICER' }, 'EDIT', 'OWN')).toBe(true);
    expect(mayDo({ rank: 'READER' }, 'EDIT', 'OWN')).toBe(false);
    // Numbers of people as they are kept are those of named operators, for a coordinator too.
    expect(RANKS.filter((rank) => mayDo({ rank }, 'ENTER_FIGURES', 'OTHER'))).toEqual(['ALONE']);
  });
});

describe('whose an element is', () => {
  const network = canonical(hauteSylve());
  const officer: Asker = { rank: 'OFFICER', bassins: ['bassin-voisin'], operators: ['lee'] };
  const of = (list: ChangedList, id: string) => elementIn(network, list, id)!;
  const change = (list: ChangedList, id: string, fields: object): ElementChange => {
    const before = of(list, id);
    return { list, id, before, after: { ...before, ...fields } as Element };
  };
  const add = (list: ChangedList, element: Element): ElementChange => ({
    ...{ list, id: element.id, before: null, after: element },
  });
  const refused = (...changes: ElementChange[]) =>
    refusedChanges(officer, network, changes).map(({ list, id }) => `${list} ${id}`);

  it('the named operators are own, and those that work in the bassins', () => {
    expect([...ownOperators(officer, network)].sort()).toEqual(['cdc-voisin', 'eps-voisin', 'lee']);
  });

  it('an officer edits what is own, before and after', () => {
    expect(refused(change('operators', 'lee', { note: 'Vu' }))).toEqual([]);
    expect(refused(change('operators', 'cdc-voisin', { note: 'Vu' }))).toEqual([]);
    expect(refused(change('operators', 'mire', { note: 'Vu' }))).toEqual(['operators mire']);
    // Neither taken over by a bassin of one's own, nor by another operator.
    expect(refused(change('operators', 'mire', { bassins: ['bassin-voisin'] }))).toEqual(['operators mire']);
    const filiere = network.filieres.find(({ operator }) => operator === 'mire')!;
    expect(refused(change('filieres', filiere.id, { operator: 'lee' }))).toEqual([`filieres ${filiere.id}`]);
    const own = network.filieres.find(({ operator }) => operator === 'lee')!;
    expect(refused(change('filieres', own.id, { operator: 'mire' }))).toEqual([`filieres ${own.id}`]);
    expect(refused({ list: 'filieres', id: own.id, before: of('filieres', own.id), after: null })).toEqual(
      [],
    );
    expect(
      refused({ list: 'filieres', id: filiere.id, before: of('filieres', filiere.id), after: null }),
    ).toEqual([`filieres ${filiere.id}`]);
  });

  it('an element of two operators is own for either', () => {
    const own = network.filieres.find(({ operator }) => operator === 'lee')!.id;
    const others = network.filieres.filter(({ operator }) => operator === 'mire' || operator === 'jardins');
    const [a, b] = others.map(({ id }) => id);
    const passerelle = (id: string, from: string, to: string) =>
      add('passerelles', { id, from, to, kind: 'SUCCESSIVE' });
    expect(refused(passerelle('p1', own, a!), passerelle('p2', a!, own), passerelle('p3', a!, b!))).toEqual([
      'passerelles p3',
    ]);
  });

  it('a new operator is own by its bassins, and what is added with it', () => {
    const added = (bassin: string) => [
      add('operators', { id: 'new', name: 'N', type: 'cpas', bassins: [bassin] }),
      add('filieres', { id: 'new-1', name: 'F', operator: 'new', stage: 'LANGUAGE' }),
    ];
    expect(refused(...added('bassin-voisin'))).toEqual([]);
    expect(refused(...added('haute-sylve'))).toEqual(['operators new', 'filieres new-1']);
  });

  it('what all share is the coordinator’s, what a team works out is everybody’s who edits', () => {
    const shared = change('bassins', 'bassin-voisin', { name: 'B' });
    expect(refused(shared, change('network', 'network', { name: 'N' }))).toEqual([
      'bassins bassin-voisin',
      'network network',
    ]);
    const view = add('views', { id: 'v', name: 'V' });
    expect(refused(view)).toEqual([]);
    expect(refusedChanges({ ...officer, rank: 'READER' }, network, [view])).toEqual([view]);
    expect(refusedChanges({ ...officer, rank: 'COORDINATOR' }, network, [shared])).toEqual([]);
    expect(refusedChanges({ ...officer, rank: 'NOBODY' }, network, [shared])).toEqual([shared]);
  });
});
