import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operatorRole } from '../../../domain/advice/operators/operator-role.ts';
import { isMutual } from '../../../domain/advice/operators/partner.ts';
import { OperatorRole } from '../../../domain/advice/operators/results.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { isValidAt } from '../../../domain/model/dates.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { passerelleState } from '../../../domain/model/passerelle-state.ts';
import { GENERAL_OUTLET } from '../../../domain/model/vocabulary.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay } from '../../support/random-queries.ts';
import { cases } from '../../support/size.ts';
import { holds, patience } from './runs.ts';

/** The filières of a day by id, and one step onwards from each: read from the document alone. */
function offerOf(document: NetworkDocument, at: string) {
  const valid = new Set(document.operators.filter((one) => isValidAt(one, at)).map(({ id }) => id));
  const filieres = new Map(
    document.filieres
      .filter((one) => valid.has(one.operator) && isValidAt(one, at))
      .map((one): [string, Filiere] => [one.id, one]),
  );
  const outlets = new Set([...document.outlets.map(({ id }) => id), GENERAL_OUTLET]);
  const isThere = (id: string): boolean => filieres.has(id) || outlets.has(id);
  const active = document.passerelles.filter(
    (one) => isThere(one.from) && isThere(one.to) && passerelleState(one, at) === 'ACTIVE',
  );
  const steps = active
    .filter(({ kind }) => kind !== 'RETURN' && kind !== 'DISCOVERY')
    .map(({ from, to }) => [from, to] as const);
  for (const { id, stage, terminal } of filieres.values()) {
    const preps = document.preps.filter((prep) => prep.filiere === id && isValidAt(prep, at));
    for (const { outlet } of preps) steps.push([id, outlet]);
    if (preps.length === 0 && (terminal === true || stage === 'COACHING')) steps.push([id, GENERAL_OUTLET]);
  }
  return { filieres, outlets, active, steps };
}

type Step = readonly [string, string];

/** Every place that a walk from one comes to, those of some operator left out if so asked. */
function walked(from: string, steps: readonly Step[], isOpen: (id: string) => boolean = () => true) {
  const seen = new Set(isOpen(from) ? [from] : []);
  for (const here of seen)
    for (const [one, other] of steps) if (one === here && isOpen(other)) seen.add(other);
  return seen;
}

describe('what an operator carries, against counting pair by pair', () => {
  it('pairs through it, pairs lost without it, places and partners', { timeout: patience }, () => {
    const met = { through: 0, lost: 0, mutual: 0, oneWay: 0 };
    holds(
      fc.property(randomNetwork, randomDay, fc.nat(), (document, at, pick) => {
        if (document.operators.length === 0) return;
        const operator = document.operators[pick % document.operators.length]!.id;
        const { filieres, outlets, active, steps } = offerOf(document, at);
        const isOwn = (id: string): boolean => filieres.get(id)?.operator === operator;
        const role = OperatorRole.parse(operatorRole(snapshotAt(document, at), operator));

        let [joined, through, lost] = [0, 0, 0];
        for (const start of filieres.values()) {
          if (start.operator === operator) continue;
          if (start.stage !== 'INTAKE' && start.openAdmission !== true) continue;
          const reached = walked(start.id, steps);
          const without = walked(start.id, steps, (id) => !isOwn(id));
          const beyond = new Set([...reached].filter(isOwn).flatMap((id) => [...walked(id, steps)]));
          for (const outlet of outlets) {
            joined += Number(reached.has(outlet));
            through += Number(beyond.has(outlet));
            lost += Number(reached.has(outlet) && !without.has(outlet));
          }
        }
        expect([role.joined, role.through, role.loss.lostPairs]).toEqual([joined, through, lost]);
        expect(role.loss.lostPairs).toBeLessThanOrEqual(role.through);
        expect(role.through).toBeLessThanOrEqual(role.joined);

        const own = [...filieres.values()].filter(({ id }) => isOwn(id));
        expect(role.filieres).toBe(own.length);
        const placed = own.filter(({ stage }) => stage !== 'INTAKE');
        expect(role.estimate !== null).toBe(placed.some(({ intake }) => intake === undefined));
        if (role.estimate === null)
          expect(role.places).toBe(placed.reduce((sum, one) => sum + one.intake!, 0));

        const others = new Map<string, { to: string[]; from: string[] }>();
        for (const { id, from, to } of active) {
          const [one, other] = [filieres.get(from)?.operator, filieres.get(to)?.operator];
          if (one === other || one === undefined || other === undefined) continue;
          const partner = one === operator ? other : other === operator ? one : undefined;
          if (partner === undefined) continue;
          const known = others.get(partner) ?? { to: [], from: [] };
          others.set(partner, known);
          known[one === operator ? 'to' : 'from'].push(id!);
        }
        const found = role.partners.map(({ operator: id, to, from }): [string, object] => [id, { to, from }]);
        const expected = [...others].map(([id, { to, from }]): [string, object] => [
          id,
          { to: to.sort(), from: from.sort() },
        ]);
        expect(new Map(found)).toEqual(new Map(expected));
        const order = role.partners.map((one) => Number(isMutual(one)));
        expect(order).toEqual([...order].sort((a, b) => b - a));
        met.through += Number(through > 0);
        met.lost += Number(lost > 0);
        met.mutual += order.filter((one) => one === 1).length;
        met.oneWay += order.filter((one) => one === 0).length;
      }),
    );
    for (const times of Object.values(met)) expect(times).toBeGreaterThan(cases(1_000) / 50);
  });

  it('nobody carries nothing', () => {
    expect(operatorRole(snapshotAt(hauteSylve(), '2026-01-01'), 'nobody')).toBeUndefined();
  });
});
