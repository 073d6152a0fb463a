import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewFindings } from '../../../domain/findings/reviewed-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { cases, patienceFor, SEED } from '../../support/size.ts';
import { youngNetwork } from '../../support/young-network.ts';

const review = (document = hauteSylve(), folding: 'none' | 'folded' = 'folded', at = AS_OF) =>
  reviewFindings(snapshotAt(document, at), document.findingLives, {
    ...{ period: PERIOD, target: 'OUTLETS', isUnnamed: false, limit: 1000, folding },
  });

const sum = (numbers: Readonly<Record<string, number>>): number =>
  Object.values(numbers).reduce((all, one) => all + one, 0);

/** Each finding is in one part of the account, and the parts are those of the list. */
function expectToAddUp({ account, counts, undocumented, operatorPairs }: ReturnType<typeof review>): void {
  const { total, useful, useless, others } = account;
  expect(total).toBe(useful.findings + useless.findings + others + account.undocumented.findings);
  expect(total).toBe(sum(counts) + undocumented.reduce((all, one) => all + sum(one.counts), 0));
  expect(useful.findings + useless.findings).toBe(counts.M04 ?? 0);
  expect(useful.lines).toBe(operatorPairs.filter(({ folded }) => !folded).length);
  expect(useless.lines).toBe(operatorPairs.filter(({ folded }) => folded).length);
  expect(account.undocumented.operators).toBe(undocumented.length);
}

it('adds up on the sample, folded or not, to the same number of findings', () => {
  const [folded, open] = [review(), review(undefined, 'none')];
  expectToAddUp(folded);
  expectToAddUp(open);
  expect(folded.account.undocumented.findings).toBeGreaterThan(0);
  expect(open.account.undocumented).toEqual({ operators: 0, findings: 0 });
  expect(open.account.total).toBe(folded.account.total);
});

it('adds up on a young inventory, of which nearly everything is folded', () => {
  const answer = review(youngNetwork({ operators: 12 }), 'folded', '2026-01-15');
  expectToAddUp(answer);
  expect(answer.account.undocumented.findings).toBeGreaterThan(answer.account.others);
});

it('adds up on random networks', { timeout: patienceFor(300) }, () => {
  fc.assert(
    fc.property(randomNetwork, fc.constantFrom('none', 'folded'), (document, folding) => {
      expectToAddUp(review(document, folding));
    }),
    { numRuns: cases(300), seed: SEED },
  );
});
