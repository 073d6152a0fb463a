import { explainAdmission } from '../../analysis/audience/admits.ts';
import { agesMeet, listsMeet } from '../../analysis/audience/overlap.ts';
import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import type { PeopleAsked, Refusal } from './results.ts';

/**
 * Returns the conditions on people (ages, statuses, groups, communes) that the entry of a filière sets; null where it
 * sets none. `node` is the number of the filière in the snapshot (the network on a day).
 */
export function peopleAsked(snapshot: Snapshot, node: number): PeopleAsked {
  const { ageMin, ageMax, statuses, groups, communes } = filiereOf(snapshot, node).entry ?? {};
  return {
    ageMin: ageMin ?? null,
    ageMax: ageMax ?? null,
    statuses: statuses ?? null,
    groups: groups ?? null,
    communes: communes ?? null,
  };
}

/**
 * Returns the people whom both filières `a` and `b` (numbers in the snapshot, the network on a day) accept: the
 * common ages, statuses, groups and communes of their entries. A value is null where neither sets a condition.
 */
export function peopleOfBoth(snapshot: Snapshot, a: number, b: number): PeopleAsked {
  const [one, other] = [peopleAsked(snapshot, a), peopleAsked(snapshot, b)];
  const both = (mine: readonly string[] | null, theirs: readonly string[] | null): string[] | null => {
    if (mine === null || theirs === null) return [...(mine ?? theirs ?? [])];
    return mine.filter((item) => theirs.includes(item));
  };
  const list = (name: 'statuses' | 'groups' | 'communes'): string[] | null =>
    one[name] === null && other[name] === null ? null : both(one[name], other[name]);
  return {
    ageMin: larger(one.ageMin, other.ageMin, 1),
    ageMax: larger(one.ageMax, other.ageMax, -1),
    statuses: list('statuses'),
    groups: list('groups'),
    communes: list('communes'),
  };
}

/** The larger (`sign` 1) or the smaller (`sign` -1) of two ages; if one is null, the other. */
function larger(one: number | null, other: number | null, sign: 1 | -1): number | null {
  if (one === null || other === null) return one ?? other;
  return sign * Math.max(sign * one, sign * other);
}

/**
 * Lists the conditions (age, status, group, commune) that no one person could meet for both filières `a` and `b`,
 * given by their numbers in the snapshot, the network on a day. Empty when one person could enter both.
 */
export function peopleApart(snapshot: Snapshot, a: number, b: number): Refusal[] {
  const [one, other] = [filiereOf(snapshot, a).entry, filiereOf(snapshot, b).entry];
  if (one === undefined || other === undefined) return [];
  const apart: Refusal[] = [];
  if (!agesMeet(one, other)) apart.push('AGE');
  if (!listsMeet(one.statuses, other.statuses)) apart.push('STATUSES');
  if (!listsMeet(one.groups, other.groups)) apart.push('GROUPS');
  if (!listsMeet(one.communes, other.communes)) apart.push('COMMUNES');
  return apart;
}

const CONDITIONS = { AGE: 'AGE', STATUS: 'STATUSES', GROUP: 'GROUPS', COMMUNE: 'COMMUNES' } as const;

/**
 * Lists the conditions (age, status, group, commune) of a filière's entry that the audience of the snapshot (the
 * network on a day) does not meet. Empty when it may meet all, or when the snapshot is for everyone. `node` is the
 * number of the filière.
 */
export function audienceRefused(snapshot: Snapshot, node: number): Refusal[] {
  const conditions = explainAdmission(snapshot, node)?.conditions ?? [];
  return conditions.filter(({ verdict }) => verdict === 'NO').map(({ condition }) => CONDITIONS[condition]);
}
