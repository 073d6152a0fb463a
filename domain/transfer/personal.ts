import { MAILBOX_SERVICES, PERSONAL_HEADINGS, PRIVATE_MAILBOXES } from '../messages/personal-words.ts';
import { fold } from './fold.ts';
import type { Cell } from './mapping.ts';

/**
 * Kinds of personal data that a cell may contain. Such a cell is refused, and its content is never shown, saved or
 * logged. Mailboxes and landlines of services are not personal.
 */
export type PersonalCode = 'national-number' | 'mobile-number' | 'private-mail';

/** Only this many characters of a heading are searched. */
const LONGEST_HEADING = 300;

/**
 * Whether the heading of a column announces personal data about learners (name, birth date…), which must not be
 * imported.
 */
export function isPersonalHeading(heading: string): boolean {
  const folded = fold(heading.slice(0, LONGEST_HEADING));
  return PERSONAL_HEADINGS.some((pattern) => pattern.test(folded));
}

/** A quick test: personal data needs an @ or nine digits. */
const WORTH_A_LOOK = /@|\d(?:[\s./\-()]*\d){8}/;

/**
 * Finds personal data in a table cell and returns its kind, such as a national number; undefined when there is none.
 */
export function personalIn(cell: Cell): PersonalCode | undefined {
  if (typeof cell === 'number') {
    // A national number typed as a number has lost its leading zeros (birth years 2000 to 2009).
    const digits = Number.isInteger(cell) && cell > 0 ? String(cell).padStart(11, '0') : '';
    return String(cell).length >= 10 && isNationalNumber(digits) ? 'national-number' : undefined;
  }
  if (typeof cell !== 'string' || !WORTH_A_LOOK.test(cell)) return undefined;
  for (const [found] of cell.matchAll(NATIONAL_NUMBER))
    if (isNationalNumber(found.replace(/\D/g, ''))) return 'national-number';
  for (const [found] of cell.matchAll(MOBILE)) if (!isEnterpriseNumber(found)) return 'mobile-number';
  for (const [, mailbox = '', domain = ''] of cell.matchAll(MAIL))
    if (isPrivateMail(mailbox.toLowerCase(), domain.toLowerCase())) return 'private-mail';
  return undefined;
}

/** A national number such as 85.07.30-033.28, with other separators or none. */
const NATIONAL_NUMBER = /(?<![\d.])\d{2}[\s./-]?\d{2}[\s./-]?\d{2}[\s./-]{0,3}\d{3}[\s./-]{0,3}\d{2}(?!\d)/g;

/**
 * Whether eleven digits are a valid Belgian national number: a birth date (the month plus 20 or 40 for bis numbers), a
 * serial number and a check number for either century.
 */
function isNationalNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const month = Number(digits.slice(2, 4));
  if (month > 52 || (month > 12 && month < 20) || (month > 32 && month < 40)) return false;
  if (Number(digits.slice(4, 6)) > 31) return false;
  const [head, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return check === 97 - (Number(head) % 97) || check === 97 - (Number(`2${head}`) % 97);
}

const MOBILE =
  /(?<!\d)(?:(?:(?:\+|00)\s?32[\s./-]*(?:\(0\)[\s./-]*)?|0)4[5-9]\d(?:[\s./-]*\d){6}|(?:(?:\+|00)\s?33[\s./-]*(?:\(0\)[\s./-]*)?|0)[67](?:[\s./-]*\d{2}){4})(?!\d)/g;

/**
 * Whether a text such as 0456.789.123 is an enterprise number, by its check digits. A mobile number can look the same.
 */
function isEnterpriseNumber(text: string): boolean {
  if (!/^\d{4}\.\d{3}\.\d{3}$/.test(text) && !/^\d{10}$/.test(text)) return false;
  const digits = text.replaceAll('.', '');
  return Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97);
}

/** Lengths are limited, so that long cells stay fast to search. */
const MAIL = /([\w.+-]{1,64})@([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/g;

function isPrivateMail(mailbox: string, domain: string): boolean {
  const host = domain.split('.').slice(0, -1);
  if (host.some((part) => PRIVATE_MAILBOXES.has(part))) return true;
  const parts = mailbox.split(/[.+_-]/).filter((part) => /^[a-z]+$/.test(part));
  const names = parts.filter((part) => !MAILBOX_SERVICES.has(part) && !domain.includes(part));
  // "marie.dupont@" or "m.dupont@": at least two words, none of which names a service or the organisation.
  return parts.length >= 2 && names.length === parts.length && mailbox.includes('.');
}
