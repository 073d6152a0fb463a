import type { Field } from '../../model/field-types.ts';
import { type ReadContext, readCell } from '../cells.ts';
import { wordKey, wordsOf } from '../lexicon.ts';
import type { ColumnReason, ColumnReasonCode } from '../proposals.ts';
import { listParts } from '../read-list.ts';
import { type ColumnProfile, ratio, type Share, shareOf, type Value } from './column-profile.ts';
import { placesIn } from './place-values.ts';
import * as forms from './value-forms.ts';

/** What the values of a column say for or against a field. */
export interface Evidence {
  /** From 0 to 1: how well the values fit. */
  readonly fit: number;
  /** Whether such values hardly occur in a column of another meaning. */
  readonly isTelling: boolean;
  readonly reasons: readonly ColumnReason[];
}

/** Fit of values that say nothing, such as texts for a field of free text. */
const NEUTRAL = 0.9;
/** Fit of names of places that the program does not know: they may be abroad, or misspelt. */
const UNKNOWN_PLACES = 0.6;
/** Fit of lengths in hours for a field of months: they stay in hours where there is a field for them. */
const HOURS_AS_MONTHS = 0.6;
/** A share from which a form of values is worth telling. */
const WORTH_TELLING = 0.5;

const neutral: Evidence = { fit: NEUTRAL, isTelling: false, reasons: [] };

export const reasonOf = (code: ColumnReasonCode, values: ColumnReason['values'] = {}): ColumnReason => ({
  code,
  values,
});

const counted = (code: ColumnReasonCode, { good, of }: Share): ColumnReason =>
  reasonOf(code, { count: good, total: of });

/** Evidence from the share of cells that have a form. */
function formed(code: ColumnReasonCode, share: Share, isTelling = true): Evidence {
  const fit = ratio(share);
  return { fit, isTelling, reasons: fit >= WORTH_TELLING ? [counted(code, share)] : [] };
}

/**
 * Says how well the values of a column fit a field, and why. `isFlat` tells that the sheet holds no list of its own
 * for what a reference names.
 */
export function evidenceFor(
  field: Field,
  profile: ColumnProfile,
  context: ReadContext,
  isFlat: boolean,
): Evidence {
  if (profile.filled === 0) return neutral;
  const { type, path } = field;
  switch (path) {
    case 'enterpriseNumber':
      return enterpriseNumbers(profile);
    case 'establishmentNumber':
      return identifiers(profile);
    case 'contact':
      return mails(profile);
    case 'telephone':
      return formed('telephones', shareOf(profile, forms.isTelephone));
    case 'address':
      return streets(profile);
  }
  switch (type.kind) {
    case 'url':
    case 'urls':
      return formed('web-addresses', shareOf(profile, forms.isWebAddress));
    case 'id':
      return identifiers(profile);
    case 'day':
      return days(field, profile, context);
    case 'months':
    case 'hours':
      return lengths(field, profile, context);
    case 'yesNo':
      return readable(field, profile, context, 'yes-no');
    case 'choice':
    case 'choices':
    case 'operatorType':
    case 'level':
      return readable(field, profile, context, 'known-words');
    case 'code':
    case 'codes':
      return type.of === 'status' || type.of === 'group' ? knownCodes(type.of, profile, context) : neutral;
    case 'ref':
    case 'refs':
      return isFlat ? places(field, profile, context) : neutral;
    case 'text':
    case 'texts':
    case 'note':
      return NAMES.has(path) ? namesOf(profile) : neutral;
    case 'json':
    case 'reasons':
    case 'confirmations':
    case 'affects':
      return { ...readable(field, profile, context, 'known-words'), reasons: [] };
    default:
      return { ...readable(field, profile, context, 'known-words'), isTelling: false, reasons: [] };
  }
}

function enterpriseNumbers(profile: ColumnProfile): Evidence {
  const found = formed('enterprise-numbers', shareOf(profile, forms.isEnterpriseNumber));
  const lost = shareOf(profile, forms.hasLostZero);
  return lost.good === 0 || found.reasons.length === 0
    ? found
    : { ...found, reasons: [...found.reasons, counted('lost-zeros', lost)] };
}

/** Numbers of establishments have no form that all registers share: they are short, without spaces. */
function identifiers(profile: ColumnProfile): Evidence {
  const units = shareOf(profile, forms.isUnitNumber);
  if (ratio(units) >= WORTH_TELLING) return formed('unit-numbers', units);
  return formed('identifiers', shareOf(profile, forms.isIdText), false);
}

function mails(profile: ColumnProfile): Evidence {
  const found = formed('mails', shareOf(profile, forms.isMail));
  return found.fit >= WORTH_TELLING ? found : { ...neutral, fit: UNKNOWN_PLACES };
}

function streets(profile: ColumnProfile): Evidence {
  const found = formed('streets', shareOf(profile, forms.isStreet));
  const letters = ratio(shareOf(profile, forms.hasLetters));
  // Any text may be an address where the heading says so, but only streets show that a column holds addresses.
  return found.fit >= WORTH_TELLING
    ? { ...found, fit: Math.max(found.fit, letters * NEUTRAL) }
    : { fit: letters * NEUTRAL, isTelling: false, reasons: [] };
}

function days(field: Field, profile: ColumnProfile, context: ReadContext): Evidence {
  const serial = shareOf(profile, forms.isSerialDay);
  const isRead = shareOf(profile, (value) => readCell(field, value, context).ok);
  const code = ratio(serial) >= WORTH_TELLING ? 'serial-days' : 'days';
  return formed(code, isRead, false);
}

function lengths(field: Field, profile: ColumnProfile, context: ReadContext): Evidence {
  const withUnit = shareOf(profile, forms.isLength);
  const { fit } = readable(field, profile, context, 'lengths');
  const reasons = ratio(withUnit) >= WORTH_TELLING ? [counted('lengths', withUnit)] : [];
  const areHours = ratio(shareOf(profile, forms.isHours)) >= WORTH_TELLING;
  const factor = areHours && field.type.kind === 'months' ? HOURS_AS_MONTHS : 1;
  return { fit: fit * factor, isTelling: ratio(withUnit) >= WORTH_TELLING, reasons };
}

/** Problems that a user settles by saying something once: the cell fits the field all the same. */
const SETTLED: ReadonlySet<string> = new Set(['ambiguous-word', 'hours-without-week']);

function readable(
  field: Field,
  profile: ColumnProfile,
  context: ReadContext,
  code: ColumnReasonCode,
): Evidence {
  const share = shareOf(profile, (value) => {
    const reading = readCell(field, value, context);
    return reading.ok || SETTLED.has(reading.problem.code);
  });
  return formed(code, share);
}

/** A word in capitals would be read as a new code, so only codes and words that are known count. */
function knownCodes(of: 'status' | 'group', profile: ColumnProfile, { names }: ReadContext): Evidence {
  const isKnown = (word: string): boolean =>
    wordsOf(of).has(wordKey(word)) || names.codes(of).has(wordKey(word));
  const isGood = (value: Value): boolean => {
    const parts = listParts(String(value)).flatMap((part) => (isKnown(part) ? [part] : part.split(LOOSE)));
    return parts.length > 0 && parts.every(isKnown);
  };
  return formed('known-words', shareOf(profile, isGood));
}

/** Signs and words between the items of a list that people type. */
const LOOSE = /\s*(?:,|\/|\+|&|\s(?:et|and|ou|or|en|und)\s)\s*/i;

function places({ type }: Field, profile: ColumnProfile, { names }: ReadContext): Evidence {
  const lists = type.kind === 'ref' || type.kind === 'refs' ? type.lists : [];
  if (!lists.includes('communes') && !lists.includes('bassins')) return neutral;
  const found = placesIn(profile, names);
  if (lists.includes('bassins')) return formed('bassins', found.bassins);
  const fiveDigits = shareOf(profile, forms.isFiveDigits);
  if (ratio(fiveDigits) >= WORTH_TELLING) {
    const known = formed('nis-codes', found.nisCodes);
    return known.fit >= WORTH_TELLING ? known : { ...known, reasons: [counted('foreign-codes', fiveDigits)] };
  }
  if (ratio(found.postalCodes) >= WORTH_TELLING) return formed('postal-codes', found.postalCodes);
  const known = formed('communes', found.communes);
  const letters = ratio(shareOf(profile, forms.hasLetters));
  if (known.fit >= WORTH_TELLING) return known;
  return { fit: letters * UNKNOWN_PLACES, isTelling: false, reasons: [] };
}

/** Fields that hold names. */
const NAMES: ReadonlySet<string> = new Set(['name', 'aliases', 'exit.certificateName']);

/** Any text may be a name, but a column of numbers is none. */
function namesOf(profile: ColumnProfile): Evidence {
  const letters = shareOf(profile, forms.hasLetters);
  const fit = ratio(letters);
  return {
    fit: Math.max(0.1, fit) * NEUTRAL,
    isTelling: false,
    reasons: fit < WORTH_TELLING ? [reasonOf('numbers-only', { total: letters.of })] : [],
  };
}
