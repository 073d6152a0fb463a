import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowTable } from '../../../domain/analysis/flows/flow-table.ts';
import { operatorOfEnds } from '../../../domain/analysis/flows/flows.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { countedRows } from '../../../domain/model/counted-rows.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network } from '../../support/builders.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { holds, patience } from '../properties/runs.ts';

/** Every row of the random networks lies inside. */
const ALWAYS = { from: '1990-01-01', to: '2090-12-31' };

/** The ids of the rows that count: for published figures, and for the rules. */
function countedIn(document: NetworkDocument) {
  const operatorOf = operatorOfEnds(document);
  const rows = document.flows.map((flow) => ({
    ...{ flow, sender: operatorOf(flow.source), receiver: operatorOf(flow.target) },
  }));
  const table = flowTable(snapshotAt(document, '2025-06-30'));
  const ids = (flows: readonly ReferralFlow[]) => flows.map(({ id }) => id).sort();
  return {
    published: ids(countedRows(rows).map(({ flow }) => flow)),
    ruled: ids(Array.from(table.countedInside(ALWAYS), (row) => table.rows[row]!)),
  };
}

describe('the rows that count', () => {
  it('are the same for published figures and for the rules', { timeout: patience }, () => {
    const met = { rows: 0, left: 0 };
    holds(
      fc.property(randomNetwork, (document) => {
        const { published, ruled } = countedIn(document);
        expect(published).toEqual(ruled);
        met.rows += document.flows.length;
        met.left += document.flows.length - ruled.length;
      }),
      0.3,
    );
    for (const [what, times] of Object.entries(met)) expect(times, what).toBeGreaterThan(0);
  });

  it('are those of the finest ends, then of the sender, and a row left out displaces none', () => {
    const row = (
      id: string,
      source: string,
      target: string,
      more: Partial<ReferralFlow> = {},
    ): ReferralFlow => ({
      ...{ id, source, target, kind: 'ORIENTATION', declaredBy: 'SENDER', count: 9 },
      ...{ from: '2025-01-01', to: '2025-03-31', ...more },
    });
    const document = network({
      filieres: [filiere('a'), filiere('b'), filiere('c')],
      flows: [
        row('operators', 'op-a', 'op-b'),
        row('half', 'a', 'op-b'),
        row('fine', 'a', 'b'),
        row('by-receiver', 'a', 'b', { declaredBy: 'RECEIVER' }),
        row('later', 'op-a', 'op-b', { from: '2025-04-01', to: '2025-06-30' }),
        row('other-kind', 'op-a', 'op-b', { kind: 'REORIENTATION' }),
        row('elsewhere', 'op-a', 'op-c'),
        row('received', 'a', 'c', { declaredBy: 'RECEIVER' }),
      ],
    });
    const { published, ruled } = countedIn(document);
    expect(published).toEqual(['fine', 'later', 'other-kind', 'received']);
    expect(ruled).toEqual(published);
  });
});
