import type { ReactNode } from 'react';
import { PASSWORD_LENGTH } from '../../../../domain/api/people.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import type { PeopleWords } from '../../../messages/fr/people.ts';
import { PasswordField } from './password-field.tsx';

/** A field for a new password, which says beforehand what is asked of it. */
export function NewPassword(props: {
  readonly value: string;
  readonly error: ReactNode;
  change(value: string): void;
}) {
  const w = usePeopleWords();
  return <PasswordField label={w.newPassword} help={w.passwordHelp(...PASSWORD_LENGTH)} isNew {...props} />;
}

/**
 * What is wrong with a new password: that it is too short, once the form was sent, or what the server refused it for.
 * Undefined when nothing is.
 */
export function newPasswordProblem(
  w: Pick<PeopleWords, 'needed' | 'passwordShort'>,
  password: string,
  isTried: boolean,
  refused: string | undefined,
): string | undefined {
  const [least] = PASSWORD_LENGTH;
  const { length } = [...password];
  if (!isTried) return undefined;
  if (length === 0) return w.needed.password;
  return length < least ? w.passwordShort(least, length) : refused;
}
