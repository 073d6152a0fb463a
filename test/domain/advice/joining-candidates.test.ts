import { describe, expect, it } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { evidenceMark } from '../../../domain/findings/evidence-mark.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { reviewFindings } from '../../../domain/findings/reviewed-findings.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { AS_OF, PERIOD } from '../../support/haute-sylve.ts';

/** From a to b, either a passerelle is missing or the last one expired; b prepares for the job. */
const parts = (more: Partial<NetworkDocument>): NetworkDocument =>
  network({
    communes: [{ id: 'town', name: 'town' }],
    bassins: [{ id: 'area', name: 'area', communes: [{ commune: 'town' }] }],
    sites: ['a', 'b'].map((id) => ({ id: `site-${id}`, operator: `op-${id}`, commune: 'town' })),
    filieres: [
      filiere('a', { openAdmission: true, sites: ['site-a'] }),
      filiere('b', { stage: 'PREQUALIFICATION', sites: ['site-b'] }),
    ],
    outlets: [{ id: 'job', name: 'job' }],
    preps: [{ filiere: 'b', outlet: 'job' }],
    ...more,
  });
const missing = parts({});
const expired = parts({ passerelles: [passerelle('a', 'b', { validTo: '2024-12-31' })] });

const rejecting = (document: NetworkDocument, kind: GapKind): NetworkDocument => {
  const [finding] = findGaps(snapshotAt(document, AS_OF), { period: PERIOD, kinds: [kind] });
  const said = { state: 'REJECTED', reason: 'no', author: 'IBEFE', date: AS_OF } as const;
  return { ...document, findingLives: [{ ...said, key: finding!.key, evidence: evidenceMark(finding!) }] };
};
const candidates = (document: NetworkDocument): unknown => {
  const result = findPathways(snapshotAt(document, AS_OF), { from: 'a', to: 'job', k: 1 });
  return result.ok && result.blocked?.candidates;
};
/** Of the answer about the audience that has no pathway, as the page asks for it. */
const proposed = (document: NetworkDocument): unknown => {
  const question = { period: PERIOD, kinds: ['M14'] as const, target: 'OUTLETS', isUnnamed: true, limit: 9 };
  const snapshot = forAudience(snapshotAt(document, AS_OF), { age: 30 });
  const [hole] = reviewFindings(snapshot, document.findingLives, question).findings;
  return hole?.kind === 'M14' && hole.evidence.candidates;
};

describe('what would join a chain', () => {
  it.each([
    ['a missing passerelle', missing, 'M04'],
    ['a renewal', expired, 'M13'],
  ] as const)('is %s, unless someone rejected it', (_what, document, kind) => {
    expect([candidates(document), proposed(document)]).toEqual([[['a', 'b']], [['a', 'b']]]);
    const rejected = rejecting(document, kind);
    expect([candidates(rejected), proposed(rejected)]).toEqual([[], []]);
  });
});
