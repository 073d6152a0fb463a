import { findGaps } from '../../domain/analysis/find-gaps.ts';
import type { Finding } from '../../domain/analysis/findings.ts';
import { GAP_KINDS, type GapKind } from '../../domain/analysis/results.ts';
import type { LifeSaid } from '../../domain/api/asked.ts';
import { findingAt } from '../../domain/findings/missing-passerelle/finding.ts';
import { positionOf } from '../../domain/findings/missing-passerelle/missing-passerelles.ts';
import type { Snapshot } from '../../domain/graph/snapshot.ts';
import { evidenceMark } from '../../domain/life/evidence-mark.ts';
import type { FindingLife } from '../../domain/model/finding-life.ts';
import { STAGES } from '../../domain/model/vocabulary.ts';
import { failure } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor, periodOf } from './asked-for.ts';

/**
 * The record of what someone says of a finding, with the mark of its evidence as it is now. Throws `reason-needed`
 * for a rejection without one, and `unknown-finding` when the rule does not hold: there is nothing to speak of.
 */
export function lifeRecord(network: OpenNetwork, said: LifeSaid, today: string): FindingLife {
  const { key, state, reason, author, audience: id } = said;
  if (state === 'REJECTED' && reason === undefined) throw failure('reason-needed');
  const audience = id === undefined ? undefined : { id };
  const { at, snapshot } = askedFor(network, { at: said.at, audience }, today);
  const [code = '', ...elements] = key.split(':');
  const kind = GAP_KINDS.find((known) => known === code);
  if (kind === undefined) throw failure('unknown-finding', { key });
  const found =
    kind === 'M04' ? missingPasserelle(snapshot, key) : othersOf(kind).find((one) => one.key === key);
  if (found === undefined) throw failure('unknown-finding', { key });
  const record = { key, state, author, date: today, evidence: evidenceMark(found) };
  return reason === undefined ? record : { ...record, reason };

  function othersOf(asked: GapKind): Finding[] {
    return findGaps(snapshot, {
      period: periodOf(at, said),
      kinds: [asked],
      audienceId: id,
      target: asked === 'M14' ? targetIn(elements, id) : undefined,
      horizonMonths: said.horizon,
      withoutConcurrent: said.withoutConcurrent,
      cells: asked === 'M17' ? cellsIn(elements) : undefined,
    });
  }
}

function missingPasserelle(snapshot: Snapshot, key: string): Finding | undefined {
  const position = positionOf(snapshot, key);
  return position === undefined ? undefined : findingAt(snapshot, position);
}

/** The target of an M14 is what stands in its key before the public: `sector:CODE` has a colon of its own. */
const targetIn = (elements: readonly string[], audience: string | undefined): string =>
  (audience !== undefined && elements.at(-1) === audience ? elements.slice(0, -1) : elements).join(':');

function cellsIn([area = '', stage, ...sector]: readonly string[]) {
  const known = STAGES.find((one) => one === stage);
  return known === undefined ? [] : [{ area, stage: known, sector: sector.join(':') }];
}
