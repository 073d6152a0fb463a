/**
 * Digits of a Belgian number of ten digits with check digits modulo 97, from any spelling: with dots, spaces or "BE",
 * or without its leading zero. Undefined when the text is no such number.
 */
export function checkedDigits(value: string | number | boolean): string | undefined {
  const text = String(value).trim();
  if (!/^(?:BE|TVA|BCE|KBO|BTW)?[\s.:-]*(?:BE)?[\s.]*\d[\d\s./-]{7,14}\d$/i.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (!/^\d{9,10}$/.test(digits)) return undefined;
  const ten = digits.padStart(10, '0');
  return Number(ten.slice(8)) === 97 - (Number(ten.slice(0, 8)) % 97) ? ten : undefined;
}

/** The ten digits of a Belgian enterprise number, which begins with 0 or 1; undefined for another text. */
export function enterpriseDigits(value: string | number | boolean): string | undefined {
  const digits = checkedDigits(value);
  return digits !== undefined && /^[01]/.test(digits) ? digits : undefined;
}
