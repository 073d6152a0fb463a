import * as z from 'zod';
import { Day } from '../model/fields.ts';
import { type FindingLife, LIFE_STATES } from '../model/finding-life.ts';
import { evidenceMark } from './evidence-mark.ts';
import { type Finding, kindOf } from './finding.ts';
import type { FindingKind, FollowUpQuestion } from './kind.ts';
import { FINDING_KINDS, type GapKind } from './kinds.ts';

/** The life of a finding as it reads now. */
export const LifeShown = z
  .strictObject({
    /** Now: as said, or TO_CONFIRM again when reopened, or SOLVED when the rule no longer holds. */
    state: z.enum(LIFE_STATES),
    /** As it was said. */
    said: z.enum(LIFE_STATES),
    reason: z.string().nullable(),
    author: z.string(),
    date: Day,
    /** It was rejected or solved on an evidence that has changed since. */
    reopened: z.boolean(),
  })
  .meta({ id: 'LifeShown' });
export type LifeShown = z.infer<typeof LifeShown>;

/** What a question asked, as far as lives depend on it. */
export interface LifeScope extends FollowUpQuestion {
  /** Kinds asked for; undefined = all. */
  readonly kinds: readonly GapKind[] | undefined;
  /** The question was for a profile without a name: findings for it have no life. */
  readonly unnamed: boolean;
  readonly audienceId: string | undefined;
}

/** The findings of a question with what people made of them. */
export interface Lived {
  /** In their order, without those that are rejected. */
  readonly findings: readonly Finding[];
  readonly lives: ReadonlyMap<string, LifeShown>;
  readonly rejected: readonly { readonly finding: Finding; readonly life: LifeShown }[];
  /** Records of the kinds asked for whose rule no longer holds. */
  readonly solved: readonly { readonly key: string; readonly life: LifeShown }[];
}

/**
 * A rejected or solved finding stays so until its evidence changes; then it is to confirm again, with what was said
 * shown. Other states stand whatever becomes of the evidence.
 */
export function lifeOf(finding: Finding, record: FindingLife): LifeShown {
  const settled = record.state === 'REJECTED' || record.state === 'SOLVED';
  const reopened = settled && record.evidence !== evidenceMark(finding);
  return shown(record, reopened ? 'TO_CONFIRM' : record.state, reopened);
}

const shown = (
  { state: said, reason, author, date }: FindingLife,
  state: FindingLife['state'],
  reopened: boolean,
): LifeShown => ({ state, said, reason: reason ?? null, author, date, reopened });

/** Tells findings from those that people have set aside, and names the records whose finding is gone. */
export function withLives(
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
    const life = lifeOf(finding, record);
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

/** Whether the question would have found this key if its rule held. */
function wasLookedFor(key: string, scope: LifeScope): boolean {
  const [code = '', ...parts] = key.split(':');
  const kind = FINDING_KINDS.find((known) => known.code === code) as FindingKind | undefined;
  if (kind === undefined || (scope.kinds !== undefined && !scope.kinds.includes(code as GapKind)))
    return false;
  if (kind.keyNamesAudience !== true) return kind.isFoundBy?.(parts, scope) ?? true;
  const elements = scope.audienceId === undefined ? parts : withoutAudience(parts, scope.audienceId);
  return !scope.unnamed && elements !== undefined && (kind.isFoundBy?.(elements, scope) ?? true);
}

/** The elements of a key that ends with an audience; undefined when it ends otherwise. */
const withoutAudience = (parts: readonly string[], audience: string): readonly string[] | undefined =>
  parts.at(-1) === audience ? parts.slice(0, -1) : undefined;
