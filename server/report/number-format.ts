/**
 * The format of a spreadsheet in which a number looks as it does in the report: with as many decimals, with groups of
 * thousands where it has them, and with its sign where a change has one. A spreadsheet writes the signs of its own
 * language for decimals and groups.
 */
export function numberFormat(text: string, value: number): string {
  const [, decimals = ''] = /\d[.,](\d+)(?!\d)/.exec(isGrouped(text, value) ? '' : text) ?? [];
  const digits = decimals === '' ? '#,##0' : `#,##0.${'0'.repeat(decimals.length)}`;
  return text.startsWith('+') ? `+${digits};-${digits};${digits}` : digits;
}

/** Whether what looks like a decimal sign parts the thousands of a whole number: "1,234". */
const isGrouped = (text: string, value: number): boolean =>
  Number.isInteger(value) && text.replace(/\D/g, '') === String(Math.abs(value));
