import * as z from 'zod';
import type { Snapshot } from '../graph/snapshot.ts';
import { Day, Id } from '../model/fields.ts';
import { type FindingLife, LIFE_STATES } from '../model/finding-life.ts';
import { isMarkOf } from './evidence-mark.ts';
import { type Finding, kindOf } from './finding.ts';
import type { FollowUpQuestion } from './kind.ts';
import { type GapKind, kindWithCode } from './kinds.ts';

/** The follow-up of a finding as it is shown: what people recorded about it, and its present state. */
export const LifeShown = z
  .strictObject({
    /** The present state: the recorded one, TO_CONFIRM when reopened, or SOLVED when the rule no longer holds. */
    state: z.enum(LIFE_STATES),
    /** The state that was recorded. */
    said: z.enum(LIFE_STATES),
    reason: z.string().nullable(),
    author: z.string(),
    date: Day,
    /** The role or organisation that carries it on; the operator, if it is one; the day by which it should be done. */
    carrier: z.string().nullable(),
    operator: Id.nullable(),
    due: Day.nullable(),
    /** Whether it was rejected or solved, and the facts behind it have changed since. */
    reopened: z.boolean(),
  })
  .meta({ id: 'LifeShown' });
export type LifeShown = z.infer<typeof LifeShown>;

/** The parts of a question on which follow-ups depend. */
export interface LifeScope extends FollowUpQuestion {
  /** The kinds asked for; undefined means all. */
  readonly kinds: readonly GapKind[] | undefined;
  /** Whether the question was for an unnamed audience; findings for it have no follow-up. */
  readonly unnamed: boolean;
  readonly audienceId: string | undefined;
}

/** The findings of a question and their follow-ups. */
interface Lived {
  /** In the given order, without rejected findings. */
  readonly findings: readonly Finding[];
  readonly lives: ReadonlyMap<string, LifeShown>;
  readonly rejected: readonly { readonly finding: Finding; readonly life: LifeShown }[];
  /** Follow-ups of the kinds asked for whose rule no longer holds. */
  readonly solved: readonly { readonly key: string; readonly life: LifeShown }[];
}

/**
 * Works out the present follow-up of a finding from what people recorded about it. A rejected or solved finding keeps
 * that state until its evidence or something of its elements changes (`findingMark`); then its state is TO_CONFIRM
 * again, and the recorded state is still shown. Other states stay.
 */
export function lifeOf(snapshot: Snapshot, finding: Finding, record: FindingLife): LifeShown {
  const settled = record.state === 'REJECTED' || record.state === 'SOLVED';
  const reopened = settled && !isMarkOf(snapshot, finding, record.evidence);
  return shown(record, reopened ? 'TO_CONFIRM' : record.state, reopened);
}

const shown = (
  { state: said, reason, author, date, carrier, operator, due }: FindingLife,
  state: FindingLife['state'],
  reopened: boolean,
): LifeShown => ({
  ...{ state, said, reason: reason ?? null, author, date },
  ...{ carrier: carrier ?? null, operator: operator ?? null, due: due ?? null, reopened },
});

/** The follow-up as people recorded it, for a finding of which nobody looks whether its rule still holds. */
export const recordedLife = (record: FindingLife): LifeShown => shown(record, record.state, false);

/**
 * Joins findings of a snapshot (the network on a day) with the follow-ups (confirmed, rejected, solved…) that people recorded. Returns the findings to
 * show, the follow-ups by key, the rejected findings apart, and the follow-ups of findings that no longer exist as
 * solved; `scope` tells which findings were looked for.
 */
export function withLives(
  snapshot: Snapshot,
  found: readonly Finding[],
  records: readonly FindingLife[],
  scope: LifeScope,
): Lived {
  const byKey = new Map(records.map((record) => [record.key, record]));
  const lives = new Map<string, LifeShown>();
  const rejected: { finding: Finding; life: LifeShown }[] = [];
  const seen = new Set<string>();
  const findings = found.filter((finding) => {
    const record = byKey.get(finding.key);
    if (record === undefined || (scope.unnamed && kindOf(finding).keyNamesAudience === true)) return true;
    seen.add(finding.key);
    const life = lifeOf(snapshot, finding, record);
    if (life.state === 'REJECTED') {
      rejected.push({ finding, life });
      return false;
    }
    lives.set(finding.key, life);
    return true;
  });
  const solved = records
    .filter(({ key }) => !seen.has(key) && wasLookedFor(key, scope))
    .map((record) => ({ key: record.key, life: shown(record, 'SOLVED', false) }));
  return { findings, lives, rejected, solved };
}

/** Whether the question would have found the finding with this key if its rule held. */
function wasLookedFor(key: string, scope: LifeScope): boolean {
  const [code, ...parts] = key.split(':');
  const kind = kindWithCode(code);
  if (kind === undefined || (scope.kinds !== undefined && !scope.kinds.includes(kind.code))) return false;
  if (kind.keyNamesAudience !== true) return kind.isFoundBy?.(parts, scope) ?? true;
  const elements = scope.audienceId === undefined ? parts : withoutAudience(parts, scope.audienceId);
  return !scope.unnamed && elements !== undefined && (kind.isFoundBy?.(elements, scope) ?? true);
}

/** The elements of a key that ends with this audience; undefined when it ends otherwise. */
const withoutAudience = (parts: readonly string[], audience: string): readonly string[] | undefined =>
  parts.at(-1) === audience ? parts.slice(0, -1) : undefined;
