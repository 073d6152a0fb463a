import type { Person } from '../../../../domain/api/people.ts';
import type { PeopleWords } from '../../../messages/fr/people.ts';

/** Says in words whether an account is in service, and whether a second factor protects it. */
export function stateOf(
  words: PeopleWords['manage']['states'],
  { disabled, hasPassword, hasSecondFactor }: Pick<Person, 'disabled' | 'hasPassword' | 'hasSecondFactor'>,
): string {
  if (disabled) return words.disabled;
  if (!hasPassword) return words.waits;
  return `${words.open}, ${hasSecondFactor ? words.second : words.noSecond}`;
}
