import type { AudienceProfile } from '../../domain/model/audience.ts';
import type { Filiere, Obstacle } from '../../domain/model/entities.ts';

/** Three answers: yes, no, and not enough known about the audience. */
export type Answer = 'YES' | 'NO' | 'UNKNOWN';
export type Condition = 'AGE' | 'STATUS' | 'GROUP' | 'COMMUNE';

/** One NO is enough for NO; else one UNKNOWN for UNKNOWN. */
export function all(answers: readonly Answer[]): Answer {
  if (answers.includes('NO')) return 'NO';
  return answers.includes('UNKNOWN') ? 'UNKNOWN' : 'YES';
}

/** One YES is enough for YES; else one UNKNOWN for UNKNOWN. */
export function some(answers: readonly Answer[]): Answer {
  if (answers.includes('YES')) return 'YES';
  return answers.includes('UNKNOWN') ? 'UNKNOWN' : 'NO';
}

/** What a filière says about who may come, condition by condition; nothing without an audience. */
export function conditionsOf(
  { entry = {} }: Filiere,
  audience: AudienceProfile | undefined,
): { condition: Condition; answer: Answer }[] {
  if (audience === undefined) return [];
  const { ageMin, ageMax, statuses, groups, communes } = entry;
  const { age, commune } = audience;
  const found: { condition: Condition; answer: Answer }[] = [];
  const add = (condition: Condition, known: boolean, met: boolean): void => {
    found.push({ condition, answer: known ? (met ? 'YES' : 'NO') : 'UNKNOWN' });
  };
  if (ageMin !== undefined || ageMax !== undefined)
    add('AGE', age !== undefined, (ageMin ?? 0) <= (age ?? 0) && (age ?? 0) <= (ageMax ?? 999));
  const meet = (asked: readonly string[], had: readonly string[] | undefined): boolean =>
    asked.some((code) => had?.includes(code));
  if (statuses !== undefined)
    add('STATUS', audience.statuses !== undefined, meet(statuses, audience.statuses));
  if (groups !== undefined) {
    const answer = some(groups.map((group) => inGroup(group, audience)));
    found.push({ condition: 'GROUP', answer });
  }
  if (communes !== undefined)
    add('COMMUNE', commune !== undefined, meet(communes, commune === undefined ? [] : [commune]));
  return found;
}

/** Does a filière admit the audience; everyone is admitted when there is none. */
export const admits = (filiere: Filiere, audience: AudienceProfile | undefined): Answer =>
  all(conditionsOf(filiere, audience).map(({ answer }) => answer));

/** Does an obstacle concern the audience: OR between groups of tags, AND inside; without tags it concerns everyone. */
export function concerns({ affects }: Obstacle, audience: AudienceProfile | undefined): Answer {
  if (affects === undefined) return 'YES';
  if (audience === undefined) return 'NO';
  return some(affects.map((tags) => all(tags.map((tag) => tagOf(tag, audience)))));
}

function tagOf(tag: string, audience: AudienceProfile): Answer {
  const [name, value = ''] = tag.split(':');
  const { age, commune, hasCar, needsChildcare, statuses, availability } = audience;
  const answer = (known: unknown, holds: boolean): Answer =>
    known === undefined ? 'UNKNOWN' : holds ? 'YES' : 'NO';
  switch (name) {
    case 'NO_CAR':
      return answer(hasCar, hasCar === false);
    case 'NEEDS_CHILDCARE':
      return answer(needsChildcare, needsChildcare === true);
    case 'COMMUNE':
      return answer(commune, commune === value);
    case 'STATUS':
      return answer(statuses, statuses?.includes(value) === true);
    case 'GROUP':
      return inGroup(value, audience);
    case 'AGE_UNDER':
      return answer(age, age !== undefined && age < Number(value));
    case 'AGE_OVER':
      return answer(age, age !== undefined && age > Number(value));
    case 'NOT_AVAILABLE':
      return answer(availability, availability?.some((one) => one === value) === false);
    default:
      throw new Error(`The vocabulary of tags has no ${tag}`);
  }
}

/** Whether the audience is of a group; who brings up children alone, and who is a woman, is said apart from all other groups. */
function inGroup(group: string, { groups, loneParent, woman }: AudienceProfile): Answer {
  if (group === 'LONE_PARENT' && loneParent !== undefined) return loneParent ? 'YES' : 'NO';
  if (group === 'WOMEN' && woman !== undefined) return woman ? 'YES' : 'NO';
  if (group === 'MEN' && woman !== undefined) return woman ? 'NO' : 'YES';
  if (groups === undefined) return 'UNKNOWN';
  return groups.includes(group) ? 'YES' : 'NO';
}
