import type { Field } from '../../model/field-types.ts';
import { isInCapitals } from '../capitals.ts';
import { hasHtml } from '../html-text.ts';
import type { Tidying } from '../mapping.ts';
import { type ColumnProfile, ratio, shareOf } from './column-profile.ts';

/** Fields of free text that databases fill with HTML. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'note', 'texts']);
/** Fields that hold names of organisations, courses and places. */
const NAMES: ReadonlySet<string> = new Set(['name', 'aliases', 'address', 'commune']);
const LONG_ENOUGH = /\p{L}{5}/u;
const MOSTLY = 0.5;
/** So many cells in capitals are no slip, though most cells of the column are written in small letters. */
const SEVERAL = 3;

/** Says how the texts of a column should be put in order: whether some hold HTML, and several are in capitals. */
export function tidyingOf({ path, type }: Field, profile: ColumnProfile): Tidying[] {
  const tidying: Tidying[] = [];
  const isHtml = TEXTS.has(type.kind) && profile.values.some(([value]) => hasHtml(String(value)));
  if (isHtml) tidying.push('HTML');
  if (!NAMES.has(path)) return tidying;
  const isName = (value: string | number | boolean): boolean =>
    typeof value === 'string' && LONG_ENOUGH.test(value);
  const long = shareOf(profile, isName);
  const capitals = shareOf(profile, (value) => isName(value) && isInCapitals(String(value)));
  const isMostly = long.good > 0 && ratio({ good: capitals.good, of: long.good }) >= MOSTLY;
  if (isMostly || capitals.good >= SEVERAL) tidying.push('CAPITALS');
  return tidying;
}
