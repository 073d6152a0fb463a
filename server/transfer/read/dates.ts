/** How a number format of a workbook displays numbers. Days and times are stored as numbers. */
export type Shown = 'DAY' | 'DAY_AND_TIME' | 'TIME' | 'LENGTH_OF_TIME' | { readonly digits: number };

/**
 * Built-in number formats, which have an id but no text in the file (ECMA-376 §18.8.30), including those of East Asia.
 */
const BUILT_IN: readonly (readonly [number, number, Shown])[] = [
  [14, 17, 'DAY'],
  [18, 21, 'TIME'],
  [22, 22, 'DAY_AND_TIME'],
  [27, 31, 'DAY'],
  [32, 35, 'TIME'],
  [36, 36, 'DAY'],
  [45, 45, 'TIME'],
  [46, 46, 'LENGTH_OF_TIME'],
  [47, 47, 'TIME'],
  [50, 58, 'DAY'],
];

/**
 * Finds how a workbook displays numbers (as a day, a time, with leading zeros…), from the id of a number format or
 * its text, `code`. Undefined for plain numbers.
 */
export function shownAs(id: number, code: string | undefined): Shown | undefined {
  if (code === undefined) return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2];
  // Removes quoted texts, escaped and fill characters, colours, conditions and locales.
  const plain = code
    .slice(0, 300)
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';', 1)
    .join('')
    .toLowerCase();
  if (/^0{2,20}$/.test(plain)) return { digits: plain.length };
  if (/general|standard/.test(plain)) return undefined;
  if (/\[(h+|m+|s+)\]/.test(plain)) return 'LENGTH_OF_TIME';
  const hasDay = /[yd]/.test(plain) || /m/.test(plain.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, ''));
  const hasTime = /[hs]/.test(plain);
  if (hasDay) return hasTime ? 'DAY_AND_TIME' : 'DAY';
  return hasTime ? 'TIME' : undefined;
}

const SECONDS_A_DAY = 86_400;
/** 31 December 9999, the last day in a workbook. */
const LAST_DAY = 2_958_465;
/** Day 60 would be 29 February 1900, which did not exist. */
const NO_DAY = 60;

/**
 * Writes a number of a workbook as the workbook shows it (`shown`): `2025-09-01`, `2025-09-01 08:30`, `08:30`,
 * `36:00`, `00412`. `since1904` says from which year days are counted. Undefined when there is no such day.
 */
export function shownNumber(value: number, shown: Shown, since1904: boolean): string | undefined {
  if (typeof shown === 'object')
    return Number.isInteger(value) && value >= 0 ? String(value).padStart(shown.digits, '0') : String(value);
  const seconds = Math.round(value * SECONDS_A_DAY);
  if (shown === 'LENGTH_OF_TIME') return value < 0 ? undefined : clock(seconds);
  if (shown === 'TIME' && value >= 0 && value < 1) return clock(seconds);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  if (day < (since1904 ? 0 : 1) || day > LAST_DAY || (!since1904 && day === NO_DAY)) return undefined;
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < NO_DAY ? 31 : 30);
  const text = new Date(epoch + day * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
  const time = seconds - day * SECONDS_A_DAY;
  return shown === 'DAY' || time === 0 ? text : `${text} ${clock(time)}`;
}

/** Writes a number of seconds as hours and minutes, such as `08:30`, with seconds if there are any. */
export function clock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = seconds % 60;
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return rest === 0 ? text : `${text}:${two(rest)}`;
}
