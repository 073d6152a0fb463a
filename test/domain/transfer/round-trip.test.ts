import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  ENTITY_LISTS,
  emptyNetwork,
  type NetworkDocument,
} from '../../../domain/model/network.ts';
import type { ImportPlan } from '../../../domain/transfer/plan/plan-import.ts';
import { exportedSheets, shuffled } from '../../support/exported-sheets.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { afterPlan, planned } from '../../support/planned.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { withoutPlaces } from '../../support/without-places.ts';
import { holds, patience } from '../properties/runs.ts';

const sample = hauteSylve();

/** A network without the objects that say nothing, `exit: {}`: no cell can tell them from absent ones. */
const said = (document: NetworkDocument): unknown => withoutEmpty(canonical(document));

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, one]) => [key, withoutEmpty(one)] as const)
    .filter(([, one]) => one !== undefined && !(isObject(one) && Object.keys(one).length === 0));
  return Object.fromEntries(kept);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nothingNew = (document: NetworkDocument, plan: ImportPlan): void => {
  expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(plan.changes).toEqual([]);
  const count = ENTITY_LISTS.reduce((sum, list) => sum + document[list].length, 0);
  expect(plan.rows).toEqual({ new: 0, changed: 0, unchanged: count, rejected: 0 });
};

describe('a network written to sheets', () => {
  it.each(['fr', 'en'] as const)('comes back without a change, in %s', (language) => {
    const { sheets, mapping } = exportedSheets(sample, language);
    nothingNew(sample, planned(sample, sheets, mapping, { language }));
  });

  it.each(['fr', 'en'] as const)('makes an empty network equal to it, in %s', (language) => {
    const { sheets, mapping } = exportedSheets(sample, language);
    const empty = {
      ...emptyNetwork(sample.name),
      description: sample.description,
      fictional: true,
      asOf: sample.asOf,
    };
    const plan = planned(empty, sheets, mapping, { language });
    expect(plan.problems).toEqual([]);
    // Sheets have no places on the map.
    expect(canonical(afterPlan(empty, plan))).toEqual(canonical(withoutPlaces(sample)));
  });

  it('comes back whatever the network, and whatever the order of its rows and columns', {
    timeout: patience,
  }, () => {
    holds(
      fc.property(randomNetwork, fc.array(fc.nat(), { minLength: 70, maxLength: 70 }), (document, order) => {
        const { sheets, mapping } = shuffled(
          exportedSheets(document, 'fr'),
          (position) => order[position % order.length]!,
        );
        nothingNew(document, planned(document, sheets, mapping, { language: 'fr' }));
      }),
      0.2,
    );
  });

  it('makes an empty network equal to any network', { timeout: patience }, () => {
    holds(
      fc.property(randomNetwork, (document) => {
        const { sheets, mapping } = exportedSheets(document, 'fr');
        const empty = emptyNetwork(document.name);
        const plan = planned(empty, sheets, mapping, { language: 'fr' });
        expect(plan.rows.rejected).toBe(0);
        expect(said(afterPlan(empty, plan))).toEqual(said(document));
      }),
      0.2,
    );
  });
});
