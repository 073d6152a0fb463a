import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORD_LENGTH } from '../../domain/api/people.ts';
import { failure } from '../errors.ts';
import { PROJECT_ROOT } from '../paths.ts';

/** Words that are easily guessed here. A password that is little more than one of them is refused. */
const CONTEXT = ['passerelles', 'lire et ecrire', 'lireetecrire', 'alphabetisation', 'alpha', 'motdepasse'];

/** The most characters that a password may have beside a word that is easily guessed. */
const FEW_BESIDE = 4;

let common: ReadonlySet<string> | undefined;

/** The most common passwords that are long enough, from `common-passwords.txt`. */
const commonPasswords = (): ReadonlySet<string> => {
  const path = join(PROJECT_ROOT, 'server', 'accounts', 'common-passwords.txt');
  common ??= new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean));
  return common;
};

/**
 * Throws the failure `password-length` or `password-common` for a password that may not be chosen. `own` are texts that
 * others know of the person: login and name. There is no rule about kinds of characters.
 */
export function refusePoorPassword(password: string, own: readonly string[]): void {
  const { length } = [...password];
  const [least, most] = PASSWORD_LENGTH;
  if (length < least || length > most) throw failure('password-length', { least, most, length });
  const folded = foldedText(password);
  const isCommon = commonPasswords().has(password.toLowerCase()) || new Set(password).size < 4;
  const words = [...CONTEXT, ...own].map(foldedText).filter((word) => word.length >= 4);
  const isGuessed = words.some(
    (word) => folded.replaceAll(word, '').length <= FEW_BESIDE && folded.includes(word),
  );
  if (isCommon || isGuessed) throw failure('password-common');
}

/** Small letters without accents, spaces and signs. */
const foldedText = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
