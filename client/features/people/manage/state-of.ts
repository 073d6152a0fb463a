import type { Person } from '../../../../domain/api/people.ts';
import type { PeopleWords } from '../../../messages/fr/people.ts';

/** Says in words whether an account is in service, and whether a second factor protects it. */
export function stateOf(
  words: PeopleWords['manage']['states'],
  {
    disabled,
    hasPassword,
    hasSecondFactor,
    provider,
  }: Pick<Person, 'disabled' | 'hasPassword' | 'hasSecondFactor' | 'provider'>,
): string {
  if (disabled) return words.disabled;
  if (provider === 'LAPSED') return words.lapsed;
  if (!hasPassword && provider === 'NONE') return words.waits;
  const linked = provider === 'LINKED' ? `${words.linked}, ` : '';
  return `${words.open}, ${linked}${hasSecondFactor ? words.second : words.noSecond}`;
}
