import { expect, it } from 'vitest';
import { heard, NO_ANSWER } from '../../../client/whatif/answer.ts';
import type { FromWorker } from '../../../client/whatif/protocol.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { differenceSteps } from '../../../domain/whatif/difference-steps.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

const steps = [
  ...differenceSteps(
    snapshotAt(hauteSylve(), AS_OF),
    [
      {
        do: 'ADD_PASSERELLE',
        passerelle: { id: 'supposee', from: 'lee-ceb', to: 'table-ronde-cuisine', kind: 'PROGRESSION' },
      },
    ],
    { period: PERIOD },
  ),
];
const told = steps.map(({ step, ...said }) => ({ say: step, id: 3, ...said }) as FromWorker);

it('counts an answer as settled when nothing of it is still being worked out', () => {
  let last = { ...NO_ANSWER, id: 3 };
  const states = told.map((message) => {
    last = heard(last, message);
    return last;
  });
  const partial = states.filter(({ full }) => full !== undefined).slice(0, -1);
  expect(partial.length).toBeGreaterThan(1);
  expect(partial.every(({ settled }) => settled === undefined)).toBe(true);
  expect(last.settled).toBe(last.full);
  // The first part lacks findings that the whole has.
  const [first] = partial.map(({ full }) => full!.findings.new.length);
  expect(first).toBeLessThan(last.settled!.findings.new.length);
});

it('does not take a late message for the answer to another question', () => {
  const asked = { ...NO_ANSWER, id: 4, current: false };
  for (const message of told) expect(heard(asked, message)).toBe(asked);
});
