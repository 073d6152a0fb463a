import { checkedDigits, enterpriseDigits } from '../enterprise-number.ts';
import { fold } from '../fold.ts';
import type { Value } from './column-profile.ts';

/** Forms of values that tell what a column holds, whatever its heading is. */

/** Whether a value is a Belgian enterprise number, by its check digits. It begins with 0 or 1. */
export const isEnterpriseNumber = (value: Value): boolean => enterpriseDigits(value) !== undefined;

/** Whether a value is the number of a Belgian establishment unit, by its check digits. It begins with 2 to 8. */
export const isUnitNumber = (value: Value): boolean => /^[2-8]/.test(checkedDigits(value) ?? '');

/** Whether a value is an enterprise number that lost its leading zero, as spreadsheets do with numbers. */
export const hasLostZero = (value: Value): boolean =>
  /^\d{9}$/.test(String(value).trim()) && isEnterpriseNumber(value);

/** Whether a value has the form of a Belgian postal code. */
export const isPostalCode = (value: Value): boolean =>
  /^(?:B[E-]?[\s-]*)?[1-9]\d{3}$/i.test(String(value).trim());

/** Whether a value is a code of five digits, such as a NIS code or a postal code of France. */
export const isFiveDigits = (value: Value): boolean => /^\d{5}$/.test(String(value).trim());

const NUMERIC = /^[+-]?\d[\d\s.,]*$/;

/** Whether a value is a number or a text of digits. */
export const isNumeric = (value: Value): boolean =>
  typeof value === 'number' || NUMERIC.test(String(value).trim());

const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;

/** Whether a value may be the serial number of a day in a spreadsheet, between 1954 and 2064. */
export const isSerialDay = (value: Value): boolean =>
  isFiveDigits(value) && Number(value) >= FIRST_SERIAL && Number(value) <= LAST_SERIAL;

const MAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;

/** Whether a value is an e-mail address. */
export const isMail = (value: Value): boolean =>
  MAIL.test(
    String(value)
      .trim()
      .replace(/^mailto:/i, ''),
  );

/** Whether a value is the address of a page on the web. */
export const isWebAddress = (value: Value): boolean =>
  /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:be|com|org|net|eu|fr|brussels)(?:\/\S*)?$/i.test(
    String(value).trim(),
  );

/** Whether a value is a telephone number of Belgium or of another country. */
export function isTelephone(value: Value): boolean {
  const text = String(value).trim();
  if (!/^(?:\+|00|0|\()[\d\s./()-]{7,24}$/.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  return digits.length >= 8 && digits.length <= 13 && !isEnterpriseNumber(value);
}

const LENGTH =
  /^\d+(?:[.,]\d+)?\s*(?:h|hr|hrs|heures?|p[ée]riodes?|mois|ans?|ann[ée]es?|semaines?|sem|jours?|j|uren|uur|maanden|weken|hours?|months?|weeks?|days?|stunden|monate|wochen|tage)\.?$/i;

/** Whether a value is a length with its unit, such as "120 h" or "6 mois". */
export const isLength = (value: Value): boolean => LENGTH.test(String(value).trim());

/** Whether a value is a length in hours with its unit. */
export const isHours = (value: Value): boolean =>
  isLength(value) && /\d\s*(?:h|hr|heure|p[ée]riode|uur|uren|hour|stunde)/i.test(String(value));

const STREET =
  /\b(?:rue|avenue|av|chaussee|place|pl|boulevard|bd|blvd|quai|allee|route|rte|impasse|chemin|square|clos|drève|dreve|sentier|parc|zoning|grand place|esplanade|faubourg|venelle|cours|straat|laan|steenweg|plein|weg|street|road|strasse)\b|(?:straat|laan|steenweg|plein|weg|strasse|straße)\b/;

/** Whether a value looks like the street and number of an address. */
export const isStreet = (value: Value): boolean => typeof value === 'string' && STREET.test(fold(value));

const HOUSE = /^\d{1,4}(?:\s?(?:bis|ter|[a-z]))?(?:\s?[-/+]\s?\d{1,4}[a-z]?)?$/i;

/** Whether a value looks like the number of a house. */
export const isHouseNumber = (value: Value): boolean => HOUSE.test(String(value).trim());

const ORGANISATION =
  /\b(?:asbl|a s b l|vzw|aisbl|scrl|srl|sa|sprl|cpas|ocmw|cisp|eft|oisp|mire|ifapme|efp|forem|actiris|bruxelles formation|centre|institut|instituut|ecole|school|academie|association|mission|regie|maison|carrefour|cooperative|fondation|ateliers?|athenee|college|universite|haute ecole|lycee|croix rouge|cefa|eafc|commune|ville|service|agence|cfa|gmbh|ev|centrum|zentrum|promotion sociale)\b/;

/** Whether a value looks like the name of an organisation, by its legal form or a word such as "centre". */
export const isOrganisation = (value: Value): boolean =>
  typeof value === 'string' && ORGANISATION.test(fold(value));

/** Whether a value may be an id: without spaces. */
export const isIdText = (value: Value): boolean => /^[A-Za-z0-9._-]+$/.test(String(value));

/** Whether a text holds letters, so that it may be a name. */
export const hasLetters = (value: Value): boolean => typeof value === 'string' && /\p{L}{2}/u.test(value);
