import { perSnapshot } from '../../graph/per-snapshot.ts';
import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import type { AudienceProfile } from '../../model/audience.ts';
import type { EntryConditions } from '../../model/conditions.ts';
import { MAYBE, NO, YES } from '../levels.ts';
import type { Admission, AdmissionCondition } from '../results.ts';
import { belongsTo, groupsOf } from './groups.ts';

/** The answers by number: NO, MAYBE and YES. */
const ANSWERS = ['NO', 'UNKNOWN', 'YES'] as const;

/**
 * By node: whether a filière admits the audience (NO, MAYBE or YES), without regard to levels. YES without an
 * audience.
 */
export const admissions = perSnapshot(
  (snapshot): Uint8Array => {
    const { nodes, audience } = snapshot;
    const admits = new Uint8Array(nodes.count).fill(YES);
    if (audience === undefined) return admits;
    for (let node = 0; node < nodes.count; node++) {
      if (nodes.isOutlet[node] === 0) admits[node] = admitsProfile(filiereOf(snapshot, node).entry, audience);
    }
    return admits;
  },
  (known) => known,
);

/**
 * Whether entry conditions admit a profile: NO, MAYBE or YES. Age bounds are inclusive; lists need one item in
 * common. A condition that is absent asks nothing; one that the profile does not answer gives MAYBE.
 */
function admitsProfile(entry: EntryConditions | undefined, profile: AudienceProfile): number {
  if (entry === undefined) return YES;
  const { ageMin, ageMax, statuses, groups, communes } = entry;
  return Math.min(
    fitsAge(ageMin, ageMax, profile.age),
    meets(statuses, profile.statuses),
    meetsGroup(groups, profile),
    communes === undefined ? YES : meets(communes, communesOf(profile)),
  );
}

function fitsAge(min: number | undefined, max: number | undefined, age: number | undefined): number {
  if (min === undefined && max === undefined) return YES;
  if (age === undefined) return MAYBE;
  return age >= (min ?? 0) && age <= (max ?? Number.POSITIVE_INFINITY) ? YES : NO;
}

function meets(asked: readonly string[] | undefined, given: readonly string[] | undefined): number {
  if (asked === undefined) return YES;
  if (given === undefined) return MAYBE;
  return asked.some((item) => given.includes(item)) ? YES : NO;
}

const meetsGroup = (asked: readonly string[] | undefined, profile: AudienceProfile): number =>
  asked === undefined ? YES : Math.max(...asked.map((group) => belongsTo(profile, group)));

const communesOf = ({ commune }: AudienceProfile): readonly string[] | undefined =>
  commune === undefined ? undefined : [commune];

/**
 * Explains whether a filière, given by its number `node`, admits the audience of the snapshot (the network on a day),
 * condition by condition (age, status…). Levels are left out. Null for an outlet, or when the snapshot is for
 * everyone.
 */
export function explainAdmission(snapshot: Snapshot, node: number): Admission | null {
  const { nodes, audience } = snapshot;
  if (audience === undefined || nodes.isOutlet[node] === 1) return null;
  const { ageMin, ageMax, statuses, groups, communes } = filiereOf(snapshot, node).entry ?? {};
  const conditions: AdmissionCondition[] = [];
  if (ageMin !== undefined || ageMax !== undefined) {
    conditions.push({
      condition: 'AGE',
      verdict: ANSWERS[fitsAge(ageMin, ageMax, audience.age)]!,
      ageMin: ageMin ?? null,
      ageMax: ageMax ?? null,
      given: audience.age ?? null,
    });
  }
  const lists = [
    ['STATUS', statuses, audience.statuses, meets(statuses, audience.statuses)],
    ['GROUP', groups, groupsOf(audience), meetsGroup(groups, audience)],
    ['COMMUNE', communes, communesOf(audience), meets(communes, communesOf(audience))],
  ] as const;
  for (const [condition, asked, given, meeting] of lists) {
    if (asked === undefined) continue;
    const verdict = ANSWERS[meeting]!;
    conditions.push({
      condition,
      verdict,
      asked: [...asked],
      given: given === undefined ? null : [...given],
    });
  }
  return { overall: ANSWERS[admissions(snapshot)[node]!]!, conditions };
}
