import { describe, expect, it } from 'vitest';
import { gapsAnswer } from '../../../domain/answers/gaps.ts';
import { openNetwork } from '../../../domain/answers/open-network.ts';
import { planAnswer } from '../../../domain/answers/plan.ts';
import { evidenceMark } from '../../../domain/findings/evidence-mark.ts';
import { findByKey } from '../../../domain/findings/find-by-key.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Filiere, Passerelle } from '../../../domain/model/entities.ts';
import type { FindingLife } from '../../../domain/model/finding-life.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { lifeRecord } from '../../../server/analysis/follow-up.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const AT = '2026-01-15';
const KEY = 'M04:a:b';
const bassin = { id: 'z', name: 'z', communes: [] };
const named = (id: string): ReturnType<typeof operator> => operator(`op-${id}`, { bassins: ['z'] });
const step = (id: string, stage: Filiere['stage'], more: Partial<Filiere> = {}): Filiere =>
  filiere(id, { stage, sector: 'GENERIC', openAdmission: true, ...more });
const base = network({
  bassins: [bassin],
  operators: ['a', 'b', 'c', 'd'].map(named),
  filieres: [
    step('a', 'LITERACY', { exit: { oral: 3 } }),
    step('b', 'PREQUALIFICATION', { entry: { oral: { min: 2 }, ageMin: 18 }, intake: 12 }),
    step('c', 'QUALIFICATION', { sector: 'WOOD', terminal: true }),
    step('d', 'QUALIFICATION', { sector: 'METAL', terminal: true }),
  ],
  passerelles: [passerelle('b', 'c')],
});

/** The rejection of the missing passerelle, as the server records it on the network before any change. */
const rejection: FindingLife = lifeRecord(
  openNetwork(base),
  { key: KEY, state: 'REJECTED', author: 'IBEFE', reason: 'Ailleurs', at: AT },
  AT,
);

const changedFiliere = (id: string, more: Partial<Filiere>): NetworkDocument => ({
  ...base,
  filieres: base.filieres.map((one) => (one.id === id ? { ...one, ...more } : one)),
});
const added = (from: string, to: string, more: Partial<Passerelle> = {}): NetworkDocument => ({
  ...base,
  passerelles: [...base.passerelles, passerelle(from, to, more)],
});

/** Whether the missing passerelle reads as rejected, and whether it is a candidate of the plan. */
function readIn(document: NetworkDocument, record = rejection) {
  const open = openNetwork({ ...document, findingLives: [record] });
  const { rejected, lives } = gapsAnswer(open, { kind: ['M04'], at: AT, limit: 100 }, AT);
  const { plan } = planAnswer(open, { n: 1, at: AT }, AT, () => false);
  return {
    rejected: rejected.map(({ finding }) => finding.key),
    reopened: lives[KEY]?.reopened ?? false,
    leftOutOfPlan: plan.candidates.rejected,
  };
}
const STAYS = { rejected: [KEY], reopened: false, leftOutOfPlan: 1 };
const LAPSES = { rejected: [], reopened: true, leftOutOfPlan: 0 };

describe('a rejected missing passerelle', () => {
  it.each<[string, NetworkDocument]>([
    ['nothing', base],
    ['places', changedFiliere('b', { intake: 40 })],
    ['a name', changedFiliere('a', { name: 'Another name' })],
    ['a filière elsewhere', changedFiliere('d', { entry: { ageMin: 25 } })],
    ['a passerelle elsewhere', added('c', 'd')],
  ])('stays rejected when %s changes', (_what, document) => {
    expect(readIn(document)).toEqual(STAYS);
  });

  it.each<[string, NetworkDocument]>([
    ['an age condition', changedFiliere('b', { entry: { oral: { min: 2 }, ageMin: 21 } })],
    [
      'the list of statuses',
      changedFiliere('b', { entry: { oral: { min: 2 }, ageMin: 18, statuses: ['JOB_SEEKER'] } }),
    ],
    ['a level of the entry', changedFiliere('b', { entry: { oral: { min: 1 }, ageMin: 18 } })],
    ['a level of the exit', changedFiliere('a', { exit: { oral: 3, written: 2 } })],
    ['the sector', changedFiliere('b', { sector: 'WOOD' })],
    ['a passerelle out of the first filière', added('a', 'd')],
    ['a visit between both filières', added('a', 'b', { kind: 'DISCOVERY' })],
    ['what a passerelle waives', { ...base, passerelles: [passerelle('b', 'c', { waives: ['oral'] })] }],
  ])('comes back, in the plan too, when %s changes', (_what, document) => {
    expect(readIn(document)).toEqual(LAPSES);
  });

  describe('that an earlier version recorded, with a mark of the evidence alone,', () => {
    const finding = findByKey(snapshotAt(base, AT), KEY, { period: { from: AT, to: AT } });
    const older: FindingLife = { ...rejection, evidence: evidenceMark(finding!) };

    it('stays rejected until something changes that this mark knows of', () => {
      expect(older.evidence).not.toBe(rejection.evidence);
      expect(readIn(base, older)).toEqual(STAYS);
      expect(readIn(added('a', 'd'), older)).toEqual(STAYS);
      expect(readIn(changedFiliere('b', { entry: { oral: { min: 1 }, ageMin: 18 } }), older)).toEqual(LAPSES);
    });
  });
});
