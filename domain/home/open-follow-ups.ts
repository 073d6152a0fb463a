import { ANY_OUTLET } from '../analysis/pathways/request.ts';
import type { Finding } from '../findings/finding.ts';
import { buildFindings } from '../findings/finding-list.ts';
import { type LifeShown, recordedLife, withLives } from '../findings/follow-up.ts';
import { GAP_KINDS, kindWithCode } from '../findings/kinds.ts';
import { listFindings } from '../findings/list-findings.ts';
import { judgedPasserelles } from '../findings/reviewed-passerelles.ts';
import { PLANNED_STATE, type Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import { type FindingLife, isOverdue, isSettled } from '../model/finding-life.ts';
import { byCodeUnit } from '../model/network.ts';
import { FOLLOW_UPS_LISTED, type HomeFollowUp } from './results.ts';
import type { Scope } from './scope.ts';

/** Follow-ups that are still open. */
interface OpenFollowUps {
  readonly count: number;
  readonly overdue: number;
  readonly listed: HomeFollowUp[];
}

/**
 * Lists the follow-ups of a scope in which something is left to be done: overdue ones first, then by the day by which
 * they are due, those without a day last. A follow-up belongs to the scope of its finding and of who carries it. It is
 * overdue when it was due before `today`, whatever the day of the snapshot.
 */
export function openFollowUps(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  period: Period,
  scope: Scope,
  today: string,
): OpenFollowUps {
  const open = unsettledFollowUps(snapshot, records, period)
    .filter((one) => isInside(scope, one))
    .map(({ record: { key }, finding, project, life }): HomeFollowUp => {
      return { key, finding, project, life, overdue: isOverdue(life, today) };
    });
  const inOrder = open.sort(
    (a, b) => byCodeUnit(a.life.due ?? '9999', b.life.due ?? '9999') || byCodeUnit(a.key, b.key),
  );
  return {
    count: open.length,
    overdue: open.filter(({ overdue }) => overdue).length,
    listed: inOrder.slice(0, FOLLOW_UPS_LISTED),
  };
}

/** A follow-up in which something is left to be done, with its finding as it is on the day; null when none is found. */
export interface UnsettledFollowUp extends Pick<HomeFollowUp, 'finding' | 'project' | 'life'> {
  readonly record: FindingLife;
}

/** Lists the follow-ups in which something is left to be done, in the order of their records. */
export function unsettledFollowUps(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  period: Period,
): readonly UnsettledFollowUp[] {
  const present = presentStates(snapshot, records, period);
  return records.flatMap((record): UnsettledFollowUp[] => {
    if (kindWithCode(record.key.split(':', 1)[0]) === undefined) return [];
    const known = present.get(record.key);
    const project = known === 'closed' ? projectOf(snapshot, record.key) : null;
    if (known === 'closed' && project === null) return [];
    const isKnown = known !== undefined && known !== 'closed';
    const { finding, life } = isKnown ? known : { finding: null, life: recordedLife(record) };
    return isSettled(life) ? [] : [{ record, finding, project, life }];
  });
}

/** Present findings and states by key; `closed` for a finding that is solved or rejected. */
export function presentStates(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  period: Period,
): ReadonlyMap<string, { readonly finding: Finding; readonly life: LifeShown } | 'closed'> {
  const followed = new Set(records.map(({ key }) => key.split(':', 1)[0]));
  // Missing passerelles (M04) may be millions, so that those with a follow-up are looked up one by one.
  const kinds = GAP_KINDS.filter((kind) => kind !== 'M04' && followed.has(kind));
  const found = listFindings(snapshot, { period, kinds }).flatMap((list) => buildFindings(list));
  const others = withLives(snapshot, found, records, {
    ...{ kinds, unnamed: false, audienceId: undefined, target: ANY_OUTLET, usualHorizon: true, cells: [] },
  });
  const byKey = new Map(others.findings.map((finding) => [finding.key, finding]));
  const present = new Map<string, { finding: Finding; life: LifeShown } | 'closed'>();
  for (const [key, life] of others.lives) present.set(key, { finding: byKey.get(key)!, life });
  for (const { key } of others.solved) present.set(key, 'closed');
  for (const { finding } of others.rejected) present.set(finding.key, 'closed');
  const judged = judgedPasserelles(snapshot, records);
  for (const { key } of records) if (key.startsWith('M04:')) present.set(key, judged.get(key) ?? 'closed');
  return present;
}

/**
 * The planned passerelle on the pair of a missing one, by its key. What was begun for the missing passerelle goes on until
 * the planned one is open.
 */
function projectOf({ document, passerelles }: Snapshot, key: string): string | null {
  const [kind, from, to] = key.split(':');
  if (kind !== 'M04') return null;
  const planned = document.passerelles.find(
    (one, position) => one.from === from && one.to === to && passerelles.state[position] === PLANNED_STATE,
  );
  return planned?.id ?? null;
}

/** Whether a follow-up belongs to a scope: its finding does, or who carries it. */
export function isInside(
  scope: Pick<Scope, 'isWhole' | 'hasOperator' | 'has'>,
  { record: { key, operator }, finding }: Pick<UnsettledFollowUp, 'record' | 'finding'>,
): boolean {
  if (scope.isWhole || (operator !== undefined && scope.hasOperator(operator))) return true;
  return (finding?.elements ?? key.split(':').slice(1)).some(scope.has);
}
