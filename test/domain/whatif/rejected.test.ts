import { describe, expect, it } from 'vitest';
import { findingMark } from '../../../domain/findings/evidence-mark.ts';
import { findByKey } from '../../../domain/findings/find-by-key.ts';
import { reviewFindings } from '../../../domain/findings/reviewed-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import type { FindingLife } from '../../../domain/model/finding-life.ts';
import type { Change } from '../../../domain/model/scenario.ts';
import { compareScenarios } from '../../../domain/whatif/compare-scenarios.ts';
import { differenceSteps } from '../../../domain/whatif/difference-steps.ts';
import type { WhatIf } from '../../../domain/whatif/results.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const AT = '2026-01-15';
const period = { from: '2025-01-01', to: '2025-12-31' };
const step = (id: string, stage: Filiere['stage'], more: Partial<Filiere> = {}): Filiere =>
  filiere(id, { stage, sector: 'GENERIC', openAdmission: true, ...more });
const base = network({
  bassins: [{ id: 'z', name: 'z', communes: [] }],
  operators: ['a', 'b', 'c'].map((id) => operator(`op-${id}`, { bassins: ['z'] })),
  filieres: [
    step('a', 'LITERACY', { exit: { oral: 3 } }),
    step('b', 'PREQUALIFICATION', { entry: { oral: { min: 2 } } }),
    step('c', 'QUALIFICATION', { sector: 'WOOD', terminal: true }),
  ],
  passerelles: [passerelle('b', 'c')],
});
const KEY = 'M04:a:b';
const plain = snapshotAt(base, AT);
const rejection: FindingLife = {
  ...{ key: KEY, state: 'REJECTED', author: 'IBEFE', date: AT, reason: 'Ailleurs' },
  evidence: findingMark(plain, findByKey(plain, KEY, { period })!),
};
const rejecting = snapshotAt({ ...base, findingLives: [rejection] }, AT);

const listed = (snapshot: typeof plain): readonly string[] =>
  reviewFindings(snapshot, snapshot.document.findingLives, {
    ...{ period, kinds: ['M18'], target: 'OUTLETS', isUnnamed: false, limit: 1000 },
  }).findings.map(({ key }) => key);

const joined: Change = { do: 'ADD_PASSERELLE', passerelle: passerelle('a', 'b') };

function difference(snapshot: typeof plain): WhatIf {
  let full: WhatIf | undefined;
  for (const one of differenceSteps(snapshot, [joined], { period, kinds: ['M18'] }))
    if (one.step === 'full') full = one.difference;
  return full!;
}

describe('a what-if on a network with a rejected missing passerelle', () => {
  const WAITS = 'M18:op-b:links';

  it('asks for nothing that the rejected one alone waits for, as the list of findings', () => {
    expect(listed(plain)).toContain(WAITS);
    expect(listed(rejecting)).not.toContain(WAITS);
    const goneOf = (snapshot: typeof plain) => difference(snapshot).findings.gone.map(({ key }) => key);
    expect(goneOf(plain)).toContain(WAITS);
    expect(goneOf(rejecting)).not.toContain(WAITS);
  });

  it('counts as many findings of the present network as the list', () => {
    for (const snapshot of [plain, rejecting]) {
      const { measures } = compareScenarios(snapshot, [], { period, kinds: ['M18'] });
      expect(measures[0]!.findings).toBe(listed(snapshot).length);
    }
  });
});
