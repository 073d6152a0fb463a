import { describe, expect, it } from 'vitest';
import { gapsAnswer } from '../../../domain/answers/gaps.ts';
import { openNetwork } from '../../../domain/answers/open-network.ts';
import { whomToAskAnswer } from '../../../domain/answers/whom-to-ask.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { inAskingOrder, silentInOrder } from '../../../domain/inventory/asking-order.ts';
import { whomToAsk } from '../../../domain/inventory/whom-to-ask.ts';
import type { Filiere, Operator, Site } from '../../../domain/model/entities.ts';
import { network } from '../../support/builders.ts';
import { youngNetwork } from '../../support/young-network.ts';

const AT = '2026-01-15';
const school = (id: string, name: string, more: Partial<Operator> = {}): Operator => ({
  ...{ id, name, type: 'EPS' },
  ...more,
});
const sitesOf = (operator: string, count: number): Site[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${operator}-${at}`, operator, commune: 'c' }));

describe('the order of whom to ask', () => {
  const document = network({
    communes: [{ id: 'c', name: 'Commune' }],
    operators: [
      school('s1', 'Zénobe'),
      school('s2', 'École'),
      school('s3', 'Etude'),
      school('s4', 'Grande école', { linksVerifiedOn: AT }),
    ],
    sites: [...sitesOf('s1', 3), ...sitesOf('s2', 1), ...sitesOf('s3', 1), ...sitesOf('s4', 5)],
  });

  it('takes silent operators by number of sites, then by name, and those gone through last', () => {
    const silent = silentInOrder(snapshotAt(document, AT));
    expect(silent.map(({ operator, sites }) => `${operator.id} ${sites}`)).toEqual([
      ...['s1 3', 's2 1', 's3 1', 's4 5'],
    ]);
    expect(silent.map(({ isReviewed }) => isReviewed)).toEqual([false, false, false, true]);
    const listed = ['other', 's3', 'ranked', 's1'].map((operator) => ({ operator }));
    expect(inAskingOrder(listed, silent, [{ operator: 'ranked' }]).map(({ operator }) => operator)).toEqual([
      ...['s1', 's3', 'ranked', 'other'],
    ]);
  });

  it('is that of the folded findings too', () => {
    const open = openNetwork(youngNetwork({ operators: 40 }));
    const { asked } = whomToAskAnswer(open, { at: AT, limit: 1000 }, AT);
    const { undocumented } = gapsAnswer(open, { at: AT, fold: true, limit: 10 }, AT);
    const folded = undocumented.map(({ operator }) => operator);
    expect(folded.length).toBe(40);
    expect(folded).toEqual(
      asked.map(({ operator }) => operator).filter((operator) => folded.includes(operator)),
    );
  });

  it('tells places from filières that are only counted', () => {
    const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
    const course = (id: string, stage: Filiere['stage'], intake?: number): Filiere => ({
      ...{ id, name: id, operator: id.slice(0, 1), stage, sector: 'HORECA' },
      ...(intake !== undefined && { intake }),
    });
    const read = (filieres: Filiere[]) =>
      whomToAsk(
        snapshotAt(network({ operators: [school('a', 'A'), school('b', 'B')], filieres }), AT),
        PERIOD,
      ).map(({ operator, places, onlyFilieres }) => [operator, places, onlyFilieres]);
    expect(read([course('a1', 'LITERACY'), course('a2', 'QUALIFICATION')])).toEqual([['a', 2, true]]);
    // The places of one are estimated from a known intake, so the sum is more than a count.
    expect(
      read([course('a1', 'LITERACY'), course('a2', 'QUALIFICATION'), course('b1', 'LITERACY', 9)]),
    ).toEqual([
      ['a', 10, false],
      ['b', 9, false],
    ]);
  });
});
