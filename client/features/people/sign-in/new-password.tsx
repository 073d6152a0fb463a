import { PASSWORD_LENGTH } from '../../../../domain/api/people.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import type { PeopleWords } from '../../../messages/fr/people.ts';
import { PasswordField } from './password-field.tsx';
import type { SentForm } from './use-form.ts';

type Sent = Pick<SentForm<'setUp'>, 'isTried' | 'refusal' | 'problem'>;

/** A field for a new password, which says beforehand what is asked of it, and then what is wrong with it in the `form`. */
export function NewPassword(props: {
  readonly value: string;
  readonly form: Sent;
  change(value: string): void;
}) {
  const w = usePeopleWords();
  const { value, form, change } = props;
  return (
    <PasswordField
      label={w.newPassword}
      help={w.passwordHelp(...PASSWORD_LENGTH)}
      isNew
      value={value}
      error={problemOf(w, value, form)}
      change={change}
    />
  );
}

/** Whether a new password has the characters that are asked for. The server knows what else is wrong with it. */
export const isLongEnough = (password: string): boolean => [...password].length >= PASSWORD_LENGTH[0];

/** Whether a form was refused for the new password in it, which is said at its field. */
export const isAboutNewPassword = ({ refusal }: Pick<Sent, 'refusal'>): boolean =>
  refusal === 'password-length' || refusal === 'password-common';

/** That a new password is missing or too short, once the form was sent, or what the server refused it for. */
function problemOf(
  w: Pick<PeopleWords, 'needed' | 'passwordShort'>,
  password: string,
  form: Sent,
): string | undefined {
  if (!form.isTried) return undefined;
  if (password === '') return w.needed.password;
  if (!isLongEnough(password)) return w.passwordShort(PASSWORD_LENGTH[0], [...password].length);
  return isAboutNewPassword(form) ? form.problem : undefined;
}
