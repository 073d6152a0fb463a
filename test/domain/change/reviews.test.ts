import { describe, expect, it } from 'vitest';
import { applied } from '../../../domain/change/difference.ts';
import { changesOf } from '../../../domain/change/edits.ts';
import type { Element, ElementEdit } from '../../../domain/change/record.ts';
import { buildFindings } from '../../../domain/findings/finding-list.ts';
import { listFindings } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Operator } from '../../../domain/model/entities.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import type { FileMapping } from '../../../domain/transfer/mapping.ts';
import { network } from '../../support/builders.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const AT = '2026-12-01';
const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const reviewed: Operator = { id: 'o', name: 'École', type: 'EPS', linksVerifiedOn: AT };
const document = canonical(network({ operators: [reviewed] }));
const course = {
  id: 'new',
  operator: 'o',
  name: 'Aide-comptable',
  stage: 'QUALIFICATION',
  openAdmission: false,
};

const shown = (_list: unknown, element: Element): Element => element;
const edited = (...edits: ElementEdit[]): NetworkDocument =>
  applied(document, changesOf(document, edits, shown).changes).document;
const deadEnds = (of: NetworkDocument): string[] =>
  listFindings(snapshotAt(of, AT), { period: PERIOD, kinds: ['M01'] })
    .flatMap((list) => buildFindings(list))
    .map(({ certainty }) => certainty);

describe('a filière that is added after the links of its operator were gone through', () => {
  it('takes the day of the review out, so that what it lacks is only possible', () => {
    const after = edited({ do: 'ADD', list: 'filieres', element: course });
    expect(after.operators).toEqual([{ id: 'o', name: 'École', type: 'EPS' }]);
    expect(deadEnds(after)).toEqual(['possible']);
  });

  it('leaves a review that is written down with it, and whatever else is edited of the operator', () => {
    const day = '2026-12-02';
    const again: ElementEdit = {
      ...{ do: 'CHANGE', list: 'operators', id: 'o' },
      fields: [
        { path: 'linksVerifiedOn', was: AT, now: day },
        { path: 'acronym', now: 'É' },
      ],
    };
    const add: ElementEdit = { do: 'ADD', list: 'filieres', element: course };
    expect(edited(add, again).operators[0]).toMatchObject({ linksVerifiedOn: day, acronym: 'É' });
    const acronym: ElementEdit = { ...again, fields: again.fields.slice(1) };
    expect(edited(add, acronym).operators).toEqual([{ id: 'o', name: 'École', type: 'EPS', acronym: 'É' }]);
  });

  it('is told by the dry run of an import, which counts the operator as changed', () => {
    const headings = ['Opérateur', 'Formation', 'Étape'];
    const columns = (['operators', 'filieres', 'filieres'] as const).map((list, column) => ({
      ...{ column, heading: headings[column]! },
      field: { list, path: ['name', 'name', 'stage'][column]! },
    }));
    const mapping: FileMapping = {
      sheets: [{ holds: 'ELEMENTS', sheet: 'f.csv', list: 'flat', headingRow: 0, columns }],
      values: [],
    };
    const rows = [headings, ['École', 'Langue des signes', 'qualification']];
    const plan = planned(document, [{ name: 'f.csv', rows }], mapping, { language: 'fr' });
    expect(plan.elements.operators).toMatchObject({ changed: 1, unchanged: 0 });
    expect(plan.problems.map(({ code, line, value }) => [code, line, value])).toContainEqual([
      'review-reopened',
      2,
      'École',
    ]);
    const after = afterPlan(document, plan);
    expect(after.operators[0]).not.toHaveProperty('linksVerifiedOn');
    expect(deadEnds(after)).toEqual(['possible']);
    const twice = planned(after, [{ name: 'f.csv', rows }], mapping, { language: 'fr' });
    expect(twice.changes).toEqual([]);
  });
});
